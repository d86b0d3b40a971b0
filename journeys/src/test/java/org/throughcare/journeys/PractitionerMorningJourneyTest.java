package org.throughcare.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A practitioner's morning, from signing in to the note after the first appointment; nothing of it needs a script. */
@DemonstrationTest
@InABrowser
class PractitionerMorningJourneyTest {
    private static final String UNIT = "millbrook";

    /** From signing in to the overview of a case, that of signing in among them. */
    private static final int OVERVIEW = 3;

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void readsWeighsPutsOffAndNotes(boolean scripts, Browsing browser) {
        try (Visit visit = browser.visit(port, scripts)) {
            String username = Practitioners.whereSomethingWaits(visit, UNIT);
            Clicks clicks = Clicks.signingIn(visit, username);
            assertThat(visit.said()).contains("What is asked, the most pressing first");
            assertThat(visit.faults("morning-practitioner-" + scripts)).isEmpty();

            CaseOfTheDay first = CaseOfTheDay.first(visit);
            clicks.link(first.name());
            assertThat(visit.said()).contains(first.crn(), "What is due", "Not known", "Who is involved");
            assertThat(clicks.taken()).isLessThanOrEqualTo(OVERVIEW);

            clicks.link("Before they arrive");
            assertThat(visit.said()).contains("Three things to ask", "What was last promised", "What speaks for them");
            assertThat(visit.page().locator(".tc-sheet li").count()).isEqualTo(3);
            assertThat(visit.faults("morning-sheet-" + scripts)).isEmpty();

            clicks.place("My work");
            weigh(visit, clicks);
            clicks.place("My work");
            String reason = "The assessment is booked with the person for Thursday, " + scripts;
            CaseOfTheDay later = Queue.putOff(visit, clicks, reason);
            assertThat(visit.said()).contains("Its due time has not changed", reason);
            assertThat(visit.faults("morning-put-off-" + scripts)).isEmpty();

            note(visit, clicks, later, "Rang to say that Thursday still stands, " + scripts);
        }
    }

    /** Answers what waits first, and looks whether it still waits. */
    private static void weigh(Visit visit, Clicks clicks) {
        Locator waiting = visit.page().locator("main a:has-text('Weigh this')").first();
        String address = waiting.getAttribute("href");
        clicks.on(waiting);
        assertThat(visit.said()).contains("What points up", "What points down", "The level on record");
        visit.page().locator("main input[name=changes][value=no]").check();
        visit.type("why", "It is the same dispute that the plan already answers.");
        clicks.button("Record your answer");
        assertThat(visit.said()).contains("Recorded: it does not change the risk.");
        visit.open("/");
        assertThat(visit.page().locator("main a[href='" + address + "']").count())
                .isZero();
    }

    private static void note(Visit visit, Clicks clicks, CaseOfTheDay one, String words) {
        clicks.link(one.name());
        clicks.link("Add a note");
        visit.page().locator("main [name=form]").selectOption("PHONE");
        visit.type("text", words);
        clicks.button("Save to the record");
        assertThat(visit.said()).contains("Recorded: A contact or note.");
        clicks.link("Chronology");
        assertThat(visit.page()
                        .locator("article")
                        .filter(new Locator.FilterOptions().setHasText(words))
                        .innerText())
                .contains("Probation", "Fact");
    }
}
