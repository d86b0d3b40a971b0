package org.throughcare.service.feeds.outgoing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughcare.service.database.Acting;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.store.SubjectSeals;

/**
 * The events that wait. Whoever takes one holds it for a time and no other node gets it meanwhile; an event waits for those
 * before it about the same person.
 */
@Component
class WaitingEvents {
    private static final Acting SENDING = new Acting.Engine("outbox");
    private static final int LONGEST_FAILURE = 200;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final int MOST_DOUBLINGS = 11;

    private final JdbcClient jdbc;
    private final Transactions transactions;
    private final SubjectSeals seals;

    WaitingEvents(JdbcClient jdbc, Transactions transactions, SubjectSeals seals) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.seals = seals;
    }

    /** At most {@code most} that can be sent now, oldest first; they are held until {@code until}. */
    List<OutgoingEvent> take(int most, Instant now, Instant until) {
        return transactions.as(SENDING, () -> {
            List<OutgoingEvent> events = new ArrayList<>();
            for (Taken taken : taken(most, now, until)) {
                if (taken.event == null) {
                    over(taken.id, now);
                } else {
                    events.add(taken.event);
                }
            }
            events.sort(Comparator.comparingLong(OutgoingEvent::id));
            return events;
        });
    }

    /** The event is null when the person was erased: then there is nothing left to tell. */
    private record Taken(long id, @Nullable OutgoingEvent event) {}

    private List<Taken> taken(int most, Instant now, Instant until) {
        return jdbc.sql("""
                        with due as (select o.id from outbox o
                                     where o.delivered_at is null and o.next_attempt <= :now
                                       and not exists (select from outbox e
                                                       where e.person = o.person and e.delivered_at is null
                                                         and e.id < o.id)
                                     order by o.id limit :most for update skip locked)
                        update outbox set attempts = attempts + 1, next_attempt = :until
                        from due where outbox.id = due.id
                        returning outbox.id, event, person, type, body, attempts""")
                .param("now", Timestamp.from(now))
                .param("most", most)
                .param("until", Timestamp.from(until))
                .query((row, number) -> taken(row))
                .list();
    }

    private Taken taken(ResultSet row) throws SQLException {
        long id = row.getLong("id");
        UUID event = row.getObject("event", UUID.class);
        long person = row.getLong("person");
        String type = row.getString("type");
        int attempts = row.getInt("attempts");
        return new Taken(
                id,
                seals.open(person, "outbox/" + event, row.getBytes("body"))
                        .map(body -> new OutgoingEvent(id, event, person, type, new String(body, UTF_8), attempts))
                        .orElse(null));
    }

    /** The receivers that have it already. */
    Set<String> sentTo(OutgoingEvent event) {
        return transactions.as(
                SENDING,
                () -> Set.copyOf(jdbc.sql("select receiver from outbox_sent where event = ?")
                        .param(event.event())
                        .query((row, number) -> row.getString("receiver"))
                        .list()));
    }

    /** Notes that {@code receiver} has it. */
    void sent(OutgoingEvent event, String receiver, Instant now) {
        transactions.run(
                SENDING,
                () -> jdbc.sql("insert into outbox_sent values (?, ?, ?) on conflict do nothing")
                        .param(event.event())
                        .param(receiver)
                        .param(Timestamp.from(now))
                        .update());
    }

    /** Notes that all receivers have it. */
    void delivered(OutgoingEvent event, Instant now) {
        transactions.run(SENDING, () -> over(event.id(), now));
    }

    private void over(long id, Instant now) {
        jdbc.sql("update outbox set delivered_at = ?, last_failure = null where id = ?")
                .param(Timestamp.from(now))
                .param(id)
                .update();
    }

    /** Notes why it was not taken, and tries again after a pause that doubles each time up to an hour. */
    void failed(OutgoingEvent event, String why, Instant now) {
        transactions.run(
                SENDING,
                () -> jdbc.sql("update outbox set last_failure = ?, next_attempt = ? where id = ?")
                        .param(why.substring(0, Math.min(LONGEST_FAILURE, why.length())))
                        .param(Timestamp.from(now.plus(pause(event.attempts()))))
                        .param(event.id())
                        .update());
    }

    static Duration pause(int attempts) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(MOST_DOUBLINGS, attempts - 1));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }
}
