package org.throughcare.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * What is recorded every day, in how many clicks, with scripts and without: weighing what came in, a note, a text message.
 * Choosing an answer and typing are no clicks; a link and a button are. Nothing typed is lost by being signed out.
 */
@DemonstrationTest
@InABrowser
class RecordingJourneyTest {
    /** From My work to an answer on the record. */
    private static final int WEIGH = 2;

    /** From the page of the case to a note on the record. */
    private static final int NOTE = 2;

    /** The same for anything but a plain contact, with its kind chosen. */
    private static final int NOTE_OF_A_KIND = 3;

    /** From the page of the case to a message on its way. */
    private static final int TEXT = 2;

    private static final List<String> PRACTITIONERS = List.of(
            "northgate-1-po1",
            "northgate-1-po2",
            "northgate-1-pso",
            "northgate-2-po1",
            "northgate-2-po2",
            "northgate-2-pso");

    @LocalServerPort
    private int port;

    private int clicks;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatCameInIsWeighedInTwoClicks(boolean scripts, Browsing browser) {
        try (Visit visit = browser.visit(port, scripts)) {
            signInWhereSomethingWaits(visit);
            clicks = 0;
            click(visit.page().locator("main a:has-text('Weigh this')").first());
            assertThat(visit.page().locator("main input[type=radio]:checked")).hasCount(0);
            assertThat(visit.faults("journey-weigh-" + scripts)).isEmpty();
            visit.page().locator("main input[name=changes][value=no]").check();
            visit.type("why", "It repeats what the plan already answers.");
            click(button(visit, "Record your answer"));
            assertThat(visit.said()).contains("Recorded: it does not change the risk.");
            assertThat(clicks).isEqualTo(WEIGH);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aNoteIsAddedInTwoClicksAndOneOfAnotherKindInThree(boolean scripts, Browsing browser) {
        try (Visit visit = browser.visit(port, scripts)) {
            CaseOfTheDay.of(visit, "northgate-2-po1");
            openCase(visit);
            clicks = 0;
            click(link(visit, "Add a note"));
            assertThat(visit.faults("journey-note-" + scripts)).isEmpty();
            visit.type("text", "He has a place on the course.");
            click(button(visit, "Save to the record"));
            assertThat(visit.said()).contains("Recorded: A contact or note.");
            assertThat(clicks).isEqualTo(NOTE);

            clicks = 0;
            click(link(visit, "Add a note"));
            click(link(visit, "What somebody told us"));
            visit.type("from", "his sister");
            visit.type("text", "He is well.");
            click(button(visit, "Save to the record"));
            assertThat(visit.said()).contains("Recorded: What somebody told us.");
            assertThat(clicks).isEqualTo(NOTE_OF_A_KIND);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void thePersonIsTextedInTwoClicks(boolean scripts, Browsing browser) {
        try (Visit visit = browser.visit(port, scripts)) {
            CaseOfTheDay today = CaseOfTheDay.of(visit, "northgate-2-po1");
            visit.open("/cases/" + today.crn() + "/person/new?what=contact");
            visit.page().locator("main [name=means]").selectOption("MOBILE");
            visit.type("value", "07700 900123");
            visit.send();
            visit.open("/cases/" + today.crn());
            clicks = 0;
            click(link(visit, "Text the person"));
            assertThat(visit.faults("journey-text-" + scripts)).isEmpty();
            visit.type("words", "See you on Thursday.");
            if (scripts) {
                assertThat(visit.page().locator("#preview")).hasText("See you on Thursday.");
            }
            click(button(visit, "Send the message"));
            assertThat(visit.said()).contains("The message is on its way").contains("Waiting to be sent");
            assertThat(clicks).isEqualTo(TEXT);
        }
    }

    @Test
    void whatIsTypedOutlivesTheSession(Browsing browser) {
        String words = "He spoke of his sister " + UUID.randomUUID();
        try (Visit visit = browser.visit(port, true)) {
            CaseOfTheDay today = CaseOfTheDay.of(visit, "northgate-2-po1");
            openCase(visit);
            link(visit, "Add a note").click();
            visit.page().locator("main [name=text]").pressSequentially(words);
            assertThat(visit.page().locator("[data-draft-said]")).containsText("Draft saved at");
            visit.forget();
            button(visit, "Save to the record").click();
            assertThat(visit.said()).doesNotContain("Recorded:");
            visit.signIn("northgate-2-po1", DemonstrationTest.PASSWORD);
            visit.open("/cases/" + today.crn() + "/notes/new");
            assertThat(visit.page().locator("main [name=text]")).hasValue(words);
            assertThat(visit.said()).contains("Only you can see it.");
            discard(visit);
        }
    }

    @Test
    void withoutScriptsAButtonKeepsWhatIsTyped(Browsing browser) {
        try (Visit visit = browser.visit(port, false)) {
            CaseOfTheDay today = CaseOfTheDay.of(visit, "northgate-2-po1");
            openCase(visit);
            link(visit, "Add a note").click();
            visit.type("text", "He spoke of his sister.");
            button(visit, "Save draft").click();
            assertThat(visit.said()).contains("Draft saved at");
            visit.forget();
            visit.signIn("northgate-2-po1", DemonstrationTest.PASSWORD);
            visit.open("/cases/" + today.crn() + "/notes/new");
            assertThat(visit.page().locator("main [name=text]")).hasValue("He spoke of his sister.");
            discard(visit);
        }
    }

    private static void signInWhereSomethingWaits(Visit visit) {
        for (String username : PRACTITIONERS) {
            visit.forget();
            visit.signIn(username, DemonstrationTest.PASSWORD);
            if (visit.page().locator("main a:has-text('Weigh this')").count() > 0) {
                return;
            }
        }
        throw new AssertionError("nothing waits to be weighed by any practitioner of the small demonstration");
    }

    private static void openCase(Visit visit) {
        visit.page().locator("main a[href^='/cases/']").first().click();
    }

    private static void discard(Visit visit) {
        button(visit, "Discard draft").click();
    }

    private void click(Locator locator) {
        clicks++;
        locator.click();
    }

    private static Locator link(Visit visit, String words) {
        return visit.page()
                .locator("main a", new Page.LocatorOptions().setHasText(words))
                .first();
    }

    private static Locator button(Visit visit, String words) {
        return visit.page()
                .locator("main button", new Page.LocatorOptions().setHasText(words))
                .first();
    }
}
