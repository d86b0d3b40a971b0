package org.throughcare.practice.recall.papers;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What led to the recall (sections 15 and 18); null is unanswered.
 *
 * @param offenceAccount what the index offence was
 * @param offenceAnalysis what it says about risk
 * @param whatLed circumstances and behaviour
 * @param response how the person responded to supervision
 * @param noLongerManageable why the risk can no longer be managed in the community
 */
public record Circumstances(
        @Nullable String offenceAccount,
        @Nullable String offenceAnalysis,
        @Nullable String whatLed,
        @Nullable String response,
        @Nullable String noLongerManageable) {
    /** Nothing answered. */
    public static Circumstances blank() {
        return new Circumstances(null, null, null, null, null);
    }

    List<Answer> offence() {
        return new Answers()
                .words("offence-account", offenceAccount)
                .words("offence-analysis", offenceAnalysis)
                .list();
    }

    List<Answer> answers() {
        return new Answers()
                .words("what-led", whatLed)
                .words("response", response)
                .words("no-longer-manageable", noLongerManageable)
                .list();
    }
}
