package org.throughcare.commands.calibration;

/**
 * What is true of the invented people, besides that what happens to them goes by the predictors.
 *
 * @param reportedMore of which ethnicity acts in custody are put on record more often, or empty for nobody
 * @param times how much more often; 1 is alike
 * @param outcomesToo whether what happens afterwards is put on record more often of them too
 * @param drift what the odds of everything are multiplied with from one quarter to the next; 1 is no drift
 */
record Truth(String reportedMore, double times, boolean outcomesToo, double drift) {
    /** Everybody alike, and nothing changes. */
    static final Truth AS_PREDICTED = new Truth("", 1, false, 1);

    /** Whether {@code ethnicity} is reported more often. */
    boolean reportsMore(String ethnicity) {
        return times != 1 && ethnicity.equals(reportedMore);
    }

    /** The chance after {@code quarters} of drift. */
    double drifted(double chance, int quarters) {
        if (drift == 1 || chance <= 0 || chance >= 1) {
            return chance;
        }
        double odds = chance / (1 - chance) * Math.pow(drift, quarters);
        return odds / (1 + odds);
    }
}
