package org.throughcare.practice.duties.supervision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.throughcare.practice.casework.CheckIns;
import org.throughcare.practice.duties.Asking;
import org.throughcare.practice.duties.Citing;
import org.throughcare.practice.duties.Demand;
import org.throughcare.practice.duties.Rule;
import org.throughcare.practice.duties.RuleCard;
import org.throughcare.practice.duties.Run;
import org.throughcare.practice.duties.Situation;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.supervision.CheckInFact.CheckInsAsked;
import org.throughcare.practice.supervision.CheckInFact.CheckInsDecided;
import org.throughcare.practice.terms.Role;

/** Something became known that would have stood against check-ins that a senior approved: the approval is looked at again. */
public final class CheckInsToLookAtAgain implements Rule {
    private static final RuleCard CARD = RuleCard.timescale(
                    "CHECK_INS_TO_LOOK_AT_AGAIN", "Say whether the check-ins go on after what became known, and why")
            .keeps(47)
            .reads(PolicyKey.CHECK_IN_APPROVE);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Demand> demands(Situation situation) {
        List<Demand> demands = new ArrayList<>();
        List<Stated<?>> endings = CheckIns.endings(situation.picture());
        for (Stated<CheckInsAsked> asked : situation.picture().all(CheckInsAsked.class)) {
            List<Stated<CheckInsDecided>> decisions = CheckIns.decisions(situation.picture(), asked);
            List<Stated<?>> answers = new ArrayList<>(decisions);
            answers.addAll(endings);
            for (int i = 0; i < decisions.size(); i++) {
                Stated<CheckInsDecided> decided = decisions.get(i);
                Instant next = i + 1 < decisions.size() ? decisions.get(i + 1).known() : Instant.MAX;
                List<Stated<?>> changed = CheckIns.against(situation.picture()).stream()
                        .filter(one -> decided.fact().approved()
                                && one.known().isAfter(decided.known())
                                && one.known().isBefore(next)
                                && endings.stream()
                                        .noneMatch(end -> end.known().isAfter(asked.known())
                                                && !end.known().isAfter(one.known())))
                        .toList();
                Run.cut(changed, answers).forEach(run -> demands.add(demand(situation, asked, decided, run)));
            }
        }
        return demands;
    }

    private static Demand demand(
            Situation situation, Stated<CheckInsAsked> asked, Stated<CheckInsDecided> decided, Run run) {
        Instant due = situation.policy().due(PolicyKey.CHECK_IN_APPROVE, run.began());
        return Asking.of(CARD, run.episode("changed"))
                .because(asked, decided)
                .because(run.basis())
                .because(situation.holder())
                .from(run.began())
                .by(due)
                .to(situation.practitionerAnd(Role.SPO))
                .answeredBy(run.answer())
                .why(() -> "Check-ins were approved in " + decided.cited() + "; since then there is "
                        + Citing.entries(run.causes()) + ".");
    }
}
