package org.throughcare.service.audit;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughcare.service.audit.tree.Frontier;
import org.throughcare.service.audit.tree.SignedHead;
import org.throughcare.service.audit.tree.SigningKey;
import org.throughcare.service.audit.tree.TreeHashing;
import org.throughcare.service.database.Acting;

/** Somebody who rules over the database and knows exactly how the audit is hashed. */
final class Forger {
    private final AuditedService service;

    Forger(AuditedService service) {
        this.service = service;
    }

    /** Edits the leaf at a position and puts the hash that fits. */
    void edit(long position, String edit) {
        service.dba(
                "update audit_leaf set " + edit + " where id = (select leaf from audit_position where position = ?)",
                position);
        StoredLeaf stored = stored(position, position + 1).getFirst();
        Leaf leaf = stored.leaf();
        if (leaf == null) {
            throw new IllegalStateException("the forged leaf cannot be read: " + edit);
        }
        service.dba(
                "update audit_leaf set leaf_hash = ? where id = ?",
                leaf.hash(new TreeHashing()).bytes(),
                stored.id());
    }

    /** Puts a further leaf at a position, hashed as it should be. */
    void insert(long position) {
        AuditedAct act = AuditedAct.of(service.now(), "INVENTED", null, "/cases");
        Leaf leaf = new Leaf(new UUID(7, position), "another", "throughcare_person", act);
        service.dba(
                "insert into audit_leaf (id, at, actor, role, act, route, leaf_hash) values (?, ?, ?, ?, ?, ?, ?)",
                leaf.id(),
                act.at().atOffset(ZoneOffset.UTC),
                leaf.actor(),
                leaf.role(),
                act.act(),
                act.route(),
                leaf.hash(new TreeHashing()).bytes());
        service.dba("insert into audit_position values (?, ?)", position, leaf.id());
    }

    /** Works every seal out again over the leaves as they stand now, with the times they had; signed when there is a key. */
    void sealAgain(@Nullable SigningKey key) {
        Frontier frontier = new Frontier();
        List<Seal> seals = looking(jdbc -> new Seals(jdbc).after(0, 1_000));
        for (Seal seal : seals) {
            for (StoredLeaf leaf : stored(frontier.size(), seal.size())) {
                if (leaf.leafHash() != null) {
                    frontier.append(leaf.leafHash());
                }
            }
            put(seal, frontier, key);
        }
    }

    private void put(Seal seal, Frontier frontier, @Nullable SigningKey key) {
        Instant sealedAt = seal.signed().sealedAt();
        SignedHead signed = key == null ? null : key.sign(frontier.head(), sealedAt);
        service.dba(
                "update audit_seal set root = ?, edge = ?, signature = coalesce(nullif(?, ''), signature) where size = ?",
                frontier.root().bytes(),
                frontier.edge(),
                signed == null ? "" : signed.signature(),
                seal.size());
    }

    private List<StoredLeaf> stored(long from, long to) {
        return looking(jdbc -> new StoredLeaves(jdbc).from(from, to, 10_000));
    }

    private <T> T looking(Function<JdbcClient, T> look) {
        return service.transactions.as(new Acting.Sealer("forger"), () -> look.apply(service.jdbc));
    }
}
