package org.throughcare.service.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughcare.service.audit.tree.Sha256;

/** The leaves that have been committed and wait for their place. */
@Component
class WaitingLeaves {
    private final JdbcClient jdbc;

    WaitingLeaves(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Waiting(UUID id, @Nullable Sha256 leafHash, boolean placed) {}

    /**
     * Takes up to {@code limit} leaves off the list, gives them the places from {@code position} on, and returns their
     * hashes in that order. What is listed twice, is placed already or is no leaf goes off the list and gets no place.
     */
    List<Sha256> place(long position, int limit) {
        List<Waiting> listed = jdbc.sql("""
                        select u.leaf, l.leaf_hash, p.position is not null as placed
                        from (select distinct leaf from audit_unsealed limit ?) u
                                 left join audit_leaf l on l.id = u.leaf
                                 left join audit_position p on p.leaf = u.leaf
                        order by l.at, u.leaf""")
                .param(limit)
                .query((row, number) -> new Waiting(
                        row.getObject("leaf", UUID.class), hash(row.getBytes("leaf_hash")), row.getBoolean("placed")))
                .list();
        if (listed.isEmpty()) {
            return List.of();
        }
        List<Sha256> hashes = new ArrayList<>();
        List<UUID> placed = new ArrayList<>();
        for (Waiting leaf : listed) {
            if (leaf.leafHash() != null && !leaf.placed()) {
                hashes.add(leaf.leafHash());
                placed.add(leaf.id());
            }
        }
        jdbc.sql("""
                        insert into audit_position (position, leaf)
                        select ? + ordinality - 1, leaf
                        from unnest(cast(? as uuid[])) with ordinality as placed(leaf, ordinality)""").param(position).param(texts(placed)).update();
        jdbc.sql("delete from audit_unsealed where leaf = any(cast(? as uuid[]))")
                .param(texts(listed.stream().map(Waiting::id).toList()))
                .update();
        return hashes;
    }

    private static @Nullable Sha256 hash(byte @Nullable [] stored) {
        return stored == null ? null : Sha256.of(stored);
    }

    private static String[] texts(List<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }
}
