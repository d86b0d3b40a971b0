package org.throughcare.service.store;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Destroys the keys of a person's records and everything that was computed from them. Entries, duty events and the audit
 * stay as ciphertext that nothing opens any more. Who may ask for this, and when, is decided elsewhere; the transaction
 * must run for an eraser.
 */
@Component
public class Erasing {
    private static final List<String> COMPUTED = List.of(
            "delete from outbox where person = any(?)",
            "delete from duty where person = any(?)",
            "delete from recall_time where person = any(?)",
            "delete from case_summary where person = any(?)",
            "delete from identifier where subject = any(?)",
            "delete from command_key where (answer ->> 'person')::bigint = any(?)");

    private final JdbcClient jdbc;
    private final Remembered remembered;
    private final ObjectProvider<ErasedWith> others;

    Erasing(JdbcClient jdbc, Remembered remembered, ObjectProvider<ErasedWith> others) {
        this.jdbc = jdbc;
        this.remembered = remembered;
        this.others = others;
    }

    /**
     * The records that are one case with {@code person} now and still have a key, held until the transaction ends; none
     * when the person was erased before.
     */
    public List<KeyedRecord> recordsOf(long person) {
        return jdbc.sql("""
                        select id, key_wrapped from subject
                        where person = ? and kind = 'PERSON' and key_wrapped is not null order by id for update""")
                .param(person)
                .query((row, number) -> new KeyedRecord(row.getLong("id"), digest(row.getBytes("key_wrapped"))))
                .list();
    }

    /** Which of {@code records} still have the very key that is named: what a register of erasures finds undone. */
    public List<KeyedRecord> stillKeyed(List<KeyedRecord> records) {
        List<KeyedRecord> keyed = jdbc.sql("""
                        select id, key_wrapped from subject
                        where id = any(?) and key_wrapped is not null order by id for update""")
                .param(numbers(records).toArray(Long[]::new))
                .query((row, number) -> new KeyedRecord(row.getLong("id"), digest(row.getBytes("key_wrapped"))))
                .list();
        return keyed.stream().filter(records::contains).toList();
    }

    /** When the last entry about any of {@code records} was received; empty when there is none. */
    public Optional<Instant> lastReceived(List<KeyedRecord> records) {
        return Optional.ofNullable(jdbc.sql("select max(received) as last from entry where subject = any(?)")
                        .param(numbers(records).toArray(Long[]::new))
                        .query()
                        .singleRow()
                        .get("last"))
                .map(last -> ((Timestamp) last).toInstant());
    }

    /** Erases {@code records}. What was erased before stays so, and nothing of it is done again. */
    public void erase(List<KeyedRecord> records, Instant at) {
        List<Long> numbers = numbers(records);
        Long[] gone = numbers.toArray(Long[]::new);
        others.orderedStream().forEach(one -> one.erase(numbers));
        COMPUTED.forEach(sql -> jdbc.sql(sql).param(gone).update());
        jdbc.sql("""
                        update subject set name_index = null, name_sealed = null, key_wrapped = null, erased_at = ?
                        where id = any(?) and key_wrapped is not null""").param(Timestamp.from(at)).param(gone).update();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                numbers.forEach(remembered::forget);
            }
        });
    }

    private static List<Long> numbers(List<KeyedRecord> records) {
        return records.stream().map(KeyedRecord::number).toList();
    }

    private static String digest(byte[] wrapped) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(wrapped));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
