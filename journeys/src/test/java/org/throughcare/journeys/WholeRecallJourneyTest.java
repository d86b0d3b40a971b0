package org.throughcare.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.throughcare.journeys.WholeRecall.Managers;
import org.throughcare.journeys.WholeRecall.Step;

/** From the absence on the release day to the return: nobody is stuck, and the manager has it after five clicks. */
@DemonstrationTest
@InABrowser
class WholeRecallJourneyTest {
    /** From the queue to what the manager is asked. */
    private static final int IN_FRONT_OF_THE_MANAGER = 5;

    /** Where the clicks and pages of each step stand for whoever compares. */
    private static final Path COUNTED = Path.of("..", "docs", "recall.md");

    private static final int STEPS_OF_THE_PRACTITIONER = 2;

    @Test
    void fromTheReleaseDayAbsenceToTheReturn(@LocalServerPort int port, Browsing browser) {
        List<String> taken = new ArrayList<>();
        int untilTheManagerHasIt = 0;
        try (Visit visit = browser.visit(port, true)) {
            Clicks clicks = new Clicks(visit);
            String signedIn = "";
            for (Step step : WholeRecall.steps(Managers.PRESENT)) {
                if (!step.username().equals(signedIn)) {
                    visit.forget();
                    visit.signIn(step.username(), DemonstrationTest.PASSWORD);
                    signedIn = step.username();
                }
                visit.said();
                clicks.pages();
                clicks.pages();
                step.play().by(visit, clicks);
                assertThat(visit.faults("whole-recall-" + step.name()))
                        .as(step.name())
                        .isEmpty();
                assertThat(visit.said())
                        .as(step.name())
                        .doesNotContain("There is something to put right")
                        .contains(step.stands());
                int clicked = clicks.taken();
                int pages = clicks.pages();
                taken.add("| " + step.name() + " | " + step.username() + " | " + clicked + " | " + pages + " |");
                if (taken.size() <= STEPS_OF_THE_PRACTITIONER) {
                    untilTheManagerHasIt += clicked;
                }
            }
            assertThat(WholeRecall.notOnce(visit)).isEmpty();
        }
        assertThat(untilTheManagerHasIt)
                .as("clicks to what the manager is asked")
                .isLessThanOrEqualTo(IN_FRONT_OF_THE_MANAGER);
        assertThat(COUNTED).content().contains(String.join("\n", taken));
    }
}
