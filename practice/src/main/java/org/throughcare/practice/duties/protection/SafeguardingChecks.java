package org.throughcare.practice.duties.protection;

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
import org.throughcare.practice.partnership.PartnershipFact.SafeguardingCheckAnswered;
import org.throughcare.practice.partnership.PartnershipFact.SafeguardingCheckAsked;
import org.throughcare.practice.person.PersonFact.Change;
import org.throughcare.practice.person.PersonFact.ChildInContact;
import org.throughcare.practice.person.PersonFact.FamilyInformation;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.terms.Role;

/** A child has come into the picture: the police and children's services are asked (R23, A8). */
public final class SafeguardingChecks implements Rule {
    private static final RuleCard CARD = RuleCard.timescale(
                    "SAFEGUARDING_CHECKS_DUE", "Ask the police and children's services, and use the answers")
            .keeps(23)
            .reads(PolicyKey.SAFEGUARDING_CHECKS);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Demand> demands(Situation situation) {
        CasePicture picture = situation.picture();
        List<Stated<?>> causes = new ArrayList<>();
        picture.all(FamilyInformation.class).stream()
                .filter(family -> family.fact().child())
                .forEach(causes::add);
        picture.all(ChildInContact.class).stream()
                .filter(child ->
                        child.fact().change() == Change.BEGAN || child.fact().change() == Change.PRESENT)
                .forEach(causes::add);
        List<Stated<?>> answers = new ArrayList<>(picture.all(SafeguardingCheckAsked.class));
        answers.addAll(picture.all(SafeguardingCheckAnswered.class));
        List<Demand> demands = new ArrayList<>();
        for (Run run : Run.cut(causes, answers)) {
            Instant due = situation.policy().due(PolicyKey.SAFEGUARDING_CHECKS, run.began());
            demands.add(Asking.of(CARD, run.episode("child"))
                    .because(run.basis())
                    .because(situation.holder())
                    .from(run.began())
                    .by(due)
                    .to(situation.practitioner())
                    .escalate(due, Role.SPO)
                    .answeredBy(run.answer())
                    .why(() -> "A child is in the picture (" + Citing.entries(run.causes())
                            + ") and no check with the police or children's services is on record since."));
        }
        return demands;
    }
}
