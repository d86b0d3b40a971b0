package org.throughcare.service.cases;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.record.EntryId;

/**
 * A visit of one reader to a case, read once for a page.
 *
 * @param looked their visits as far as they are kept; null where they never looked
 * @param before the entries whose text stood on their screen before this visit; where they look back, by the instant that
 *     they look back to
 */
public record Visit(@Nullable Looked looked, Set<EntryId> before) {
    public Visit {
        before = Set.copyOf(before);
    }

    /** When the reader last looked at the case before this visit; empty where they never did, and where they look back. */
    public Optional<Instant> lastLooked(Reader reader) {
        return reader.lookingBack() || looked == null ? Optional.empty() : looked.before(reader.now());
    }

    /** The visits with a look now. */
    Looked again(Instant now) {
        return looked == null ? Looked.first(now) : looked.again(now);
    }
}
