package org.throughcare.service.store;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
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

    /** Appends {@code entries} after the last of {@code subject} and gives what was written, still sealed. */
    List<byte[]> append(SubjectRow subject, List<Entry> entries) {
        List<byte[]> bodies = new ArrayList<>(entries.size());
        List<Object[]> rows = new ArrayList<>(entries.size());
        long sequence = subject.lastSequence();
        for (Entry entry : entries) {
            sequence++;
            byte[] body = subject.key().seal(place(subject.id(), sequence), EntryText.write(entry));
            bodies.add(body);
            rows.add(new Object[] {
                subject.id(), sequence, Timestamp.from(entry.times().received()), body
            });
        }
        batches.batchUpdate("insert into entry (subject, sequence, received, body) values (?, ?, ?, ?)", rows);
        return bodies;
    }

    private static String place(long subject, long sequence) {
        return "entry/" + subject + "/" + sequence;
    }
}
