package org.throughcare.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Risk and plan of a case: why a score is what it is, signing it, and answering a question that changes it (R17, A10). */
@DemonstrationTest
@InABrowser
class RiskJourneyTest {
    /** From the page of risk and plan to a signature on the record. */
    private static final int SIGN = 2;

    /** From the page of risk and plan to an answer on the record. */
    private static final int ANSWER = 2;

    /** Scores follow an answer within seconds; so often is it looked. */
    private static final int LOOKS = 60;

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void scoresAreSignedInTwoClicksAndProvisionalAgainOnceAnAnswerChanges(boolean scripts, Browsing browser) {
        try (Visit visit = browser.visit(port, scripts)) {
            String risk = scoredCase(visit);
            assertThat(visit.said())
                    .contains("Risk management plan", "Harm, by who and how", "What is open about risk");
            assertThat(visit.faults("journey-risk-" + scripts)).isEmpty();

            Clicks sign = new Clicks(visit);
            sign.link("Why each score is what it is");
            assertThat(visit.said()).contains("What changed since the scores before", "would make it");
            assertThat(visit.faults("journey-scores-" + scripts)).isEmpty();
            visit.type("remark", "The count of sanctions was checked against the court record.");
            sign.button("Sign these scores");
            assertThat(visit.said()).contains("Signed. The scores are no longer provisional.", "Signed by ");
            assertThat(sign.taken()).isEqualTo(SIGN);

            Clicks answer = new Clicks(visit);
            answer.link("Answer the predictors’ questions");
            assertThat(visit.faults("journey-answers-" + scripts)).isEmpty();
            Locator impulsivity = visit.page().locator("main [name=impulsivityProblems]");
            impulsivity.selectOption(
                    impulsivity.inputValue().equals("NO_PROBLEMS") ? "SIGNIFICANT_PROBLEMS" : "NO_PROBLEMS");
            answer.button("Record answers");
            assertThat(visit.said()).contains("One answer recorded.");
            assertThat(answer.taken()).isEqualTo(ANSWER);
            assertThat(provisionalSoon(visit, risk)).isTrue();
        }
    }

    private static boolean provisionalSoon(Visit visit, String risk) {
        for (int look = 0; look < LOOKS; look++) {
            visit.open(risk);
            if (visit.said().contains("They are provisional until")) {
                return true;
            }
            visit.page().waitForTimeout(500);
        }
        return false;
    }

    /** Signs in as somebody who holds a case with scores, and opens its risk and plan; gives the address. */
    private static String scoredCase(Visit visit) {
        for (String holder : Practitioners.of("northgate")) {
            visit.signIn(holder, DemonstrationTest.PASSWORD);
            visit.open("/cases");
            List<String> cases = visit.page().locator("main a[href^='/cases/']").all().stream()
                    .map(link -> String.valueOf(link.getAttribute("href")))
                    .filter(address -> address.matches("/cases/[A-Z][0-9]+"))
                    .distinct()
                    .toList();
            for (String address : cases) {
                visit.open(address + "/risk");
                if (visit.said().contains("Why each score is what it is")) {
                    return address + "/risk";
                }
            }
            visit.forget();
        }
        throw new AssertionError("nobody holds a case with scores");
    }
}
