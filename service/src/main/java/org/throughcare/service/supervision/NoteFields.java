package org.throughcare.service.supervision;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.licence.TagMatter;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentArranged;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentKind;
import org.throughcare.practice.supervision.SupervisionFact.ContactForm;
import org.throughcare.practice.supervision.SupervisionFact.ContactWith;
import org.throughcare.practice.supervision.SupervisionFact.Means;
import org.throughcare.practice.supervision.SupervisionFact.RecallConsidered;
import org.throughcare.practice.supervision.SupervisionFact.Sign;
import org.throughcare.practice.terms.London;
import org.throughcare.practice.terms.Role;
import org.throughcare.service.access.Area;
import org.throughcare.service.cases.SeenCase;
import org.throughcare.service.supervision.NoteType.Ask;
import org.throughcare.service.supervision.appointments.Appointments;
import org.throughcare.service.web.Choice;
import org.throughcare.service.web.EnteredDate;
import org.throughcare.service.web.PageDates;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.cases.RecordDetail.Field;
import org.throughcare.service.web.model.cases.RecordDetail.Kind;

/** What a type of note asks on this case: what can be chosen, and what stands there from the case until somebody types. */
final class NoteFields {
    /** An appointment that is not on the record. */
    static final String NOT_ON_RECORD = "none";

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d/M/uuuu HH:mm", Locale.UK);
    private static final List<Role> MANAGERS =
            List.of(Role.SPO, Role.DEPUTY_SPO, Role.DUTY_SPO, Role.ON_CALL_MANAGER, Role.PDU_HEAD);

    private final NoteForm form;
    private final Appointments appointments;
    private final Instant now;
    private final List<TagMatter> alerts;

    NoteFields(SeenCase seen, NoteForm form) {
        this.form = form;
        this.now = seen.reader().now();
        this.appointments = new Appointments(seen.picture(), now);
        this.alerts = seen.reader().sees(Area.LICENCE) ? TagAlerts.open(seen) : List.of();
    }

    /** What came of an appointment. */
    enum Came {
        KEPT,
        NOT_COMPLIED,
        NOT_KEPT
    }

    List<Field> all() {
        return form.type().asks().stream().map(this::field).toList();
    }

    /** When it happened, as typed or as the case suggests: the time of the appointment whose outcome is recorded, else now. */
    String when() {
        if (form.has(NoteForm.WHEN)) {
            return form.text(NoteForm.WHEN);
        }
        Instant suggested = form.type() == NoteType.OUTCOME
                ? chosenAppointment().map(one -> one.fact().at()).orElse(now)
                : now;
        return TYPED.format(suggested.atZone(London.ZONE));
    }

    private Optional<Stated<AppointmentArranged>> chosenAppointment() {
        String asked = value("appointment");
        return appointments.awaitingOutcome().stream()
                .filter(one -> one.id().value().equals(asked))
                .findFirst();
    }

    private Field field(Ask ask) {
        String key = "supervision." + form.type().name() + "." + ask.name();
        String label = Text.text(key);
        return new Field(
                ask.name(),
                ask.kind(),
                ask.needed() ? label : Text.text("supervision.optional", label),
                hint(ask),
                choices(ask),
                value(ask.name()),
                new HashSet<>(form.all(ask.name())),
                new EnteredDate("", "", ""));
    }

    private static @Nullable String hint(Ask ask) {
        return switch (ask.name()) {
            case "at" -> Text.text("supervision.moment.hint");
            case "promised" -> Text.text("supervision.promised.hint");
            case "seen" -> Text.text("supervision.seen.hint");
            default -> null;
        };
    }

    private String value(String name) {
        if (form.has(name)) {
            return form.text(name);
        }
        String about = form.text("of");
        return switch (name) {
            case "appointment" -> about.isEmpty() ? firstOf(choicesOfAppointments(), NOT_ON_RECORD) : about;
            case "alert" -> about;
            case "absence" -> about.isEmpty() ? firstOf(choicesOfAbsences(), "") : about;
            case "form" -> ContactForm.FACE_TO_FACE.name();
            case "with" -> ContactWith.PERSON.name();
            case "kind" -> AppointmentKind.ROUTINE.name();
            case "place" -> appointments.usualPlace().orElse("");
            default -> "";
        };
    }

    private static String firstOf(List<Choice> choices, String otherwise) {
        return choices.isEmpty() ? otherwise : choices.getFirst().value();
    }

    private List<Choice> choices(Ask ask) {
        return switch (ask.name()) {
            case "appointment" -> choicesOfAppointments();
            case "absence" -> choicesOfAbsences();
            case "alert" ->
                alerts.stream()
                        .map(one -> Choice.of(
                                one.first().id().value(),
                                Text.counted(
                                        "supervision.alert",
                                        one.alerts().size(),
                                        one.kind(),
                                        PageDates.dayAndTime(one.last().occurred()),
                                        one.last().fact().account())))
                        .toList();
            case "form" -> of(ContactForm.values());
            case "with" -> of(ContactWith.values());
            case "outcome" -> of(Came.values());
            case "kind" -> of(AppointmentKind.values());
            case "signs" -> of(Sign.values());
            case "means" -> of(Means.values());
            case "recall" -> of(RecallConsidered.values());
            case "manager" ->
                MANAGERS.stream()
                        .map(role -> Choice.of(role.name(), role.title()))
                        .toList();
            default ->
                ask.kind() == Kind.YES_OR_NO
                        ? List.of(
                                Choice.of("yes", Text.text("supervision.yes")),
                                Choice.of("no", Text.text("supervision.no")))
                        : List.of();
        };
    }

    private List<Choice> choicesOfAppointments() {
        List<Stated<AppointmentArranged>> open =
                form.type() == NoteType.CANCELLED ? appointments.open() : appointments.awaitingOutcome();
        List<Choice> choices = new ArrayList<>(open.stream()
                .map(one -> Choice.of(
                        one.id().value(),
                        Text.text(
                                "supervision.appointment",
                                Text.text("supervision.AppointmentKind."
                                        + one.fact().appointment()),
                                PageDates.dayAndTime(one.fact().at()))))
                .toList());
        if (form.type() == NoteType.OUTCOME) {
            choices.add(Choice.of(NOT_ON_RECORD, Text.text("supervision.appointment.none")));
        }
        return choices;
    }

    private List<Choice> choicesOfAbsences() {
        return appointments.unjudged().stream()
                .map(one -> Choice.of(
                        one.id().value(), Text.text("supervision.absence", PageDates.dayAndTime(one.occurred()))))
                .toList();
    }

    private static List<Choice> of(Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> Choice.of(
                        value.name(),
                        Text.text("supervision." + value.getDeclaringClass().getSimpleName() + "." + value.name())))
                .toList();
    }
}
