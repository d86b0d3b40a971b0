package org.throughcare.practice.duties.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.casework.CasePicture;
import org.throughcare.practice.casework.CheckIns;
import org.throughcare.practice.duties.Asking;
import org.throughcare.practice.duties.Citing;
import org.throughcare.practice.duties.Demand;
import org.throughcare.practice.duties.Episode;
import org.throughcare.practice.duties.Rule;
import org.throughcare.practice.duties.RuleCard;
import org.throughcare.practice.duties.Situation;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.supervision.CheckInFact.CheckInReceived;
import org.throughcare.practice.supervision.CheckInFact.CheckInsAsked;
import org.throughcare.practice.supervision.CheckInFact.CheckInsDecided;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentAttended;
import org.throughcare.practice.supervision.SupervisionFact.ContactForm;
import org.throughcare.practice.supervision.SupervisionFact.ContactNoted;
import org.throughcare.practice.supervision.SupervisionFact.ContactResumed;
import org.throughcare.practice.supervision.SupervisionFact.ContactSuspended;
import org.throughcare.practice.supervision.SupervisionFact.ContactWith;
import org.throughcare.practice.terms.Role;

/**
 * A check-in that was expected has not come: somebody speaks with the person. It is no absence and counts as none. Until then it
 * is one duty, however many check-ins would have come.
 */
public final class CheckInExpired implements Rule {
    private static final RuleCard CARD = RuleCard.timescale(
                    "CHECK_IN_EXPIRED", "Speak with the person: no check-in came, which is no absence by itself")
            .keeps(47)
            .reads(PolicyKey.CHECK_IN_ANSWER, PolicyKey.CHECK_IN_FOLLOW_UP);

    private static final Set<ContactForm> SPOKEN =
            Set.of(ContactForm.FACE_TO_FACE, ContactForm.PHONE, ContactForm.VIDEO);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Demand> demands(Situation situation) {
        List<Demand> demands = new ArrayList<>();
        CasePicture picture = situation.picture();
        for (Stated<CheckInsAsked> asked : picture.all(CheckInsAsked.class)) {
            CheckIns.decisions(picture, asked).stream()
                    .filter(decided -> decided.fact().approved())
                    .findFirst()
                    .ifPresent(decided -> follow(situation, asked, decided, demands));
        }
        return demands;
    }

    private static void follow(
            Situation situation, Stated<CheckInsAsked> asked, Stated<CheckInsDecided> decided, List<Demand> demands) {
        CasePicture picture = situation.picture();
        Policy policy = situation.policy();
        List<Stated<?>> anchors = new ArrayList<>(List.of(decided));
        Stated<?> over = over(picture, asked, decided);
        while (true) {
            Stated<?> anchor = anchors.getLast();
            LocalDate expected = anchor.date().plusWeeks(asked.fact().everyWeeks());
            Instant opens = policy.due(
                    PolicyKey.CHECK_IN_ANSWER, policy.timekeeper(expected).startOf(expected));
            Stated<?> suspended = first(picture.all(ContactSuspended.class), anchor.known(), _ -> true);
            Stated<?> answer = answer(picture, anchor, opens);
            demands.add(demand(situation, asked, anchors, expected, opens, answer, suspended, over));
            Stated<?> next =
                    suspended != null && (answer == null || suspended.known().isBefore(answer.known()))
                            ? first(picture.all(ContactResumed.class), suspended.known(), _ -> true)
                            : answer;
            if (next == null || anchors.contains(next)) {
                return;
            }
            anchors.add(next);
        }
    }

    /** What ends the check-ins that {@code decided} approved: their end, the next request, or a refusal. */
    private static @Nullable Stated<?> over(
            CasePicture picture, Stated<CheckInsAsked> asked, Stated<CheckInsDecided> decided) {
        List<Stated<?>> ends = new ArrayList<>(CheckIns.endings(picture));
        ends.addAll(picture.all(CheckInsAsked.class));
        CheckIns.decisions(picture, asked).stream()
                .filter(one -> !one.fact().approved())
                .forEach(ends::add);
        return first(ends, decided.known(), _ -> true);
    }

    private static @Nullable Stated<?> answer(CasePicture picture, Stated<?> anchor, Instant opens) {
        List<Stated<?>> answers = new ArrayList<>();
        Stated<?> received = first(picture.all(CheckInReceived.class), anchor.known(), _ -> true);
        if (received != null) {
            answers.add(received);
        }
        List<Stated<?>> spoken = new ArrayList<>(picture.all(AppointmentAttended.class));
        picture.all(ContactNoted.class).stream()
                .filter(one -> one.fact().with() == ContactWith.PERSON
                        && SPOKEN.contains(one.fact().form()))
                .forEach(spoken::add);
        Stated<?> met = first(spoken, opens, one -> one.known().isAfter(anchor.known()));
        if (met != null) {
            answers.add(met);
        }
        return answers.stream().min(Comparator.comparing(Stated::known)).orElse(null);
    }

    private static @Nullable Stated<?> first(
            List<? extends Stated<?>> entries, Instant after, Predicate<Stated<?>> holds) {
        return entries.stream()
                .<Stated<?>>map(one -> one)
                .filter(one -> one.known().isAfter(after) && holds.test(one))
                .min(Comparator.comparing(Stated::known))
                .orElse(null);
    }

    private static Demand demand(
            Situation situation,
            Stated<CheckInsAsked> asked,
            List<Stated<?>> anchors,
            LocalDate expected,
            Instant opens,
            @Nullable Stated<?> answer,
            @Nullable Stated<?> suspended,
            @Nullable Stated<?> over) {
        Instant due = situation.policy().due(PolicyKey.CHECK_IN_FOLLOW_UP, opens);
        return Asking.of(CARD, Episode.of("expected", anchors.getLast()))
                .because(asked)
                .because(anchors)
                .because(situation.holder())
                .from(opens)
                .by(due)
                .to(situation.practitioner())
                .escalate(due, Role.SPO)
                .answeredBy(answer)
                .overWith(suspended)
                .overWith(over)
                .why(() -> "A check-in was expected on " + Citing.day(expected) + ", as approved for " + asked.cited()
                        + ", and none has come. It is no absence; nobody knows yet why.");
    }
}
