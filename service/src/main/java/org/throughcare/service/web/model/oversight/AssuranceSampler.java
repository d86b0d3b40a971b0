package org.throughcare.service.web.model.oversight;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughcare.service.web.Choice;

/**
 * The sample of a unit and month: what there is to draw from, and what was drawn.
 *
 * @param unit the unit, or empty while none is chosen
 * @param units the units to choose from; empty for somebody who has one of their own
 * @param month the month as the address has it, or empty while none is chosen
 * @param monthInWords the same in words
 * @param months the months to choose from
 * @param mayDraw whether the reader may draw
 * @param mayReport whether the reader may see what the second ratings say together
 * @param strata how many there are at each level, or empty while no month is chosen
 * @param withoutLevel how many more have no level on record
 * @param seed what it is or would be drawn with
 * @param drawn when it was drawn, or null while it was not
 * @param cases what it fell on, as far as the reader may know of it
 */
public record AssuranceSampler(
        String unit,
        List<Choice> units,
        String month,
        String monthInWords,
        List<Choice> months,
        boolean mayDraw,
        boolean mayReport,
        List<Stratum> strata,
        int withoutLevel,
        String seed,
        @Nullable Instant drawn,
        List<Case> cases) {
    /**
     * One level.
     *
     * @param level its name
     * @param framed how many were signed
     * @param drawn how many of them the sample falls on
     */
    public record Stratum(String level, int framed, int drawn) {}

    /**
     * One case of the sample.
     *
     * @param crn its number
     * @param address where it is rated, or null where the reader may not open it
     * @param signed the day on which the assessment was signed
     * @param state where its second rating stands
     * @param rated whether it was rated
     */
    public record Case(String crn, @Nullable String address, String signed, String state, boolean rated) {}

    public AssuranceSampler {
        units = List.copyOf(units);
        months = List.copyOf(months);
        strata = List.copyOf(strata);
        cases = List.copyOf(cases);
    }

    /** How many were signed with a level. */
    public int framed() {
        return strata.stream().mapToInt(Stratum::framed).sum();
    }

    /** How many of them the sample falls on. */
    public int size() {
        return strata.stream().mapToInt(Stratum::drawn).sum();
    }
}
