package org.throughcare.service.access;

import org.jspecify.annotations.Nullable;
import org.throughcare.practice.record.Visibility.Clearance;
import org.throughcare.service.database.Acting;

/**
 * One person in one post.
 *
 * @param id their number
 * @param username what they sign in with
 * @param code what cases are allocated to them by
 * @param name a pseudonym in every demonstration
 * @param post what they are
 * @param team their team, or null
 * @param unit their probation delivery unit, or null
 * @param region their region, or null
 * @param prison their prison, or null
 * @param organisation the partner they work for, or null
 * @param clearance what restricted entries they may read
 * @param active whether they still work here
 */
public record StaffMember(
        long id,
        String username,
        String code,
        String name,
        Post post,
        @Nullable String team,
        @Nullable String unit,
        @Nullable String region,
        @Nullable String prison,
        @Nullable String organisation,
        Clearance clearance,
        boolean active) {
    /** On whose behalf what they do runs in the database. */
    public Acting.Person acting() {
        return new Acting.Person(id, username);
    }
}
