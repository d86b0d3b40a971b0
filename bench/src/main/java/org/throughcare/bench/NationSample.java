package org.throughcare.bench;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a sample of the nation took, phase by phase.
 *
 * @param people how many people were measured
 * @param entries how many entries each has
 * @param threads on how many threads
 * @param seconds the processor seconds each thread had in a phase, round by round
 * @param wall the seconds of a phase by the clock on the wall, over all rounds
 * @param process the processor seconds of the whole process, collector and compiler included, over all rounds
 * @param checksum of every duty that was asked for
 * @param demands how many demands the rulebook made of probation
 */
record NationSample(
        int people,
        int entries,
        int threads,
        Map<Phase, List<Double>> seconds,
        Map<Phase, Double> wall,
        Map<Phase, Double> process,
        long checksum,
        long demands) {
    /** What is done with each batch of people, in this order. */
    enum Phase {
        GENERATE,
        SWEEP,
        FOLD,
        PROBATION,
        ALL_PARTIES
    }

    NationSample {
        seconds = new EnumMap<>(seconds);
        wall = new EnumMap<>(wall);
        process = new EnumMap<>(process);
    }

    /** The seconds that {@code nation} people would take with every thread free to run, one spread over the rounds. */
    Spread projected(Phase phase, int nation) {
        List<Double> rounds = of(phase);
        double share = (double) people / rounds.size() / nation;
        return new Spread(rounds.stream().map(round -> round / share).toList());
    }

    /** As {@link #projected}, by the sum of all rounds and with all that the collector and the compiler took. */
    double withOverhead(Phase phase, int nation) {
        return process.getOrDefault(phase, 0.0) / threads * nation / people;
    }

    /** The seconds by the clock on the wall, by the sum of all rounds, whatever else the machine did. */
    double onTheWall(Phase phase, int nation) {
        return wall.getOrDefault(phase, 0.0) * nation / people;
    }

    /** How many times the sweep's time the phase takes. */
    Spread overSweep(Phase phase) {
        return Spread.ratio(of(phase), of(Phase.SWEEP));
    }

    private List<Double> of(Phase phase) {
        List<Double> rounds = seconds.get(phase);
        if (rounds == null) {
            throw new IllegalArgumentException("no time was taken for " + phase);
        }
        return rounds;
    }
}
