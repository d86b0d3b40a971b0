package org.throughcare.service.supervision.appointments;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.throughcare.commands.words.FactInWords;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentArranged;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentCancelled;
import org.throughcare.practice.supervision.compliance.OrderKind;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.cases.SeenCase;
import org.throughcare.service.store.Append;
import org.throughcare.service.store.AppendOutcome.Appended;
import org.throughcare.service.store.AppendOutcome.KeyUsedOtherwise;
import org.throughcare.service.store.AppendOutcome.Overtaken;
import org.throughcare.service.store.Appending;
import org.throughcare.service.store.CommandKey;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.PageDates;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;

/**
 * Puts what came of an appointment on the record, once: not where it was called off, not where an outcome is there already,
 * and not where somebody else recorded something on the case in the same moment.
 */
@Component
class RecordingOutcomes {
    private final Appending appending;
    private final AtDecision deciding;
    private final Policy policy;
    private final InstantSource clock;

    RecordingOutcomes(Appending appending, AtDecision deciding, Policy policy, InstantSource clock) {
        this.appending = appending;
        this.deciding = deciding;
        this.policy = policy;
        this.clock = clock;
    }

    /** Why nothing can be said of {@code arranged} any more; empty while something can. */
    static Optional<String> over(SeenCase seen, Stated<AppointmentArranged> arranged) {
        return new Appointments(seen.picture(), seen.reader().now())
                .outcome(arranged)
                .map(outcome -> Text.text(
                        outcome.fact() instanceof AppointmentCancelled ? "appointments.over.off" : "appointments.over",
                        PageDates.dayAndTime(outcome.entry().times().received()),
                        FactInWords.of(outcome.fact())));
    }

    /** Records what {@code form} says of {@code arranged}, or says what stands against it; then nothing is recorded. */
    Errors record(SignedIn who, SeenCase seen, Stated<AppointmentArranged> arranged, OutcomeForm form) {
        CommandKey key = form.command(who, seen.crn(), arranged.id().value());
        if (!appending.answered(List.of(key)).isEmpty()) {
            return Errors.none();
        }
        Optional<String> over = over(seen, arranged);
        if (over.isPresent()) {
            return Errors.of("outcome", over.get());
        }
        Instant now = clock.instant();
        OrderKind order = deciding.order(seen).kind();
        Errors wrong = form.errors(arranged.fact(), order, now);
        if (wrong.any()) {
            return wrong;
        }
        List<Entry> entries =
                new OutcomeFacts(form, arranged, who.staff(), seen.record().subject(), policy, now).all(order);
        Append append = new Append(
                seen.record().subject(),
                entries,
                key,
                seen.record().sequence(),
                "OUTCOME_RECORDED",
                "POST " + Paths.OUTCOME);
        return switch (appending.append(append)) {
            case Appended _ -> Errors.none();
            case Overtaken _ -> Errors.of("outcome", Text.text("appointments.overtaken"));
            case KeyUsedOtherwise _ -> Errors.of("outcome", Text.text("supervision.sentBefore"));
        };
    }
}
