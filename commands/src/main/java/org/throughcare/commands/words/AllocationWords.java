package org.throughcare.commands.words;

import static org.throughcare.commands.words.Phrases.also;
import static org.throughcare.commands.words.Phrases.on;

import org.throughcare.practice.allocation.AllocationFact;
import org.throughcare.practice.terms.Wording;

/** Who holds the case, and the state of posts and units, in words. */
final class AllocationWords {
    private AllocationWords() {}

    static String of(AllocationFact fact) {
        return switch (fact) {
            case AllocationFact.CaseHeld held -> "case held by " + held.provider() + also(", ", held.unit());
            case AllocationFact.Allocated allocated ->
                "allocated to " + allocated.to() + " (" + allocated.role().title() + also(", ", allocated.unit()) + ")";
            case AllocationFact.AllocationEnded ended -> "nobody holds the case by name any more: " + ended.reason();
            case AllocationFact.WorkedBeforeAllocation work ->
                "before the case was formally theirs, " + work.by() + ": " + work.work();
            case AllocationFact.WorkloadMeasured load ->
                "workload of " + load.of() + " " + load.workload()
                        + (load.cases() == null ? "" : ", " + Wording.count(load.cases(), "case"));
            case AllocationFact.UnitStaffing staffing ->
                staffing.unit() + " has " + staffing.staffInPost() + " of its staff in post"
                        + (staffing.vacancies() == null
                                ? ""
                                : ", " + staffing.vacancies()
                                        + (staffing.vacancies() == 1 ? " vacancy" : " vacancies"));
            case AllocationFact.UnitPriorities priorities ->
                "head of " + priorities.unit() + " said what will not be done: " + priorities.notDone();
            case AllocationFact.StaffAbsent absence ->
                absence.who() + " away from " + Phrases.date(absence.from()) + on(" to ", absence.to()) + ": "
                        + absence.reason();
            case AllocationFact.CapabilityGained gained -> gained.who() + " gained: " + gained.what();
        };
    }
}
