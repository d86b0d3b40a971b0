package org.throughcare.service.supervision.appointments;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentArranged;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentKind;
import org.throughcare.practice.supervision.SupervisionFact.MeetingForm;
import org.throughcare.practice.supervision.arranging.Slot;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.store.CommandKey;
import org.throughcare.service.web.EnteredMoment;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.FormKey;
import org.throughcare.service.web.Text;

/**
 * An appointment, or a row of them, as it was typed.
 *
 * @param fields what the browser sent
 */
record ArrangeForm(MultiValueMap<String, String> fields) {
    /** The most appointments of a row: a bound of the form, not of policy. */
    static final int MOST = 26;

    /** The longest appointment in minutes: a bound of the form. */
    static final int LONGEST = 600;

    static final List<Integer> INTERVALS = List.of(0, 1, 7, 14, 28);
    private static final int LONGEST_PLACE = 200;

    String text(String name) {
        return Objects.requireNonNullElse(fields.getFirst(name), "").strip();
    }

    Optional<AppointmentKind> kind() {
        return Arrays.stream(AppointmentKind.values())
                .filter(kind -> kind.name().equals(text("kind")))
                .findFirst();
    }

    Optional<MeetingForm> form() {
        return Arrays.stream(MeetingForm.values())
                .filter(form -> form.name().equals(text("form")))
                .findFirst();
    }

    Optional<LocalDateTime> first() {
        return text("time").isEmpty() ? Optional.empty() : EnteredMoment.local(text("date") + " " + text("time"));
    }

    int every() {
        return INTERVALS.stream()
                .filter(days -> String.valueOf(days).equals(text("every")))
                .findFirst()
                .orElse(0);
    }

    int count() {
        return every() == 0 ? 1 : number("count", MOST).orElse(0);
    }

    @Nullable
    Integer minutes() {
        return number("minutes", LONGEST).orElse(null);
    }

    /** The slots that it asks for, once nothing in it has to be mended. */
    List<Slot> slots() {
        return Slot.row(first().orElseThrow(), every(), count());
    }

    /** What is arranged, once nothing in it has to be mended. */
    AppointmentArranged arranged(Slot slot) {
        return new AppointmentArranged(
                kind().orElseThrow(),
                slot.at(),
                text("place").isEmpty() ? null : text("place"),
                text("told").equals("yes"),
                form().orElseThrow(),
                minutes(),
                null);
    }

    /** Whether just these slots were looked at. */
    boolean confirms(List<Slot> slots) {
        return text("listed").equals(listed(slots));
    }

    /** The slots as they stand in the form that confirms them. */
    static String listed(List<Slot> slots) {
        return slots.stream().map(slot -> slot.at().toString()).collect(Collectors.joining(" "));
    }

    String key() {
        return FormKey.of(text("key"));
    }

    /** What a retry is known by. */
    CommandKey command(SignedIn who, String crn) {
        StringBuilder content = new StringBuilder(crn);
        new TreeMap<>(fields).forEach((name, values) -> {
            if (!name.equals("_csrf")) {
                content.append(' ').append(name).append(values);
            }
        });
        return CommandKey.of(
                who.staff().username(),
                "appointment " + key(),
                content.toString().getBytes(UTF_8));
    }

    /** What must be mended at {@code now}. */
    Errors errors(Instant now) {
        Errors errors = Errors.none();
        if (kind().isEmpty()) {
            errors = errors.and("kind", Text.text("appointments.new.kind.missing"));
        }
        if (form().isEmpty()) {
            errors = errors.and("form", Text.text("appointments.new.form.missing"));
        }
        if (text("place").length() > LONGEST_PLACE) {
            errors = errors.and("place", Text.text("appointments.new.place.long", LONGEST_PLACE));
        }
        if (!text("told").equals("yes") && !text("told").equals("no")) {
            errors = errors.and("told", Text.text("appointments.new.told.missing"));
        }
        Optional<LocalDateTime> first = first();
        if (first.isEmpty()) {
            errors = errors.and("date", Text.text("appointments.new.date.missing"));
        } else if (!Slot.of(first.get()).at().isAfter(now)) {
            errors = errors.and("date", Text.text("appointments.new.date.past"));
        }
        if (!text("minutes").isEmpty() && minutes() == null) {
            errors = errors.and("minutes", Text.text("appointments.new.minutes.wrong", LONGEST));
        }
        return every() > 0 && count() < 2
                ? errors.and("count", Text.text("appointments.new.count.wrong", MOST))
                : errors;
    }

    private Optional<Integer> number(String name, int most) {
        String typed = text(name);
        if (!typed.matches("[0-9]{1,4}")) {
            return Optional.empty();
        }
        int number = Integer.parseInt(typed);
        return number < 1 || number > most ? Optional.empty() : Optional.of(number);
    }
}
