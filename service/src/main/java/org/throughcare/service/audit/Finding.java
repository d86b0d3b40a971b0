package org.throughcare.service.audit;

import java.time.Duration;
import java.time.Instant;

/** Something that verification found. Positions are counted from 0 in the order of the log. */
public sealed interface Finding {

    /** What a person is told. */
    default String message() {
        return FindingWords.of(this);
    }

    /** Whether it shows that the audit or what it vouches for was tampered with or lost. */
    default boolean serious() {
        return true;
    }

    /** A finding about a part of the log; neighbouring ones of one kind are told as one. */
    sealed interface OfRange extends Finding {

        /** Which part. */
        Range range();

        /** The same of another part. */
        OfRange over(Range other);
    }

    /**
     * Leaves that stand in the database otherwise than they were hashed.
     *
     * @param range which
     */
    record ChangedLeaves(Range range) implements OfRange {
        @Override
        public OfRange over(Range other) {
            return new ChangedLeaves(other);
        }
    }

    /**
     * Leaves that are no longer there.
     *
     * @param range which
     */
    record MissingLeaves(Range range) implements OfRange {
        @Override
        public OfRange over(Range other) {
            return new MissingLeaves(other);
        }
    }

    /**
     * Leaves that, with their hashes, no longer give the root that was sealed over them: at least one of them was
     * changed, exchanged, moved, added or taken away, and its hash with it.
     *
     * @param range where, to the nearest seals
     */
    record ChangedRange(Range range) implements OfRange {
        @Override
        public OfRange over(Range other) {
            return new ChangedRange(other);
        }
    }

    /**
     * The log agrees with itself, and not with what was exported: it was rewritten and its seals made again.
     *
     * @param range between the last exported head that agrees, or the beginning, and the first that does not
     * @param exportedAt when the first head that does not agree was sealed
     */
    record RewrittenLog(Range range, Instant exportedAt) implements OfRange {
        @Override
        public OfRange over(Range other) {
            return new RewrittenLog(other, exportedAt);
        }
    }

    /**
     * The log is shorter than a head that was exported: its end was cut off, or an earlier state was restored.
     *
     * @param exported leaves the log had by the exported head
     * @param exportedAt when that head was sealed
     * @param size leaves the log has
     */
    record ShortenedLog(long exported, Instant exportedAt, long size) implements Finding {}

    /**
     * Leaves that could not be compared with their seal, because others among or before them are missing.
     *
     * @param range which
     */
    record UncheckedRange(Range range) implements OfRange {
        @Override
        public OfRange over(Range other) {
            return new UncheckedRange(other);
        }
    }

    /**
     * A seal that is not what was signed.
     *
     * @param size leaves it is over
     * @param sealedAt when it says it was made
     * @param why what does not hold
     */
    record AlteredSeal(long size, Instant sealedAt, String why) implements Finding {}

    /**
     * A head was exported whose seal is not in the database.
     *
     * @param size leaves it is over
     * @param exportedAt when it was sealed
     */
    record MissingSeal(long size, Instant exportedAt) implements Finding {}

    /**
     * Leaves that have a place and no seal over it, although both come in one transaction.
     *
     * @param range which
     */
    record PlacedWithoutSeal(Range range) implements OfRange {
        @Override
        public OfRange over(Range other) {
            return new PlacedWithoutSeal(other);
        }
    }

    /**
     * A line of the exported heads that cannot be used.
     *
     * @param line its number, from 1
     * @param why what is wrong with it
     */
    record UnusableHead(long line, String why) implements Finding {}

    /**
     * What an act wrote was changed afterwards.
     *
     * @param ledger where
     * @param of whose entry or duty
     * @param sequence its number there
     * @param position the leaf of the act
     * @param at when the act was, as its leaf says
     */
    record ChangedEntry(Ledger ledger, long of, long sequence, long position, Instant at) implements Finding {}

    /**
     * What an act wrote is no longer there.
     *
     * @param ledger where
     * @param of whose entry or duty
     * @param sequence its number there
     * @param position the leaf of the act
     * @param at when the act was, as its leaf says
     */
    record MissingEntry(Ledger ledger, long of, long sequence, long position, Instant at) implements Finding {}

    /**
     * What stands in a ledger and no act wrote.
     *
     * @param ledger where
     * @param count how many
     * @param of whose the first is
     * @param sequence the number of the first
     */
    record UnauditedEntries(Ledger ledger, long count, long of, long sequence) implements Finding {}

    /**
     * Leaves that were written and not sealed yet. A few young ones are always to be expected; old ones mean that nobody
     * seals.
     *
     * @param count how many
     * @param oldest when the oldest act was
     * @param age how long ago
     */
    record UnsealedLeaves(long count, Instant oldest, Duration age) implements Finding {
        static final Duration EXPECTED = Duration.ofMinutes(1);

        @Override
        public boolean serious() {
            return age.compareTo(EXPECTED) > 0;
        }
    }
}
