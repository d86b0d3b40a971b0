package org.throughcare.service.web.model.access;

import java.time.LocalDate;
import java.util.List;
import org.throughcare.service.web.Choice;

/**
 * The form to open a case in an emergency with, sent to {@code Paths.BREAK_GLASS} as {@code reasonCode}, {@code reason}
 * and, where it is asked for, {@code password}.
 *
 * @param crn the case
 * @param hours how long it will be open; a figure of policy
 * @param told who is told at once, in words
 * @param reviewedBy by which day it is reviewed
 * @param reasons the reasons to choose from
 * @param reasonCode what was chosen before
 * @param reason what was typed before
 * @param passwordAgain whether the password is asked for once more; not where people sign in elsewhere
 */
public record BreakGlass(
        String crn,
        int hours,
        String told,
        LocalDate reviewedBy,
        List<Choice> reasons,
        String reasonCode,
        String reason,
        boolean passwordAgain) {
    public BreakGlass {
        reasons = List.copyOf(reasons);
    }
}
