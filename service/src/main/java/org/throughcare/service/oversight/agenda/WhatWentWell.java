package org.throughcare.service.oversight.agenda;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughcare.practice.casework.EasingSign;
import org.throughcare.practice.casework.SupervisionState;
import org.throughcare.practice.licence.LicenceFact.LicenceEnded;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.supervision.SupervisionFact.SupervisionEnded;
import org.throughcare.service.store.CaseStanding;
import org.throughcare.service.web.PageDates;
import org.throughcare.service.web.Text;

/**
 * What went well on a case since the last meetings: what points down on the record (A1), an order or licence that came to
 * its end with the last appointment kept, and what was decided before it was due.
 *
 * @param policy the policy
 * @param now the instant at which it is asked
 * @param since how far it looks back
 */
record WhatWentWell(Policy policy, Instant now, Instant since) {
    /** Each in one sentence; empty where nothing on record says so. */
    List<Sentence> of(AgendaCase one) {
        List<Sentence> well = new ArrayList<>();
        CaseStanding standing = one.summary().standing();
        if (standing == null || standing.state() == SupervisionState.DIED) {
            return well;
        }
        ended(one, standing).ifPresent(well::add);
        LevelChanged.since(one, since)
                .filter(change -> !change.isRise())
                .map(change -> change.said("agenda.well.lower"))
                .ifPresent(well::add);
        released(standing).ifPresent(well::add);
        EasingSign.in(one.picture()).stream()
                .filter(this::counts)
                .map(sign -> Sentence.of(
                        Text.counted(
                                "agenda.well." + sign.kind(), sign.entries().size()),
                        sign.entries()))
                .forEach(well::add);
        one.inTime().stream()
                .map(duty -> duty.duty().card().asks())
                .distinct()
                .map(asks -> Sentence.of(Text.text("agenda.well.inTime", asks)))
                .forEach(well::add);
        return well;
    }

    private boolean counts(EasingSign sign) {
        boolean enough = sign.kind() != EasingSign.Kind.APPOINTMENTS_KEPT
                || sign.entries().size() >= policy.count(PolicyKey.AGENDA_KEPT, policy.dateOf(now));
        return enough && sign.last().isAfter(since) && sign.entries().stream().allMatch(AgendaCase::isForBoth);
    }

    private Optional<Sentence> ended(AgendaCase one, CaseStanding standing) {
        boolean keptToTheEnd = !standing.kept().isEmpty()
                && standing.failures().stream()
                        .noneMatch(failure -> failure.isAfter(standing.kept().getLast()));
        return Stream.<Stated<?>>concat(
                        one.picture().all(SupervisionEnded.class).stream(),
                        one.picture().all(LicenceEnded.class).stream())
                .filter(end -> keptToTheEnd && end.occurred().isAfter(since) && AgendaCase.isForBoth(end))
                .findFirst()
                .map(end -> Sentence.of(Text.text("agenda.well.ended", PageDates.day(end.occurred())), List.of(end)));
    }

    private Optional<Sentence> released(CaseStanding standing) {
        return Optional.ofNullable(standing.released())
                .filter(released -> standing.seenSinceRelease() && released.isAfter(since))
                .map(released -> Sentence.of(Text.text("agenda.well.released", PageDates.day(released))));
    }
}
