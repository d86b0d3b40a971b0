package org.throughcare.service.web.model.caseload;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.terms.RiskLevel;

/** One row of a list of cases. */
public sealed interface CaseRow {
    /** The number of the case. */
    String crn();

    /**
     * A case that is open to the reader. What is not open to them, or not on record, is null or empty.
     *
     * @param crn the number of the case
     * @param name the person's name
     * @param age in whole years
     * @param state where they stand between court and the end of supervision
     * @param marks multi-agency and integrated management
     * @param rosh the level of risk of serious harm
     * @param last when the last appointment was
     * @param lastOutcome what came of it
     * @param next when the next appointment is
     * @param nextKind what it is for
     * @param unseenDays days since an appointment was last kept
     * @param failures how often they did not come or comply of late
     * @param open open duties of the reader's party
     * @param overdue those of them past their time
     * @param firstDue when the first of them is, or was, due
     * @param release the release date, where it is near
     * @param holder who holds the case
     * @param given why and until when it is open, where it was opened to the reader alone
     */
    record Seen(
            String crn,
            String name,
            @Nullable Integer age,
            String state,
            List<String> marks,
            @Nullable RiskLevel rosh,
            @Nullable Instant last,
            String lastOutcome,
            @Nullable Instant next,
            String nextKind,
            @Nullable Long unseenDays,
            @Nullable Integer failures,
            int open,
            int overdue,
            @Nullable Instant firstDue,
            @Nullable LocalDate release,
            String holder,
            @Nullable Given given)
            implements CaseRow {
        public Seen {
            marks = List.copyOf(marks);
        }
    }

    /**
     * Why a case was opened to the reader alone.
     *
     * @param basis on what ground, in words
     * @param purpose what for, as it was written when it was given
     * @param until until when
     */
    record Given(String basis, String purpose, Instant until) {}

    /**
     * A case that only those on a list may see, and the reader is not one of them.
     *
     * @param crn its number
     */
    record Restricted(String crn) implements CaseRow {}
}
