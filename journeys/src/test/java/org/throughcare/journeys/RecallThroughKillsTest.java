package org.throughcare.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.throughcare.journeys.WholeRecall.Managers;
import org.throughcare.journeys.WholeRecall.Step;

/** The service is killed after every step of a recall: it goes on where it stood, and nothing is lost or doubled. */
@InABrowser
@EnabledIfSystemProperty(named = "throughcare.kills", matches = "yes")
class RecallThroughKillsTest {
    private static final String RECALL = "/cases/" + WholeRecall.CRN + "/recall";

    @TempDir
    private Path folder;

    @Test
    void killedBetweenAnyTwoStepsItGoesOnWhereItStood(Browsing browser) throws IOException {
        try (KilledService service = KilledService.on(folder)) {
            for (Step step : WholeRecall.steps(Managers.PRESENT)) {
                try (Visit visit = browser.visit(service.port(), true)) {
                    visit.signIn(step.username(), DemonstrationTest.PASSWORD);
                    step.play().by(visit, new Clicks(visit));
                    assertThat(visit.said()).as(step.name()).doesNotContain("There is a problem");
                }
                service.killAndStart();
                try (Visit visit = browser.visit(service.port(), true)) {
                    visit.signIn("eastmoor-spo1", DemonstrationTest.PASSWORD);
                    visit.open(RECALL);
                    assertThat(visit.said()).as("after " + step.name()).contains(step.stands());
                }
            }
            onceEach(browser, service);
        }
    }

    private static void onceEach(Browsing browser, KilledService service) {
        try (Visit visit = browser.visit(service.port(), true)) {
            visit.signIn("eastmoor-spo1", DemonstrationTest.PASSWORD);
            visit.open("/cases/" + WholeRecall.CRN + "/chronology");
            String said = visit.said();
            for (String step : List.of(
                    "Passed to the manager by the",
                    "decided to recall",
                    "Request for recall written",
                    "Request for recall signed by the",
                    "Recall signed by the",
                    "Recall sent to the casework section",
                    "The casework section has the recall",
                    "Recall booked on, person",
                    "Recall booked on, minute",
                    "Licence revoked",
                    "Arrest plan made",
                    "Police tried to arrest",
                    "Back in custody")) {
                assertThat(Pattern.compile(Pattern.quote(step))
                                .matcher(said)
                                .results()
                                .count())
                        .as(step)
                        .isEqualTo(1);
            }
        }
    }
}
