package org.throughcare.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntToLongFunction;
import org.throughcare.bench.NationSample.Phase;
import org.throughcare.bench.people.Population;
import org.throughcare.practice.casework.CasePicture;
import org.throughcare.practice.duties.Demand;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.terms.Party;

/**
 * Folds and judges a sample of the nation as a stream: a batch of people is made, measured and let go before the next.
 * Every phase runs over the same batch, one after another, so that whatever else the machine does falls on all alike;
 * making the people and building their columns is timed apart or not at all.
 */
final class Nation implements AutoCloseable {
    private static final int SWEEPS = 50;
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Desk desk = Desk.standard();
    private final Population population;
    private final int entries;
    private final int threads;
    private final ExecutorService pool;
    private long checksum;
    private long demands;

    Nation(long seed, int entries, int threads) {
        population = new Population(seed);
        this.entries = entries;
        this.threads = threads;
        pool = Executors.newFixedThreadPool(threads);
    }

    /** Measures {@code rounds} batches of {@code batch} people, after {@code warmUp} batches that do not count. */
    NationSample measure(int warmUp, int rounds, int batch) {
        for (int round = 0; round < warmUp; round++) {
            batch((long) round * batch, batch);
        }
        checksum = 0;
        demands = 0;
        Map<Phase, List<Double>> seconds = new EnumMap<>(Phase.class);
        Map<Phase, Double> wall = new EnumMap<>(Phase.class);
        Map<Phase, Double> process = new EnumMap<>(Phase.class);
        for (int round = warmUp; round < warmUp + rounds; round++) {
            batch((long) round * batch, batch).forEach((phase, time) -> {
                seconds.computeIfAbsent(phase, name -> new ArrayList<>()).add(time.seconds());
                wall.merge(phase, time.wall(), Double::sum);
                process.merge(phase, time.process(), Double::sum);
            });
        }
        return new NationSample(rounds * batch, entries, threads, seconds, wall, process, checksum, demands);
    }

    private Map<Phase, Timed> batch(long first, int size) {
        Map<Phase, Timed> taken = new EnumMap<>(Phase.class);
        List<List<Entry>> people = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            people.add(List.of());
        }
        taken.put(Phase.GENERATE, timed(size, i -> {
            List<Entry> person = population.person(first + i, entries);
            people.set(i, person);
            return person.size();
        }));
        Columns columns = new Columns(people, Party.PROBATION);
        Timed swept = timed(threads * SWEEPS, i -> {
            int part = i % threads;
            return columns.sweep(columns.size() * part / threads, columns.size() * (part + 1) / threads, People.UNTIL);
        });
        taken.put(Phase.SWEEP, swept.shared(SWEEPS));
        Timed folded = timed(size, i -> Checksum.of(Desk.fold(people.get(i), Party.PROBATION)));
        if (folded.sum() * SWEEPS != swept.sum()) {
            throw new IllegalStateException("fold and sweep disagree on the batch from person " + first);
        }
        taken.put(Phase.FOLD, folded);
        AtomicInteger asked = new AtomicInteger();
        Timed judged = timed(size, i -> {
            CasePicture picture = Desk.fold(people.get(i), Party.PROBATION);
            List<Demand> found = desk.judge(picture);
            asked.addAndGet(found.size());
            return Checksum.of(found);
        });
        taken.put(Phase.PROBATION, judged);
        taken.put(Phase.ALL_PARTIES, timed(size, i -> desk.judgeForAll(people.get(i))));
        checksum += judged.sum();
        demands += asked.get();
        return taken;
    }

    private record Timed(double seconds, double wall, double process, long sum) {
        Timed shared(int times) {
            return new Timed(seconds / times, wall / times, process / times, sum);
        }
    }

    private record Worked(long nanos, long sum) {}

    /** Does {@code work} for 0 to {@code size}-1 on all threads, each taking the next number as it becomes free. */
    private Timed timed(int size, IntToLongFunction work) {
        AtomicInteger next = new AtomicInteger();
        Callable<Worked> worker = () -> {
            long began = THREADS.getCurrentThreadCpuTime();
            long sum = 0;
            for (int i = next.getAndIncrement(); i < size; i = next.getAndIncrement()) {
                sum += work.applyAsLong(i);
            }
            return new Worked(THREADS.getCurrentThreadCpuTime() - began, sum);
        };
        long process = SYSTEM.getProcessCpuTime();
        long start = System.nanoTime();
        long nanos = 0;
        long sum = 0;
        try {
            for (Future<Worked> done : pool.invokeAll(Collections.nCopies(threads, worker))) {
                nanos += done.get().nanos();
                sum += done.get().sum();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the measurement was interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the measurement broke off", e.getCause());
        }
        double wall = (System.nanoTime() - start) / 1e9;
        return new Timed(nanos / 1e9 / threads, wall, (SYSTEM.getProcessCpuTime() - process) / 1e9, sum);
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
