package org.throughcare.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From the queue to a case on one screen, to the sheets for meeting the person, and back to what was known before. */
@DemonstrationTest
@InABrowser
class OverviewJourneyTest {
    private static final String SENIOR = "northgate-spo1";

    /** The strip that says that everybody is invented is no part of a page in use. */
    private static final int ABOVE_THE_PAGE = 32;

    @LocalServerPort
    private int port;

    @Test
    void theOverviewFitsOneLaptopScreen(Browsing browser) {
        try (Visit visit = browser.visit(port, true)) {
            visit.signIn(SENIOR, DemonstrationTest.PASSWORD);
            List<String> people = visit.page().locator("main .tc-queue__name a").all().stream()
                    .map(link -> link.getAttribute("href"))
                    .toList();
            for (String person : people) {
                visit.open(person);
                Number bottom = (Number) visit.page()
                        .evaluate("() => document.querySelector('.tc-overview').getBoundingClientRect().bottom");
                assertThat(bottom.intValue()).as(person).isLessThanOrEqualTo(Window.DESK.height + ABOVE_THE_PAGE);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "northgate-spo1, true", "northgate-spo1, false",
        "northgate-head, true", "northgate-head, false",
        "fellside-pom, true", "fellside-pom, false"
    })
    void fromTheQueueACaseAndItsSheetsAreRead(String username, boolean scripts, Browsing browser) {
        try (Visit visit = browser.visit(port, scripts)) {
            CaseOfTheDay one = CaseOfTheDay.of(visit, username);
            visit.page().locator("main .tc-queue__name a").first().click();
            assertThat(visit.said()).contains(one.name(), one.crn(), "What is due", "Not known", "Who is involved");
            assertThat(visit.faults("journey-overview-" + username + scripts)).isEmpty();
            visit.follow("Before they arrive");
            assertThat(visit.said()).contains("Three things to ask", "What was last promised", "What speaks for them");
            assertThat(visit.faults("journey-arriving-" + username + scripts)).isEmpty();
            visit.follow("Overview");
            visit.follow("For a duty officer");
            assertThat(visit.said()).contains("Where they live", "What they must keep to", "Whom to ask");
            assertThat(visit.faults("journey-officer-" + username + scripts)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aCaseIsReadAsItWasKnownBeforeAndEveryPlaceOfItKeepsThatTime(boolean scripts, Browsing browser) {
        try (Visit visit = browser.visit(port, scripts)) {
            CaseOfTheDay one = CaseOfTheDay.of(visit, SENIOR);
            visit.open("/cases/" + one.crn());
            LocalDate then = LocalDate.now(ZoneId.of("Europe/London")).minusMonths(6);
            visit.page().locator("details.tc-at summary").click();
            visit.type("at", then.getDayOfMonth() + "/" + then.getMonthValue() + "/" + then.getYear() + " 4:30pm");
            visit.page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show as known then"))
                    .click();
            assertThat(visit.said()).contains("As known on", "nothing that became known later");
            assertThat(visit.faults("journey-back-" + scripts)).isEmpty();
            for (String place : new String[] {"Chronology", "What is due", "The person", "Overview"}) {
                visit.page()
                        .locator(".moj-sub-navigation a", new Page.LocatorOptions().setHasText(place))
                        .click();
                assertThat(visit.page().url()).contains("at=" + then);
                assertThat(visit.said()).contains("As known on");
            }
            visit.follow("Show what is known now");
            assertThat(visit.said()).doesNotContain("As known on");
        }
    }

    @Test
    void theQueueAndItsPeopleHaveNamesAndRolesAndWhatChangedIsSaid(Browsing browser) {
        try (Visit visit = browser.visit(port, true)) {
            visit.signIn(SENIOR, DemonstrationTest.PASSWORD);
            Page page = visit.page();
            assertThat(page.getByRole(AriaRole.STATUS).innerText()).containsPattern("overdue|due today|Nothing");
            assertThat(page.getByRole(
                                    AriaRole.REGION,
                                    new Page.GetByRoleOptions().setName("What is asked, the most pressing first"))
                            .count())
                    .isEqualTo(1);
            assertThat(page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Lists of cases"))
                            .count())
                    .isEqualTo(1);
            List<String> names = page.locator("main a").all().stream()
                    .filter(Locator::isVisible)
                    .map(Locator::textContent)
                    .map(words -> words.replaceAll("\\s+", " ").strip())
                    .toList();
            assertThat(names).isNotEmpty().allSatisfy(name -> assertThat(name).isNotBlank());
            List<Integer> levels = page.locator("main h1, main h2, main h3").all().stream()
                    .map(heading ->
                            Integer.parseInt(String.valueOf(heading.evaluate("node => node.tagName.substring(1)"))))
                    .toList();
            for (int at = 1; at < levels.size(); at++) {
                assertThat(levels.get(at) - levels.get(at - 1)).isLessThanOrEqualTo(1);
            }
        }
    }
}
