package org.throughcare.service.supervision.appointments;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.supervision.SupervisionFact.AbsenceReason;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentArranged;
import org.throughcare.practice.supervision.SupervisionFact.Asker;
import org.throughcare.practice.supervision.SupervisionFact.Sender;
import org.throughcare.practice.supervision.compliance.AppointmentOutcome;
import org.throughcare.practice.supervision.compliance.Enforcing;
import org.throughcare.practice.supervision.compliance.OrderKind;
import org.throughcare.service.cases.SeenCase;
import org.throughcare.service.cases.ShownTrail;
import org.throughcare.service.supervision.Adjustments;
import org.throughcare.service.web.Choice;
import org.throughcare.service.web.PageDates;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.supervision.OutcomePage;
import org.throughcare.service.web.model.supervision.OutcomePage.Choices;
import org.throughcare.service.web.model.supervision.OutcomePage.Known;

/** Makes the form that says what came of an appointment; what it rests on is audited before it is shown. */
@Component
class OutcomeForms {
    private final Policy policy;
    private final AtDecision deciding;
    private final ShownTrail trail;

    OutcomeForms(Policy policy, AtDecision deciding, ShownTrail trail) {
        this.policy = policy;
        this.deciding = deciding;
        this.trail = trail;
    }

    OutcomePage page(SeenCase seen, Stated<AppointmentArranged> arranged, OutcomeForm form) {
        List<EntryId> shown = new ArrayList<>(List.of(arranged.id()));
        seen.picture().contact().missed().forEach(missed -> shown.add(missed.id()));
        trail.sentencesShown(seen.person(), "GET " + Paths.OUTCOME, shown, 0);
        boolean past = !arranged.fact().at().isAfter(seen.reader().now());
        List<Known> known = new ArrayList<>(deciding.known(seen, arranged.id().value()));
        if (past) {
            known.add(Known.of(Text.text(
                    "appointments.known.evidence",
                    PageDates.day(policy.dateOf(policy.due(
                            PolicyKey.ABSENCE_EVIDENCE, arranged.fact().at()))),
                    policy.inWords(
                            PolicyKey.ABSENCE_EVIDENCE,
                            policy.dateOf(arranged.fact().at())))));
        }
        return new OutcomePage(
                seen.shell(),
                arranged.id().value(),
                AppointmentInWords.of(arranged.fact()),
                known,
                choices(arranged.fact(), deciding.order(seen).kind(), past),
                form.sent(),
                Adjustments.of(seen),
                OutcomeForm.LONGEST,
                form.key());
    }

    private static Choices choices(AppointmentArranged arranged, OrderKind order, boolean past) {
        return new Choices(
                AppointmentOutcome.offered(arranged.form(), past).stream()
                        .map(outcome -> new Choice(
                                outcome.name(),
                                Text.text("appointments.outcome." + outcome),
                                outcome == AppointmentOutcome.DID_NOT_COME
                                        ? Text.text("appointments.outcome.DID_NOT_COME.hint")
                                        : null))
                        .toList(),
                past
                        ? Enforcing.offered(order).stream()
                                .map(action -> Choice.of(action.name(), Text.text("appointments.do." + action.name())))
                                .toList()
                        : List.of(),
                of("sender", Sender.values()),
                of("reason", AbsenceReason.values()),
                of("asker", Asker.values()));
    }

    private static List<Choice> of(String field, Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> Choice.of(value.name(), Text.text("appointments." + field + "." + value.name())))
                .toList();
    }
}
