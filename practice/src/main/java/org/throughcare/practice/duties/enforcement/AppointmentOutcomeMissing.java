package org.throughcare.practice.duties.enforcement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.calendar.Timekeeper;
import org.throughcare.practice.casework.CasePicture;
import org.throughcare.practice.duties.Asking;
import org.throughcare.practice.duties.Citing;
import org.throughcare.practice.duties.Demand;
import org.throughcare.practice.duties.Episode;
import org.throughcare.practice.duties.Rule;
import org.throughcare.practice.duties.RuleCard;
import org.throughcare.practice.duties.Situation;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentArranged;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentCancelled;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentKind;
import org.throughcare.practice.terms.Role;

/**
 * The time of an appointment has passed and nothing says whether it was kept (R47, A4). For the first one after release the
 * practitioner is asked within the hour, the manager before any weekend and at close of business.
 */
public final class AppointmentOutcomeMissing implements Rule {
    private static final RuleCard CARD = RuleCard.timescale(
                    "APPOINTMENT_OUTCOME_MISSING", "Record whether the appointment was kept")
            .keeps(47)
            .reads(
                    PolicyKey.FIRST_OUTCOME,
                    PolicyKey.ROUTINE_OUTCOME,
                    PolicyKey.LAST_CALL_BEFORE_BREAK,
                    PolicyKey.CLOSE_OF_BUSINESS);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Demand> demands(Situation situation) {
        Map<EntryId, Stated<?>> outcomes = outcomes(situation.picture());
        List<Demand> demands = new ArrayList<>();
        for (Stated<AppointmentArranged> arranged : situation.picture().all(AppointmentArranged.class)) {
            Stated<?> outcome = outcomes.get(arranged.id());
            Instant opens = opens(situation.policy(), arranged);
            if (outcome == null || outcome.known().isAfter(opens)) {
                demands.add(demand(situation, arranged, opens, outcome));
            }
        }
        return demands;
    }

    private static Map<EntryId, Stated<?>> outcomes(CasePicture picture) {
        Map<EntryId, Stated<?>> outcomes = new HashMap<>();
        picture.contact().attended().forEach(kept -> put(outcomes, kept.fact().arranged(), kept));
        picture.contact().missed().forEach(missed -> put(outcomes, missed.fact().arranged(), missed));
        picture.all(AppointmentCancelled.class)
                .forEach(cancelled -> put(outcomes, cancelled.fact().arranged(), cancelled));
        return outcomes;
    }

    private static void put(Map<EntryId, Stated<?>> outcomes, @Nullable EntryId arranged, Stated<?> outcome) {
        if (arranged != null) {
            outcomes.putIfAbsent(arranged, outcome);
        }
    }

    private static Instant opens(Policy policy, Stated<AppointmentArranged> arranged) {
        Instant asked = policy.due(
                isFirst(arranged) ? PolicyKey.FIRST_OUTCOME : PolicyKey.ROUTINE_OUTCOME,
                arranged.fact().at());
        return asked.isBefore(arranged.known()) ? arranged.known() : asked;
    }

    private static boolean isFirst(Stated<AppointmentArranged> arranged) {
        return arranged.fact().appointment() == AppointmentKind.INITIAL;
    }

    private static Demand demand(
            Situation situation, Stated<AppointmentArranged> arranged, Instant opens, @Nullable Stated<?> outcome) {
        Instant at = arranged.fact().at();
        Asking asking = Asking.of(CARD, Episode.of("appointment", arranged))
                .because(arranged)
                .because(situation.holder())
                .from(opens)
                .to(situation.practitioner())
                .answeredBy(outcome);
        if (isFirst(arranged)) {
            escalate(asking, situation.policy(), at);
        }
        return asking.why(() -> "The appointment of " + Citing.time(at) + " (" + arranged.id()
                + ") has passed and its outcome is not recorded.");
    }

    private static void escalate(Asking asking, Policy policy, Instant at) {
        LocalDate day = policy.dateOf(at);
        Timekeeper timekeeper = policy.timekeeper(day);
        if (timekeeper.calendar().lastWorkingDayBeforeBreak(day)) {
            asking.escalate(timekeeper.at(day, policy.timeOfDay(PolicyKey.LAST_CALL_BEFORE_BREAK, day)), Role.SPO);
            asking.escalate(timekeeper.closeOf(day), Role.ON_CALL_MANAGER);
        } else {
            asking.escalate(timekeeper.closeOf(day), Role.SPO);
        }
    }
}
