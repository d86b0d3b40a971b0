package org.throughcare.practice.supervision.compliance;

import java.util.ArrayList;
import java.util.List;
import org.throughcare.practice.supervision.SupervisionFact.EnforcementAction;
import org.throughcare.practice.supervision.SupervisionFact.Letter;

/**
 * What can be done about a failure to comply. What is offered depends on what happened and on what the person is supervised
 * under; which of it is done, if any, a person decides.
 */
public sealed interface Enforcing {
    /** A letter is sent. */
    record Sending(Letter letter) implements Enforcing {
        @Override
        public String name() {
            return letter.name();
        }
    }

    /** Something else is done. */
    record Doing(EnforcementAction action) implements Enforcing {
        @Override
        public String name() {
            return action.name();
        }
    }

    /** What it is called in a form. */
    String name();

    /** What is offered for {@code outcome} under {@code order}; nothing where the outcome is no failure. */
    static List<Enforcing> offered(AppointmentOutcome outcome, OrderKind order) {
        return outcome.asksForAction() ? offered(order) : List.of();
    }

    /** What is offered for a failure under {@code order}, the mildest first. */
    static List<Enforcing> offered(OrderKind order) {
        List<Enforcing> offered = new ArrayList<>();
        offered.add(new Doing(EnforcementAction.DECISION_PENDING));
        letters(order).forEach(letter -> offered.add(new Sending(letter)));
        offered.add(new Doing(EnforcementAction.REFER_TO_MANAGER));
        if (order.goesToCourt()) {
            offered.add(new Doing(EnforcementAction.START_BREACH));
            offered.add(new Doing(EnforcementAction.START_BREACH_AT_ONCE));
        }
        if (order == OrderKind.LICENCE) {
            offered.add(new Doing(EnforcementAction.CONSIDER_RECALL));
        }
        offered.add(new Doing(EnforcementAction.NO_FURTHER_ACTION));
        return List.copyOf(offered);
    }

    private static List<Letter> letters(OrderKind order) {
        return switch (order) {
            case COMMUNITY_ORDER, SUSPENDED_SENTENCE -> List.of(Letter.FIRST_WARNING, Letter.BREACH, Letter.OTHER);
            case AFTER_SENTENCE, YOUTH -> List.of(Letter.FIRST_WARNING, Letter.SECOND_WARNING, Letter.OTHER);
            case LICENCE -> List.of(Letter.LICENCE_COMPLIANCE, Letter.OTHER);
            case NONE -> List.of(Letter.OTHER);
        };
    }
}
