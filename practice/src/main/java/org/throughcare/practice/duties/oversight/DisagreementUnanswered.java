package org.throughcare.practice.duties.oversight;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.throughcare.practice.casework.CasePicture;
import org.throughcare.practice.duties.Asking;
import org.throughcare.practice.duties.Demand;
import org.throughcare.practice.duties.Episode;
import org.throughcare.practice.duties.Rule;
import org.throughcare.practice.duties.RuleCard;
import org.throughcare.practice.duties.Situation;
import org.throughcare.practice.oversight.OversightFact.DissentAnswered;
import org.throughcare.practice.oversight.OversightFact.DissentRecorded;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.recall.RecallFact.RecallDecided;
import org.throughcare.practice.recall.RecallFact.RecallSignedOff;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.risk.RiskFact.QualityChecked;
import org.throughcare.practice.risk.assessment.AssessmentFact.CountersignatureAnswered;
import org.throughcare.practice.supervision.SupervisionFact.AbsenceJudged;
import org.throughcare.practice.terms.Party;
import org.throughcare.practice.terms.Role;

/**
 * Somebody disagreed with a decision: it goes to the level above whoever decided, who answers with a reason (R129). The
 * disagreement stays on the record, whatever the answer; nobody who decided can change or remove it.
 */
public final class DisagreementUnanswered implements Rule {
    private static final RuleCard CARD = RuleCard.timescale(
                    "DISAGREEMENT_UNANSWERED", "Answer the disagreement: does the decision stand, and why")
            .keeps(129)
            .reads(PolicyKey.DISAGREEMENT_ANSWER, PolicyKey.HEAD_AFTER);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Demand> demands(Situation situation) {
        return situation.picture().all(DissentRecorded.class).stream()
                .map(dissent -> demand(situation, dissent))
                .toList();
    }

    private static Demand demand(Situation situation, Stated<DissentRecorded> dissent) {
        CasePicture picture = situation.picture();
        Instant due = situation.policy().due(PolicyKey.DISAGREEMENT_ANSWER, dissent.known());
        Optional<Stated<?>> decision = decision(picture, dissent.fact().decision());
        Role level = above(decision.flatMap(entry -> decider(entry.fact()))
                .orElse(dissent.fact().by()));
        Role further = above(level);
        Asking asking = Asking.of(CARD, Episode.of("disagreement", dissent))
                .because(dissent)
                .because(decision.map(List::of).orElse(List.of()))
                .from(dissent.known())
                .by(due)
                .to(level)
                .answeredBy(picture.all(DissentAnswered.class).stream()
                        .filter(answered -> answered.fact().dissent().equals(dissent.id()))
                        .findFirst()
                        .orElse(null));
        if (further != level) {
            asking.escalate(situation.policy().due(PolicyKey.HEAD_AFTER, due), further);
        }
        return asking.why(() -> "The " + dissent.fact().by().title() + " disagrees with "
                + decision.map(Stated::cited).orElse("a decision") + " (" + dissent.cited() + "): "
                + dissent.fact().reason());
    }

    private static Optional<Stated<?>> decision(CasePicture picture, EntryId id) {
        return picture.chronology().all().stream()
                .filter(stated -> stated.id().equals(id))
                .findFirst();
    }

    private static Optional<Role> decider(Fact decision) {
        return switch (decision) {
            case CountersignatureAnswered answered -> Optional.of(answered.by());
            case QualityChecked checked -> Optional.of(checked.by());
            case AbsenceJudged judged -> Optional.of(judged.by());
            case RecallDecided decided -> Optional.ofNullable(decided.by());
            case RecallSignedOff signed -> Optional.of(signed.by());
            case DissentAnswered answered -> Optional.of(answered.by());
            default -> Optional.empty();
        };
    }

    /** The level above a post of probation; the region has none above it here. */
    private static Role above(Role role) {
        return switch (role) {
            case PDU_HEAD, REGION -> Role.REGION;
            case SPO, DEPUTY_SPO, DUTY_SPO, ON_CALL_MANAGER, SPO_ALLOCATION -> Role.PDU_HEAD;
            default -> role.party() == Party.PROBATION ? Role.SPO : Role.PDU_HEAD;
        };
    }
}
