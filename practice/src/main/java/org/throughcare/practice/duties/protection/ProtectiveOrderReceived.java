package org.throughcare.practice.duties.protection;

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
import org.throughcare.practice.record.RecordFact.Weighed;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.sentence.ProtectiveOrderFact.ProtectiveOrderMade;
import org.throughcare.practice.terms.Role;

/** A court made an order that protects someone: the people who hold the case are told and acknowledge it (R24). */
public final class ProtectiveOrderReceived implements Rule {
    private static final RuleCard CARD = RuleCard.timescale(
                    "PROTECTIVE_ORDER_RECEIVED",
                    "Acknowledge the order, tell the unit, and review the risk to those it protects")
            .keeps(4, 24)
            .reads(PolicyKey.ORDER_ACKNOWLEDGE, PolicyKey.HEAD_AFTER);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Demand> demands(Situation situation) {
        List<Demand> demands = new ArrayList<>();
        for (Stated<ProtectiveOrderMade> order : situation.picture().all(ProtectiveOrderMade.class)) {
            Instant due = situation.policy().due(PolicyKey.ORDER_ACKNOWLEDGE, order.known());
            demands.add(Asking.of(CARD, Episode.of("order", order))
                    .because(order)
                    .because(situation.holder())
                    .from(order.known())
                    .by(due)
                    .to(situation.practitionerAnd(Role.POM))
                    .escalate(due, Role.SPO)
                    .escalate(due, Role.HEAD_OF_OMU)
                    .escalate(situation.policy().due(PolicyKey.HEAD_AFTER, due), Role.PDU_HEAD)
                    .answeredBy(acknowledgement(situation.picture(), order))
                    .why(() -> "A " + order.fact().order().inWords() + " was made in " + order.cited()
                            + ". Whom it protects is held apart; the risk to them is to be reviewed."));
        }
        return demands;
    }

    private static @Nullable Stated<?> acknowledgement(CasePicture picture, Stated<ProtectiveOrderMade> order) {
        List<Stated<?>> acts = new ArrayList<>();
        picture.all(Weighed.class).stream()
                .filter(weighed -> weighed.fact().entries().contains(order.id()))
                .forEach(acts::add);
        picture.risk().levels().stream()
                .filter(level -> level.known().isAfter(order.known()))
                .forEach(acts::add);
        return acts.stream()
                .min(Comparator.<Stated<?>, Instant>comparing(Stated::known))
                .orElse(null);
    }
}
