package org.throughcare.practice.allocation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.terms.Percent;
import org.throughcare.practice.terms.Role;

/** Facts about who holds a case and about the posts and units that do. People are named by pseudonym or post. */
public sealed interface AllocationFact extends Fact {
    /** An organisation holds the case, whether or not a practitioner is named. */
    record CaseHeld(String provider, @Nullable String unit) implements AllocationFact {}

    /** A named practitioner was formally given the case. */
    record Allocated(String to, Role role, @Nullable String unit) implements AllocationFact {}

    /** The named practitioner no longer holds it and nobody else does yet. */
    record AllocationEnded(String reason) implements AllocationFact {}

    /** Someone worked on the case before it was formally theirs; shown, and it stops no clock (R84). */
    record WorkedBeforeAllocation(String by, String work) implements AllocationFact {}

    /** The workload of a post or unit at a date: points over available points (R85). */
    record WorkloadMeasured(
            String of, Percent workload, @Nullable Integer cases) implements AllocationFact {}

    /** The staffing of a unit at a date: staff in post over staff required (R87). */
    record UnitStaffing(
            String unit, Percent staffInPost, @Nullable Integer vacancies) implements AllocationFact {}

    /** The head of a unit said what will not be done, and to whom it was reported. */
    record UnitPriorities(String unit, String notDone) implements AllocationFact {}

    /** A member of staff was away. */
    record StaffAbsent(String who, LocalDate from, @Nullable LocalDate to, String reason) implements AllocationFact {}

    /** Training or a capability was gained (R125). */
    record CapabilityGained(String who, String what) implements AllocationFact {}
}
