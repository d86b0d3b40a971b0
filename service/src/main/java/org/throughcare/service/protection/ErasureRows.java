package org.throughcare.service.protection;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughcare.service.store.KeyedRecord;

/** Decisions to erase as they lie in the database. */
@Component
class ErasureRows {
    private final JdbcClient jdbc;

    ErasureRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A decision that stands. */
    record Decided(
            long id,
            long person,
            ErasureReason reason,
            String reference,
            String decidedBy,
            @Nullable String approvedBy,
            @Nullable Instant doneAt) {}

    long decided(long person, ErasureReason reason, String reference, String by, Instant at) {
        return jdbc.sql("""
                        insert into erasure (person, reason, reference, decided_by, decided_at) values (?, ?, ?, ?, ?)
                        on conflict (person) where done_at is null do update set person = excluded.person
                        returning id""")
                .param(person)
                .param(reason.name())
                .param(reference)
                .param(by)
                .param(Timestamp.from(at))
                .query(Long.class)
                .single();
    }

    void approved(long id, String by, Instant at) {
        jdbc.sql("update erasure set approved_by = ?, approved_at = ? where id = ? and done_at is null")
                .param(by)
                .param(Timestamp.from(at))
                .param(id)
                .update();
    }

    void done(long id, List<KeyedRecord> records, Instant at) {
        jdbc.sql("update erasure set done_at = ?, records = ?, keys = ? where id = ?")
                .param(Timestamp.from(at))
                .param(records.stream().map(KeyedRecord::number).toArray(Long[]::new))
                .param(records.stream().map(KeyedRecord::key).toArray(String[]::new))
                .param(id)
                .update();
    }

    /** Notes an erasure that the register has and this copy of the database has not. */
    void replayed(RegisteredErasure erasure) {
        long id = jdbc.sql("""
                        insert into erasure (person, reason, reference, decided_by, decided_at, done_at)
                        values (?, ?, ?, ?, ?, ?) returning id""")
                .param(erasure.person())
                .param(erasure.reason().name())
                .param(erasure.reference())
                .param(erasure.decidedBy())
                .param(Timestamp.from(erasure.at()))
                .param(Timestamp.from(erasure.at()))
                .query(Long.class)
                .single();
        done(id, erasure.records(), erasure.at());
    }

    Optional<Decided> locked(long id) {
        return jdbc.sql("select * from erasure where id = ? for update")
                .param(id)
                .query((row, number) -> new Decided(
                        row.getLong("id"),
                        row.getLong("person"),
                        ErasureReason.valueOf(row.getString("reason")),
                        row.getString("reference"),
                        row.getString("decided_by"),
                        row.getString("approved_by"),
                        instant(row, "done_at")))
                .optional();
    }

    /** Every erasure that was carried out. */
    List<RegisteredErasure> carriedOut() {
        return jdbc.sql("select * from erasure where done_at is not null order by done_at, id")
                .query((row, number) -> new RegisteredErasure(
                        row.getLong("id"),
                        row.getLong("person"),
                        row.getTimestamp("done_at").toInstant(),
                        ErasureReason.valueOf(row.getString("reason")),
                        row.getString("reference"),
                        row.getString("decided_by"),
                        records(row)))
                .list();
    }

    private static List<KeyedRecord> records(ResultSet row) throws SQLException {
        Array numbers = row.getArray("records");
        Array keys = row.getArray("keys");
        Long[] number = (Long[]) numbers.getArray();
        String[] key = (String[]) keys.getArray();
        List<KeyedRecord> records = new ArrayList<>();
        for (int i = 0; i < number.length; i++) {
            records.add(new KeyedRecord(number[i], key[i]));
        }
        return records;
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
