package org.throughcare.service.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughcare.service.access.CaseWords;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.store.ErasedWith;
import org.throughcare.service.web.model.work.QueuedPerson.PutOff;

/** What was put off, until when and why: in the running transaction, as far as whoever it runs for may see the cases. */
@Component
class PutOffs implements ErasedWith {
    private final JdbcClient jdbc;
    private final CaseWords words;
    private final Transactions transactions;

    PutOffs(JdbcClient jdbc, CaseWords words, Transactions transactions) {
        this.jdbc = jdbc;
        this.words = words;
        this.transactions = transactions;
    }

    /** A duty by its case and its number there. */
    record Of(long person, int number) {}

    private record Row(Of of, PutOff putOff) {}

    /** What stands put off at {@code now} of the duties of {@code persons}, the longest of each duty, whoever put it off. */
    Map<Of, PutOff> standing(Collection<Long> persons, Instant now) {
        List<Row> rows = jdbc.sql("""
                        select p.id, p.person, p.number, p.staff, p.until, p.reason, s.name
                        from duty_put_off p join staff s on s.id = p.staff
                        where p.person = any(?) and p.until > ? order by p.until""")
                .param(persons.toArray(Long[]::new))
                .param(Timestamp.from(now))
                .query(this::row)
                .list();
        Map<Of, PutOff> standing = new HashMap<>();
        rows.forEach(row -> standing.put(row.of(), row.putOff()));
        return standing;
    }

    /** The open duties of the cases of {@code unit} that stand put off at {@code now}, the first to come back first. */
    List<Of> in(String unit, Instant now) {
        return jdbc.sql("""
                        select p.person, p.number, max(p.until) as until
                        from duty_put_off p join case_summary c on c.person = p.person
                                 join duty d on d.person = p.person and d.number = p.number
                        where c.unit = ? and p.until > ? and d.outcome = 'OPEN'
                        group by p.person, p.number order by 3, 1, 2""")
                .param(unit)
                .param(Timestamp.from(now))
                .query((row, number) -> new Of(row.getLong("person"), row.getInt("number")))
                .list();
    }

    /** How often {@code staff} put the duty off. */
    int count(Of duty, long staff) {
        return jdbc.sql("select count(*) from duty_put_off where person = ? and number = ? and staff = ?")
                .param(duty.person())
                .param(duty.number())
                .param(staff)
                .query(Integer.class)
                .single();
    }

    /** How often each duty of {@code persons} was put off, whoever put it off. */
    Map<Long, Map<Integer, Integer>> times(Collection<Long> persons) {
        Map<Long, Map<Integer, Integer>> times = new HashMap<>();
        jdbc.sql(
                        "select person, number, count(*) as times from duty_put_off where person = any(?) group by person, number")
                .param(persons.toArray(Long[]::new))
                .query((ResultSet row) -> {
                    times.computeIfAbsent(row.getLong("person"), _ -> new HashMap<>())
                            .put(row.getInt("number"), row.getInt("times"));
                });
        return times;
    }

    /** Keeps that {@code staff} put it off. */
    void put(Of duty, long staff, Instant at, Instant until, String reason) {
        byte[] sealed = words.seal(duty.person(), place(duty), reason);
        transactions.computing(() -> jdbc.sql(
                        "insert into duty_put_off (person, number, staff, at, until, reason) values (?, ?, ?, ?, ?, ?)")
                .param(duty.person())
                .param(duty.number())
                .param(staff)
                .param(Timestamp.from(at))
                .param(Timestamp.from(until))
                .param(sealed)
                .update());
    }

    @Override
    public void erase(List<Long> records) {
        jdbc.sql("delete from duty_put_off where person = any(?)")
                .param(records.toArray(Long[]::new))
                .update();
    }

    private Row row(ResultSet row, int number) throws SQLException {
        Of of = new Of(row.getLong("person"), row.getInt("number"));
        String why = words.open(of.person(), place(of), row.getBytes("reason"));
        return new Row(of, new PutOff(row.getTimestamp("until").toInstant(), row.getString("name"), why));
    }

    private static String place(Of duty) {
        return "put-off/" + duty.person() + "/" + duty.number();
    }
}
