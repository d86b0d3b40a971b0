package org.throughcare.practice.record;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.throughcare.practice.terms.Party;

/**
 * Who may see an entry, and from when. A party that is not named never receives it, unless it is disclosed later.
 *
 * @param since the instant from which each party knew it
 * @param clearance what a person inside those parties needs to read its text
 */
public record Visibility(Map<Party, Instant> since, Clearance clearance) {
    /** What is needed to read the text of an entry. The existence of a duty is never hidden by it (R33). */
    public enum Clearance {
        NONE,
        RESTRICTED_INTELLIGENCE
    }

    public Visibility {
        since = since.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(since));
    }

    /** Known to all of {@code parties} from the same instant. */
    public static Visibility of(Set<Party> parties, Instant from) {
        Map<Party, Instant> since = new EnumMap<>(Party.class);
        parties.forEach(party -> since.put(party, from));
        return new Visibility(since, Clearance.NONE);
    }

    /** From when {@code party} knew it; empty when it never did. */
    public Optional<Instant> to(Party party) {
        return Optional.ofNullable(since.get(party));
    }
}
