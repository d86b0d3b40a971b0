package org.throughcare.practice.duties.recall;

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
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.recall.CaseworkFact.RecallStopped;
import org.throughcare.practice.recall.PartAFact.RecallTypeChosen;
import org.throughcare.practice.recall.RecallFact.LicenceRevoked;
import org.throughcare.practice.recall.RecallFact.RecallReceived;
import org.throughcare.practice.recall.RecallFact.RecallSent;
import org.throughcare.practice.recall.RecallFact.RecallWithdrawn;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.terms.Role;

/** The recall is with the casework section: its own clock runs to revocation, a shorter one for an emergency (R69). */
public final class RevocationDue implements Rule {
    private static final RuleCard CARD = RuleCard.timescale("REVOCATION_DUE", "Decide on revocation")
            .keeps(69)
            .reads(PolicyKey.REVOCATION, PolicyKey.REVOCATION_EMERGENCY);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Demand> demands(Situation situation) {
        CasePicture picture = situation.picture();
        List<Stated<?>> sent = new ArrayList<>(picture.all(RecallSent.class));
        sent.addAll(picture.all(RecallReceived.class));
        List<Stated<?>> ends = new ArrayList<>(picture.all(LicenceRevoked.class));
        ends.addAll(picture.all(RecallWithdrawn.class));
        ends.addAll(picture.all(RecallStopped.class));
        List<Demand> demands = new ArrayList<>();
        for (Run run : Run.cut(sent, ends)) {
            demands.add(Asking.of(CARD, run.episode("recall"))
                    .because(run.basis())
                    .from(run.began())
                    .by(situation.policy().due(limit(picture, run), run.began()))
                    .to(Role.PPCS)
                    .answeredBy(run.answer())
                    .why(() -> "The recall is with the casework section: " + Citing.entries(run.causes()) + "."));
        }
        return demands;
    }

    private static PolicyKey limit(CasePicture picture, Run run) {
        return picture.all(RecallTypeChosen.class).stream()
                .filter(chosen -> !chosen.known().isAfter(run.began()))
                .reduce((_, later) -> later)
                .filter(chosen -> chosen.fact().emergency())
                .map(_ -> PolicyKey.REVOCATION_EMERGENCY)
                .orElse(PolicyKey.REVOCATION);
    }
}
