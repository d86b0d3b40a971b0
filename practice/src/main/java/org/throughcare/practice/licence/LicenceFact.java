package org.throughcare.practice.licence;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.terms.Role;

/** Facts about a licence, its conditions and tags. */
public sealed interface LicenceFact extends Fact {
    /**
     * Conditions were chosen.
     *
     * @param toolUsed whether the condition decision step was carried out (R36)
     * @param included what was chosen
     * @param notIncluded what was at hand and not chosen
     * @param skippedBecause a manager's reason for skipping the step, or null
     */
    record ConditionsSet(
            boolean toolUsed,
            List<String> included,
            List<String> notIncluded,
            @Nullable String skippedBecause) implements LicenceFact {
        public ConditionsSet {
            included = List.copyOf(included);
            notIncluded = List.copyOf(notIncluded);
        }
    }

    /** What the condition step recommended, for a manager to compare (R37). */
    record ConditionsRecommended(List<String> recommended) implements LicenceFact {
        public ConditionsRecommended {
            recommended = List.copyOf(recommended);
        }
    }

    /** A reviewer agreed or disagreed with a condition; both views are kept (R44). */
    record ConditionReviewed(String condition, boolean agrees, String reason) implements LicenceFact {}

    /** The licence was approved. */
    record LicenceApproved(Role by) implements LicenceFact {}

    /** The licence was varied. */
    record LicenceVaried(String change, String reason) implements LicenceFact {}

    /** The licence came to its end. */
    record LicenceEnded(LocalDate on) implements LicenceFact {}

    /** A tag was ordered. */
    record TagOrdered(String kind) implements LicenceFact {}

    /** A tag was fitted. */
    record TagFitted(String kind) implements LicenceFact {}

    /** The tag or its provider reported something (R120). */
    record TagAlert(String kind, String account) implements LicenceFact {}

    /** Someone looked at a tag alert and closed it, with a reason. */
    record TagAlertClosed(EntryId alert, String reason) implements LicenceFact {}

    /** A tag was removed. */
    record TagRemoved(String reason) implements LicenceFact {}
}
