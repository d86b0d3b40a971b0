package org.throughcare.service.supervision.premises;

import java.util.List;
import org.throughcare.practice.policy.Policy;
import org.throughcare.service.supervision.forms.CaseForm;

/** Searches of a resident's room (R58): weighed, asked for, done in turn, answered, and settled by a senior. */
final class SearchForms {
    private SearchForms() {}

    static List<CaseForm> all(Policy policy) {
        return List.of(
                new AnswerSearch(),
                new SettleSearch(),
                new ConsiderSearch(),
                new SearchInTurn(policy),
                new AskForSearch());
    }
}
