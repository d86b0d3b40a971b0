package org.throughcare.service.store;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughcare.commands.casefile.EntryText;
import org.throughcare.practice.record.Entry;

/** The entries as they lie in the database: sealed under the key of their subject, numbered from 1 without a gap. */
@Component
class EntryLog {
    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    EntryLog(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** The entries of {@code subject} after {@code sequence}, oldest first. */
    List<Entry> after(SubjectRow subject, long sequence) {
        return jdbc.sql("select sequence, body from entry where subject = ? and sequence > ? order by sequence")
                .param(subject.id())
                .param(sequence)
                .query((row, number) -> EntryText.read(
                        subject.key().open(place(subject.id(), row.getLong("sequence")), row.getBytes("body"))))
                .list();
    }

    /** Appends to each subject its entries, after its last, and gives what was written, still sealed. */
    Map<SubjectRow, List<byte[]>> append(Map<SubjectRow, List<Entry>> added) {
        Map<SubjectRow, List<byte[]>> written = new LinkedHashMap<>();
        List<Object[]> rows = new ArrayList<>();
        added.forEach((subject, entries) -> {
            List<byte[]> bodies = new ArrayList<>(entries.size());
            long sequence = subject.lastSequence();
            for (Entry entry : entries) {
                sequence++;
                byte[] body = subject.key().seal(place(subject.id(), sequence), EntryText.write(entry));
                bodies.add(body);
                rows.add(new Object[] {
                    subject.id(), sequence, Timestamp.from(entry.times().received()), body
                });
            }
            written.put(subject, bodies);
        });
        batches.batchUpdate("insert into entry (subject, sequence, received, body) values (?, ?, ?, ?)", rows);
        return written;
    }

    private static String place(long subject, long sequence) {
        return "entry/" + subject + "/" + sequence;
    }
}
