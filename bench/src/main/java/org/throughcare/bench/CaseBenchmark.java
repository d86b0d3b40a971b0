package org.throughcare.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.throughcare.practice.casework.CasePicture;
import org.throughcare.practice.duties.Demand;
import org.throughcare.practice.replay.RaisedDuty;
import org.throughcare.practice.terms.Party;

/** One person at a time: swept, folded, judged and replayed. Every score is the time for one person. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class CaseBenchmark {
    private final Desk desk = Desk.standard();

    /** The floor: one plain pass over the person's columns. */
    @Benchmark
    public long sweep(People people, Processor processor) {
        return people.columns.get(people.next(processor)).sweep(People.UNTIL);
    }

    /** From entries as they arrived to the picture probation has. */
    @Benchmark
    public CasePicture fold(People people, Processor processor) {
        return Desk.fold(people.arrived.get(people.next(processor)), Party.PROBATION);
    }

    /** The whole rulebook on a picture that is already there. */
    @Benchmark
    public List<Demand> judge(People people, Processor processor) {
        return desk.judge(people.pictures.get(people.next(processor)));
    }

    /** From entries as they arrived to everything the rulebook asks of probation. */
    @Benchmark
    public List<Demand> foldAndJudge(People people, Processor processor) {
        return desk.judge(Desk.fold(people.arrived.get(people.next(processor)), Party.PROBATION));
    }

    /** Every party, at every instant at which anything could change. */
    @Benchmark
    public List<RaisedDuty> replay(People people, Processor processor) {
        return desk.replay(people.arrived.get(people.next(processor)));
    }
}
