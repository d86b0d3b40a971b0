package org.throughcare.service.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Events for others, put down in the transaction that causes them and sent afterwards. */
@Component
class Outbox {
    private final JdbcTemplate batches;

    Outbox(JdbcTemplate batches) {
        this.batches = batches;
    }

    void put(SubjectRow subject, List<Announcement> announcements, Instant now) {
        List<Object[]> rows = new ArrayList<>();
        for (Announcement announcement : announcements) {
            UUID event = UUID.randomUUID();
            rows.add(new Object[] {
                event,
                subject.id(),
                announcement.type(),
                Timestamp.from(announcement.occurredAt()),
                subject.key().seal("outbox/" + event, announcement.body().getBytes(UTF_8)),
                Timestamp.from(now),
                Timestamp.from(now)
            });
        }
        batches.batchUpdate("""
                insert into outbox (event, person, type, occurred_at, body, recorded_at, next_attempt)
                values (?, ?, ?, ?, ?, ?, ?)""", rows);
    }
}
