package org.throughcare.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A senior probation officer's morning: what the team is asked, who covers for whom, and what the weekend may need. */
@DemonstrationTest
@InABrowser
class SeniorMorningJourneyTest {
    private static final String SENIOR = "millbrook-spo1";
    private static final String AWAY = "millbrook-3-po1";
    private static final String HERE = "millbrook-3-po2";

    /** From signing in to a case of the team that asks for a senior, that of signing in among them. */
    private static final int OVERVIEW = 3;

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void seesWhatTheTeamIsAskedAndWhatWasPutOffAndWhy(boolean scripts, Browsing browser) {
        String reason = "The prison sends its account of it on Monday, " + scripts;
        try (Visit visit = browser.visit(port, scripts)) {
            CaseOfTheDay off = Queue.putOff(visit, Clicks.signingIn(visit, "millbrook-2-po1"), reason);

            Clicks clicks = Clicks.signingIn(visit, SENIOR);
            clicks.place("Your team");
            assertThat(visit.said()).containsPattern("Millbrook.* [0-9]+ cases? [0-9]+ practitioners? [0-9]+ senior");
            assertThat(visit.faults("morning-team-" + scripts)).isEmpty();
            Locator putOff = visit.page().locator("section[aria-labelledby=put-off] .tc-queue__person");
            assertThat(putOff.filter(new Locator.FilterOptions().setHasText(off.crn()))
                            .innerText())
                    .contains("Put off until", name(browser, "millbrook-2-po1"), reason);
            CaseOfTheDay first = CaseOfTheDay.first(visit);
            clicks.link(first.name());
            assertThat(visit.said()).contains(first.crn(), "What is due", "Who is involved");
            assertThat(clicks.taken()).isLessThanOrEqualTo(OVERVIEW);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void arrangesThatAColleagueCoversAndTheCasesStandOnTheirFirstPage(boolean scripts, Browsing browser) {
        String away = name(browser, AWAY);
        String here = name(browser, HERE);
        LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
        try (Visit visit = browser.visit(port, scripts)) {
            Clicks clicks = Clicks.signingIn(visit, SENIOR);
            clicks.place("Cases");
            clicks.link("Cover while somebody is away");
            clicks.button("Arrange cover");
            assertThat(visit.said()).contains("Choose who is away", "Choose who covers", "Enter a day that exists");
            assertThat(visit.faults("morning-cover-wrong-" + scripts)).isEmpty();
            choose(visit, "covered", away);
            choose(visit, "cover", here);
            type(visit, "first", today);
            type(visit, "last", today.plusDays(2));
            visit.type("note", "Two assessments are half written.");
            clicks.button("Arrange cover");
            assertThat(visit.said()).contains(here + " covers for " + away, "Two assessments are half written.");
            assertThat(visit.faults("morning-cover-" + scripts)).isEmpty();

            Clicks.signingIn(visit, HERE).link("Covering for " + away);
            assertThat(visit.page().url()).contains("list=cover-");
            assertThat(CaseOfTheDay.first(visit).crn()).startsWith("A");

            Clicks ending = Clicks.signingIn(visit, SENIOR);
            visit.open("/cover");
            ending.button("End this cover now");
            assertThat(visit.said()).contains("The cover is ended.").doesNotContain("half written");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void thinksAWeekendThrough(boolean scripts, Browsing browser) {
        String then = "Ring the premises, then the duty senior, " + scripts;
        try (Visit visit = browser.visit(port, scripts)) {
            Clicks clicks = Clicks.signingIn(visit, SENIOR);
            clicks.place("Weekend handover");
            assertThat(visit.said()).contains("Millbrook", "may be needed");
            CaseOfTheDay planned = Handover.plan(visit, clicks, then);
            assertThat(visit.said()).contains("The plan for " + planned.crn() + " is on the record");
            assertThat(Handover.of(visit, planned).innerText())
                    .contains(then, "Recall was considered", name(browser, SENIOR));
            assertThat(visit.faults("morning-weekend-" + scripts)).isEmpty();
        }
    }

    /** What somebody is called, as the page to sign in to the demonstration says. */
    private String name(Browsing browser, String username) {
        try (Visit visit = browser.visit(port, false)) {
            visit.open("/sign-in");
            return visit.page()
                    .locator("tr", new Page.LocatorOptions().setHasText(username))
                    .locator("td")
                    .first()
                    .innerText()
                    .lines()
                    .findFirst()
                    .orElseThrow()
                    .strip();
        }
    }

    private static void choose(Visit visit, String field, String name) {
        Locator select = visit.page().locator("main [name=" + field + "]");
        String label = select.locator("option").allInnerTexts().stream()
                .filter(option -> option.startsWith(name + ","))
                .findFirst()
                .orElseThrow();
        select.selectOption(new SelectOption().setLabel(label));
    }

    private static void type(Visit visit, String field, LocalDate day) {
        visit.type(field + "-day", Integer.toString(day.getDayOfMonth()));
        visit.type(field + "-month", Integer.toString(day.getMonthValue()));
        visit.type(field + "-year", Integer.toString(day.getYear()));
    }
}
