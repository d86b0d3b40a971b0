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
import org.throughcare.practice.supervision.CheckInFact.CheckInReceived;
import org.throughcare.practice.terms.Role;

/** What a person answered in a check-in is read by somebody, who says what follows. */
public final class CheckInToReview implements Rule {
    private static final RuleCard CARD = RuleCard.timescale(
                    "CHECK_IN_TO_REVIEW", "Read what the person answered, and say what follows")
            .keeps(47)
            .reads(PolicyKey.CHECK_IN_REVIEW);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Demand> demands(Situation situation) {
        return situation.picture().all(CheckInReceived.class).stream()
                .map(received -> demand(situation, received))
                .toList();
    }

    private static Demand demand(Situation situation, Stated<CheckInReceived> received) {
        Instant due = situation.policy().due(PolicyKey.CHECK_IN_REVIEW, received.known());
        return Asking.of(CARD, Episode.of("check-in", received))
                .because(received)
                .because(situation.holder())
                .from(received.known())
                .by(due)
                .to(situation.practitioner())
                .escalate(due, Role.SPO)
                .answeredBy(CheckIns.review(situation.picture(), received).orElse(null))
                .why(() -> "The person checked in, " + received.cited()
                        + (received.fact().talk() ? ", and asked to be spoken with." : ".")
                        + " Nobody has recorded what follows from it.");
    }
}
