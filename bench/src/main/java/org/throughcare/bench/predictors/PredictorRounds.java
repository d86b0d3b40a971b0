package org.throughcare.bench.predictors;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.throughcare.bench.Spread;
import org.throughcare.commands.actuarial.ActuarialTables;
import org.throughcare.commands.actuarial.InventedAnswers;
import org.throughcare.practice.risk.predictor.answers.Answers;
import org.throughcare.practice.risk.predictor.outcome.Predictor;
import org.throughcare.practice.risk.predictor.suite.Board;
import org.throughcare.practice.risk.predictor.suite.PredictorSuite;
import org.throughcare.practice.risk.predictor.tables.PredictorTables;

/** Scores the same invented people round after round on one thread: half of them complete, half with a twentieth missing. */
final class PredictorRounds {
    /**
     * What one way of scoring cost.
     *
     * @param perSecond people a second of processor time, a figure a round
     * @param onTheClock people a second of the wall clock, likewise
     * @param bytes allocated a person in the last round
     */
    record Cost(Spread perSecond, Spread onTheClock, double bytes) {}

    private static final long SEED = 200;
    private static final double MISSING = 0.05;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final PredictorSuite suite;
    private final List<Answers> people = new ArrayList<>();
    private final int rounds;
    private final int times;
    private long checksum;

    /** People to be scored {@code times} times in each of {@code rounds} rounds, after as many that do not count. */
    PredictorRounds(int people, int rounds, int times) {
        PredictorTables tables = ActuarialTables.builtIn();
        suite = new PredictorSuite(tables, Set.of());
        InventedAnswers invented = new InventedAnswers(SEED, tables.offences());
        for (int i = 0; i < people; i++) {
            this.people.add(i % 2 == 0 ? invented.complete() : invented.withGaps(MISSING));
        }
        this.rounds = rounds;
        this.times = times;
    }

    /** All ten predictors, scores and bands only. */
    Cost scores() {
        Board board = new Board();
        return cost(person -> {
            suite.score(person, board);
            checksum += board.scores().hundredths(Predictor.COMBINED_SERIOUS_REOFFENDING_PREDICTOR);
        });
    }

    /** The whole response with every feature to fifteen decimals and every error. */
    Cost responses() {
        return cost(person -> checksum += suite.respond(person).scores().size());
    }

    /** What was computed, so that nothing is idle. */
    long checksum() {
        return checksum;
    }

    private Cost cost(Consumer<Answers> scoring) {
        List<Double> processor = new ArrayList<>();
        List<Double> clock = new ArrayList<>();
        double bytes = 0;
        for (int round = -rounds; round < rounds; round++) {
            long allocated = THREADS.getCurrentThreadAllocatedBytes();
            long began = System.nanoTime();
            long worked = THREADS.getCurrentThreadCpuTime();
            for (int time = 0; time < times; time++) {
                for (int i = 0; i < people.size(); i++) {
                    scoring.accept(people.get(i));
                }
            }
            double scored = (double) times * people.size();
            if (round >= 0) {
                processor.add(scored * 1e9 / (THREADS.getCurrentThreadCpuTime() - worked));
                clock.add(scored * 1e9 / (System.nanoTime() - began));
                bytes = (THREADS.getCurrentThreadAllocatedBytes() - allocated) / scored;
            }
        }
        return new Cost(new Spread(processor), new Spread(clock), bytes);
    }
}
