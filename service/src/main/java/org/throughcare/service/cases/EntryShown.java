package org.throughcare.service.cases;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughcare.commands.words.FactInWords;
import org.throughcare.practice.custody.CustodyFact.IntelligenceReceived;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.record.Times;
import org.throughcare.practice.record.When;
import org.throughcare.practice.terms.London;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.cases.CaseEntry;

/** Shows an entry to a reader; of what they are not cleared to read, only when it was, who says so and how it is graded. */
public final class EntryShown {
    private EntryShown() {}

    /**
     * The entry as a page shows it to {@code reader}.
     *
     * @param seen what has stood on their screen before; what they may not read is never new to them
     */
    public static CaseEntry of(Stated<?> stated, Reader reader, Set<EntryId> seen) {
        Entry entry = stated.entry();
        boolean open = reader.reads(entry);
        return new CaseEntry(
                entry.id().value(),
                open ? FactInWords.of(entry.fact()) : null,
                entry.provenance().source().agency(),
                open ? entry.provenance().source().system() : graded(entry),
                entry.times().occurred(),
                daysLate(entry.times()),
                stated.known(),
                entry.provenance().standing(),
                entry.provenance().confidence(),
                entry.supersedes() == null ? null : entry.supersedes().value(),
                open && !seen.contains(entry.id()));
    }

    /** Counted from the last day on which it can have happened, so that what is known to the month is not late by a guess. */
    private static long daysLate(Times times) {
        When occurred = times.occurred();
        if (occurred.precision() == When.Precision.UNKNOWN || times.recorded().precision() == When.Precision.UNKNOWN) {
            return 0;
        }
        Instant last = occurred.precision() == When.Precision.MINUTE
                ? occurred.standIn()
                : occurred.latest().minusMillis(1);
        long days = ChronoUnit.DAYS.between(
                last.atZone(London.ZONE).toLocalDate(), times.recorded().date());
        return Math.max(0, days);
    }

    private static String graded(Entry entry) {
        String system = entry.provenance().source().system();
        @Nullable
        String grading = entry.fact() instanceof IntelligenceReceived intelligence ? intelligence.grading() : null;
        String words = grading == null ? Text.text("cases.entry.ungraded") : Text.text("cases.entry.graded", grading);
        return system.isEmpty() ? words : system + ", " + words;
    }
}
