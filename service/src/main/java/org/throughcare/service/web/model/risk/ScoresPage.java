package org.throughcare.service.web.model.risk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughcare.service.web.model.cases.CaseShell;

/**
 * Why scores are what they are (R17), and where a named person signs or contests them (A10).
 *
 * @param shell what stands around it
 * @param shown the scores, or null where there are none
 * @param earlier all that were ever computed, newest first
 * @param bar why the reader cannot sign or contest, in words; empty where they can
 * @param form what was typed
 */
public record ScoresPage(CaseShell shell, @Nullable Shown shown, List<Earlier> earlier, String bar, Form form) {
    /**
     * Scores of one time.
     *
     * @param state what people said of them
     * @param changed what had changed since those before, line by line
     * @param lines each score
     * @param explained why each is what it is; empty where another version computed them
     * @param screens screens and pathway, line by line
     * @param inputs every input as it was used
     * @param missing the questions without an answer
     * @param models the versions of the models and tables, line by line
     */
    public record Shown(
            ScoreState state,
            List<String> changed,
            List<ScoreLine> lines,
            List<Explained> explained,
            List<String> screens,
            List<Input> inputs,
            List<String> missing,
            List<String> models) {
        public Shown {
            changed = List.copyOf(changed);
            lines = List.copyOf(lines);
            explained = List.copyOf(explained);
            screens = List.copyOf(screens);
            inputs = List.copyOf(inputs);
            missing = List.copyOf(missing);
            models = List.copyOf(models);
        }
    }

    /**
     * Why one score is what it is.
     *
     * @param title what it predicts and what it is
     * @param beside how far off the bands beside it are, nearest first
     * @param bounds what it can be over missing answers; empty where that is not known
     * @param parts each factor, the largest first
     * @param odds whether parts multiply the odds
     * @param changes which single other answers would move it most
     * @param problems why there is none, or only a part of it
     * @param limits what it cannot say
     */
    public record Explained(
            String title,
            List<String> beside,
            String bounds,
            List<Part> parts,
            boolean odds,
            List<String> changes,
            List<String> problems,
            List<String> limits) {
        public Explained {
            beside = List.copyOf(beside);
            parts = List.copyOf(parts);
            changes = List.copyOf(changes);
            problems = List.copyOf(problems);
            limits = List.copyOf(limits);
        }
    }

    /** One factor, and its part in words. */
    public record Part(String factor, String amount) {}

    /**
     * One input.
     *
     * @param question in words
     * @param answer in words
     * @param source where it came from, in words
     */
    public record Input(String question, String answer, String source) {}

    /** Scores of another time: where they are and when they were computed, and whether they are shown. */
    public record Earlier(String address, String on, boolean here) {}

    /**
     * What was typed.
     *
     * @param remark what whoever signs notes
     * @param whose who contests them; empty where nothing was chosen
     * @param reason why
     * @param key what the form is known by, so that sending it again changes nothing
     */
    public record Form(String remark, String whose, String reason, String key) {}

    public ScoresPage {
        earlier = List.copyOf(earlier);
    }
}
