package org.throughcare.service.supervision.appointments;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.util.MultiValueMap;
import org.throughcare.practice.supervision.SupervisionFact.AbsenceReason;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentArranged;
import org.throughcare.practice.supervision.SupervisionFact.Asker;
import org.throughcare.practice.supervision.SupervisionFact.Sender;
import org.throughcare.practice.supervision.compliance.AppointmentOutcome;
import org.throughcare.practice.supervision.compliance.Enforcing;
import org.throughcare.practice.supervision.compliance.OrderKind;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.store.CommandKey;
import org.throughcare.service.web.EnteredMoment;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.FormKey;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.supervision.OutcomePage.Sent;

/**
 * What was sent of what came of an appointment.
 *
 * @param fields what the browser sent
 */
record OutcomeForm(MultiValueMap<String, String> fields) {
    /** The most characters of the note: a bound of the form, not of policy. */
    static final int LONGEST = 12_000;

    private static final int LONGEST_ANSWER = 2_000;

    String text(String name) {
        return Objects.requireNonNullElse(fields.getFirst(name), "").strip();
    }

    Optional<AppointmentOutcome> outcome() {
        return one("outcome", AppointmentOutcome.values());
    }

    Optional<AbsenceReason> reason() {
        return one("reason", AbsenceReason.values());
    }

    Optional<Asker> asker() {
        return one("asker", Asker.values());
    }

    Sender sender() {
        return one("sender", Sender.values()).orElse(Sender.PRACTITIONER);
    }

    Optional<Instant> at() {
        return EnteredMoment.of(text("newAt"));
    }

    boolean sensitive() {
        return text("sensitive").equals("yes");
    }

    Optional<Enforcing> action(OrderKind order) {
        return Enforcing.offered(order).stream()
                .filter(one -> one.name().equals(text("action")))
                .findFirst();
    }

    String key() {
        return FormKey.of(text("key"));
    }

    Sent sent() {
        return new Sent(
                text("outcome"),
                text("action"),
                text("sender"),
                text("reason"),
                text("evidence"),
                text("asker"),
                text("why"),
                text("newAt"),
                text("off"),
                text("text"),
                sensitive());
    }

    /** What a retry is known by. */
    CommandKey command(SignedIn who, String crn, String about) {
        StringBuilder content = new StringBuilder(crn).append(' ').append(about);
        new TreeMap<>(fields).forEach((name, values) -> {
            if (!name.equals("_csrf")) {
                content.append(' ').append(name).append(values);
            }
        });
        return CommandKey.of(
                who.staff().username(), "outcome " + key(), content.toString().getBytes(UTF_8));
    }

    /** What must be mended of what came of {@code arranged}, at {@code now}, under {@code order}. */
    Errors errors(AppointmentArranged arranged, OrderKind order, Instant now) {
        List<AppointmentOutcome> offered =
                AppointmentOutcome.offered(arranged.form(), !arranged.at().isAfter(now));
        Optional<AppointmentOutcome> outcome = outcome().filter(offered::contains);
        if (outcome.isEmpty()) {
            return Errors.of("outcome", Text.text("appointments.outcome.missing"));
        }
        Errors errors = Errors.none();
        if (!text("action").isEmpty()) {
            if (!outcome.get().asksForAction()) {
                errors = errors.and("action", Text.text("appointments.action.without"));
            } else if (action(order).isEmpty()) {
                errors = errors.and("action", Text.text("appointments.action.wrong"));
            }
        }
        if (outcome.get() == AppointmentOutcome.ACCEPTABLE_ABSENCE) {
            errors = excused(errors);
        }
        if (outcome.get() == AppointmentOutcome.RESCHEDULED) {
            errors = moved(errors, now);
        }
        if (outcome.get() == AppointmentOutcome.CALLED_OFF
                && (text("off").isEmpty() || text("off").length() > LONGEST_ANSWER)) {
            errors = errors.and("off", Text.text("appointments.why.missing", LONGEST_ANSWER));
        }
        return text("text").length() > LONGEST
                ? errors.and("text", Text.text("supervision.text.long", LONGEST))
                : errors;
    }

    private Errors excused(Errors found) {
        Errors errors = found;
        if (reason().isEmpty()) {
            errors = errors.and("reason", Text.text("appointments.reason.missing"));
        }
        if (text("evidence").isEmpty() || text("evidence").length() > LONGEST_ANSWER) {
            errors = errors.and("evidence", Text.text("appointments.evidence.missing", LONGEST_ANSWER));
        }
        return errors;
    }

    private Errors moved(Errors found, Instant now) {
        Errors errors = found;
        if (asker().isEmpty()) {
            errors = errors.and("asker", Text.text("appointments.asker.missing"));
        }
        if (text("why").isEmpty() || text("why").length() > LONGEST_ANSWER) {
            errors = errors.and("why", Text.text("appointments.why.missing", LONGEST_ANSWER));
        }
        if (at().isEmpty()) {
            errors = errors.and("newAt", Text.text("supervision.at.wrong"));
        } else if (!at().get().isAfter(now)) {
            errors = errors.and("newAt", Text.text("appointments.at.past"));
        }
        return errors;
    }

    private <E extends Enum<E>> Optional<E> one(String name, E[] all) {
        return Arrays.stream(all)
                .filter(value -> value.name().equals(text(name)))
                .findFirst();
    }
}
