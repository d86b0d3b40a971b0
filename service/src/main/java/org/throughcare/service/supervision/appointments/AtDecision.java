package org.throughcare.service.supervision.appointments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughcare.practice.casework.OrderInForce;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentMissed;
import org.throughcare.practice.supervision.SupervisionFact.BreachEnded;
import org.throughcare.practice.supervision.SupervisionFact.ContactResumed;
import org.throughcare.practice.supervision.SupervisionFact.ContactSuspended;
import org.throughcare.practice.supervision.SupervisionFact.EnforcementActionTaken;
import org.throughcare.practice.supervision.compliance.Compliance;
import org.throughcare.practice.supervision.compliance.CountedContact;
import org.throughcare.practice.supervision.compliance.CountedContact.Result;
import org.throughcare.practice.supervision.compliance.OrderKind;
import org.throughcare.service.access.Area;
import org.throughcare.service.cases.SeenCase;
import org.throughcare.service.store.CaseStanding;
import org.throughcare.service.store.CaseSummary;
import org.throughcare.service.store.Caseload;
import org.throughcare.service.web.PageDates;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.supervision.OutcomePage.Known;

/** What somebody should have before them when they decide about a failure to comply. It decides nothing. */
@Component
public class AtDecision {
    private static final Set<Result> FAILED = Set.of(Result.NOT_COMPLIED, Result.UNACCEPTABLE);

    private final Policy policy;
    private final Caseload caseload;

    AtDecision(Policy policy, Caseload caseload) {
        this.policy = policy;
        this.caseload = caseload;
    }

    /** Under what the person is supervised now. */
    public OrderInForce order(SeenCase seen) {
        return OrderInForce.at(seen.picture(), seen.reader().now(), policy);
    }

    /** How they have kept to it. */
    public Compliance compliance(SeenCase seen, OrderInForce order) {
        Integer limit =
                order.kind().limit().map(key -> policy.count(key, seen.today())).orElse(null);
        LocalDate sentenced = order.sentence() == null ? null : order.sentence().date();
        return Compliance.of(seen.known(), sentenced, limit, seen.reader().now());
    }

    /** What bears on a decision about the contact of the entry {@code about}, the weightiest first. */
    List<Known> known(SeenCase seen, String about) {
        OrderInForce order = order(seen);
        Compliance compliance = compliance(seen, order);
        LocalDate since = policy.dateOf(policy.before(PolicyKey.COMPLIANCE_WINDOW, seen.today()));
        List<Known> known = new ArrayList<>();
        running(seen, known);
        failures(seen, order.kind(), compliance.endedIn(FAILED, since), known);
        unjudged(seen, about, known);
        int excused = compliance.endedIn(Set.of(Result.ACCEPTABLE), since).size();
        if (excused >= policy.count(PolicyKey.ACCEPTABLE_SEVERAL, seen.today())) {
            known.add(Known.of(Text.counted("appointments.known.excused", excused)));
        }
        known.add(Known.of(Text.text("appointments.known.order", order.kind().inWords())));
        return known;
    }

    private void running(SeenCase seen, List<Known> known) {
        if (seen.reader().sees(Area.RECALL) && recallRunning(seen)) {
            known.add(strong(Text.text("appointments.known.recall"), null, null));
        }
        if (breachRunning(seen)) {
            known.add(strong(Text.text("appointments.known.breach"), null, null));
        }
        suspended(seen)
                .ifPresent(scheme -> known.add(strong(Text.text("appointments.known.suspended", scheme), null, null)));
    }

    private boolean recallRunning(SeenCase seen) {
        CaseSummary summary = caseload.summaries(Set.of(seen.person())).get(seen.person());
        CaseStanding standing = summary == null ? null : summary.standing();
        return standing != null && standing.recallRunning();
    }

    /** Whether proceedings for breach were started and have not ended. */
    public static boolean breachRunning(SeenCase seen) {
        Stated<EnforcementActionTaken> begun = seen.picture().all(EnforcementActionTaken.class).stream()
                .filter(taken -> taken.fact().action().startsBreach())
                .reduce((_, later) -> later)
                .orElse(null);
        return begun != null
                && seen.known()
                        .last(BreachEnded.class)
                        .filter(ended -> ended.occurred().isAfter(begun.occurred()))
                        .isEmpty();
    }

    /** The scheme under which contact is suspended now. */
    public static Optional<String> suspended(SeenCase seen) {
        return seen.known()
                .last(ContactSuspended.class)
                .filter(suspended -> seen.known()
                        .last(ContactResumed.class)
                        .filter(resumed -> resumed.occurred().isAfter(suspended.occurred()))
                        .isEmpty())
                .map(suspended -> suspended.fact().scheme());
    }

    private static void failures(SeenCase seen, OrderKind order, List<CountedContact> failed, List<Known> known) {
        if (failed.isEmpty()) {
            return;
        }
        CountedContact last = failed.getLast();
        String consider = Text.counted(
                order == OrderKind.LICENCE ? "appointments.consider.licence" : "appointments.consider", failed.size());
        known.add(strong(
                Text.counted("appointments.known.failures", failed.size(), PageDates.day(last.date())) + " " + consider,
                address(seen, last),
                Text.text("appointments.known.failures.link")));
    }

    private static @Nullable String address(SeenCase seen, CountedContact contact) {
        return switch (contact.contact().fact()) {
            case AppointmentMissed _ ->
                Paths.absence(seen.crn(), contact.contact().id().value());
            default -> Paths.chronology(seen.crn());
        };
    }

    private static void unjudged(SeenCase seen, String about, List<Known> known) {
        new Appointments(seen.picture(), seen.reader().now())
                .unjudged().stream()
                        .filter(absence -> !absence.id().value().equals(about))
                        .limit(1)
                        .forEach(absence -> known.add(strong(
                                absence.fact().evidenceBy() == null
                                        ? Text.text("appointments.known.unjudged", PageDates.day(absence.date()))
                                        : Text.text(
                                                "appointments.known.unjudged.by",
                                                PageDates.day(absence.date()),
                                                PageDates.day(absence.fact().evidenceBy())),
                                Paths.absence(seen.crn(), absence.id().value()),
                                Text.text("appointments.known.unjudged.link"))));
    }

    private static Known strong(String says, @Nullable String address, @Nullable String label) {
        return new Known(says, true, address, label);
    }
}
