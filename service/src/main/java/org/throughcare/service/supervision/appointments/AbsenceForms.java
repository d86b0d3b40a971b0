package org.throughcare.service.supervision.appointments;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.throughcare.commands.words.FactInWords;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.supervision.SupervisionFact.AbsenceJudged;
import org.throughcare.practice.supervision.SupervisionFact.AbsenceReason;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentMissed;
import org.throughcare.practice.terms.Role;
import org.throughcare.service.cases.SeenCase;
import org.throughcare.service.cases.ShownTrail;
import org.throughcare.service.web.Choice;
import org.throughcare.service.web.EnteredDate;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.FormKey;
import org.throughcare.service.web.PageDates;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.cases.RecordDetail.Field;
import org.throughcare.service.web.model.cases.RecordDetail.Kind;
import org.throughcare.service.web.model.supervision.AbsencePage;
import org.throughcare.service.web.model.supervision.OutcomePage.Known;

/** Makes the form in which an absence is judged, says what must be mended in it, and makes the judgement. */
@Component
class AbsenceForms {
    private static final int LONGEST = 4_000;

    private final AtDecision deciding;
    private final ShownTrail trail;

    AbsenceForms(AtDecision deciding, ShownTrail trail) {
        this.deciding = deciding;
        this.trail = trail;
    }

    AbsencePage page(SeenCase seen, Stated<AppointmentMissed> absence, MultiValueMap<String, String> fields) {
        trail.sentencesShown(seen.person(), "GET " + Paths.ABSENCE, List.of(absence.id()), 0);
        List<Known> known = new ArrayList<>();
        new Appointments(seen.picture(), seen.reader().now())
                .judgement(absence.id())
                .ifPresent(judged -> known.add(new Known(
                        Text.text(
                                "appointments.absence.judged",
                                PageDates.dayAndTime(judged.entry().times().received()),
                                FactInWords.of(judged.fact())),
                        true,
                        null,
                        null)));
        if (absence.fact().evidenceBy() != null) {
            known.add(Known.of(Text.text(
                    "appointments.absence.until",
                    PageDates.day(absence.fact().evidenceBy()),
                    String.valueOf(absence.fact().evidenceRule()))));
        }
        known.addAll(deciding.known(seen, absence.id().value()));
        return new AbsencePage(
                seen.shell(),
                absence.id().value(),
                Text.text("supervision.absence", PageDates.dayAndTime(absence.occurred())),
                known,
                List.of(
                        field(fields, "acceptable", Kind.YES_OR_NO, answers()),
                        field(fields, "reason", Kind.ONE_OF, reasons()),
                        field(fields, "evidence", Kind.LINES, List.of()),
                        field(fields, "next", Kind.TEXT, List.of())),
                FormKey.of(text(fields, "key")));
    }

    static Errors errors(SeenCase seen, Stated<AppointmentMissed> absence, MultiValueMap<String, String> fields) {
        if (new Appointments(seen.picture(), seen.reader().now())
                .judgement(absence.id())
                .isPresent()) {
            return Errors.of("acceptable", Text.text("appointments.absence.twice"));
        }
        Errors errors = Errors.none();
        boolean yes = text(fields, "acceptable").equals("yes");
        if (!yes && !text(fields, "acceptable").equals("no")) {
            errors = errors.and("acceptable", Text.text("appointments.acceptable.missing"));
        }
        if (yes && reason(fields).isEmpty()) {
            errors = errors.and("reason", Text.text("appointments.reason.missing"));
        }
        if (!yes && !text(fields, "reason").isEmpty()) {
            errors = errors.and("reason", Text.text("appointments.reason.without"));
        }
        for (String name : List.of("evidence", "next")) {
            if (text(fields, name).isEmpty() || text(fields, name).length() > LONGEST) {
                errors = errors.and(name, Text.text("appointments." + name + ".missing", LONGEST));
            }
        }
        return errors;
    }

    static AbsenceJudged judged(Stated<AppointmentMissed> absence, MultiValueMap<String, String> fields, Role by) {
        return new AbsenceJudged(
                absence.id(),
                text(fields, "acceptable").equals("yes"),
                by,
                text(fields, "evidence"),
                text(fields, "next"),
                reason(fields).stream().findFirst().orElse(null));
    }

    private static List<AbsenceReason> reason(MultiValueMap<String, String> fields) {
        return Arrays.stream(AbsenceReason.values())
                .filter(one -> one.name().equals(text(fields, "reason")))
                .toList();
    }

    private static List<Choice> answers() {
        return List.of(
                Choice.of("yes", Text.text("appointments.acceptable.yes")),
                Choice.of("no", Text.text("appointments.acceptable.no")));
    }

    private static List<Choice> reasons() {
        return Arrays.stream(AbsenceReason.values())
                .map(one -> Choice.of(one.name(), Text.text("appointments.reason." + one)))
                .toList();
    }

    private static Field field(MultiValueMap<String, String> fields, String name, Kind kind, List<Choice> choices) {
        return new Field(
                name,
                kind,
                Text.text("appointments.absence." + name),
                null,
                choices,
                text(fields, name),
                Set.of(),
                EnteredDate.NONE);
    }

    private static String text(MultiValueMap<String, String> fields, String name) {
        return Objects.requireNonNullElse(fields.getFirst(name), "").strip();
    }
}
