package org.throughcare.service.audit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughcare.service.database.Acting;
import org.throughcare.service.database.Transactions;

/**
 * Works the whole audit out again and says what does not hold, and where. It changes nothing, may run beside the
 * service, and needs the same memory however long the log is.
 */
@Component
public class AuditVerification {
    private static final int LEAVES_AT_ONCE = 2_000;
    private static final int SEALS_AT_ONCE = 1_000;
    private static final Acting SELF = new Acting.Sealer("verification");

    private final Transactions transactions;
    private final JdbcClient jdbc;
    private final Seals seals;
    private final StoredLeaves leaves;
    private final WrittenComparison written;
    private final Outside outside;
    private final VerifyingKeys ownKeys;
    private final Path ownHeads;

    AuditVerification(
            Transactions transactions,
            JdbcClient jdbc,
            Seals seals,
            StoredLeaves leaves,
            WrittenComparison written,
            Outside outside,
            KeyFiles keys,
            HeadExport export) {
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.seals = seals;
        this.leaves = leaves;
        this.written = written;
        this.outside = outside;
        ownKeys = keys.verifyingKeys();
        ownHeads = export.file();
    }

    private record Extent(long placed, long sealed) {}

    /** Verifies against the heads that this node exported, trusting the keys it knows. */
    public Verification verify(Instant now) {
        return verify(null, null, now);
    }

    /**
     * Verifies against the heads in a file, or those this node exported when that is null, trusting these keys, or those
     * this node knows when they are null. Whoever does not trust this machine brings both.
     */
    public Verification verify(@Nullable Path heads, @Nullable VerifyingKeys keys, Instant now) {
        Path file = heads == null && Files.exists(ownHeads) ? ownHeads : heads;
        return against(file, keys == null ? ownKeys : keys, now);
    }

    /** Verifies against the heads in a file, or only against itself when that is null. */
    Verification against(@Nullable Path heads, VerifyingKeys keys, Instant now) {
        Findings findings = new Findings();
        try (ExportedHeads exported =
                heads == null ? ExportedHeads.none(keys, findings) : ExportedHeads.open(heads, keys, findings)) {
            Extent extent = looking(this::extent);
            Marks marks = new Marks(size -> looking(() -> seals.after(size, SEALS_AT_ONCE)), extent.sealed(), exported);
            LogWalk walk = new LogWalk(marks, keys, findings);
            walk(walk, extent.placed(), findings);
            walk.end();
            if (extent.placed() > extent.sealed()) {
                findings.add(new Finding.PlacedWithoutSeal(
                        new Range(extent.sealed(), extent.placed() - 1, sealedAt(extent.sealed()), null)));
            }
            for (Ledger ledger : Ledger.values()) {
                looking(() -> outside.unaudited(ledger)).ifPresent(findings::add);
            }
            looking(() -> outside.unsealed(now)).ifPresent(findings::add);
            return new Verification(
                    walk.size(), walk.head(), marks.seals(), exported.used(), findings.listed(), findings.omitted());
        }
    }

    private void walk(LogWalk walk, long end, Findings findings) {
        long from = 0;
        while (from < end) {
            long part = from;
            List<StoredLeaf> read = looking(() -> leaves.from(part, end, LEAVES_AT_ONCE));
            if (read.isEmpty()) {
                return;
            }
            List<StoredLeaf> holding = read.stream().filter(walk::leaf).toList();
            looking(() -> written.compare(holding)).forEach(findings::add);
            from = read.getLast().position() + 1;
        }
    }

    private Extent extent() {
        return jdbc.sql("""
                        select (select coalesce(max(position) + 1, 0) from audit_position),
                               (select coalesce(max(size), 0) from audit_seal)""")
                .query((row, number) -> new Extent(row.getLong(1), row.getLong(2)))
                .single();
    }

    private @Nullable Instant sealedAt(long size) {
        return looking(() -> seals.of(size))
                .map(seal -> seal.signed().sealedAt())
                .orElse(null);
    }

    private <T> T looking(Supplier<T> look) {
        return transactions.as(SELF, () -> {
            jdbc.sql("set transaction read only").update();
            return look.get();
        });
    }
}
