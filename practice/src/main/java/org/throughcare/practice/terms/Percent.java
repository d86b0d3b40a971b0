package org.throughcare.practice.terms;

/**
 * A share in whole percent. Workload and staffing may exceed 100.
 *
 * @param value percent; 0 or more
 */
public record Percent(int value) implements Comparable<Percent> {
    public Percent {
        if (value < 0) {
            throw new IllegalArgumentException("a percentage cannot be negative: " + value);
        }
    }

    @Override
    public int compareTo(Percent other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return value + "%";
    }
}
