package org.throughcare.service.audit;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Findings in sentences, with times as clocks in London showed them. */
final class FindingWords {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMMM uuuu HH:mm:ss", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private FindingWords() {}

    static String of(Finding finding) {
        return switch (finding) {
            case Finding.ChangedLeaves(Range range) ->
                leaves(range) + " no longer " + (one(range) ? "says" : "say")
                        + " what was hashed: what stands there was changed.";
            case Finding.MissingLeaves(Range range) -> leaves(range) + (one(range) ? " is" : " are") + " missing.";
            case Finding.ChangedRange(Range range) ->
                leaves(range) + " no longer " + (one(range) ? "gives" : "give")
                        + " the root that was sealed: at least one was changed, exchanged, added or taken away, with its"
                        + " hash.";
            case Finding.RewrittenLog(Range range, Instant exportedAt) ->
                "The log was rewritten: the head exported of "
                        + time(exportedAt) + " does not agree with "
                        + leaves(range).replace("The ", "the ")
                        + ", although the database agrees with itself.";
            case Finding.ShortenedLog(long exported, Instant exportedAt, long size) ->
                "The log has " + size
                        + " leaves; by the head exported of " + time(exportedAt) + " it had " + exported
                        + ". Its end was cut off, or an earlier state of the database was restored.";
            case Finding.UncheckedRange(Range range) ->
                leaves(range) + " could not be compared with the seal," + " because of those that are missing.";
            case Finding.AlteredSeal(long size, Instant sealedAt, String why) ->
                "The seal over " + size + " leaves of " + time(sealedAt) + " was altered: " + why + ".";
            case Finding.MissingSeal(long size, Instant exportedAt) ->
                "The seal over " + size + " leaves, exported of " + time(exportedAt)
                        + ", is no longer in the database.";
            case Finding.PlacedWithoutSeal(Range range) ->
                leaves(range) + (one(range) ? " has" : " have")
                        + " been given a place without a seal: the last seal was taken away, or the order was written to.";
            case Finding.UnusableHead(long line, String why) ->
                "Line " + line + " of the exported heads cannot be" + " used: " + why + ".";
            case Finding.ChangedEntry(Ledger ledger, long of, long sequence, long position, Instant at) ->
                entry(ledger, of, sequence)
                        + ", written by the act at position " + position + " on " + time(at)
                        + ", was changed since.";
            case Finding.MissingEntry(Ledger ledger, long of, long sequence, long position, Instant at) ->
                entry(ledger, of, sequence) + ", written by the act at position " + position + " on " + time(at)
                        + ", is missing.";
            case Finding.UnauditedEntries(Ledger ledger, long count, long of, long sequence) ->
                count
                        + (count == 1 ? " row" : " rows") + " of " + ledger.table()
                        + " that no audited act wrote, the first of them number " + sequence + " of " + of + ".";
            case Finding.UnsealedLeaves(long count, Instant oldest, Duration age) ->
                count
                        + (count == 1 ? " leaf waits" : " leaves wait") + " to be sealed, the oldest of " + time(oldest)
                        + ", " + age.toSeconds() + " seconds ago"
                        + (age.compareTo(Finding.UnsealedLeaves.EXPECTED) > 0 ? ": sealing has stopped." : ".");
        };
    }

    private static boolean one(Range range) {
        return range.length() == 1;
    }

    private static String leaves(Range range) {
        String where = one(range)
                ? "The leaf at position " + range.from()
                : "The leaves at positions " + range.from() + " to " + range.to();
        return where + " (" + sealed(range.after(), range.before()) + ")";
    }

    private static String sealed(@Nullable Instant after, @Nullable Instant before) {
        if (before == null) {
            return after == null ? "never sealed" : "after the seal of " + time(after);
        }
        return after == null ? "sealed by " + time(before) : "sealed between " + time(after) + " and " + time(before);
    }

    private static String entry(Ledger ledger, long of, long sequence) {
        return "Row " + sequence + " of " + of + " in " + ledger.table();
    }

    private static String time(Instant instant) {
        return TIME.format(instant);
    }
}
