package org.throughcare.commands.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Everything that is wrong with one file, gathered before any of it is used. */
public final class Problems {
    private static final int MOST = 20;

    private final String file;
    private final List<Problem> found = new ArrayList<>();

    /** Nothing is wrong yet with the file of this name. */
    public Problems(String file) {
        this.file = file;
    }

    /** Keeps a problem with its place; an empty place means the file as a whole. */
    public void add(String place, String what) {
        found.add(new Problem(place, what));
    }

    /** How many were found so far. */
    public int count() {
        return found.size();
    }

    /** The first of them in the order of the file, and how many more there are. */
    public List<Problem> shown() {
        List<Problem> shown = new ArrayList<>(found.subList(0, Math.min(MOST, found.size())));
        if (found.size() > MOST) {
            shown.add(new Problem("", "and " + (found.size() - MOST) + " more"));
        }
        return List.copyOf(shown);
    }

    /** What {@code reading} gives, or nothing when it refuses; the refusal is kept with its place. */
    public <T> Optional<T> tried(String place, Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (Refused refused) {
            add(place, refused.reason());
            return Optional.empty();
        }
    }

    /** As {@link #tried}, for a value whose refusal is already kept. */
    public <T> Optional<T> silently(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (Refused _) {
            return Optional.empty();
        }
    }

    /** Refuses the file if anything was found. */
    public void refuseIfAny() {
        if (found.isEmpty()) {
            return;
        }
        throw new FileRefused(
                shown().stream().map(problem -> file + ": " + problem).toList());
    }
}
