package org.throughcare.practice.duties.recall;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.throughcare.practice.casework.CasePicture;
import org.throughcare.practice.duties.Asking;
import org.throughcare.practice.duties.Citing;
import org.throughcare.practice.duties.Demand;
import org.throughcare.practice.duties.Rule;
import org.throughcare.practice.duties.RuleCard;
import org.throughcare.practice.duties.Run;
import org.throughcare.practice.duties.Situation;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.recall.ConsiderationFact.ConsiderationPassed;
import org.throughcare.practice.recall.RecallFact.RecallDecided;
import org.throughcare.practice.recall.RecallFact.RecallInitiated;
import org.throughcare.practice.recall.RecallFact.RecallSignedOff;
import org.throughcare.practice.recall.RecallFact.RecallWithdrawn;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.terms.Role;

/**
 * The sign-off clock (R66-R68, A5): it runs from the earlier of the practitioner's recorded request or initiation and the
 * manager's decision, both starts are shown, the deputy is asked before it runs out and the head of unit when it has.
 */
public final class SignOffDue implements Rule {
    private static final RuleCard CARD = RuleCard.timescale("RECALL_SIGN_OFF_DUE", "Sign the recall, or say why not")
            .keeps(66, 67, 68)
            .reads(PolicyKey.RECALL_SIGN_OFF, PolicyKey.RECALL_SIGN_OFF_DEPUTY);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Demand> demands(Situation situation) {
        CasePicture picture = situation.picture();
        List<Stated<?>> starts = new ArrayList<>(picture.all(RecallInitiated.class));
        picture.all(ConsiderationPassed.class).stream()
                .filter(passed -> passed.fact().asksForRecall())
                .forEach(starts::add);
        picture.all(RecallDecided.class).stream()
                .filter(decision -> decision.fact().recall())
                .forEach(starts::add);
        List<Stated<?>> ends = new ArrayList<>(picture.all(RecallSignedOff.class));
        ends.addAll(picture.all(RecallWithdrawn.class));
        picture.all(RecallDecided.class).stream()
                .filter(decision -> !decision.fact().recall())
                .forEach(ends::add);
        List<Demand> demands = new ArrayList<>();
        for (Run run : Run.cut(starts, ends)) {
            demands.add(demand(situation.policy(), run));
        }
        return demands;
    }

    private static Demand demand(Policy policy, Run run) {
        Stated<?> start = run.causes().stream()
                .min(Comparator.<Stated<?>, Instant>comparing(Stated::occurred))
                .orElseThrow();
        Instant due = policy.due(PolicyKey.RECALL_SIGN_OFF, start.occurred());
        boolean decided = run.causes().stream().anyMatch(cause -> cause.fact() instanceof RecallDecided);
        return Asking.of(CARD, run.episode("recall"))
                .because(run.basis())
                .from(run.began())
                .by(due)
                .to(Role.SPO)
                .escalate(policy.due(PolicyKey.RECALL_SIGN_OFF_DEPUTY, start.occurred()), Role.DEPUTY_SPO)
                .escalate(due, Role.PDU_HEAD)
                .escalate(due, Role.ON_CALL_MANAGER)
                .answeredBy(run.answer())
                .why(() -> "The clock of "
                        + policy.inWords(PolicyKey.RECALL_SIGN_OFF, start.date()) + " runs from "
                        + start.cited()
                        + (decided ? "" : ", the start of the recall, for no manager's decision is on record")
                        + ". Starts on record: " + Citing.entries(run.causes())
                        + ". Once it has run out the on-call manager may sign.");
    }
}
