package org.throughcare.service.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughcare.service.audit.tree.Frontier;
import org.throughcare.service.audit.tree.Sha256;
import org.throughcare.service.audit.tree.SignedHead;
import org.throughcare.service.audit.tree.TreeHead;

/** The seals in the database, the smallest first. */
@Component
class Seals {
    private static final String COLUMNS = "select size, root, edge, sealed_at, key_id, signature from audit_seal ";

    private final JdbcClient jdbc;

    Seals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Seal> last() {
        return jdbc.sql(COLUMNS + "order by size desc limit 1")
                .query(Seals::seal)
                .optional();
    }

    Optional<Seal> of(long size) {
        return jdbc.sql(COLUMNS + "where size = ?")
                .param(size)
                .query(Seals::seal)
                .optional();
    }

    List<Seal> after(long size, int limit) {
        return jdbc.sql(COLUMNS + "where size > ? order by size limit ?")
                .param(size)
                .param(limit)
                .query(Seals::seal)
                .list();
    }

    void add(SignedHead signed, byte[] edge) {
        jdbc.sql("insert into audit_seal (size, root, edge, sealed_at, key_id, signature) values (?, ?, ?, ?, ?, ?)")
                .param(signed.head().size())
                .param(signed.head().root().bytes())
                .param(edge)
                .param(signed.sealedAt().atOffset(ZoneOffset.UTC))
                .param(signed.keyId())
                .param(signed.signature())
                .update();
    }

    private static Seal seal(ResultSet row, int number) throws SQLException {
        long size = row.getLong("size");
        SignedHead signed = new SignedHead(
                new TreeHead(size, root(row.getBytes("root"))),
                row.getObject("sealed_at", OffsetDateTime.class).toInstant(),
                row.getString("key_id"),
                row.getString("signature"));
        return new Seal(signed, frontier(size, row.getBytes("edge")));
    }

    private static Sha256 root(byte[] stored) {
        return stored.length == Sha256.LENGTH ? Sha256.of(stored) : Sha256.digest(stored);
    }

    private static @Nullable Frontier frontier(long size, byte[] edge) {
        return edge.length == Long.bitCount(size) * Sha256.LENGTH ? Frontier.of(size, edge) : null;
    }
}
