package org.throughcare.commands.background;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughcare.commands.background.Life.Area;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.risk.RiskFact.AssessmentCompleted;
import org.throughcare.practice.risk.RiskFact.AssessmentKind;
import org.throughcare.practice.risk.RiskFact.Topic;
import org.throughcare.practice.risk.assessment.AssessmentFact.CountersignatureAnswered;
import org.throughcare.practice.risk.assessment.AssessmentFact.CountersignatureAsked;
import org.throughcare.practice.terms.RiskLevel;
import org.throughcare.practice.terms.Role;

/** Which signed assessments ask for a second signature, and when somebody gives it or gives the assessment back. */
final class Countersignatures {
    private final Life life;
    private final Assumptions assumed;
    private final Chance chance;

    Countersignatures(Life life) {
        this.life = life;
        this.assumed = life.assumed();
        this.chance = life.chance(Area.COUNTERSIGNING);
    }

    /** After {@code signed}, with the level that stood before, or null where none did. */
    void write(Entry signed, RiskLevel level, @Nullable RiskLevel before) {
        boolean author = chance.happens(assumed.of(Assumption.COUNTERSIGN_FOR_AUTHOR));
        boolean changed = before != null && before != level;
        if (!author && !changed && !level.atLeast(RiskLevel.HIGH)) {
            return;
        }
        Role of = level == RiskLevel.VERY_HIGH ? Role.PDU_HEAD : Role.SPO;
        Instant at = Notes.known(signed);
        life.notes().probation(new CountersignatureAsked(signed.id(), of, List.of("as policy asks")), at);
        if (!chance.happens(assumed.chance(Assumption.COUNTERSIGN_NEVER))) {
            answer(signed.id(), of, life.delayed(at, Assumption.COUNTERSIGN_DAYS, chance));
        }
    }

    private void answer(EntryId signed, Role by, Instant at) {
        boolean given = !chance.happens(assumed.of(Assumption.COUNTERSIGN_RETURNED));
        life.notes()
                .probation(
                        new CountersignatureAnswered(
                                signed, by, given, "the assessment and its plan", given ? "agreed" : "to be changed"),
                        at);
        if (!given) {
            Instant anew = life.delayed(at, Assumption.REVIEW_DAYS, chance);
            life.notes()
                    .shared(
                            new AssessmentCompleted(
                                    AssessmentKind.REVIEW,
                                    life.course().offences(),
                                    Set.of(Topic.INDEX_OFFENCES),
                                    null),
                            anew);
        }
    }
}
