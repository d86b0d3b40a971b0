package org.throughcare.practice.risk.assurance;

/**
 * How many of how many.
 *
 * @param count those of which it is true
 * @param of all of them; at least one
 */
public record Rate(int count, int of) {
    public Rate {
        WilsonInterval.of(count, of);
    }

    /** The share, from 0 to 1. */
    public double share() {
        return (double) count / of;
    }

    /** The 95% interval of the share. */
    public WilsonInterval interval() {
        return WilsonInterval.of(count, of);
    }
}
