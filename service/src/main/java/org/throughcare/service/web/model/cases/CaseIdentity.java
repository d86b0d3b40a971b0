package org.throughcare.service.web.model.cases;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.terms.RiskLevel;

/**
 * The bar at the top of every page of a case.
 *
 * @param crn the case
 * @param name the person's name
 * @param born their birth date, or null where none is known
 * @param age in whole years, or null where no birth date is known
 * @param holder who holds the case, or null where nobody does
 * @param inPrison who manages the person in prison, or null where nobody is named or the reader does not see it
 * @param next the next date that everybody works towards, or null where none is on record
 * @param rosh the risk of serious harm as a person set it, or null where none is on record
 * @param states where the case stands, each in a few words: "On licence", "Unlawfully at large"
 * @param limited whether access to the case is limited to some
 */
public record CaseIdentity(
        String crn,
        String name,
        @Nullable LocalDate born,
        @Nullable Integer age,
        @Nullable Holder holder,
        @Nullable Holder inPrison,
        @Nullable NextDate next,
        @Nullable Rosh rosh,
        List<String> states,
        boolean limited) {
    /**
     * Who holds the case.
     *
     * @param name their name
     * @param role their role in words
     * @param unit where they work; empty where none is recorded
     */
    public record Holder(String name, String role, String unit) {}

    /**
     * A date to come.
     *
     * @param what what happens then, in words
     * @param on the date
     * @param days in how many days
     */
    public record NextDate(String what, LocalDate on, long days) {}

    /**
     * The risk of serious harm.
     *
     * @param level the overall level
     * @param towards the groups that drive it, in words; empty where none is named
     * @param assessed when it was set
     */
    public record Rosh(RiskLevel level, String towards, LocalDate assessed) {}

    public CaseIdentity {
        states = List.copyOf(states);
    }
}
