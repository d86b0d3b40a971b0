package org.throughcare.practice.duties.supervision;

import java.time.Instant;
import java.util.List;
import org.throughcare.practice.casework.CheckIns;
import org.throughcare.practice.duties.Asking;
import org.throughcare.practice.duties.Demand;
import org.throughcare.practice.duties.Episode;
import org.throughcare.practice.duties.Rule;
import org.throughcare.practice.duties.RuleCard;
import org.throughcare.practice.duties.Situation;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.supervision.CheckInFact.CheckInsAsked;
import org.throughcare.practice.terms.Role;

/** Remote check-ins that a practitioner asks for begin when a senior has approved them, and not before. */
public final class CheckInsToApprove implements Rule {
    private static final RuleCard CARD = RuleCard.timescale(
                    "CHECK_INS_TO_APPROVE", "Approve or refuse remote check-ins, and say why")
            .keeps(47)
            .reads(PolicyKey.CHECK_IN_APPROVE);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Demand> demands(Situation situation) {
        return situation.picture().all(CheckInsAsked.class).stream()
                .map(asked -> demand(situation, asked))
                .toList();
    }

    private static Demand demand(Situation situation, Stated<CheckInsAsked> asked) {
        Instant due = situation.policy().due(PolicyKey.CHECK_IN_APPROVE, asked.known());
        Asking asking = Asking.of(CARD, Episode.of("check-ins", asked))
                .because(asked)
                .from(asked.known())
                .by(due)
                .to(Role.SPO)
                .escalate(due, Role.DEPUTY_SPO)
                .answeredBy(CheckIns.decisions(situation.picture(), asked).stream()
                        .findFirst()
                        .orElse(null));
        CheckIns.endings(situation.picture()).stream()
                .filter(one -> one.known().isAfter(asked.known()))
                .findFirst()
                .ifPresent(asking::overWith);
        return asking.why(() -> "Check-ins every " + asked.fact().everyWeeks() + " weeks, "
                + asked.fact().use().inWords() + ", were asked for in " + asked.cited() + ": "
                + asked.fact().rationale());
    }
}
