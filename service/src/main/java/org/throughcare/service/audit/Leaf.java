package org.throughcare.service.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughcare.service.audit.tree.Sha256;
import org.throughcare.service.audit.tree.TreeHashing;

/**
 * One leaf of the audit: an act and who did it.
 *
 * @param id its name
 * @param actor whom the transaction ran for
 * @param role the database role the transaction had, which tells a person from the system
 * @param act the act
 */
record Leaf(UUID id, String actor, String role, AuditedAct act) {
    private static final byte VERSION = 1;
    private static final int ABSENT = -1;
    private static final int FIXED = 80;
    private static final int WRITTEN = 1 + 2 * Long.BYTES + Sha256.LENGTH;

    /** The hash of the leaf in the tree. */
    Sha256 hash(TreeHashing hashing) {
        return hashing.leaf(content());
    }

    /**
     * The bytes that are hashed: a version, then every column in order. Numbers are big-endian; a text or bytes follow
     * their length; what is absent has length -1.
     */
    byte[] content() {
        byte[] actorText = actor.getBytes(UTF_8);
        byte[] roleText = role.getBytes(UTF_8);
        byte[] actText = act.act().getBytes(UTF_8);
        byte[] route = act.route().getBytes(UTF_8);
        byte[] detail = act.detail() == null ? null : act.detail().raw();
        int longest = FIXED
                + actorText.length
                + roleText.length
                + actText.length
                + route.length
                + (detail == null ? 0 : detail.length)
                + act.written().size() * WRITTEN;
        ByteBuffer content = ByteBuffer.allocate(longest);
        content.put(VERSION);
        content.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
        content.putLong(microseconds(act.at()));
        put(content, actorText);
        put(content, roleText);
        put(content, actText);
        putSubject(content, act.subject());
        put(content, route);
        put(content, detail);
        content.putInt(act.written().size());
        for (Written written : act.written()) {
            content.put(written.ledger().code());
            content.putLong(written.of()).putLong(written.sequence());
            content.put(written.hash().bytes());
        }
        return Arrays.copyOf(content.array(), content.position());
    }

    private static long microseconds(Instant at) {
        return Math.addExact(Math.multiplyExact(at.getEpochSecond(), 1_000_000L), at.getNano() / 1_000);
    }

    private static void put(ByteBuffer content, byte @Nullable [] bytes) {
        content.putInt(bytes == null ? ABSENT : bytes.length);
        if (bytes != null) {
            content.put(bytes);
        }
    }

    private static void putSubject(ByteBuffer content, @Nullable Long subject) {
        content.putInt(subject == null ? ABSENT : Long.BYTES);
        if (subject != null) {
            content.putLong(subject);
        }
    }
}
