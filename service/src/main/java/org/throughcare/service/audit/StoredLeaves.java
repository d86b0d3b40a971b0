package org.throughcare.service.audit;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughcare.service.audit.tree.Sha256;

/** Reads the log in its order, part by part. */
@Component
class StoredLeaves {
    private final JdbcClient jdbc;

    StoredLeaves(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Up to {@code limit} positions, from {@code from} on and below {@code end}. */
    List<StoredLeaf> from(long from, long end, int limit) {
        return jdbc.sql("""
                        select p.position, p.leaf, l.at, l.actor, l.role, l.act, l.subject, l.route, l.detail,
                               l.written_in, l.written_of, l.written_sequence, l.written_hash, l.leaf_hash
                        from audit_position p
                                 left join audit_leaf l on l.id = p.leaf
                        where p.position >= ? and p.position < ?
                        order by p.position
                        limit ?""")
                .param(from)
                .param(end)
                .param(limit)
                .query((row, number) -> stored(row))
                .list();
    }

    private static StoredLeaf stored(ResultSet row) throws SQLException {
        long position = row.getLong(1);
        UUID id = row.getObject(2, UUID.class);
        byte[] hash = row.getBytes(14);
        if (hash == null) {
            return new StoredLeaf(position, id, null, null);
        }
        return hash.length == Sha256.LENGTH
                ? new StoredLeaf(position, id, leaf(id, row), Sha256.of(hash))
                : new StoredLeaf(position, id, null, Sha256.digest(hash));
    }

    private static @Nullable Leaf leaf(UUID id, ResultSet row) throws SQLException {
        byte[] detail = row.getBytes(9);
        try {
            return new Leaf(
                    id,
                    row.getString(4),
                    row.getString(5),
                    new AuditedAct(
                            row.getObject(3, OffsetDateTime.class).toInstant(),
                            row.getString(6),
                            row.getObject(7, Long.class),
                            row.getString(8),
                            detail == null ? null : new SealedDetail(detail),
                            written(row)));
        } catch (IllegalArgumentException | NullPointerException | IndexOutOfBoundsException e) {
            return null;
        }
    }

    private static List<Written> written(ResultSet row) throws SQLException {
        Array ledgers = row.getArray(10);
        if (ledgers == null) {
            return List.of();
        }
        Object[] in = (Object[]) ledgers.getArray();
        Object[] of = (Object[]) row.getArray(11).getArray();
        Object[] sequence = (Object[]) row.getArray(12).getArray();
        Object[] hash = (Object[]) row.getArray(13).getArray();
        List<Written> written = new ArrayList<>(in.length);
        for (int i = 0; i < Math.max(Math.max(in.length, of.length), Math.max(sequence.length, hash.length)); i++) {
            written.add(new Written(
                    Ledger.valueOf((String) in[i]), (Long) of[i], (Long) sequence[i], Sha256.of((byte[]) hash[i])));
        }
        return written;
    }
}
