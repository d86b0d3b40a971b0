package org.throughcare.bench;

import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.throughcare.bench.people.Population;
import org.throughcare.practice.casework.CasePicture;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.terms.Party;

/** A few people to take in turn, with the entries of each as they arrived, folded, and as columns. */
@State(Scope.Thread)
public class People {
    /** What the record of the sentence knew by the end, in epoch seconds. */
    static final long UNTIL = Population.END.getEpochSecond();

    private static final long SEED = 25;

    /** How many people take turns; a power of two. */
    @Param("64")
    public int people = 64;

    /** How many entries each of them has. */
    @Param({"120", "400"})
    public int entries = 120;

    final List<List<Entry>> arrived = new ArrayList<>();
    final List<CasePicture> pictures = new ArrayList<>();
    final List<Columns> columns = new ArrayList<>();
    private int turn;

    /** Makes the people, and refuses to measure when sweep and fold do not agree on every one of them. */
    @Setup
    public void make() {
        Population population = new Population(SEED);
        for (int number = 0; number < people; number++) {
            List<Entry> person = population.person(number, entries);
            CasePicture picture = Desk.fold(person, Party.PROBATION);
            Columns swept = new Columns(List.of(person), Party.PROBATION);
            if (Checksum.of(picture) != swept.sweep(UNTIL)) {
                throw new IllegalStateException("fold and sweep disagree on person " + number);
            }
            arrived.add(person);
            pictures.add(picture);
            columns.add(swept);
        }
    }

    /** The person whose turn it is. */
    int next(Processor processor) {
        processor.did();
        turn = (turn + 1) & (people - 1);
        return turn;
    }
}
