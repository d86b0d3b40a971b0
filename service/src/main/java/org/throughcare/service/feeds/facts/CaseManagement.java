package org.throughcare.service.feeds.facts;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.allocation.AllocationFact.Allocated;
import org.throughcare.practice.risk.RiskFact.AssessmentCompleted;
import org.throughcare.practice.risk.RiskFact.AssessmentKind;
import org.throughcare.practice.risk.RiskFact.Topic;
import org.throughcare.practice.terms.Role;
import org.throughcare.service.feeds.reading.Part;

/** Assessments and allocations that another system records. Only a completed assessment counts as one. */
final class CaseManagement {
    private static final String COMPLETE = "COMPLETE";
    private static final String PRISON = "offender-management.allocation.changed";

    private CaseManagement() {}

    static List<About> assessment(Event event) {
        Part detail = event.detail();
        String status = Objects.requireNonNullElseGet(
                event.additional().textIfSaid("status"),
                () -> Objects.requireNonNullElse(detail.textIfSaid("status"), COMPLETE));
        if (!status.equals(COMPLETE)) {
            return event.says(event.report("an assessment is in the state " + status + "; it is not complete"));
        }
        if (!detail.has("kind")) {
            return event.kept();
        }
        Set<Topic> considered = detail.several("considered", Topic.class);
        return event.says(Said.of(new AssessmentCompleted(
                        detail.one("kind", AssessmentKind.class),
                        Natures.offences(detail),
                        considered,
                        detail.textIfSaid("textCarriedFrom")))
                .at(detail.momentIfSaid("completedAt")));
    }

    static List<About> allocation(Event event) {
        Part detail = event.detail();
        if (!detail.has("staffCode")) {
            return event.kept();
        }
        Role role = event.envelope().type().equals(PRISON) ? Role.POM : Role.COM;
        @Nullable String unit = detail.textIfSaid("unit");
        return event.says(
                Said.of(new Allocated(detail.text("staffCode"), role, unit)).at(detail.momentIfSaid("allocatedAt")));
    }
}
