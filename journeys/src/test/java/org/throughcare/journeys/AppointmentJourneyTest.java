package org.throughcare.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * What came of an appointment, from the queue to the record, and an absence judged; with scripts and without. Here choosing an
 * answer is counted too.
 */
@DemonstrationTest
@InABrowser
class AppointmentJourneyTest {
    /** From My work: the link of what is asked, the answer, and the button. */
    private static final int OUTCOME = 3;

    private static final String PRACTITIONER = "northgate-2-po2";

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theOutcomeIsRecordedInThreeClicksFromTheQueue(boolean scripts, Browsing browser) {
        try (Visit visit = browser.visit(port, scripts)) {
            CaseOfTheDay today = CaseOfTheDay.of(visit, PRACTITIONER);
            anAppointmentThatHasPassed(visit, today.crn());
            visit.open("/");
            Clicks clicks = new Clicks(visit);
            clicks.on(visit.page()
                    .locator("main a[href^='/cases/" + today.crn() + "/appointments/'][href$='/outcome']")
                    .first());
            assertThat(visit.page().locator("main input[name=outcome]:checked").count())
                    .isZero();
            assertThat(visit.faults("journey-outcome-" + scripts)).isEmpty();
            Locator choice = visit.page().locator("main label", new Page.LocatorOptions().setHasText("Did not come"));
            clicks.on(choice.first());
            clicks.button("Save to the record");
            assertThat(visit.said()).contains("Recorded: Did not come.", "Then the reason is to be judged.");
            assertThat(clicks.taken()).isEqualTo(OUTCOME);
            assertThat(visit.faults("journey-appointment-" + scripts)).isEmpty();

            clicks.link("Judge the absence");
            assertThat(visit.faults("journey-absence-" + scripts)).isEmpty();
            visit.page().locator("main input[name=acceptable][value=no]").check();
            visit.type("evidence", "Nothing was sent.");
            visit.type("next", "We speak about what gets in the way.");
            clicks.button("Record your judgement");
            assertThat(visit.said()).contains("what the reason for the absence was worth");
        }
    }

    private static void anAppointmentThatHasPassed(Visit visit, String crn) {
        visit.open("/cases/" + crn + "/notes/new?type=arranged");
        visit.page().locator("main form[method=post] [name=at]").fill("1/6/2026 10am");
        visit.page().locator("main [name=told][value=yes]").check();
        new Clicks(visit).button("Save to the record");
    }
}
