package org.throughcare.bench.people;

import java.util.List;
import java.util.Set;
import org.throughcare.practice.custody.CustodyFact.Adjudication;
import org.throughcare.practice.custody.CustodyFact.Attainment;
import org.throughcare.practice.custody.CustodyFact.CategorySet;
import org.throughcare.practice.custody.CustodyFact.IncidentRecorded;
import org.throughcare.practice.custody.CustodyFact.IntelligenceReceived;
import org.throughcare.practice.custody.CustodyFact.ReceivedIntoCustody;
import org.throughcare.practice.custody.CustodyFact.ReleaseAddress;
import org.throughcare.practice.custody.CustodyFact.ReleaseDateSet;
import org.throughcare.practice.custody.CustodyFact.Released;
import org.throughcare.practice.custody.CustodyFact.Towards;
import org.throughcare.practice.licence.LicenceFact.ConditionsSet;
import org.throughcare.practice.licence.LicenceFact.LicenceApproved;
import org.throughcare.practice.licence.LicenceFact.TagFitted;
import org.throughcare.practice.licence.LicenceFact.TagOrdered;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.RecordFact.Disclosed;
import org.throughcare.practice.record.RecordFact.Weighed;
import org.throughcare.practice.record.Source.Agency;
import org.throughcare.practice.terms.Nature;
import org.throughcare.practice.terms.Party;
import org.throughcare.practice.terms.Role;

/** The time in prison: part of what is written there never reaches probation, part of it later. */
final class CustodyYears {
    private static final Set<Party> PRISON = Set.of(Party.PRISON);
    private static final Set<Party> BOTH = Set.of(Party.PRISON, Party.PROBATION);
    private static final List<Nature> CONDUCT =
            List.of(Nature.RULE_BREAKING, Nature.DRUGS, Nature.DAMAGE, Nature.THREATS, Nature.VIOLENCE);

    private final Diary diary;

    CustodyYears(Diary diary) {
        this.diary = diary;
    }

    void untilRelease() {
        diary.write(Agency.PRISON, BOTH, new ReceivedIntoCustody("sentenced"));
        diary.write(Agency.PRISON, PRISON, new CategorySet("C"));
        diary.write(Agency.PRISON, BOTH, new ReleaseDateSet(diary.dayIn(80), "conditional"));
        int acts = diary.some(0, 5);
        for (int act = 0; act < acts; act++) {
            diary.pass(4, 18);
            conduct();
        }
        diary.write(Agency.PRISON, PRISON, new Attainment("a course", 12));
        release();
    }

    private void conduct() {
        Set<Nature> natures = Set.of(diary.oneOf(CONDUCT));
        Set<Party> parties = diary.happens(0.5) ? BOTH : PRISON;
        EntryId written = switch (diary.some(0, 3)) {
            case 0 -> diary.write(Agency.PRISON, parties, new Adjudication(natures, "charge", "proven"));
            case 1 -> diary.write(Agency.PRISON, parties, new IntelligenceReceived(natures, null, "suspected"));
            default ->
                diary.write(Agency.PRISON, parties, new IncidentRecorded(natures, 1, Set.of(Towards.PRISONERS), null));
        };
        diary.pass(1, 3);
        if (parties.equals(PRISON) && diary.happens(0.3)) {
            diary.write(Agency.PRISON, BOTH, new Disclosed(written, Party.PROBATION, "release planning"));
        }
        if (diary.happens(0.4)) {
            diary.write(
                    Agency.PROBATION, BOTH, new Weighed(List.of(written), Role.COM, false, "no change to the level"));
        }
    }

    private void release() {
        diary.write(
                Agency.PROBATION,
                BOTH,
                new ConditionsSet(diary.happens(0.8), List.of("residence", "curfew"), List.of("alcohol"), null));
        diary.write(Agency.PROBATION, BOTH, new LicenceApproved(Role.SPO));
        boolean tagged = diary.happens(0.3);
        if (tagged) {
            diary.write(Agency.PROBATION, BOTH, new TagOrdered("curfew"));
        }
        diary.pass(2, 20);
        diary.write(
                Agency.PRISON,
                BOTH,
                new Released(
                        true,
                        diary.happens(0.85) ? ReleaseAddress.KNOWN : ReleaseAddress.NOT_KNOWN,
                        tagged,
                        null,
                        diary.dayIn(365)));
        if (tagged && diary.happens(0.9)) {
            diary.pass(0, 1);
            diary.write(Agency.PROVIDER, Set.of(Party.PROBATION, Party.PROVIDER), new TagFitted("curfew"));
        }
    }
}
