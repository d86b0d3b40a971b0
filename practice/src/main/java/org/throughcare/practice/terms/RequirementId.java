package org.throughcare.practice.terms;

/**
 * The number of a requirement that a rule keeps, R1 to R132.
 *
 * @param number 1 to 132
 */
public record RequirementId(int number) implements Comparable<RequirementId> {
    public RequirementId {
        if (number < 1 || number > 132) {
            throw new IllegalArgumentException("there is no requirement R" + number + "; they run from R1 to R132");
        }
    }

    @Override
    public int compareTo(RequirementId other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return "R" + number;
    }
}
