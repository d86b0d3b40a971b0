package org.throughcare.service.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughcare.service.audit.tree.Frontier;
import org.throughcare.service.audit.tree.Sha256;
import org.throughcare.service.audit.tree.SignedHead;
import org.throughcare.service.audit.tree.SigningKey;
import org.throughcare.service.database.Acting;
import org.throughcare.service.database.Transactions;

/**
 * Gives the leaves that were committed since the last seal their places in the log, signs its new head and exports it.
 * However many nodes seal, one does so at a time.
 */
@Component
public class Sealer {
    static final int MOST_AT_ONCE = 20_000;
    static final long LOCK = 0x7468_6361_7265_0001L;

    private final Transactions transactions;
    private final JdbcClient jdbc;
    private final Seals seals;
    private final WaitingLeaves waiting;
    private final HeadExport export;
    private final SigningKey key;
    private final Acting.Sealer self;

    Sealer(
            Transactions transactions,
            JdbcClient jdbc,
            Seals seals,
            WaitingLeaves waiting,
            HeadExport export,
            SigningKey key,
            AuditSettings settings) {
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.seals = seals;
        this.waiting = waiting;
        this.export = export;
        this.key = key;
        self = new Acting.Sealer(settings.node());
    }

    /**
     * Seals up to 20,000 leaves, and exports every head that this node has not exported yet.
     *
     * @throws CannotSeal if the last seal was altered, or the log is not the one whose heads were exported
     */
    public SealOutcome seal(Instant now) {
        SealOutcome outcome = transactions.as(self, () -> sealed(now.truncatedTo(ChronoUnit.MICROS)));
        export.upTo(size -> transactions.as(self, () -> seals.after(size, MOST_AT_ONCE)));
        return outcome;
    }

    private SealOutcome sealed(Instant now) {
        if (!locked()) {
            return new SealOutcome.SealedElsewhere();
        }
        Optional<Seal> last = seals.last();
        requireExported(last);
        Frontier frontier = last.map(Sealer::grown).orElseGet(Frontier::new);
        List<Sha256> added = waiting.place(frontier.size(), MOST_AT_ONCE);
        if (added.isEmpty()) {
            return new SealOutcome.NothingNew();
        }
        added.forEach(frontier::append);
        SignedHead signed = key.sign(frontier.head(), now);
        seals.add(signed, frontier.edge());
        return new SealOutcome.Sealed(signed, added.size());
    }

    private boolean locked() {
        return jdbc.sql("select pg_try_advisory_xact_lock(?)")
                .param(LOCK)
                .query(Boolean.class)
                .single();
    }

    private void requireExported(Optional<Seal> last) {
        export.last().ifPresent(exported -> {
            long size = exported.head().size();
            boolean there = seals.of(size)
                    .filter(seal -> seal.signed().head().equals(exported.head()))
                    .isPresent();
            if (!there) {
                throw new CannotSeal("The audit is not sealed: a head of " + size + " leaves was exported at "
                        + exported.sealedAt() + ", and the database, whose last seal has "
                        + last.map(Seal::size).orElse(0L) + " leaves, does not have it. It was restored from an"
                        + " earlier state or altered. Verify the audit against " + export.file()
                        + "; to go on, keep that file as evidence and move it away.");
            }
        });
    }

    private static Frontier grown(Seal last) {
        Frontier frontier = last.frontier();
        if (frontier == null || !last.canGrow()) {
            throw new CannotSeal("The audit is not sealed: the last seal, of " + last.size()
                    + " leaves, was altered in the database. Verify the audit.");
        }
        return frontier;
    }
}
