package org.throughcare.bench;

import java.util.List;
import org.throughcare.bench.people.Population;
import org.throughcare.commands.policy.BankHolidayFile;
import org.throughcare.commands.policy.PolicyFile;
import org.throughcare.practice.calendar.Division;
import org.throughcare.practice.calendar.WorkingCalendar;
import org.throughcare.practice.casework.CasePicture;
import org.throughcare.practice.duties.Demand;
import org.throughcare.practice.duties.Rulebook;
import org.throughcare.practice.duties.standard.StandardRulebook;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.record.Chronology;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.KnownAt;
import org.throughcare.practice.replay.RaisedDuty;
import org.throughcare.practice.replay.Replay;
import org.throughcare.practice.terms.Party;

/**
 * The work that is measured, done with the rulebook and the policy that ship.
 *
 * @param rulebook the rules
 * @param policy the figures and the calendar
 */
record Desk(Rulebook rulebook, Policy policy) {
    /** With everything that ships. */
    static Desk standard() {
        WorkingCalendar calendar = new WorkingCalendar(Division.ENGLAND_AND_WALES, BankHolidayFile.builtIn());
        return new Desk(StandardRulebook.rulebook(), new Policy(PolicyFile.builtIn(), calendar));
    }

    /** From entries as they arrived to the picture one party has of the case. */
    static CasePicture fold(List<Entry> arrived, Party party) {
        return CasePicture.of(party, Chronology.known(arrived, new KnownAt(party, Population.END)));
    }

    /** Everything the rulebook asks for. */
    List<Demand> judge(CasePicture picture) {
        return rulebook.demands(picture, policy);
    }

    /** The picture of every party that knows anything, judged; entries are sorted once. Returns the number of demands. */
    int judgeForAll(List<Entry> arrived) {
        List<Entry> sorted = Replay.sorted(arrived);
        int demands = 0;
        for (Party party : Replay.parties(sorted)) {
            Chronology chronology = Chronology.ofSorted(sorted, new KnownAt(party, Population.END));
            demands += judge(CasePicture.of(party, chronology)).size();
        }
        return demands;
    }

    /** The whole replay of one person, all parties. */
    List<RaisedDuty> replay(List<Entry> arrived) {
        return new Replay(rulebook, policy).run(arrived, Population.END);
    }
}
