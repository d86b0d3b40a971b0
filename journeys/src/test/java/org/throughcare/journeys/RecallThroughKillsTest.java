package org.throughcare.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
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
                    assertThat(visit.said()).as(step.name()).doesNotContain("There is something to put right");
                }
                service.killAndStart();
                try (Visit visit = browser.visit(service.port(), true)) {
                    visit.signIn("eastmoor-spo1", DemonstrationTest.PASSWORD);
                    visit.open(RECALL);
                    assertThat(visit.said()).as("after " + step.name()).contains(step.stands());
                }
            }
            try (Visit visit = browser.visit(service.port(), true)) {
                assertThat(WholeRecall.notOnce(visit)).isEmpty();
            }
        }
    }
}
