package org.throughcare.service.store;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Set;
import org.throughcare.practice.terms.London;
import org.throughcare.practice.terms.Party;
import org.throughcare.practice.terms.Role;

/**
 * Which open duties are asked for.
 *
 * @param party on whose picture they rest
 * @param roles one of which was asked; empty for duties of the party whoever was asked
 * @param now the instant at which they count as late or due today
 * @param endOfToday the first instant of tomorrow
 */
public record OpenDuties(Party party, Set<Role> roles, Instant now, Instant endOfToday) {
    private static final int DAYS_OF_A_WEEK = 7;

    public OpenDuties {
        roles = Set.copyOf(roles);
    }

    /** Those of {@code party} that ask one of {@code roles}, as they count at {@code now} on the day that it is in London. */
    public static OpenDuties at(Instant now, Party party, Set<Role> roles) {
        ZonedDateTime today = now.atZone(London.ZONE).toLocalDate().atStartOfDay(London.ZONE);
        return new OpenDuties(party, roles, now, today.plusDays(1).toInstant());
    }

    /** The first instant after the seven days that begin today. */
    Instant endOfWeek() {
        return endOfToday.atZone(London.ZONE).plusDays(DAYS_OF_A_WEEK - 1L).toInstant();
    }
}
