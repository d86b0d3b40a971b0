package org.throughcare.service.supervision.reminders;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughcare.service.store.ErasedWith;

/** Which appointments lie ahead and what has become of the reminder of each. With the rights of the engine, in the running transaction. */
@Component
class ReminderRows implements ErasedWith {
    private final JdbcClient jdbc;

    ReminderRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What has become of a reminder. */
    enum State {
        AHEAD,
        TAKEN,
        SENT,
        FAILED,
        NO_WAY
    }

    /** A reminder that falls. */
    record Row(long person, String appointment) {}

    /** From which change of a case on it has to be looked; empty where nobody has looked yet. */
    Optional<Long> mark() {
        return jdbc.sql("select mark from reminder_mark").query(Long.class).optional();
    }

    void mark(long mark) {
        jdbc.sql(
                        "insert into reminder_mark (mark) values (?) on conflict (only_one) do update set mark = excluded.mark")
                .param(mark)
                .update();
    }

    /** Forgets what lies ahead of a case; what was taken in hand stays. */
    void forget(long person) {
        jdbc.sql("delete from reminder where person = ? and state = 'AHEAD'")
                .param(person)
                .update();
    }

    /** Notes an appointment ahead, unless its reminder was taken in hand. */
    void ahead(long person, String appointment, Instant at, Instant remindAt) {
        jdbc.sql("""
                        insert into reminder (person, appointment, at, remind_at, state) values (?, ?, ?, ?, 'AHEAD')
                        on conflict (person, appointment) do nothing""")
                .params(person, appointment, Timestamp.from(at), Timestamp.from(remindAt))
                .update();
    }

    /** The reminders that fall at {@code now}, of appointments still to come. */
    List<Row> falling(Instant now, int most) {
        return jdbc.sql("""
                        select person, appointment from reminder
                        where state = 'AHEAD' and remind_at <= ? and at > ? order by remind_at, person limit ?""")
                .params(Timestamp.from(now), Timestamp.from(now), most)
                .query((row, number) -> new Row(row.getLong("person"), row.getString("appointment")))
                .list();
    }

    /** Takes a reminder in hand; false where somebody else has. */
    boolean take(Row row) {
        return jdbc.sql("update reminder set state = 'TAKEN' where person = ? and appointment = ? and state = 'AHEAD'")
                        .params(row.person(), row.appointment())
                        .update()
                == 1;
    }

    void become(Row row, State state) {
        jdbc.sql("update reminder set state = ? where person = ? and appointment = ?")
                .params(state.name(), row.person(), row.appointment())
                .update();
    }

    @Override
    public void erase(List<Long> records) {
        jdbc.sql("delete from reminder where person = any(?)")
                .param(records.toArray(Long[]::new))
                .update();
    }
}
