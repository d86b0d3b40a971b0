package org.throughcare.practice.duties.risk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.casework.CasePicture;
import org.throughcare.practice.duties.Asking;
import org.throughcare.practice.duties.Demand;
import org.throughcare.practice.duties.Episode;
import org.throughcare.practice.duties.Rule;
import org.throughcare.practice.duties.RuleCard;
import org.throughcare.practice.duties.Situation;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.risk.RiskFact.AssessmentCompleted;
import org.throughcare.practice.risk.assessment.AssessmentFact.CountersignatureAnswered;
import org.throughcare.practice.risk.assessment.AssessmentFact.CountersignatureAsked;
import org.throughcare.practice.terms.Role;
import org.throughcare.practice.terms.Wording;

/** A signed assessment waits for somebody else's signature (R8, R125). Giving it back answers the question too. */
public final class CountersignatureDue implements Rule {
    private static final RuleCard CARD = RuleCard.timescale(
                    "COUNTERSIGNATURE_DUE", "Countersign the assessment, or give it back and say what is to be changed")
            .keeps(8, 125)
            .reads(PolicyKey.COUNTERSIGN_GIVE, PolicyKey.HEAD_AFTER);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Demand> demands(Situation situation) {
        return situation.picture().all(CountersignatureAsked.class).stream()
                .map(asked -> demand(situation, asked))
                .toList();
    }

    private static Demand demand(Situation situation, Stated<CountersignatureAsked> asked) {
        CasePicture picture = situation.picture();
        Instant due = situation.policy().due(PolicyKey.COUNTERSIGN_GIVE, asked.known());
        Instant later = situation.policy().due(PolicyKey.HEAD_AFTER, due);
        Optional<Stated<AssessmentCompleted>> assessment =
                assessment(picture, asked.fact().assessment());
        boolean head = asked.fact().of() == Role.PDU_HEAD;
        return Asking.of(CARD, Episode.of("countersignature", asked))
                .because(asked)
                .because(assessment.map(List::of).orElse(List.of()))
                .because(situation.holder())
                .from(asked.known())
                .by(due)
                .to(asked.fact().of())
                .escalate(later, head ? Role.REGION : Role.PDU_HEAD)
                .answeredBy(answer(picture, asked.fact().assessment()))
                .overWith(assessment.map(signed -> next(picture, signed)).orElse(null))
                .why(() -> "An assessment"
                        + assessment.map(signed -> " (" + signed.cited() + ")").orElse("")
                        + " is signed and asks for a second signature (" + asked.id() + "): "
                        + Wording.join(asked.fact().reasons()) + ".");
    }

    private static Optional<Stated<AssessmentCompleted>> assessment(CasePicture picture, EntryId id) {
        return picture.risk().assessments().stream()
                .filter(assessment -> assessment.id().equals(id))
                .findFirst();
    }

    private static @Nullable Stated<CountersignatureAnswered> answer(CasePicture picture, EntryId assessment) {
        return picture.all(CountersignatureAnswered.class).stream()
                .filter(answered -> answered.fact().assessment().equals(assessment))
                .findFirst()
                .orElse(null);
    }

    /** The first assessment signed after {@code signed}: it stands in its place. */
    private static @Nullable Stated<AssessmentCompleted> next(CasePicture picture, Stated<AssessmentCompleted> signed) {
        return picture.risk().assessments().stream()
                .filter(other -> other.known().isAfter(signed.known()))
                .findFirst()
                .orElse(null);
    }
}
