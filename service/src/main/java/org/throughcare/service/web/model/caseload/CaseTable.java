package org.throughcare.service.web.model.caseload;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughcare.service.web.Choice;
import org.throughcare.service.web.Pagination;

/**
 * A list of cases on its page.
 *
 * @param now the instant the page holds for
 * @param lists the lists offered to the reader
 * @param columns what stands on the rows, in order
 * @param rows one page of it
 * @param pages where in the list the reader is
 * @param typed what the list is narrowed by, as it was asked for
 * @param choices what it can be narrowed by
 * @param saved filters the reader has kept
 * @param narrowed whether it is narrowed at all
 * @param keep what a filter that is kept would hold, as in an address
 * @param typedName the name typed for a filter to be kept; empty before one was
 * @param exportAddress where a copy is taken out, or null where the reader's post takes none
 * @param covers whether the reader's post covers for others and is covered for
 */
public record CaseTable(
        Instant now,
        List<Listed> lists,
        List<Column> columns,
        List<CaseRow> rows,
        Pagination pages,
        Typed typed,
        Choices choices,
        List<Saved> saved,
        boolean narrowed,
        String keep,
        String typedName,
        @Nullable String exportAddress,
        boolean covers) {
    /**
     * A list that is offered.
     *
     * @param name what it is called
     * @param address where it is
     * @param current whether it is the one shown
     */
    public record Listed(String name, String address, boolean current) {}

    /**
     * A column.
     *
     * @param key which one
     * @param title what it is called
     * @param address where the list is sorted by it
     * @param sorted {@code ascending}, {@code descending}, or null where the list is sorted by another one
     */
    public record Column(
            String key,
            String title,
            String address,
            @Nullable String sorted) {}

    /**
     * What the list is narrowed by; empty for what it is not.
     *
     * @param list the key of the list
     * @param q part of a name, or of a case number
     * @param state where the person stands
     * @param rosh the level of risk
     * @param holder the code of who holds the case
     * @param only what else: without an appointment, release near, duties overdue
     * @param sort the key of the column it is sorted by, after a minus sign where backwards
     */
    public record Typed(
            String list, String q, String state, String rosh, String holder, Set<String> only, String sort) {
        public Typed {
            only = Set.copyOf(only);
        }
    }

    /**
     * What it can be narrowed by.
     *
     * @param states where a person can stand
     * @param levels levels of risk
     * @param holders who holds cases of the list; empty where it is one person's own
     * @param only what else
     */
    public record Choices(List<Choice> states, List<Choice> levels, List<Choice> holders, List<Choice> only) {
        public Choices {
            states = List.copyOf(states);
            levels = List.copyOf(levels);
            holders = List.copyOf(holders);
            only = List.copyOf(only);
        }
    }

    /**
     * A filter that was kept.
     *
     * @param id its number
     * @param name what the reader called it
     * @param address where it leads
     */
    public record Saved(long id, String name, String address) {}

    public CaseTable {
        lists = List.copyOf(lists);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        saved = List.copyOf(saved);
    }

    /** Whether the list has this column. */
    public boolean has(String key) {
        return columns.stream().anyMatch(column -> column.key().equals(key));
    }
}
