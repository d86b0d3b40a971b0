package org.throughcare.practice.policy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A named, versioned set of dated figures. Every key has exactly one figure on every day from the set's first day on;
 * gaps and overlaps are refused.
 */
public final class PolicySet {
    private final String name;
    private final String version;
    private final Map<PolicyKey, List<Figure>> figures = new EnumMap<>(PolicyKey.class);

    /** Builds a set from all its figures; refuses a missing key, a gap and an overlap, naming the key. */
    public PolicySet(String name, String version, Collection<Figure> all) {
        this.name = name;
        this.version = version;
        for (PolicyKey key : PolicyKey.values()) {
            List<Figure> dated = all.stream()
                    .filter(figure -> figure.key() == key)
                    .sorted(Comparator.comparing(Figure::from))
                    .toList();
            if (dated.isEmpty()) {
                throw new IllegalArgumentException("policy set '" + name + "' says nothing of " + key.text());
            }
            refuseGaps(key, dated);
            figures.put(key, dated);
        }
    }

    private static void refuseGaps(PolicyKey key, List<Figure> dated) {
        LocalDate last = dated.getLast().to();
        if (last != null) {
            throw new IllegalArgumentException("policy key " + key.text() + " says nothing after " + last);
        }
        for (int i = 1; i < dated.size(); i++) {
            LocalDate end = dated.get(i - 1).to();
            LocalDate start = dated.get(i).from();
            if (end == null || !end.plusDays(1).equals(start)) {
                throw new IllegalArgumentException("policy key " + key.text() + ": the figure from " + start
                        + " must begin the day after the one before it ends"
                        + (end == null ? ", which has no end" : " (" + end + ")"));
            }
        }
    }

    /** What the set is called. */
    public String name() {
        return name;
    }

    /** The version recorded with everything that was decided under it. */
    public String version() {
        return version;
    }

    /** The figure for {@code key} on {@code date}; before the first figure's day the first one stands. */
    public Figure figure(PolicyKey key, LocalDate date) {
        List<Figure> dated = dated(key);
        Figure chosen = dated.getFirst();
        for (Figure figure : dated) {
            if (figure.inForceOn(date) || date.isAfter(figure.from())) {
                chosen = figure;
            }
        }
        return chosen;
    }

    /** Every figure for {@code key}, oldest first. */
    public List<Figure> dated(PolicyKey key) {
        return figures.getOrDefault(key, List.of());
    }
}
