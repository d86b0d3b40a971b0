package org.throughcare.service.work.cover;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Covers as they lie in the database; row-level security shows those that concern the one who asks. */
@Component
class CoverRows {
    private static final String READ = """
            select c.id, c.covered, away.code, away.name, c.cover, here.name as cover_name, c.starts, c.ends, c.note
            from cover c join staff away on away.id = c.covered join staff here on here.id = c.cover
            where c.ended_at is null and c.ends > :now and\s""";
    private static final String ORDER = " order by c.starts, c.id";

    private final JdbcClient jdbc;

    CoverRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that {@code staff} gives, standing or to come. */
    List<Cover> by(long staff, Instant now) {
        return read("c.cover = :of", staff, now);
    }

    /** Those that {@code staff} has, standing or to come. */
    List<Cover> of(long staff, Instant now) {
        return read("c.covered = :of", staff, now);
    }

    /** All that the one who asks may see, standing or to come. */
    List<Cover> all(Instant now) {
        return read("c.id >= :of", 0, now);
    }

    /** How many people of {@code unit} somebody covered for between two instants. */
    int peopleAway(String unit, Instant from, Instant before) {
        return jdbc.sql("""
                        select count(distinct c.covered) from cover c join staff away on away.id = c.covered
                        where away.unit = :unit and c.starts < :before
                          and least(c.ends, coalesce(c.ended_at, c.ends)) > :from""")
                .param("unit", unit)
                .param("from", Timestamp.from(from))
                .param("before", Timestamp.from(before))
                .query(Integer.class)
                .single();
    }

    private List<Cover> read(String which, long of, Instant now) {
        return jdbc.sql(READ + which + ORDER)
                .param("now", Timestamp.from(now))
                .param("of", of)
                .query(CoverRows::row)
                .list();
    }

    long add(long covered, long cover, Instant starts, Instant ends, String note, long by, Instant now) {
        return jdbc.sql("""
                        insert into cover (covered, cover, starts, ends, note, made_by, made_at)
                        values (?, ?, ?, ?, ?, ?, ?) returning id""")
                .param(covered)
                .param(cover)
                .param(Timestamp.from(starts))
                .param(Timestamp.from(ends))
                .param(note)
                .param(by)
                .param(Timestamp.from(now))
                .query(Long.class)
                .single();
    }

    void end(long id, long by, Instant now) {
        jdbc.sql("update cover set ended_at = ?, ended_by = ? where id = ? and ended_at is null")
                .param(Timestamp.from(now))
                .param(by)
                .param(id)
                .update();
    }

    private static Cover row(ResultSet row, int number) throws SQLException {
        return new Cover(
                row.getLong("id"),
                row.getLong("covered"),
                row.getString("code"),
                row.getString("name"),
                row.getLong("cover"),
                row.getString("cover_name"),
                row.getTimestamp("starts").toInstant(),
                row.getTimestamp("ends").toInstant(),
                row.getString("note"));
    }
}
