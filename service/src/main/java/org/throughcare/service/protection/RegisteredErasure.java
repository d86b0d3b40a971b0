package org.throughcare.service.protection;

import java.time.Instant;
import java.util.List;
import org.throughcare.service.store.KeyedRecord;

/**
 * One line of the register of erasures: enough to erase the same again after an older copy of the database was put back,
 * and nothing of whom it was about.
 *
 * @param erasure its number
 * @param person the number of the case
 * @param at when it was carried out
 * @param reason why
 * @param reference the file in which the decision is recorded
 * @param decidedBy who decided it
 * @param records the records whose keys were destroyed
 */
record RegisteredErasure(
        long erasure,
        long person,
        Instant at,
        ErasureReason reason,
        String reference,
        String decidedBy,
        List<KeyedRecord> records) {
    RegisteredErasure {
        records = List.copyOf(records);
    }
}
