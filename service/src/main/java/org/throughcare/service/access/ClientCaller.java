package org.throughcare.service.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughcare.service.database.Acting;

/**
 * A program that calls the interface, looked up anew for every call. Controllers below {@code /api} take it as a parameter.
 *
 * @param id what it is registered as
 * @param kind what it is
 * @param source of a feed, whose facts it sends; null for all others
 * @param staff of a partner, as whom it acts; null for all others
 * @param scopes what it may do, of {@link ClientScope}
 * @param purpose what it was registered for
 */
public record ClientCaller(
        String id,
        Kind kind,
        @Nullable String source,
        @Nullable StaffMember staff,
        Set<ClientScope> scopes,
        String purpose) {
    /** What a program is. */
    public enum Kind {
        /** Sends what an agency recorded. */
        FEED,
        /** Reads what is shared with it. */
        PARTNER,
        /** Has something calculated from what it sends; sees and adds nothing of the record. */
        CALCULATOR,
        /** Brings what people answered when they checked in; sees nothing of the record. */
        CHECK_INS
    }

    public ClientCaller {
        scopes = Set.copyOf(scopes);
    }

    /** On whose behalf what it does runs in the database. */
    public Acting acting() {
        return staff == null ? new Acting.Engine((source == null ? "program " : "feed ") + id) : staff.acting();
    }
}
