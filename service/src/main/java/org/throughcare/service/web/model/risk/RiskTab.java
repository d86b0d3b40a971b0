package org.throughcare.service.web.model.risk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughcare.service.web.model.cases.CaseShell;
import org.throughcare.service.web.model.cases.OpenDuty;
import org.throughcare.service.web.model.cases.RiskInContext;

/**
 * Risk and plan of a case: what people recorded of the level, what the system computed, what manages it and what is open.
 *
 * @param shell what stands around it
 * @param risk the level by group and setting, or null where none is on record
 * @param overall the level that stands and since when, in words; empty where none is on record
 * @param levels how the level has stood
 * @param clusters harm by who and how
 * @param duties what is open about risk, the one due first first
 * @param scores the scores last computed, or null where there are none
 * @param plan the plan that stands, or null where none is on record
 * @param signOff what was said at the last sign-off, line by line; empty where nothing was signed
 * @param mayAnswer whether the reader can answer questions and record here
 */
public record RiskTab(
        CaseShell shell,
        @Nullable RiskInContext risk,
        String overall,
        Levels levels,
        List<Cluster> clusters,
        List<OpenDuty> duties,
        @Nullable Scores scores,
        @Nullable PlanShown plan,
        List<String> signOff,
        boolean mayAnswer) {
    /**
     * How the level has stood.
     *
     * @param drawing as bars, or null where nothing is on record
     * @param from the first day drawn, in words
     * @param to the last
     * @param rows each level that was recorded, newest first
     */
    public record Levels(@Nullable StepDrawing drawing, String from, String to, List<Row> rows) {
        public Levels {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One level that was recorded.
     *
     * @param on when, in words
     * @param level in words
     * @param reasons why; empty where nothing was given
     */
    public record Row(String on, String level, String reasons) {}

    /**
     * Harm to somebody, of one kind.
     *
     * @param name who and how, in words
     * @param signs what shows it, newest first
     */
    public record Cluster(String name, List<Sign> signs) {
        public Cluster {
            signs = List.copyOf(signs);
        }
    }

    /** One sign: what it says, and where and when it came from. */
    public record Sign(String says, String where) {}

    /**
     * The scores last computed.
     *
     * @param state what people said of them
     * @param lines each score with how its band has stood
     * @param earlier the scores of each time they were computed, newest first
     */
    public record Scores(ScoreState state, List<ScoreLine> lines, List<Earlier> earlier) {
        public Scores {
            lines = List.copyOf(lines);
            earlier = List.copyOf(earlier);
        }
    }

    /**
     * Scores of one time.
     *
     * @param on when, in words
     * @param state in words
     * @param values each score with its band, in the order of the lines
     */
    public record Earlier(String on, String state, List<String> values) {
        public Earlier {
            values = List.copyOf(values);
        }
    }

    public RiskTab {
        clusters = List.copyOf(clusters);
        duties = List.copyOf(duties);
        signOff = List.copyOf(signOff);
    }
}
