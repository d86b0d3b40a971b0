package org.throughcare.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The mornings of those who hold no case of probation themselves: a prison offender manager, the head of a unit, whoever is
 * on call, an inspector. Each comes from signing in to a case in three clicks, that of signing in among them.
 */
@DemonstrationTest
@InABrowser
class MorningJourneyTest {
    private static final int CASE = 3;

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aPrisonOffenderManagerReadsACaseAsThePrisonKnowsIt(boolean scripts, Browsing browser) {
        try (Visit visit = browser.visit(port, scripts)) {
            Clicks clicks = Clicks.signingIn(visit, "fellside-pom");
            CaseOfTheDay first = CaseOfTheDay.first(visit);
            clicks.link(first.name());
            assertThat(visit.said()).contains(first.crn(), "What is due");
            assertThat(clicks.taken()).isLessThanOrEqualTo(CASE);
            clicks.link("What is due");
            assertThat(visit.said()).contains("Asked of");
            clicks.link("Chronology");
            assertThat(visit.said()).contains("Everything on record");

            clicks.place("Cases");
            assertThat(visit.page().locator("main thead th").allInnerTexts().stream()
                            .map(title -> title.replaceAll("[^A-Za-z ]", "").strip()))
                    .containsExactly("Person", "Open duties", "Held by");
            assertThat(visit.page().locator("main tbody tr").count()).isPositive();
            assertThat(visit.faults("morning-prison-" + scripts)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theHeadOfAUnitSeesWhatIsOpenByKindAndAgeAndReadsACase(boolean scripts, Browsing browser) {
        try (Visit visit = browser.visit(port, scripts)) {
            Clicks clicks = Clicks.signingIn(visit, "eastmoor-head");
            clicks.place("Your unit");
            List<List<Integer>> rows = visit.page().locator("main tbody tr:has(td)").all().stream()
                    .map(MorningJourneyTest::numbers)
                    .toList();
            assertThat(visit.page().locator("main tbody .tc-table__part").allInnerTexts())
                    .hasSizeGreaterThan(2)
                    .doesNotHaveDuplicates();
            assertThat(rows).hasSizeGreaterThan(2);
            List<Integer> total = rows.getLast();
            IntStream.range(0, total.size())
                    .forEach(age -> assertThat(rows.subList(0, rows.size() - 1).stream()
                                    .mapToInt(row -> row.get(age))
                                    .sum())
                            .isEqualTo(total.get(age)));
            assertThat(visit.faults("morning-unit-" + scripts)).isEmpty();
            clicks.taken();

            clicks = Clicks.signingIn(visit, "eastmoor-head");
            clicks.place("Cases");
            clicks.on(visit.page().locator("main tbody th a").first());
            assertThat(visit.said()).contains("What is due", "Who is involved");
            assertThat(clicks.taken()).isLessThanOrEqualTo(CASE);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whoeverIsOnCallReadsTheHandoverAndOpensACaseWithItsPlan(boolean scripts, Browsing browser) {
        String then = "Ring the hostel, then the police, " + scripts;
        try (Visit visit = browser.visit(port, scripts)) {
            Handover.Watch watch = Handover.needed(visit);
            CaseOfTheDay planned = Handover.plan(visit, new Clicks(visit), then);

            Clicks clicks = Clicks.signingIn(visit, watch.onCall());
            clicks.place("Weekend handover");
            assertThat(visit.said()).contains("The region of your shift", "may be needed");
            assertThat(Handover.of(visit, planned).innerText()).contains(then, "Recall was considered", "Whom to ring");
            assertThat(visit.faults("morning-on-call-" + scripts)).isEmpty();
            clicks.on(Handover.of(visit, planned).locator(".tc-queue__name a"));
            assertThat(visit.said()).contains(planned.name(), planned.crn(), "What is due");
            assertThat(clicks.taken()).isLessThanOrEqualTo(CASE);
            visit.open("/cases/" + planned.crn() + "/weekend");
            assertThat(visit.said()).contains(then);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anInspectorReadsACaseTheyWereGivenItsChronologyAndItsReplay(boolean scripts, Browsing browser) {
        try (Visit visit = browser.visit(port, scripts)) {
            Clicks clicks = Clicks.signingIn(visit, "inspector");
            assertThat(visit.faults("morning-inspector-" + scripts)).isEmpty();
            clicks.link("cases that you have been given access to");
            assertThat(visit.page().locator("main tbody tr").allInnerTexts())
                    .hasSize(4)
                    .allSatisfy(row -> assertThat(row).contains("Chosen for the inspection of this unit.", "until"));
            clicks.on(visit.page().locator("main tbody th a").first());
            assertThat(visit.said()).contains("What is due").doesNotContain("Add a note", "Text the person");
            assertThat(clicks.taken()).isLessThanOrEqualTo(CASE);
            clicks.link("Chronology");
            assertThat(visit.page().locator("[data-tc-entry]").count()).isPositive();
            clicks.link("Replay this case day by day");
            assertThat(visit.said()).contains("None of it was sent to anybody at the time.");
            String day = visit.page().locator("#day-shown").innerText();
            clicks.link("Next day");
            assertThat(visit.page().locator("#day-shown").innerText()).isNotEqualTo(day);
            assertThat(visit.faults("morning-inspector-replay-" + scripts)).isEmpty();
        }
    }

    private static List<Integer> numbers(Locator row) {
        return row.locator("td").allInnerTexts().stream()
                .map(number -> Integer.valueOf(number.replaceAll("[^0-9]", "")))
                .toList();
    }
}
