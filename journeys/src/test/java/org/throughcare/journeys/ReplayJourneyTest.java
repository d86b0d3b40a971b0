package org.throughcare.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The guided example is stepped through day by day: a duty appears on one day and is answered on a later one. */
@DemonstrationTest
@InABrowser
class ReplayJourneyTest {
    private static final String HEAD = "eastmoor-head";
    private static final int MOST_DAYS = 200;

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aDutyAppearsAndIsAnswered(boolean scripts, Browsing browser) {
        try (Visit visit = browser.visit(port, scripts)) {
            Clicks clicks = Clicks.signingIn(visit, HEAD);
            visit.open("/cases/A000000");
            clicks.link("Replay this case day by day");
            assertThat(visit.said()).contains("None of it was sent to anybody at the time.", "As it was");
            int days = visit.page().locator(".tc-days li").count();
            assertThat(days).isBetween(10, MOST_DAYS);

            List<String> walked = new ArrayList<>();
            Set<String> asked = new HashSet<>();
            String answered = "";
            while (answered.isEmpty() && walked.size() < days) {
                walked.add(visit.page().locator(".tc-days [aria-current=true]").innerText());
                answered = told(visit, "Answered").stream()
                        .filter(asked::contains)
                        .findFirst()
                        .orElse("");
                asked.addAll(told(visit, "Would have been asked"));
                if (answered.isEmpty()) {
                    clicks.link("Next day");
                }
            }
            assertThat(answered)
                    .as("what was asked on one day and answered on a later")
                    .isNotEmpty();
            assertThat(walked).hasSizeGreaterThan(1).doesNotHaveDuplicates();
            assertThat(visit.faults("journey-replay-" + scripts)).isEmpty();

            String here = visit.page().locator("#day-shown").innerText();
            clicks.link("Show it as it should be");
            assertThat(visit.page().url()).contains("mode=as-it-should-be");
            assertThat(visit.page().locator("#day-shown").innerText()).isEqualTo(here);
            clicks.link("Show it as it was");
            clicks.link("Day before");
            assertThat(visit.page().locator("#day-shown").innerText()).isNotEqualTo(here);
            visit.type("day", "31/2/2024");
            clicks.button("Show that day");
            assertThat(visit.said()).contains("Enter a day that exists");
        }
    }

    /** What everything of this kind asks for on the day that is shown; before it stands whom, or what became of it. */
    private static List<String> told(Visit visit, String kind) {
        return visit
                .page()
                .locator(".tc-replay--duty")
                .filter(new Locator.FilterOptions().setHasText(kind))
                .locator(".tc-list__says")
                .allInnerTexts()
                .stream()
                .map(said -> said.substring(said.indexOf(": ") + 2))
                .toList();
    }
}
