package org.throughcare.service.access.acts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughcare.service.access.CaseWords;

/** Emergency openings, as they lie in the database. For use inside a transaction that may write them. */
@Component
class Emergencies {
    private static final String PLACE = "break_glass/crn";
    private static final String COLUMNS = """
            select b.id, b.case_grant, b.person, b.crn, b.staff, b.reason_code, b.reason, b.opened_at, g.ends, g.ended_at, b.often,
                   b.told, b.review_due, b.escalated_to, b.reviewed_by, b.reviewed_at, b.finding, b.review
            from break_glass b join case_grant g on g.id = b.case_grant\s""";

    private final JdbcClient jdbc;
    private final CaseWords words;

    Emergencies(JdbcClient jdbc, CaseWords words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    long add(
            long grant,
            long person,
            String crn,
            long staff,
            EmergencyReason why,
            String reason,
            Instant now,
            boolean often,
            @Nullable Long told,
            Instant reviewDue) {
        return jdbc.sql("""
                        insert into break_glass (case_grant, person, crn, staff, reason_code, reason, opened_at, often, told,
                                                 review_due)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id""")
                .param(grant)
                .param(person)
                .param(words.seal(person, PLACE, crn))
                .param(staff)
                .param(why.name())
                .param(reason)
                .param(Timestamp.from(now))
                .param(often)
                .param(told)
                .param(Timestamp.from(reviewDue))
                .query(Long.class)
                .single();
    }

    int countOf(long staff, Instant since) {
        return jdbc.sql("select count(*) from break_glass where staff = ? and opened_at > ?")
                .param(staff)
                .param(Timestamp.from(since))
                .query(Integer.class)
                .single();
    }

    Optional<Emergency> numbered(long id) {
        return jdbc.sql(COLUMNS + "where b.id = ?").param(id).query(this::row).optional();
    }

    /** Those in {@code unit}, or that {@code staff} was told of, and that nobody has reviewed. */
    List<Emergency> waiting(@Nullable String unit, long staff) {
        return jdbc.sql(COLUMNS + """
                        left join case_summary c on c.person = b.person
                        where b.reviewed_at is null and (c.unit = ? or b.told = ? or b.escalated_to = ?)
                        order by b.review_due, b.id""")
                .param(unit)
                .param(staff)
                .param(staff)
                .query(this::row)
                .list();
    }

    /** Those in {@code unit}, or that {@code staff} was told of, that were reviewed, newest first. */
    List<Emergency> reviewed(@Nullable String unit, long staff) {
        return jdbc.sql(COLUMNS + """
                        left join case_summary c on c.person = b.person
                        where b.reviewed_at is not null and (c.unit = ? or b.told = ? or b.escalated_to = ?)
                        order by b.opened_at desc, b.id desc limit 1000""")
                .param(unit)
                .param(staff)
                .param(staff)
                .query(this::row)
                .list();
    }

    List<Emergency> overdue(Instant now) {
        return jdbc.sql(COLUMNS + """
                        where b.reviewed_at is null and b.escalated_at is null and b.review_due <= ?
                        order by b.review_due, b.id for update of b skip locked""")
                .param(Timestamp.from(now))
                .query(this::row)
                .list();
    }

    void escalated(long id, @Nullable Long to, Instant now) {
        jdbc.sql("update break_glass set escalated_to = ?, escalated_at = ? where id = ?")
                .param(to)
                .param(Timestamp.from(now))
                .param(id)
                .update();
    }

    /** Puts the review in, unless somebody else was first. */
    boolean review(long id, long by, EmergencyFinding finding, String note, Instant now) {
        return jdbc.sql("""
                                update break_glass set reviewed_by = ?, reviewed_at = ?, finding = ?, review = ?
                                where id = ? and reviewed_at is null and staff <> ?""")
                        .param(by)
                        .param(Timestamp.from(now))
                        .param(finding.name())
                        .param(note)
                        .param(id)
                        .param(by)
                        .update()
                == 1;
    }

    private Emergency row(ResultSet row, int number) throws SQLException {
        Timestamp ended = row.getTimestamp("ended_at");
        long person = row.getLong("person");
        return new Emergency(
                row.getLong("id"),
                row.getLong("case_grant"),
                person,
                words.open(person, PLACE, row.getBytes("crn")),
                row.getLong("staff"),
                EmergencyReason.valueOf(row.getString("reason_code")),
                row.getString("reason"),
                row.getTimestamp("opened_at").toInstant(),
                (ended == null ? row.getTimestamp("ends") : ended).toInstant(),
                row.getBoolean("often"),
                number(row, "told"),
                row.getTimestamp("review_due").toInstant(),
                number(row, "escalated_to"),
                review(row));
    }

    private static Emergency.@Nullable Review review(ResultSet row) throws SQLException {
        Timestamp at = row.getTimestamp("reviewed_at");
        return at == null
                ? null
                : new Emergency.Review(
                        row.getLong("reviewed_by"),
                        at.toInstant(),
                        EmergencyFinding.valueOf(row.getString("finding")),
                        row.getString("review"));
    }

    private static @Nullable Long number(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : value;
    }
}
