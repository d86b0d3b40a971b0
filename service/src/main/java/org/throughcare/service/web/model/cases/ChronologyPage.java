package org.throughcare.service.web.model.cases;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughcare.service.web.Choice;
import org.throughcare.service.web.Pagination;
import org.throughcare.service.web.Paths;

/**
 * What is on the record of a case, every agency on one line of time, newest first.
 *
 * @param shell what stands around it
 * @param query what was asked for
 * @param filters what can be asked for
 * @param months the entries of this page under the month of the clock they stand by
 * @param total how many entries the case has that this reader may know of
 * @param found how many of them are as asked for
 * @param hidden how many there are whose text is not for this reader: no search looks into them
 * @param unseen how many of those found have not been on the reader's screen before this visit
 * @param stages the stages of the sentence, or null where none is known or open to the reader
 * @param attendance the appointments of twelve months, or null where they are not open to the reader
 * @param patterns what is on record more than once
 * @param pages where in the entries the reader is
 */
public record ChronologyPage(
        CaseShell shell,
        ChronologyQuery query,
        Filters filters,
        List<Month> months,
        long total,
        long found,
        long hidden,
        long unseen,
        @Nullable StageBar stages,
        @Nullable AttendanceStrip attendance,
        List<Pattern> patterns,
        Pagination pages) {
    /**
     * Entries of one month.
     *
     * @param title the month, never finer than known
     * @param entries newest first
     */
    public record Month(String title, List<ChronologyEntry> entries) {
        public Month {
            entries = List.copyOf(entries);
        }
    }

    /**
     * What can be asked for, and what was.
     *
     * @param sources the agencies that have said anything
     * @param kinds the kinds of entries that there are
     * @param chosen what was asked for, under headings
     * @param everything the address of the chronology with nothing asked for
     * @param other the address of the same in the other order
     */
    public record Filters(
            List<Choice> sources, List<Choice> kinds, List<Chosen> chosen, String everything, String other) {
        public Filters {
            sources = List.copyOf(sources);
            kinds = List.copyOf(kinds);
            chosen = List.copyOf(chosen);
        }
    }

    /**
     * What was asked for under one heading.
     *
     * @param heading what it is about
     * @param tags each of what was asked for, and the address of the chronology without it
     */
    public record Chosen(String heading, List<Tag> tags) {
        /** One thing that was asked for. */
        public record Tag(String label, String without) {}

        public Chosen {
            tags = List.copyOf(tags);
        }
    }

    /**
     * Something that is on record more than once (R30).
     *
     * @param says it in words
     * @param address where its entries stand
     */
    public record Pattern(String says, String address) {}

    public ChronologyPage {
        months = List.copyOf(months);
        patterns = List.copyOf(patterns);
    }

    /** Where the case is replayed; as known at the instant that the reader looks at. */
    public String replay() {
        return shell.to(Paths.replay(shell.crn()));
    }

    /** The entries of this page, newest first. */
    public List<CaseEntry> entries() {
        return months.stream()
                .flatMap(month -> month.entries().stream())
                .map(ChronologyEntry::entry)
                .toList();
    }
}
