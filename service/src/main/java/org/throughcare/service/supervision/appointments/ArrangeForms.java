package org.throughcare.service.supervision.appointments;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentArranged;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentKind;
import org.throughcare.practice.supervision.SupervisionFact.MeetingForm;
import org.throughcare.practice.supervision.arranging.Clash;
import org.throughcare.practice.supervision.arranging.Slot;
import org.throughcare.service.cases.SeenCase;
import org.throughcare.service.cases.ShownTrail;
import org.throughcare.service.supervision.Adjustments;
import org.throughcare.service.web.Choice;
import org.throughcare.service.web.EnteredDate;
import org.throughcare.service.web.PageDates;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.cases.RecordDetail.Field;
import org.throughcare.service.web.model.cases.RecordDetail.Kind;
import org.throughcare.service.web.model.supervision.ArrangePage;
import org.throughcare.service.web.model.supervision.ArrangePage.Listed;
import org.throughcare.service.web.model.supervision.OutcomePage.Known;

/** Makes the form in which an appointment is arranged, with what the last one suggests, and the list that is confirmed. */
@Component
class ArrangeForms {
    private final Policy policy;
    private final ShownTrail trail;

    ArrangeForms(Policy policy, ShownTrail trail) {
        this.policy = policy;
        this.trail = trail;
    }

    /** The page; {@code slots} are those to be looked at before they are confirmed. */
    ArrangePage page(SeenCase seen, ArrangeForm form, List<Slot> slots) {
        Appointments appointments =
                new Appointments(seen.picture(), seen.reader().now());
        Optional<AppointmentArranged> last = appointments.last().map(Stated::fact);
        List<Known> known = new ArrayList<>();
        AtDecision.suspended(seen)
                .ifPresent(scheme ->
                        known.add(new Known(Text.text("appointments.known.suspended", scheme), true, null, null)));
        known.add(appointments
                .next()
                .map(next -> new Known(
                        Text.text("appointments.next.appointment", AppointmentInWords.of(next.fact())),
                        false,
                        Paths.appointment(seen.crn(), next.id().value()),
                        Text.text("appointments.next.appointment.link")))
                .orElse(Known.of(Text.text("appointments.next.none"))));
        trail.sentencesShown(
                seen.person(),
                "GET " + Paths.NEW_APPOINTMENT,
                appointments.next().map(Stated::id).stream().toList(),
                0);
        return new ArrangePage(
                seen.shell(),
                known,
                Adjustments.of(seen),
                what(form, last, appointments.usualPlace().orElse("")),
                when(form, last),
                slots.stream().map(slot -> listed(seen, form, slot)).toList(),
                ArrangeForm.listed(slots),
                form.key());
    }

    /** Whether there is anything to be seen of {@code slots} before they are confirmed: that there are several, or a clash. */
    boolean asksToLook(SeenCase seen, ArrangeForm form, List<Slot> slots) {
        return slots.size() > 1
                || slots.stream().anyMatch(slot -> !clashes(seen, form, slot).isEmpty());
    }

    private List<Clash> clashes(SeenCase seen, ArrangeForm form, Slot slot) {
        Duration near = Duration.between(slot.at(), policy.due(PolicyKey.APPOINTMENT_NEAR, slot.at()));
        return Clash.of(
                slot,
                form.minutes(),
                new Appointments(seen.picture(), seen.reader().now()).open(),
                policy.timekeeper(slot.at()).calendar(),
                near);
    }

    private Listed listed(SeenCase seen, ArrangeForm form, Slot slot) {
        return new Listed(
                PageDates.weekday(slot.asked().toLocalDate()) + ", " + PageDates.time(slot.at()),
                clashes(seen, form, slot).stream()
                        .map(clash -> inWords(clash, slot.at()))
                        .toList());
    }

    private static String inWords(Clash clash, Instant at) {
        return switch (clash) {
            case Clash.NoWorkingDay day -> Text.text("appointments.clash.day", day.name());
            case Clash.Overlap overlap ->
                Text.text(
                        "appointments.clash.overlap",
                        AppointmentInWords.of(overlap.other().fact()));
            case Clash.Near near ->
                Text.text(
                        "appointments.clash.near",
                        AppointmentInWords.of(near.other().fact()));
            case Clash.NoSuchTime _ -> Text.text("appointments.clash.never", PageDates.time(at));
            case Clash.TwiceThatNight _ -> Text.text("appointments.clash.twice");
        };
    }

    private static List<Field> what(ArrangeForm form, Optional<AppointmentArranged> last, String place) {
        AppointmentKind kind = last.map(AppointmentArranged::appointment)
                .filter(one -> one != AppointmentKind.INITIAL && one != AppointmentKind.RESCHEDULED)
                .orElse(AppointmentKind.ROUTINE);
        MeetingForm way = last.flatMap(one -> Optional.ofNullable(one.form())).orElse(MeetingForm.OFFICE);
        return List.of(
                field(
                        form,
                        "kind",
                        Kind.ONE_OF,
                        kind.name(),
                        of("supervision.AppointmentKind.", AppointmentKind.values())),
                field(form, "form", Kind.ONE_OF, way.name(), of("appointments.way.", MeetingForm.values())),
                field(form, "place", Kind.TEXT, place, List.of()),
                field(
                        form,
                        "minutes",
                        Kind.TEXT,
                        last.flatMap(one -> Optional.ofNullable(one.minutes()))
                                .map(String::valueOf)
                                .orElse(""),
                        List.of()),
                field(
                        form,
                        "told",
                        Kind.YES_OR_NO,
                        "",
                        List.of(
                                Choice.of("yes", Text.text("supervision.yes")),
                                Choice.of("no", Text.text("supervision.no")))));
    }

    private static List<Field> when(ArrangeForm form, Optional<AppointmentArranged> last) {
        return List.of(
                field(form, "date", Kind.TEXT, "", List.of()),
                field(
                        form,
                        "time",
                        Kind.TEXT,
                        last.map(one -> PageDates.time(one.at())).orElse(""),
                        List.of()),
                field(
                        form,
                        "every",
                        Kind.ONE_OF,
                        "0",
                        ArrangeForm.INTERVALS.stream()
                                .map(days ->
                                        Choice.of(String.valueOf(days), Text.text("appointments.new.every." + days)))
                                .toList()),
                field(form, "count", Kind.TEXT, "", List.of()));
    }

    private static Field field(ArrangeForm form, String name, Kind kind, String otherwise, List<Choice> choices) {
        String hint =
                Set.of("date", "time", "count").contains(name) ? Text.text("appointments.new." + name + ".hint") : null;
        return new Field(
                name,
                kind,
                Text.text("appointments.new." + name),
                hint,
                choices,
                form.fields().containsKey(name) ? form.text(name) : otherwise,
                Set.of(),
                EnteredDate.NONE);
    }

    private static List<Choice> of(String words, Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> Choice.of(value.name(), Text.text(words + value.name())))
                .toList();
    }
}
