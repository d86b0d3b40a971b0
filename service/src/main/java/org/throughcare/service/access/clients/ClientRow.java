package org.throughcare.service.access.clients;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughcare.service.access.ClientCaller.Kind;
import org.throughcare.service.access.ClientScope;

/** A registered program, as it lies in the database. */
record ClientRow(
        String id,
        String secret,
        Kind kind,
        @Nullable String source,
        @Nullable Long staff,
        String purpose,
        Set<ClientScope> scopes,
        int perMinute,
        boolean active,
        Instant madeAt,
        Instant expires) {

    boolean countsAt(Instant now) {
        return active && now.isBefore(expires);
    }
}
