package org.throughcare.service.oversight.agenda;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.throughcare.practice.casework.SupervisionState;
import org.throughcare.practice.duties.Escalation;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.terms.RiskLevel;
import org.throughcare.service.cases.DutyAnswers;
import org.throughcare.service.store.CaseDuty;
import org.throughcare.service.store.CaseStanding;
import org.throughcare.service.store.QueuedDuty;
import org.throughcare.service.web.PageDates;
import org.throughcare.service.web.Text;

/**
 * Why a case asks for much just now. It speaks of the case and what has come to it, never of what somebody did or left
 * (A6, A14).
 *
 * @param policy the policy
 * @param now the instant at which it is asked
 * @param since how far it looks back
 */
record WhatIsHard(Policy policy, Instant now, Instant since) {
    /** The reasons, each one sentence; empty where there is none. */
    List<Sentence> of(AgendaCase one) {
        List<Sentence> why = new ArrayList<>();
        CaseStanding standing = one.summary().standing();
        if (one.isOver() || standing == null) {
            return why;
        }
        if (standing.state() == SupervisionState.UNLAWFULLY_AT_LARGE) {
            why.add(Sentence.of(Text.text("agenda.why.atLarge")));
        }
        LevelChanged.since(one, since)
                .filter(LevelChanged::isRise)
                .map(change -> change.said("agenda.why.rose"))
                .ifPresent(why::add);
        high(one).ifPresent(why::add);
        waits(one).ifPresent(why::add);
        signed(one).ifPresent(why::add);
        notKept(standing).ifPresent(why::add);
        why.addAll(putOff(one));
        if (standing.addressLost()) {
            why.add(Sentence.of(Text.text("agenda.why.address")));
        }
        first(standing).ifPresent(why::add);
        why.addAll(goneUp(one));
        return why;
    }

    private static Optional<Sentence> high(AgendaCase one) {
        RiskLevel rosh = one.summary().rosh();
        return rosh == null || !rosh.atLeast(RiskLevel.HIGH) || one.open().isEmpty()
                ? Optional.empty()
                : Optional.of(Sentence.of(
                        Text.counted("agenda.why." + rosh, one.open().size())));
    }

    private static Optional<Sentence> waits(AgendaCase one) {
        List<CaseDuty> waiting = one.open().stream()
                .map(QueuedDuty::duty)
                .filter(duty -> DutyAnswers.isWeighed(duty.duty()))
                .toList();
        return waiting.stream()
                .map(duty -> duty.duty().raisedAt())
                .min(Comparator.naturalOrder())
                .map(first -> Sentence.of(Text.counted("agenda.why.weigh", waiting.size(), PageDates.day(first))));
    }

    private static Optional<Sentence> signed(AgendaCase one) {
        return one.open().stream()
                .map(QueuedDuty::duty)
                .filter(duty ->
                        Because.of(duty.duty()).filter(Because.CONFIRM::equals).isPresent())
                .findFirst()
                .map(_ -> Sentence.of(Text.text("agenda.why.confirm")));
    }

    /** Appointments at the end of the line that were not kept, the last of them lately. */
    private Optional<Sentence> notKept(CaseStanding standing) {
        Instant kept = standing.kept().isEmpty() ? Instant.MIN : standing.kept().getLast();
        List<Instant> after = standing.failures().stream()
                .filter(failure -> failure.isAfter(kept))
                .toList();
        return after.size() < figure(PolicyKey.AGENDA_NOT_KEPT)
                        || !after.getLast().isAfter(since)
                ? Optional.empty()
                : Optional.of(
                        Sentence.of(Text.text("agenda.why.notKept", after.size(), PageDates.day(after.getLast()))));
    }

    private List<Sentence> putOff(AgendaCase one) {
        int often = figure(PolicyKey.AGENDA_PUT_OFF);
        return one.open().stream()
                .map(QueuedDuty::duty)
                .filter(duty -> one.putOff().getOrDefault(duty.number(), 0) >= often)
                .map(duty -> Sentence.of(Text.text(
                        "agenda.why.putOff",
                        one.putOff().getOrDefault(duty.number(), 0),
                        duty.duty().card().asks())))
                .distinct()
                .toList();
    }

    private static Optional<Sentence> first(CaseStanding standing) {
        return Optional.ofNullable(standing.released())
                .filter(_ -> standing.state() == SupervisionState.ON_LICENCE && !standing.seenSinceRelease())
                .map(released -> Sentence.of(Text.text("agenda.why.first", PageDates.day(released))));
    }

    private List<Sentence> goneUp(AgendaCase one) {
        return one.open().stream()
                .map(queued -> queued.duty().duty())
                .filter(duty -> duty.escalations().stream()
                        .filter(escalation -> !escalation.at().isAfter(now))
                        .map(Escalation::to)
                        .anyMatch(Meeting.SENIORS::contains))
                .map(duty -> Sentence.of(Text.text("agenda.why.up", duty.card().asks())))
                .distinct()
                .toList();
    }

    private int figure(PolicyKey key) {
        return policy.count(key, policy.dateOf(now));
    }
}
