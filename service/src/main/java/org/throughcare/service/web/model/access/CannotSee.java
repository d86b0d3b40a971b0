package org.throughcare.service.web.model.access;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case exists and only those on a list may see it. The reader is told its CRN and whom to ask, and nothing else of it.
 * Someone who is excluded never gets this page: to them there is no such case.
 *
 * @param crn the case
 * @param ask whom to ask
 * @param asked when the reader asked for access and has no answer yet, or null
 * @param mayOpenInEmergency whether their post can open a case in an emergency
 */
public record CannotSee(
        String crn, List<Contact> ask, @Nullable Instant asked, boolean mayOpenInEmergency) {
    /**
     * Somebody who can give access.
     *
     * @param name their name
     * @param role their role in words
     * @param reached how to reach them, such as a telephone number; empty where none is recorded
     */
    public record Contact(String name, String role, String reached) {}

    public CannotSee {
        ask = List.copyOf(ask);
    }
}
