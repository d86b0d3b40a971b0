package org.throughcare.service.store;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughcare.commands.compact.CompactJson;
import org.throughcare.commands.compact.RecordShape;
import org.throughcare.service.audit.Ledger;
import org.throughcare.service.audit.Written;

/** What the system raised, asked and closed, as it was recorded: appended and never changed. */
@Component
class DutyLedger {
    private static final RecordShape SHAPE = new RecordShape(DutyEvent.class);

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    DutyLedger(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Every event of a case, oldest first. */
    List<DutyEvent> of(SubjectRow subject) {
        return jdbc.sql("select sequence, body from duty_event where person = ? order by sequence")
                .param(subject.id())
                .query((row, number) -> (DutyEvent) CompactJson.read(
                        subject.key().open(place(subject.id(), row.getLong("sequence")), row.getBytes("body")),
                        SHAPE::read))
                .list();
    }

    /** Appends {@code events} after the event numbered {@code last}. */
    List<Written> append(SubjectRow subject, long last, List<DutyEvent> events) {
        List<Written> written = new ArrayList<>(events.size());
        List<Object[]> rows = new ArrayList<>(events.size());
        long sequence = last;
        for (DutyEvent event : events) {
            sequence++;
            byte[] body = subject.key()
                    .seal(place(subject.id(), sequence), CompactJson.write(out -> SHAPE.write(event, out)));
            rows.add(new Object[] {
                subject.id(),
                sequence,
                Timestamp.from(event.changes().getLast().at()),
                Timestamp.from(event.recorded()),
                body
            });
            written.add(Written.of(Ledger.DUTY_EVENT, subject.id(), sequence, body));
        }
        batches.batchUpdate(
                "insert into duty_event (person, sequence, at, recorded, body) values (?, ?, ?, ?, ?)", rows);
        return written;
    }

    private static String place(long person, long sequence) {
        return "duty/" + person + "/" + sequence;
    }
}
