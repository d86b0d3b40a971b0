package org.throughcare.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Two journeys without a mouse: every stop is reached with Tab, shows that it is reached, and is used with Enter or Space. */
@DemonstrationTest
@InABrowser
class KeyboardOnlyTest {
    private static final int MOST_STOPS = 200;

    @LocalServerPort
    private int port;

    @Test
    void aSeniorSignsInAndPutsADutyOff(Browsing browser) {
        try (Visit visit = browser.visit(port, true)) {
            Page page = visit.page();
            visit.open("/sign-in");
            reach(page, "#username");
            page.keyboard().type("northgate-spo1");
            reach(page, "#password");
            page.keyboard().type(DemonstrationTest.PASSWORD);
            page.keyboard().press("Enter");
            page.waitForURL("**/");
            reach(page, ".tc-queue__off");
            page.keyboard().press("Enter");
            page.waitForURL("**/put-off");
            reach(page, "input[name=until]");
            page.keyboard().press("Space");
            reach(page, "textarea[name=reason]");
            page.keyboard().type("The team meets about it tomorrow at nine.");
            reach(page, "main form button[type=submit]");
            page.keyboard().press("Enter");
            page.waitForURL("**/");
            assertThat(visit.said()).contains("Put off in your queue until");
            reach(page, "nav a[href='/team']");
            page.keyboard().press("Enter");
            page.waitForURL("**/team");
            assertThat(visit.said()).contains("Put off until", "The team meets about it tomorrow");
        }
    }

    @Test
    void anySkipLinkLeadsToThePageAndACaseIsReadAsKnownBefore(Browsing browser) {
        try (Visit visit = browser.visit(port, true)) {
            Page page = visit.page();
            visit.signIn("northgate-spo1", DemonstrationTest.PASSWORD);
            reach(page, ".govuk-skip-link");
            page.keyboard().press("Enter");
            reach(page, "main .tc-queue__name a");
            page.keyboard().press("Enter");
            page.waitForURL("**/cases/*");
            reach(page, ".moj-sub-navigation a[href$='/chronology']");
            page.keyboard().press("Enter");
            page.waitForURL("**/chronology");
            reach(page, "details.tc-at summary");
            page.keyboard().press("Enter");
            reach(page, "details.tc-at input[name=at]");
            page.keyboard().type("1/6/2026 12:00");
            page.keyboard().press("Enter");
            page.waitForURL("**at=**");
            assertThat(visit.said()).contains("As known on 1 June 2026 at midday");
        }
    }

    /** Presses Tab until what {@code selector} names has the focus, and looks whether that can be seen. */
    private static void reach(Page page, String selector) {
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            page.keyboard().press("Tab");
            boolean there = Boolean.TRUE.equals(page.evaluate(
                    "selector => document.activeElement !== null && document.activeElement.matches(selector)",
                    selector));
            if (there) {
                assertThat(page.evaluate("() => { const style = getComputedStyle(document.activeElement);"
                                + " return style.outlineStyle !== 'none' || style.boxShadow !== 'none'"
                                + " || document.activeElement.type === 'radio'; }"))
                        .as("the focus on " + selector + " can be seen")
                        .isEqualTo(true);
                return;
            }
        }
        throw new AssertionError(selector + " was not reached with " + MOST_STOPS + " stops");
    }
}
