package org.throughcare.service.people.search;

import java.nio.ByteBuffer;
import java.time.InstantSource;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.throughcare.service.audit.AuditLog;
import org.throughcare.service.audit.AuditedAct;
import org.throughcare.service.audit.SealedDetail;
import org.throughcare.service.keys.Keyring;

/**
 * Audits searches. What was searched for is kept as a keyed digest and followed by how many were found, four bytes: whoever
 * has the master key and a suspicion can test it, and nobody can read it.
 */
@Component
class SearchTrail {
    private final AuditLog log;
    private final Keyring keyring;
    private final InstantSource clock;

    SearchTrail(AuditLog log, Keyring keyring, InstantSource clock) {
        this.log = log;
        this.keyring = keyring;
        this.clock = clock;
    }

    void searched(String typed, int found) {
        log.record(AuditedAct.of(clock.instant(), "PEOPLE_SEARCHED", null, "GET /people")
                .with(new SealedDetail(detail(typed, found))));
    }

    byte[] detail(String typed, int found) {
        byte[] digest = keyring.index("search", typed.strip().toUpperCase(Locale.ROOT));
        return ByteBuffer.allocate(digest.length + Integer.BYTES)
                .put(digest)
                .putInt(found)
                .array();
    }
}
