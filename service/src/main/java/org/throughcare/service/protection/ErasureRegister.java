package org.throughcare.service.protection;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import org.throughcare.service.audit.AuditLog;
import org.throughcare.service.audit.AuditedAct;
import org.throughcare.service.database.Acting;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.store.Erasing;
import org.throughcare.service.store.KeyedRecord;

/**
 * Keeps the register outside the database in step with the erasures inside it. At every start what the register has and
 * this copy of the database has not is erased again: a backup that was put back gives nobody back.
 */
@Component
class ErasureRegister implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(ErasureRegister.class);
    private static final Acting SELF = new Acting.Eraser("system:erasure-register");

    private final Transactions transactions;
    private final ErasureRows rows;
    private final Erasing erasing;
    private final RegisterFile file;
    private final AuditLog audit;
    private final InstantSource clock;

    ErasureRegister(
            Transactions transactions,
            ErasureRows rows,
            Erasing erasing,
            RegisterFile file,
            AuditLog audit,
            InstantSource clock) {
        this.transactions = transactions;
        this.rows = rows;
        this.erasing = erasing;
        this.file = file;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        int replayed = replay();
        if (replayed > 0) {
            LOG.warn(
                    "{} erasures of the register were not in this copy of the database; they were carried out again.",
                    replayed);
        }
        export();
    }

    /** Writes into the file every erasure that it does not have yet. */
    void export() {
        file.add(transactions.as(SELF, rows::carriedOut));
    }

    /** Carries out again every erasure of the file that this copy of the database has not; gives how many there were. */
    int replay() {
        int replayed = 0;
        for (RegisteredErasure erasure : file.read()) {
            replayed += transactions.as(SELF, () -> again(erasure)) ? 1 : 0;
        }
        return replayed;
    }

    private boolean again(RegisteredErasure erasure) {
        List<KeyedRecord> returned = erasing.stillKeyed(erasure.records());
        if (returned.isEmpty()) {
            return false;
        }
        Instant now = clock.instant();
        erasing.erase(returned, now);
        if (rows.carriedOut().stream().noneMatch(known -> known.records().equals(erasure.records()))) {
            rows.replayed(erasure);
        }
        audit.record(AuditedAct.of(now, "PERSON_ERASED_AGAIN", erasure.person(), "erasure register"));
        return true;
    }
}
