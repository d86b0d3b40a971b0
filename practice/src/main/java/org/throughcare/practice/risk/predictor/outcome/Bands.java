package org.throughcare.practice.risk.predictor.outcome;

/** From which score on a band is reached, in hundredths of a per cent; the lowest band is LOW. */
public record Bands(int medium, int high, int veryHigh) {
    /** The band of a score. */
    public Band of(int hundredths) {
        if (hundredths >= veryHigh) {
            return Band.VERY_HIGH;
        }
        if (hundredths >= high) {
            return Band.HIGH;
        }
        return hundredths >= medium ? Band.MEDIUM : Band.LOW;
    }
}
