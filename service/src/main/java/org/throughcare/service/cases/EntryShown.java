package org.throughcare.service.cases;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.throughcare.commands.words.FactInWords;
import org.throughcare.practice.custody.CustodyFact.IntelligenceReceived;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.record.Times;
import org.throughcare.practice.record.When;
import org.throughcare.practice.terms.London;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.cases.CaseEntry;

/** Shows an entry to a reader; of what they are not cleared to read, only when it was, who says so and how it is graded. */
public final class EntryShown {
    private EntryShown() {}

    /** The entry as a page shows it to {@code reader}. */
    public static CaseEntry of(Stated<?> stated, Reader reader) {
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
                false);
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
