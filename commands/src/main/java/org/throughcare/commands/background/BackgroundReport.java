package org.throughcare.commands.background;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.throughcare.practice.duties.Rulebook;
import org.throughcare.practice.duties.standard.StandardRulebook;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.replay.RaisedDuty;
import org.throughcare.practice.replay.Replay;
import org.throughcare.practice.terms.Party;

/**
 * Draws an ordinary caseload at three scales of the assumed rates, replays every record through the rulebook and counts
 * what would have been asked, of whom. The same seed gives the same answer for any number of threads.
 */
public final class BackgroundReport {
    private static final int PLACES_AT_ONCE = 5;
    private static final List<Party> WITH_DUTIES = List.of(Party.PROBATION, Party.PRISON, Party.POLICE, Party.PPCS);

    private final Policy policy;
    private final Rulebook rulebook;
    private final long seed;
    private final int people;
    private final int years;

    private BackgroundReport(Policy policy, int people, int years, long seed) {
        this.policy = policy;
        this.rulebook = StandardRulebook.rulebook();
        this.people = people;
        this.years = years;
        this.seed = seed;
    }

    /**
     * The report.
     *
     * @param people places on the caseload, each always filled; at least 1
     * @param years counted, after a year that only sets the scene; at least 1
     * @param seed of everything that is drawn
     * @param casesPerPractitioner the load the goals are held against; at least 1
     * @param policy the figures and the calendar
     * @param threads how many work at once
     */
    public static BackgroundLoad run(
            int people, int years, long seed, int casesPerPractitioner, Policy policy, int threads) {
        return new BackgroundReport(policy, people, years, seed).run(casesPerPractitioner, threads);
    }

    private BackgroundLoad run(int casesPerPractitioner, int threads) {
        Assumptions table = Assumptions.builtIn();
        Diary diary = new Diary(policy.timekeeper(Setting.COUNTED).calendar());
        Map<Scale, Tally> tallies = new EnumMap<>(Scale.class);
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            Map<Scale, List<Future<Tally>>> running = new EnumMap<>(Scale.class);
            for (Scale scale : Scale.values()) {
                running.put(scale, started(pool, Setting.of(table.at(scale), diary, years), scale.places(people)));
            }
            running.forEach((scale, parts) ->
                    tallies.put(scale, sum(parts, Setting.of(table.at(scale), diary, years))));
        }
        return new BackgroundLoad(
                people, years, seed, casesPerPractitioner, table, Setting.of(table, diary, years), rulebook, tallies);
    }

    private List<Future<Tally>> started(ExecutorService pool, Setting setting, int places) {
        List<Future<Tally>> parts = new ArrayList<>();
        for (int first = 0; first < places; first += PLACES_AT_ONCE) {
            int from = first;
            int to = Math.min(places, first + PLACES_AT_ONCE);
            parts.add(pool.submit(() -> places(setting, from, to)));
        }
        parts.add(pool.submit(() -> units(setting, places)));
        return parts;
    }

    private static Tally sum(List<Future<Tally>> parts, Setting setting) {
        Tally sum = new Tally(setting);
        try {
            for (Future<Tally> part : parts) {
                sum.add(part.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the report was interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("part of the caseload broke off", e.getCause());
        }
        return sum;
    }

    private Tally places(Setting setting, int from, int to) {
        Tally tally = new Tally(setting);
        Caseload caseload = new Caseload(seed, setting);
        for (int place = from; place < to; place++) {
            for (Life life : caseload.place(place)) {
                List<RaisedDuty> raised = raised(life.notes().entries(), setting);
                if (Answering.write(life, raised)) {
                    raised = raised(life.notes().entries(), setting);
                }
                tally.count(raised);
                tally.volumes().count(life, setting.countedFrom(), setting.until());
            }
        }
        return tally;
    }

    private Tally units(Setting setting, int places) {
        Tally tally = new Tally(setting);
        Caseload caseload = new Caseload(seed, setting);
        double peopleAUnit =
                setting.assumed().of(Assumption.SUPERVISED) / setting.assumed().of(Assumption.UNITS);
        for (long unit = 0; unit < Math.max(1, Math.round(places / peopleAUnit)); unit++) {
            tally.count(raised(caseload.unit(unit), setting));
        }
        return tally;
    }

    private List<RaisedDuty> raised(List<Entry> entries, Setting setting) {
        List<Entry> sorted = Replay.sorted(entries);
        Replay replay = new Replay(rulebook, policy);
        List<RaisedDuty> raised = new ArrayList<>();
        for (Party party : WITH_DUTIES) {
            raised.addAll(replay.run(party, sorted, setting.until()));
        }
        return raised;
    }
}
