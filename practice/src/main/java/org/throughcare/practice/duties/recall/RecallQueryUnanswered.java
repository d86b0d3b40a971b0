package org.throughcare.practice.duties.recall;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.casework.CasePicture;
import org.throughcare.practice.duties.Asking;
import org.throughcare.practice.duties.Demand;
import org.throughcare.practice.duties.Episode;
import org.throughcare.practice.duties.Rule;
import org.throughcare.practice.duties.RuleCard;
import org.throughcare.practice.duties.Situation;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.recall.CaseworkFact.RecallQueried;
import org.throughcare.practice.recall.CaseworkFact.RecallQueryAnswered;
import org.throughcare.practice.recall.CaseworkFact.RecallStopped;
import org.throughcare.practice.recall.RecallFact.LicenceRevoked;
import org.throughcare.practice.recall.RecallFact.RecallWithdrawn;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.terms.Role;

/** The casework section asked something and the recall waits for the answer, while the clock of the revocation runs (R69). */
public final class RecallQueryUnanswered implements Rule {
    private static final RuleCard CARD = RuleCard.timescale(
                    "RECALL_QUERY_UNANSWERED", "Answer the question of the recall casework section")
            .keeps(69)
            .reads(PolicyKey.RECALL_QUERY_ANSWER);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Demand> demands(Situation situation) {
        CasePicture picture = situation.picture();
        List<Demand> demands = new ArrayList<>();
        for (Stated<RecallQueried> asked : picture.all(RecallQueried.class)) {
            Instant due = situation.policy().due(PolicyKey.RECALL_QUERY_ANSWER, asked.known());
            demands.add(Asking.of(CARD, Episode.of("question", asked))
                    .because(asked)
                    .from(asked.known())
                    .by(due)
                    .to(Role.COM)
                    .escalate(due, Role.SPO)
                    .answeredBy(after(picture.all(RecallQueryAnswered.class), asked))
                    .overWith(over(picture, asked))
                    .why(() -> "The casework section asked in " + asked.cited() + ": "
                            + asked.fact().question()));
        }
        return demands;
    }

    private static @Nullable Stated<?> over(CasePicture picture, Stated<?> asked) {
        List<Stated<?>> ends = new ArrayList<>(picture.all(LicenceRevoked.class));
        ends.addAll(picture.all(RecallStopped.class));
        ends.addAll(picture.all(RecallWithdrawn.class));
        return after(ends, asked);
    }

    private static @Nullable Stated<?> after(List<? extends Stated<?>> acts, Stated<?> asked) {
        return acts.stream()
                .filter(act -> act.known().isAfter(asked.known()))
                .min(Comparator.<Stated<?>, Instant>comparing(Stated::known))
                .orElse(null);
    }
}
