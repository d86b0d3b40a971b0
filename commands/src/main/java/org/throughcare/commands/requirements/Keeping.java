package org.throughcare.commands.requirements;

import java.util.List;
import java.util.Map;
import java.util.SequencedCollection;
import java.util.SortedSet;
import java.util.TreeSet;
import org.throughcare.practice.duties.Rule;
import org.throughcare.practice.duties.Rulebook;

/**
 * What keeps one requirement today.
 *
 * @param requirement the requirement
 * @param rules the rules whose card names it, in the order of the rulebook
 * @param tests the tests that name it
 */
record Keeping(Requirement requirement, List<Rule> rules, SequencedCollection<TestFile> tests) {
    /** How far a requirement is kept. */
    enum State {
        KEPT,
        IN_PART,
        NOT_YET
    }

    /** What keeps each of {@code requirements}. */
    static List<Keeping> of(List<Requirement> requirements, Rulebook rulebook, Map<String, SortedSet<TestFile>> tests) {
        return requirements.stream()
                .map(requirement -> new Keeping(
                        requirement,
                        rulebook.rules().stream()
                                .filter(rule -> names(rule, requirement))
                                .toList(),
                        tests.getOrDefault(requirement.id(), new TreeSet<>())))
                .toList();
    }

    private static boolean names(Rule rule, Requirement requirement) {
        return rule.card().requirements().stream().anyMatch(id -> id.toString().equals(requirement.id()));
    }

    /** How far it is kept; a rule in the shadow, which asks nobody, keeps nothing whole. */
    State state() {
        if (rules.isEmpty() && tests.isEmpty()) {
            return State.NOT_YET;
        }
        return requirement.lacking().isEmpty() && (!tests.isEmpty() || asksSomebody()) ? State.KEPT : State.IN_PART;
    }

    /** The state as the page puts it. */
    String inWords() {
        return switch (state()) {
            case NOT_YET -> "not yet";
            case IN_PART ->
                "in part: " + (requirement.lacking().isEmpty() ? "its rule is in the shadow" : requirement.lacking());
            case KEPT -> {
                String rule = asksSomebody() ? "rule" : "";
                String both = rule.isEmpty() || tests.isEmpty() ? "" : " and ";
                yield "kept by " + rule + both + (tests.isEmpty() ? "" : "test");
            }
        };
    }

    private boolean asksSomebody() {
        return rules.stream().anyMatch(rule -> !rule.card().shadow());
    }
}
