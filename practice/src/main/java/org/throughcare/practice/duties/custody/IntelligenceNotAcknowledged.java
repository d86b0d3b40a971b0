package org.throughcare.practice.duties.custody;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.custody.CustodyFact.IntelligenceReceived;
import org.throughcare.practice.duties.Asking;
import org.throughcare.practice.duties.Demand;
import org.throughcare.practice.duties.Episode;
import org.throughcare.practice.duties.Rule;
import org.throughcare.practice.duties.RuleCard;
import org.throughcare.practice.duties.Situation;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.record.RecordFact.Disclosed;
import org.throughcare.practice.record.RecordFact.Weighed;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.risk.assessment.AssessmentFact.ClusterWeighed;
import org.throughcare.practice.terms.Party;
import org.throughcare.practice.terms.Role;

/** Prison intelligence that the community side has and has not acknowledged within the time set (R31). */
public final class IntelligenceNotAcknowledged implements Rule {
    private static final RuleCard CARD = RuleCard.timescale(
                    "INTELLIGENCE_NOT_ACKNOWLEDGED", "Acknowledge the intelligence: does it change risk, and why")
            .keeps(31)
            .reads(PolicyKey.INTELLIGENCE_ACKNOWLEDGE, PolicyKey.HEAD_AFTER);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Demand> demands(Situation situation) {
        List<Demand> demands = new ArrayList<>();
        for (Stated<IntelligenceReceived> intelligence : situation.picture().all(IntelligenceReceived.class)) {
            Sharing.reachedProbation(intelligence, situation.picture())
                    .ifPresent(reached -> demands.add(demand(situation, intelligence, reached)));
        }
        return demands;
    }

    private static Demand demand(Situation situation, Stated<IntelligenceReceived> intelligence, Instant reached) {
        Instant from = reached.isAfter(intelligence.known()) ? reached : intelligence.known();
        Instant opens = situation.policy().due(PolicyKey.INTELLIGENCE_ACKNOWLEDGE, from);
        Optional<Stated<Disclosed>> disclosure = Sharing.direct(intelligence).isPresent()
                ? Optional.empty()
                : Sharing.disclosure(intelligence, situation.picture());
        return Asking.of(CARD, Episode.of("intelligence", intelligence))
                .because(intelligence)
                .because(disclosure.<List<Stated<?>>>map(List::of).orElse(List.of()))
                .because(situation.holder())
                .from(opens)
                .to(situation.practitionerAnd(Role.SPO, Role.POM))
                .escalate(situation.policy().due(PolicyKey.HEAD_AFTER, opens), Role.PDU_HEAD)
                .answeredBy(acknowledgement(situation, intelligence))
                .answeredBy(weighedInAssessment(situation, intelligence))
                .why(
                        () -> "Prison intelligence " + intelligence.cited()
                                + " is suspected, not proven, and nobody in the community has said yet whether it changes risk.");
    }

    private static @Nullable Stated<Weighed> acknowledgement(
            Situation situation, Stated<IntelligenceReceived> intelligence) {
        Optional<Role> holder =
                situation.picture().holding().held().map(held -> held.fact().role());
        return situation.picture().all(Weighed.class).stream()
                .filter(weighed -> weighed.fact().entries().contains(intelligence.id())
                        && (weighed.fact().by().party() == Party.PROBATION
                                || holder.filter(weighed.fact().by()::equals).isPresent()))
                .findFirst()
                .orElse(null);
    }

    /** Weighed together with its cluster in a signed assessment, which says whether it bears on the level, and why. */
    private static @Nullable Stated<ClusterWeighed> weighedInAssessment(
            Situation situation, Stated<IntelligenceReceived> intelligence) {
        return situation.picture().all(ClusterWeighed.class).stream()
                .filter(weighed -> weighed.fact().entries().contains(intelligence.id())
                        && weighed.fact().by().party() == Party.PROBATION)
                .findFirst()
                .orElse(null);
    }
}
