package org.throughcare.service.access;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/**
 * A case opened to one person for a purpose and a time.
 *
 * @param basis why it is open
 * @param purpose what for, in words
 * @param areas the parts that are open; empty means all of them
 * @param starts from when
 * @param ends until when, exclusive
 */
public record Grant(Basis basis, String purpose, Set<Area> areas, Instant starts, Instant ends) {
    /** Why a case was opened to somebody. */
    public enum Basis {
        OPEN_TASK,
        PARTNER_SHARE,
        GRANTED_REQUEST,
        BREAK_GLASS
    }

    public Grant {
        if (purpose.isBlank()) {
            throw new IllegalArgumentException("a case is opened to somebody for a purpose; none is given");
        }
        areas = areas.isEmpty() ? EnumSet.allOf(Area.class) : EnumSet.copyOf(areas);
    }

    /** Whether it is open at {@code now}. */
    public boolean standsAt(Instant now) {
        return !now.isBefore(starts) && now.isBefore(ends);
    }
}
