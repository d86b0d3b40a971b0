package org.throughcare.bench.people;

import java.util.List;
import java.util.Set;
import org.throughcare.practice.recall.RecallFact.ArrestAttempted;
import org.throughcare.practice.recall.RecallFact.ArrestPlanMade;
import org.throughcare.practice.recall.RecallFact.ArrestedOnRecall;
import org.throughcare.practice.recall.RecallFact.LicenceRevoked;
import org.throughcare.practice.recall.RecallFact.RecallDecided;
import org.throughcare.practice.recall.RecallFact.RecallInitiated;
import org.throughcare.practice.recall.RecallFact.RecallSent;
import org.throughcare.practice.recall.RecallFact.RecallSignedOff;
import org.throughcare.practice.recall.RecallFact.ReturnedToCustody;
import org.throughcare.practice.record.Source.Agency;
import org.throughcare.practice.terms.Party;
import org.throughcare.practice.terms.Role;

/** A recall from the decision to the return. */
final class RecallSteps {
    private static final Set<Party> WITH_CASEWORK = Set.of(Party.PROBATION, Party.PPCS);
    private static final Set<Party> EVERYONE = Set.of(Party.PROBATION, Party.PPCS, Party.POLICE, Party.PRISON);

    private final Diary diary;

    RecallSteps(Diary diary) {
        this.diary = diary;
    }

    void untilBack() {
        diary.write(
                Agency.PROBATION,
                Life.PROBATION,
                new RecallDecided(true, Role.SPO, "cannot be managed", List.of(), null));
        diary.write(Agency.PROBATION, Life.PROBATION, new RecallInitiated("practitioner", null, true));
        diary.pass(0, 1);
        diary.write(Agency.PROBATION, Life.PROBATION, new RecallSignedOff(Role.PDU_HEAD));
        diary.write(Agency.PROBATION, WITH_CASEWORK, new RecallSent(List.of("request")));
        diary.pass(0, 1);
        diary.write(Agency.PPCS, EVERYONE, new LicenceRevoked(diary.now(), false));
        diary.write(Agency.POLICE, Life.WITH_POLICE, new ArrestPlanMade("police", List.of("visit"), null));
        diary.pass(1, 6);
        if (diary.happens(0.5)) {
            diary.write(Agency.POLICE, Life.WITH_POLICE, new ArrestAttempted("home", "not there", null));
            diary.pass(1, 10);
        }
        diary.write(Agency.POLICE, EVERYONE, new ArrestedOnRecall("police"));
        diary.write(Agency.PRISON, EVERYONE, new ReturnedToCustody("arrested"));
        diary.pass(20, 40);
    }
}
