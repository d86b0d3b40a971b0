package org.throughcare.service.oversight.agenda;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.oversight.OversightFact.DissentRecorded;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.record.EntryId;
import org.throughcare.service.cases.DutyShown;
import org.throughcare.service.store.CaseDuty;
import org.throughcare.service.store.QueuedDuty;
import org.throughcare.service.web.Text;

/**
 * What on a case needs the answer of both who meet.
 *
 * @param policy the policy
 * @param now the instant at which it is asked
 * @param since how far it looks back for what has no time by which it is due
 */
record ToDecide(Policy policy, Instant now, Instant since) {
    /** What is to be decided first stands first. */
    static final Comparator<Pending> ORDER = Comparator.comparing(Pending::because)
            .thenComparing(Pending::due, Comparator.nullsFirst(Comparator.naturalOrder()));

    /**
     * One decision.
     *
     * @param because why it is for both
     * @param asks what is to be decided
     * @param why why now, or empty where a list may not say it
     * @param due by when, or null where nothing says so
     * @param duty the duty, or null where it is none
     * @param rests the entry that says so, or null
     */
    record Pending(
            Because because,
            String asks,
            String why,
            @Nullable Instant due,
            @Nullable CaseDuty duty,
            @Nullable EntryId rests) {}

    /** Each decision, the first to be taken first. */
    List<Pending> of(AgendaCase one) {
        List<Pending> pending = new ArrayList<>();
        if (one.isOver()) {
            return pending;
        }
        for (QueuedDuty queued : one.open()) {
            because(one, queued.duty()).ifPresent(because -> pending.add(pending(because, queued)));
        }
        one.picture().all(DissentRecorded.class).stream()
                .filter(dissent -> dissent.occurred().isAfter(since) && AgendaCase.isForBoth(dissent))
                .map(dissent -> new Pending(
                        Because.DISSENT,
                        Text.text("agenda.dissent"),
                        dissent.fact().reason(),
                        null,
                        null,
                        dissent.id()))
                .forEach(pending::add);
        pending.sort(ORDER);
        return pending;
    }

    private Optional<Because> because(AgendaCase one, CaseDuty duty) {
        int most = policy.count(PolicyKey.PUT_OFF_MOST, policy.dateOf(now));
        return Because.of(duty.duty())
                .or(() -> one.putOff().getOrDefault(duty.number(), 0) >= most
                        ? Optional.of(Because.PUT_OFF)
                        : Optional.empty());
    }

    private static Pending pending(Because because, QueuedDuty queued) {
        CaseDuty duty = queued.duty();
        return new Pending(
                because,
                duty.duty().card().asks(),
                queued.restricted() ? "" : DutyShown.whyNow(duty.duty()),
                duty.duty().dueAt(),
                duty,
                null);
    }
}
