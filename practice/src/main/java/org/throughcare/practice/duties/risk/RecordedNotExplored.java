package org.throughcare.practice.duties.risk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.throughcare.practice.casework.CasePicture;
import org.throughcare.practice.duties.Asking;
import org.throughcare.practice.duties.Citing;
import org.throughcare.practice.duties.Demand;
import org.throughcare.practice.duties.Rule;
import org.throughcare.practice.duties.RuleCard;
import org.throughcare.practice.duties.Run;
import org.throughcare.practice.duties.Situation;
import org.throughcare.practice.person.PersonFact.AdjustmentsAgreed;
import org.throughcare.practice.person.PersonFact.ChildInContact;
import org.throughcare.practice.person.PersonFact.FamilyInformation;
import org.throughcare.practice.person.PersonFact.HealthDisclosed;
import org.throughcare.practice.person.PersonFact.HouseholdMember;
import org.throughcare.practice.person.PersonFact.RelationshipRecorded;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.risk.RiskFact.Topic;
import org.throughcare.practice.terms.Role;

/**
 * Family, children or needs stand on the record and no later assessment mentions them (R11). Needs are asked about as
 * adjustments to practice, never as a concern in themselves (R20, A8).
 */
public final class RecordedNotExplored implements Rule {
    private static final RuleCard CARD = RuleCard.timescale(
                    "RECORDED_NOT_EXPLORED", "Explore what is recorded and say in an assessment what it means")
            .keeps(11, 20, 23)
            .reads(PolicyKey.NOT_EXPLORED_AFTER, PolicyKey.NOT_EXPLORED_WEIGH);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Demand> demands(Situation situation) {
        CasePicture picture = situation.picture();
        List<Stated<?>> family = new ArrayList<>();
        family.addAll(picture.all(FamilyInformation.class));
        family.addAll(picture.all(RelationshipRecorded.class));
        family.addAll(picture.all(HouseholdMember.class));
        family.addAll(picture.all(ChildInContact.class));
        List<Demand> demands = new ArrayList<>();
        for (Run run : Run.cut(family, exploring(picture, Topic.RELATIONSHIPS, Topic.CHILDREN))) {
            demands.add(demand(
                    situation,
                    run,
                    "family",
                    "Family and children are recorded and no later assessment says what they mean: "));
        }
        List<Stated<?>> needsMet = exploring(picture, Topic.HEALTH_AND_NEEDS);
        needsMet.addAll(picture.all(AdjustmentsAgreed.class));
        for (Run run : Run.cut(picture.all(HealthDisclosed.class), needsMet)) {
            demands.add(demand(
                    situation,
                    run,
                    "needs",
                    "Needs are recorded and nothing says yet which adjustments they ask for in day-to-day work: "));
        }
        return demands;
    }

    private static List<Stated<?>> exploring(CasePicture picture, Topic... topics) {
        List<Stated<?>> exploring = new ArrayList<>();
        picture.risk().assessments().stream()
                .filter(assessment -> List.of(topics).stream()
                        .anyMatch(topic -> assessment.fact().considered().contains(topic)))
                .forEach(exploring::add);
        return exploring;
    }

    private static Demand demand(Situation situation, Run run, String what, String reason) {
        Instant opens = situation.policy().due(PolicyKey.NOT_EXPLORED_AFTER, run.began());
        Instant due = situation.policy().due(PolicyKey.NOT_EXPLORED_WEIGH, opens);
        return Asking.of(CARD, run.episode(what))
                .because(run.basis())
                .because(situation.holder())
                .from(opens)
                .by(due)
                .to(situation.practitioner())
                .escalate(due, Role.SPO)
                .answeredBy(run.answer())
                .why(() -> reason + Citing.entries(run.causes()) + ".");
    }
}
