package org.throughcare.practice.duties.recall;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.casework.CasePicture;
import org.throughcare.practice.duties.Asking;
import org.throughcare.practice.duties.Demand;
import org.throughcare.practice.duties.Episode;
import org.throughcare.practice.duties.Rule;
import org.throughcare.practice.duties.RuleCard;
import org.throughcare.practice.duties.Situation;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.recall.ConsiderationFact.ConsiderationPassed;
import org.throughcare.practice.recall.PartAFact.PartARevised;
import org.throughcare.practice.recall.PartAFact.RecallCountersigned;
import org.throughcare.practice.recall.RecallFact.RecallDecided;
import org.throughcare.practice.recall.RecallFact.RecallInitiated;
import org.throughcare.practice.recall.RecallFact.RecallSignedOff;
import org.throughcare.practice.recall.RecallFact.RecallWithdrawn;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.terms.Role;

/**
 * The manager has signed the request: a senior manager, another person, signs within the same clock, and the on-call manager
 * is asked before it has run out (R66, R67).
 */
public final class SeniorSignatureDue implements Rule {
    private static final RuleCard CARD = RuleCard.timescale(
                    "SENIOR_SIGNATURE_DUE", "Read the request for the recall and sign it, or say why not")
            .keeps(66, 67)
            .reads(PolicyKey.RECALL_SIGN_OFF, PolicyKey.RECALL_SIGN_OFF_DEPUTY);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Demand> demands(Situation situation) {
        return situation.picture().all(RecallCountersigned.class).stream()
                .map(signed -> demand(situation, signed))
                .toList();
    }

    private static Demand demand(Situation situation, Stated<RecallCountersigned> signed) {
        Policy policy = situation.policy();
        Stated<?> start = start(situation.picture(), signed);
        Instant due = policy.due(PolicyKey.RECALL_SIGN_OFF, start.occurred());
        return Asking.of(CARD, Episode.of("signature", signed))
                .because(signed)
                .because(start)
                .because(before(situation.picture(), signed).stream().toList())
                .from(signed.known())
                .by(due)
                .to(Role.PDU_HEAD)
                .escalate(policy.due(PolicyKey.RECALL_SIGN_OFF_DEPUTY, start.occurred()), Role.ON_CALL_MANAGER)
                .answeredBy(first(
                        situation.picture(),
                        signed,
                        List.of(RecallSignedOff.class, RecallWithdrawn.class, PartARevised.class)))
                .why(() -> "The manager signed in " + signed.cited() + "; the clock of "
                        + policy.inWords(PolicyKey.RECALL_SIGN_OFF, start.date()) + " runs from " + start.cited()
                        + ". Another person than the first signer signs last, and that sends it.");
    }

    /** The last signature that sent a recall before this one was signed; without it the clock would start with that one. */
    private static Optional<Stated<RecallSignedOff>> before(CasePicture picture, Stated<RecallCountersigned> signed) {
        return picture.all(RecallSignedOff.class).stream()
                .filter(end -> end.occurred().isBefore(signed.occurred()))
                .max(Comparator.comparing(Stated::occurred));
    }

    /** The start of the clock: the first act after the last recall ended by which it was asked for or decided. */
    private static Stated<?> start(CasePicture picture, Stated<RecallCountersigned> signed) {
        Instant over = before(picture, signed).map(Stated::occurred).orElse(Instant.MIN);
        List<Stated<?>> starts = new ArrayList<>(picture.all(RecallInitiated.class));
        picture.all(ConsiderationPassed.class).stream()
                .filter(passed -> passed.fact().asksForRecall())
                .forEach(starts::add);
        picture.all(RecallDecided.class).stream()
                .filter(decided -> decided.fact().recall())
                .forEach(starts::add);
        return starts.stream()
                .filter(start ->
                        start.occurred().isAfter(over) && !start.occurred().isAfter(signed.occurred()))
                .min(Comparator.comparing(Stated::occurred))
                .<Stated<?>>map(start -> start)
                .orElse(signed);
    }

    private static @Nullable Stated<?> first(CasePicture picture, Stated<?> after, List<Class<? extends Fact>> kinds) {
        return kinds.stream()
                .<Stated<?>>flatMap(kind -> picture.all(kind).stream())
                .filter(act -> act.occurred().isAfter(after.occurred()))
                .min(Comparator.<Stated<?>, Instant>comparing(Stated::known))
                .orElse(null);
    }
}
