package org.throughcare.service.supervision.appointments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughcare.commands.words.FactInWords;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentArranged;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentMissed;
import org.throughcare.practice.supervision.SupervisionFact.WarningIssued;
import org.throughcare.service.access.Area;
import org.throughcare.service.cases.CaseDuties;
import org.throughcare.service.cases.SeenCase;
import org.throughcare.service.cases.ShownTrail;
import org.throughcare.service.web.PageDates;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.supervision.AppointmentPage;
import org.throughcare.service.web.model.supervision.OutcomePage.Known;

/** Shows an appointment, what came of it, and what comes next; where that is a decision on recall, the way to it first. */
@Component
class AppointmentShown {
    private static final String RECALL = "RECALL_DECISION_REQUIRED";

    private final CaseDuties duties;
    private final ShownTrail trail;

    AppointmentShown(CaseDuties duties, ShownTrail trail) {
        this.duties = duties;
        this.trail = trail;
    }

    AppointmentPage page(SeenCase seen, Stated<AppointmentArranged> arranged) {
        Appointments appointments =
                new Appointments(seen.picture(), seen.reader().now());
        Optional<Stated<?>> outcome = appointments.outcome(arranged);
        List<Stated<?>> about = new ArrayList<>();
        outcome.ifPresent(about::add);
        outcome.map(Stated::id).ifPresent(failure -> {
            appointments.judgement(failure).ifPresent(about::add);
            about.addAll(appointments.steps(failure));
        });
        List<EntryId> shown = new ArrayList<>(List.of(arranged.id()));
        about.forEach(stated -> shown.add(stated.id()));
        trail.sentencesShown(seen.person(), "GET " + Paths.APPOINTMENT, shown, 0);
        return new AppointmentPage(
                seen.shell(),
                AppointmentInWords.of(arranged.fact()),
                arranged.fact().personTold(),
                about.stream()
                        .filter(stated -> seen.reader().reads(stated.entry()))
                        .map(stated -> PageDates.dayAndTime(
                                        stated.entry().times().received()) + ": " + FactInWords.of(stated.fact()))
                        .toList(),
                next(seen, appointments, outcome.orElse(null)),
                acts(seen, arranged, outcome.orElse(null)));
    }

    private List<Known> next(SeenCase seen, Appointments appointments, @Nullable Stated<?> outcome) {
        List<Known> next = new ArrayList<>();
        if (outcome != null && outcome.fact() instanceof AppointmentMissed && recallAsked(seen)) {
            next.add(new Known(
                    Text.text("appointments.next.recall"),
                    true,
                    Paths.newRecall(seen.crn()),
                    Text.text("appointments.next.recall.link")));
        }
        if (outcome != null
                && outcome.fact() instanceof AppointmentMissed missed
                && appointments.judgement(outcome.id()).isEmpty()) {
            next.add(new Known(
                    missed.evidenceBy() == null
                            ? Text.text("appointments.next.judge")
                            : Text.text(
                                    "appointments.next.judge.by",
                                    PageDates.day(missed.evidenceBy()),
                                    String.valueOf(missed.evidenceRule())),
                    false,
                    seen.reader().records()
                            ? Paths.absence(seen.crn(), outcome.id().value())
                            : null,
                    Text.text("appointments.next.judge.link")));
        }
        if (outcome != null) {
            appointments.steps(outcome.id()).forEach(step -> {
                if (step.fact() instanceof WarningIssued issued) {
                    next.add(new Known(
                            Text.text("appointments.next.letter", issued.kind()),
                            false,
                            Paths.letter(seen.crn(), step.id().value()),
                            Text.text("appointments.next.letter.link")));
                }
            });
            next.add(appointments
                    .next()
                    .map(one -> new Known(
                            Text.text("appointments.next.appointment", AppointmentInWords.of(one.fact())),
                            false,
                            Paths.appointment(seen.crn(), one.id().value()),
                            Text.text("appointments.next.appointment.link")))
                    .orElse(Known.of(Text.text("appointments.next.none"))));
        }
        return next;
    }

    private boolean recallAsked(SeenCase seen) {
        return seen.reader().records()
                && seen.reader().sees(Area.RECALL)
                && duties.open(seen).stream()
                        .anyMatch(duty -> duty.duty().card().kind().equals(RECALL));
    }

    private static List<Known> acts(SeenCase seen, Stated<AppointmentArranged> arranged, @Nullable Stated<?> outcome) {
        if (!seen.reader().records() || outcome != null) {
            return List.of();
        }
        boolean past = !arranged.fact().at().isAfter(seen.reader().now());
        String label = Text.text(past ? "appointments.act.outcome" : "appointments.act.ahead");
        String address = Paths.outcome(seen.crn(), arranged.id().value());
        return List.of(new Known(label, past, address, label));
    }
}
