package org.throughcare.service.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Events for others, put down in the transaction that causes them and sent afterwards. */
@Component
class Outbox {
    private final JdbcClient jdbc;

    Outbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(SubjectRow subject, List<Announcement> announcements, Instant now) {
        for (Announcement announcement : announcements) {
            UUID event = UUID.randomUUID();
            jdbc.sql("""
                            insert into outbox (event, person, type, occurred_at, body, recorded_at, next_attempt)
                            values (?, ?, ?, ?, ?, ?, ?)""")
                    .param(event)
                    .param(subject.id())
                    .param(announcement.type())
                    .param(Timestamp.from(announcement.occurredAt()))
                    .param(subject.key()
                            .seal("outbox/" + event, announcement.body().getBytes(UTF_8)))
                    .param(Timestamp.from(now))
                    .param(Timestamp.from(now))
                    .update();
        }
    }
}
