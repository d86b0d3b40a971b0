package org.throughcare.service.audit;

import java.time.Instant;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Names for leaves: UUIDs of version 7 (RFC 9562), so that leaves of one time lie together on disk. */
final class LeafIds {
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final RandomGenerator random;

    LeafIds(RandomGenerator random) {
        this.random = random;
    }

    UUID next(Instant at) {
        long high = (at.toEpochMilli() << 16) | VERSION_7 | random.nextInt(0x1000);
        long low = VARIANT | (random.nextLong() >>> 2);
        return new UUID(high, low);
    }
}
