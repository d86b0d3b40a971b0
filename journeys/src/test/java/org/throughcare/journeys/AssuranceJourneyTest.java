package org.throughcare.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import java.time.YearMonth;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.throughcare.practice.terms.RiskGroup;

/** The head of a unit draws a sample, a senior rates one of its assessments blind, and an inspector looks at the figures. */
@DemonstrationTest
@InABrowser
class AssuranceJourneyTest {
    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anAssessmentIsRatedAgainWithoutTheLevel(boolean scripts, Browsing browser) {
        YearMonth current = YearMonth.now(ZoneId.of("Europe/London"));
        String month = current.minusMonths(scripts ? 1 : 2).toString();
        try (Visit visit = browser.visit(port, scripts)) {
            Clicks head = Clicks.signingIn(visit, "northgate-head");
            head.place("Second ratings");
            visit.page().locator("#month").selectOption(new SelectOption().setValue(month));
            head.button("Show");
            assertThat(visit.said()).contains("Assessments signed in", "In the sample", "said beforehand");
            assertThat(visit.faults("assurance-frame-" + scripts)).isEmpty();
            head.button("Draw the sample");
            assertThat(visit.said()).contains("Drawing it again gives the same.", "Not rated yet");
            assertThat(visit.faults("assurance-drawn-" + scripts)).isEmpty();

            Clicks senior = Clicks.signingIn(visit, "northgate-spo1");
            visit.open("/assurance?month=" + month);
            visit.page().locator("main table a").first().click();
            assertThat(visit.said())
                    .contains("What was known on", "Your rating")
                    .doesNotContain("northgate-");
            senior.button("Give this rating");
            assertThat(visit.said()).contains("Choose a level for: Children", "Say why");
            assertThat(visit.faults("assurance-wrong-" + scripts)).isEmpty();
            for (RiskGroup group : RiskGroup.values()) {
                visit.page().locator("[id=group-" + group + "]").selectOption(new SelectOption().setValue("VERY_HIGH"));
            }
            visit.page().locator("#overall").selectOption(new SelectOption().setValue("VERY_HIGH"));
            visit.page().locator("#blind").check();
            visit.type("reasons", "Nobody has said what would bring the danger closer.");
            senior.button("Give this rating");
            assertThat(visit.said()).contains("Both ratings", "Nobody has said", "the second rating is higher");
            assertThat(visit.faults("assurance-both-" + scripts)).isEmpty();
            visit.type("words", "What has changed since the address was lost.");
            senior.button("Ask them to look again");
            assertThat(visit.said()).contains("was asked to look again on");

            Clicks inspector = Clicks.signingIn(visit, "inspector");
            inspector.place("Second ratings");
            inspector.link("What the second ratings say together");
            visit.page().locator("#unit").selectOption(new SelectOption().setValue("Northgate"));
            inspector.button("Show");
            assertThat(visit.said()).contains("Northgate", "fewer than 10").doesNotContain("VERY_HIGH");
            assertThat(visit.faults("assurance-report-" + scripts)).isEmpty();
        }
    }
}
