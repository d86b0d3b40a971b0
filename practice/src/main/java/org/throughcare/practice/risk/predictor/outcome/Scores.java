package org.throughcare.practice.risk.predictor.outcome;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What the scored predictors said about one person, to be written over for the next: nothing is allocated. Percentages are
 * in hundredths, 1234 for 12.34 %.
 */
public final class Scores {
    /** What stands where there is no score. */
    public static final int NONE = -1;

    private static final int PREDICTORS = Predictor.values().length;

    private final int[] hundredths = new int[PREDICTORS];
    private final @Nullable Band[] bands = new Band[PREDICTORS];
    private final @Nullable ScoreType[] types = new ScoreType[PREDICTORS];
    private final boolean[] failed = new boolean[PREDICTORS];
    private final @Nullable Fault[] faults = new Fault[PREDICTORS];
    private int points;
    private @Nullable Boolean reduced;

    /** Forgets the last person. */
    public void clear() {
        Arrays.fill(hundredths, NONE);
        Arrays.fill(bands, null);
        Arrays.fill(types, null);
        Arrays.fill(failed, false);
        Arrays.fill(faults, null);
        points = NONE;
        reduced = null;
    }

    public void score(Predictor predictor, ScoreType type, int score, Band band) {
        int at = predictor.place();
        hundredths[at] = score;
        bands[at] = band;
        types[at] = type;
    }

    /** No score, because of what is wrong with the answers. */
    public void refuse(Predictor predictor) {
        failed[predictor.place()] = true;
    }

    /** No score, because the calculation breaks off. */
    public void breakOff(Predictor predictor, Fault fault) {
        failed[predictor.place()] = true;
        faults[predictor.place()] = fault;
    }

    /** The score in hundredths of a per cent, or {@link #NONE}. */
    public int hundredths(Predictor predictor) {
        return hundredths[predictor.place()];
    }

    /** The score in per cent; not a number if there is none. */
    public double percent(Predictor predictor) {
        int score = hundredths[predictor.place()];
        return score == NONE ? Double.NaN : score / 100.0;
    }

    public @Nullable Band band(Predictor predictor) {
        return bands[predictor.place()];
    }

    /** What the score rests on; null where there is none. */
    public @Nullable ScoreType type(Predictor predictor) {
        return types[predictor.place()];
    }

    public boolean failed(Predictor predictor) {
        return failed[predictor.place()];
    }

    public @Nullable Fault fault(Predictor predictor) {
        return faults[predictor.place()];
    }

    /** Remembers the points behind the direct-contact score, and whether five years without offence lowered its band. */
    public void directContact(int pointScore, @Nullable Boolean bandReduced) {
        points = pointScore;
        reduced = bandReduced;
    }

    /** The points behind the direct-contact score, or {@link #NONE}. */
    public int points() {
        return points;
    }

    /** Whether five years without offence lowered the band; null where that was not asked. */
    public @Nullable Boolean reduced() {
        return reduced;
    }
}
