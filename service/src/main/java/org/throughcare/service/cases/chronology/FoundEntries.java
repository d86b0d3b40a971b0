package org.throughcare.service.cases.chronology;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.throughcare.commands.words.FactInWords;
import org.throughcare.practice.casework.ConductPattern;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.record.When;
import org.throughcare.service.cases.EntryShown;
import org.throughcare.service.cases.Reader;
import org.throughcare.service.web.PageDates;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.cases.CaseEntry;
import org.throughcare.service.web.model.cases.ChronologyEntry;
import org.throughcare.service.web.model.cases.ChronologyPage.Month;
import org.throughcare.service.web.model.cases.ChronologyQuery.Order;

/**
 * The entries of a chronology that are as asked for, newest first. Words are looked for in what the reader may read, and
 * nowhere else.
 */
final class FoundEntries {
    private final ChronologyAsked asked;
    private final Reader reader;
    private final Set<EntryId> seen;
    private final List<Stated<?>> found;

    private FoundEntries(ChronologyAsked asked, Reader reader, Set<EntryId> seen, List<Stated<?>> found) {
        this.asked = asked;
        this.reader = reader;
        this.seen = seen;
        this.found = found;
    }

    /** Those among {@code open} that are asked for; only those of {@code pattern} where one is given. */
    static FoundEntries among(
            List<Stated<?>> open,
            ChronologyAsked asked,
            Reader reader,
            Set<EntryId> seen,
            List<ConductPattern> pattern) {
        Set<EntryId> members = new HashSet<>();
        pattern.forEach(one -> members.addAll(one.entries()));
        List<Stated<?>> found = open.stream()
                .filter(stated -> pattern.isEmpty() || members.contains(stated.id()))
                .filter(stated -> asked.sieve().keeps(stated, reader.reads(stated.entry()), seen))
                .filter(stated -> asked.sought().isEmpty() || says(stated, asked.sought(), reader))
                .sorted(order(asked.query().order()))
                .toList();
        return new FoundEntries(asked, reader, seen, found);
    }

    int size() {
        return found.size();
    }

    /** How many of them have not been on the reader's screen before this visit. */
    long unseen() {
        return found.stream()
                .filter(stated -> reader.reads(stated.entry()) && !seen.contains(stated.id()))
                .count();
    }

    /** Those from {@code from} on, at most {@code many}, under the months of the clock they stand by. */
    List<Month> months(long from, int many) {
        List<Month> months = new ArrayList<>();
        List<ChronologyEntry> entries = new ArrayList<>();
        String month = "";
        for (Stated<?> stated : found.stream().skip(from).limit(many).toList()) {
            String next = month(stated);
            if (!next.equals(month) && !entries.isEmpty()) {
                months.add(new Month(month, entries));
                entries = new ArrayList<>();
            }
            month = next;
            entries.add(shown(stated));
        }
        if (!entries.isEmpty()) {
            months.add(new Month(month, entries));
        }
        return months;
    }

    private ChronologyEntry shown(Stated<?> stated) {
        CaseEntry entry = EntryShown.of(stated, reader, seen);
        Sought marked = entry.says() == null ? new Sought(List.of()) : asked.sought();
        return new ChronologyEntry(
                entry, entry.says() == null ? List.of() : marked.marked(entry.says()), marked.marked(entry.source()));
    }

    private String month(Stated<?> stated) {
        if (asked.query().order() == Order.KNOWN) {
            return PageDates.when(new When(When.Precision.MONTH, stated.known()));
        }
        When occurred = stated.entry().times().occurred();
        return switch (occurred.precision()) {
            case MINUTE, DAY, MONTH -> PageDates.when(new When(When.Precision.MONTH, occurred.standIn()));
            case YEAR -> Text.text("chronology.month.unknown", PageDates.when(occurred));
            case UNKNOWN -> Text.text("chronology.month.none");
        };
    }

    private static boolean says(Stated<?> stated, Sought sought, Reader reader) {
        return reader.reads(stated.entry())
                && sought.in(
                        FactInWords.of(stated.fact()),
                        stated.entry().provenance().source().system(),
                        stated.id().value());
    }

    private static Comparator<Stated<?>> order(Order order) {
        Comparator<Stated<?>> folded = Comparator.comparing(Stated::entry, Entry.ORDER);
        return (order == Order.KNOWN
                        ? Comparator.<Stated<?>, Instant>comparing(Stated::known)
                                .thenComparing(folded)
                        : folded)
                .reversed();
    }
}
