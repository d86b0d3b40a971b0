package org.throughcare.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.throughcare.journeys.WholeRecall.Step;

/** From the absence on the release day to the return: nobody is stuck, and the manager has it after five clicks. */
@DemonstrationTest
@InABrowser
class WholeRecallJourneyTest {
    /** From the queue to what the manager is asked. */
    private static final int IN_FRONT_OF_THE_MANAGER = 5;

    private static final int STEPS_OF_THE_PRACTITIONER = 2;

    @Test
    void fromTheReleaseDayAbsenceToTheReturn(@LocalServerPort int port, Browsing browser) {
        Map<String, Integer> taken = new LinkedHashMap<>();
        int untilTheManagerHasIt = 0;
        try (Visit visit = browser.visit(port, true)) {
            Clicks clicks = new Clicks(visit);
            String signedIn = "";
            for (Step step : WholeRecall.steps()) {
                if (!step.username().equals(signedIn)) {
                    visit.forget();
                    visit.signIn(step.username(), DemonstrationTest.PASSWORD);
                    signedIn = step.username();
                }
                step.play().by(visit, clicks);
                assertThat(visit.faults("whole-recall-" + step.name()))
                        .as(step.name())
                        .isEmpty();
                assertThat(visit.said())
                        .as(step.name())
                        .doesNotContain("There is a problem")
                        .contains(step.stands());
                int clicked = clicks.taken();
                taken.put(step.name(), clicked);
                if (taken.size() <= STEPS_OF_THE_PRACTITIONER) {
                    untilTheManagerHasIt += clicked;
                }
            }
        }
        assertThat(untilTheManagerHasIt)
                .as("clicks to what the manager is asked: %s", taken)
                .isLessThanOrEqualTo(IN_FRONT_OF_THE_MANAGER);
    }
}
