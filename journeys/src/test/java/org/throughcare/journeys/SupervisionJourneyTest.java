package org.throughcare.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A practitioner brings a case to supervision, and the senior finds it on the same page, with scripts and without. */
@DemonstrationTest
@InABrowser
class SupervisionJourneyTest {
    private static final String SENIOR = "northgate-spo1";

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void bothSeeTheSameAndWhatIsAgreedStandsOnTheRecord(boolean scripts, Browsing browser) {
        String topic = "Does the curfew still help? " + scripts;
        try (Visit visit = browser.visit(port, scripts)) {
            CaseOfTheDay one = CaseOfTheDay.sharedWithNobody(visit);
            visit.open("/cases/" + one.crn());
            visit.follow("For supervision");
            put(visit);
            assertThat(visit.said()).contains("Say whether it is to be talked about or was agreed");
            assertThat(visit.faults("journey-supervision-wrong-" + scripts)).isEmpty();
            visit.page().locator("[name=kind][value=talk]").check();
            visit.type("words", topic);
            put(visit);
            assertThat(visit.said()).contains(one.crn() + " is on the agenda.", "What is hard just now", topic);
            assertThat(visit.faults("journey-supervision-own-" + scripts)).isEmpty();
            String name = visit.page().locator("h1 .govuk-caption-l").innerText();

            visit.forget();
            visit.signIn(SENIOR, DemonstrationTest.PASSWORD);
            visit.open("/supervision-agenda");
            assertThat(visit.faults("journey-supervision-choice-" + scripts)).isEmpty();
            visit.follow(name);
            assertThat(visit.said()).contains(name, topic, "Decisions to make together");
            assertThat(visit.faults("journey-supervision-senior-" + scripts)).isEmpty();
            visit.open("/cases/" + one.crn() + "/supervision");
            visit.page().locator("[name=kind][value=agreed]").check();
            visit.type("words", "Ask for a later curfew " + scripts);
            visit.page().locator("[name=who][value=COM]").check();
            visit.type("on-day", "1");
            visit.type("on-month", "12");
            visit.type("on-year", "2099");
            put(visit);
            assertThat(visit.said())
                    .contains("Ask for a later curfew " + scripts, "by 1 December 2099")
                    .doesNotContain(topic);
        }
    }

    private static void put(Visit visit) {
        visit.page()
                .getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Put it on the record"))
                .click();
    }
}
