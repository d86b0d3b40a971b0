package org.throughcare.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody who has never met the person finds their way through the whole history of the guided example. */
@DemonstrationTest
@InABrowser
class ChronologyJourneyTest {
    private static final String HEAD = "eastmoor-head";
    private static final String CHRONOLOGY = "/cases/A000000/chronology";

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anOldCustodyNoteIsFoundAndTheFilterIsTakenOffAgain(boolean scripts, Browsing browser) {
        try (Visit visit = browser.visit(port, scripts)) {
            visit.signIn(HEAD, DemonstrationTest.PASSWORD);
            visit.open("/cases/A000000");
            visit.follow("Chronology");
            assertThat(visit.said()).contains("Everything on record", "Attendance in 12 months");
            assertThat(visit.faults("journey-chronology-" + scripts)).isEmpty();
            visit.type("q", "blade cell");
            visit.page().locator("[name=source][value=PRISON]").check();
            apply(visit);
            assertThat(visit.page().url()).contains("q=blade+cell", "source=");
            assertThat(visit.said()).contains("1 of ", "entries are as asked for");
            assertThat(visit.page().locator("mark").allInnerTexts()).containsExactly("blade", "cell");
            assertThat(visit.faults("journey-chronology-found-" + scripts)).isEmpty();
            visit.page().locator(".moj-filter__tag").first().click();
            assertThat(visit.page().url()).doesNotContain("q=").contains("source=");
            visit.follow("Clear filters");
            assertThat(visit.page().url()).endsWith(CHRONOLOGY);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aPatternLeadsToItsEntriesAndTheOtherClockIsOneLinkAway(boolean scripts, Browsing browser) {
        try (Visit visit = browser.visit(port, scripts)) {
            visit.signIn(HEAD, DemonstrationTest.PASSWORD);
            visit.open(CHRONOLOGY);
            Locator pattern = visit.page().locator(".tc-patterns a").first();
            String count = pattern.innerText().replaceAll("\\D.*", "");
            pattern.click();
            assertThat(visit.page().locator("[data-tc-entry]").count()).isBetween(1, Integer.parseInt(count));
            visit.follow("Clear filters");
            visit.follow("Show in the order in which we learned of it");
            assertThat(visit.page().url()).contains("order=known");
            assertThat(visit.said()).contains("the last to become known first");
            visit.open(CHRONOLOGY + "?from=40/1/2024");
            assertThat(visit.said()).contains("There is something to put right", "must be a date that exists");
            assertThat(visit.faults("journey-chronology-wrong-" + scripts)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void thePastStaysThePastWhateverIsAskedOfIt(boolean scripts, Browsing browser) {
        try (Visit visit = browser.visit(port, scripts)) {
            visit.signIn(HEAD, DemonstrationTest.PASSWORD);
            visit.open(CHRONOLOGY + "?at=1/4/2024");
            assertThat(visit.said())
                    .contains("As known on 1 April 2024", "not shown")
                    .doesNotContain("Released on licence");
            visit.page().locator("#facts").check();
            apply(visit);
            assertThat(visit.page().url()).contains("at=1%2F4%2F2024", "facts=yes");
            assertThat(visit.said()).contains("As known on 1 April 2024").doesNotContain("Released on licence");
            assertThat(visit.faults("journey-chronology-past-" + scripts)).isEmpty();
        }
    }

    @Test
    void theKeysMoveBetweenEntriesOnlyWhileOneOfThemHasTheFocus(Browsing browser) {
        try (Visit visit = browser.visit(port, true)) {
            visit.signIn(HEAD, DemonstrationTest.PASSWORD);
            visit.open(CHRONOLOGY);
            Locator entries = visit.page().locator("[data-tc-entry]");
            visit.page().keyboard().press("j");
            assertThat(focused(visit)).isEmpty();
            entries.first().focus();
            String first = focused(visit);
            visit.page().keyboard().press("j");
            visit.page().keyboard().press("ArrowDown");
            assertThat(focused(visit)).isEqualTo(entries.nth(2).getAttribute("aria-labelledby"));
            visit.page().keyboard().press("k");
            visit.page().keyboard().press("k");
            visit.page().keyboard().press("k");
            assertThat(focused(visit)).isEqualTo(first);
            visit.page().locator("main [name=q]").focus();
            visit.page().keyboard().type("jk");
            assertThat(visit.page().locator("main [name=q]").inputValue()).isEqualTo("jk");
        }
    }

    @Test
    void aScreenReaderFindsTheListTheMonthsAndTheEntriesByTheirNames(Browsing browser) {
        try (Visit visit = browser.visit(port, true)) {
            visit.signIn(HEAD, DemonstrationTest.PASSWORD);
            visit.open(CHRONOLOGY);
            assertThat(visit.page()
                            .getByRole(AriaRole.REGION, new GetByRoleOptions().setName("Everything on record"))
                            .count())
                    .isEqualTo(1);
            int months = visit.page().locator("h3.tc-month").count();
            assertThat(visit.page().locator("ol[aria-labelledby^='month-']").count())
                    .isEqualTo(months)
                    .isPositive();
            assertThat(visit.page().getByRole(AriaRole.ARTICLE).count())
                    .isEqualTo(visit.page().locator("[data-tc-entry]").count());
            assertThat(visit.page().locator("article h4").first().innerText()).contains("202");
        }
    }

    private static void apply(Visit visit) {
        visit.page().locator(".moj-filter button[type=submit]").first().click();
    }

    private static String focused(Visit visit) {
        return String.valueOf(
                visit.page().evaluate("() => document.activeElement.getAttribute('aria-labelledby') || ''"));
    }
}
