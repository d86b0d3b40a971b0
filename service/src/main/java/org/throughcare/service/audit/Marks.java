package org.throughcare.service.audit;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.throughcare.service.audit.tree.SignedHead;

/** The sizes at which the log can be compared, the smallest first: where it was sealed, and where a head was exported. */
final class Marks {
    private final LongFunction<List<Seal>> sealsAfter;
    private final long lastSize;
    private final Iterator<SignedHead> exported;
    private final Queue<Seal> read = new ArrayDeque<>();
    private long seals;
    private @Nullable SignedHead head;
    private @Nullable Mark next;

    /**
     * @param sealsAfter gives some seals of more than so many leaves
     * @param lastSize size of the last seal that is looked at
     * @param exported the exported heads
     */
    Marks(LongFunction<List<Seal>> sealsAfter, long lastSize, Iterator<SignedHead> exported) {
        this.sealsAfter = sealsAfter;
        this.lastSize = lastSize;
        this.exported = exported;
        head = following();
        refill(0);
        next = merged();
    }

    /**
     * One such size.
     *
     * @param size number of leaves
     * @param stored the seal in the database, or null
     * @param exported the exported head, or null
     */
    record Mark(long size, @Nullable Seal stored, @Nullable SignedHead exported) {
        /** When it was vouched for, as the exported head has it before the database. */
        @Nullable
        Instant at() {
            if (exported != null) {
                return exported.sealedAt();
            }
            return stored == null ? null : stored.signed().sealedAt();
        }
    }

    /** The next mark, which stays the next; null after the last. */
    @Nullable
    Mark peek() {
        return next;
    }

    /** Goes on to the mark after the next. */
    void advance() {
        next = merged();
    }

    /** How many seals of the database were looked at. */
    long seals() {
        return seals;
    }

    private @Nullable Mark merged() {
        Seal stored = read.peek();
        SignedHead sent = head;
        if (stored == null) {
            if (sent == null) {
                return null;
            }
            head = following();
            return new Mark(sent.head().size(), null, sent);
        }
        if (sent != null && sent.head().size() < stored.size()) {
            head = following();
            return new Mark(sent.head().size(), null, sent);
        }
        read.remove();
        seals++;
        refill(stored.size());
        if (sent != null && sent.head().size() == stored.size()) {
            head = following();
            return new Mark(stored.size(), stored, sent);
        }
        return new Mark(stored.size(), stored, null);
    }

    private void refill(long size) {
        if (read.isEmpty()) {
            sealsAfter.apply(size).stream()
                    .filter(seal -> seal.size() <= lastSize)
                    .forEach(read::add);
        }
    }

    private @Nullable SignedHead following() {
        return exported.hasNext() ? exported.next() : null;
    }
}
