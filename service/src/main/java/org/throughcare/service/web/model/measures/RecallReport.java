package org.throughcare.service.web.model.measures;

import java.util.List;
import org.throughcare.service.web.Choice;

/**
 * What the recalls asked for in one month, or in several where one had too few, say together. Nobody is named, nobody is ranked, and nothing is said of too few.
 *
 * @param unit the unit, or empty for all units in reach
 * @param units the units to choose from; empty for somebody who has one of their own
 * @param month the first of the months, as an address writes it
 * @param months the months, or months together, to choose from
 * @param heading what it is about, in words
 * @param at the instant as of which open ones are counted, as a form sends it
 * @param asAt the same in words
 * @param says how many recalls there are, and what is not counted, each in words
 * @param tables the measures; the files hold exactly these
 * @param longest the recalls of the month that took longest, of those that the reader may open; never in a file
 * @param beside what the unit had to do it with, in words
 */
public record RecallReport(
        String unit,
        List<Choice> units,
        String month,
        List<Choice> months,
        String heading,
        String at,
        String asAt,
        List<String> says,
        List<Table> tables,
        List<Longest> longest,
        List<String> beside) {
    /**
     * One measure.
     *
     * @param id its place on the page
     * @param caption what it measures
     * @param says what to know about it, in words
     * @param heads what its columns are called
     * @param rows all of it first, then each group; empty where it is about too few people
     */
    public record Table(String id, String caption, String says, List<String> heads, List<List<String>> rows) {
        public Table {
            heads = List.copyOf(heads);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /**
     * A recall that took long.
     *
     * @param crn the case number
     * @param address where it stands
     * @param whole how long from what gave cause to consider it to custody, or so far
     * @param signing how long to the last signature, or so far
     * @param custody how long from the revocation to custody, or so far; empty where the licence is not revoked
     */
    public record Longest(String crn, String address, String whole, String signing, String custody) {}

    public RecallReport {
        units = List.copyOf(units);
        months = List.copyOf(months);
        says = List.copyOf(says);
        tables = List.copyOf(tables);
        longest = List.copyOf(longest);
        beside = List.copyOf(beside);
    }
}
