package org.throughcare.service.access.acts;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lists that limit access, as they lie in the database. For use inside a transaction that may write them. */
@Component
class Limits {
    private final JdbcClient jdbc;

    Limits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Excludes {@code staff}; whether they were not excluded before. */
    boolean exclude(long person, long staff, String reason, long by, Instant now) {
        return jdbc.sql("""
                                insert into case_exclusion (person, staff, since, reason, set_by) values (?, ?, ?, ?, ?)
                                on conflict (staff, person) where until is null do nothing""")
                        .param(person)
                        .param(staff)
                        .param(Timestamp.from(now))
                        .param(reason)
                        .param(by)
                        .update()
                == 1;
    }

    /** Ends the exclusion of {@code staff} from every record of the case; whether there was one. */
    boolean include(long person, long staff, long by, Instant now) {
        return jdbc.sql("""
                                update case_exclusion set until = ?, ended_by = ?
                                where of_case = ? and staff = ? and until is null""")
                        .param(Timestamp.from(now))
                        .param(by)
                        .param(person)
                        .param(staff)
                        .update()
                > 0;
    }

    /** Who is excluded, each by number. */
    List<Long> excluded(long person) {
        return jdbc.sql("select distinct staff from case_exclusion where of_case = ? and until is null order by staff")
                .param(person)
                .query((row, number) -> row.getLong("staff"))
                .list();
    }

    /** Restricts the case, unless it is; nobody is listed yet. */
    void restrict(long person, String reason, long by, Instant now) {
        jdbc.sql("""
                        insert into case_restriction (person, since, reason, set_by) values (?, ?, ?, ?)
                        on conflict (person) where until is null do nothing""")
                .param(person)
                .param(Timestamp.from(now))
                .param(reason)
                .param(by)
                .update();
    }

    /** Lifts every restriction of the case; whether there was one. */
    boolean lift(long person, long by, Instant now) {
        return jdbc.sql("update case_restriction set until = ?, ended_by = ? where of_case = ? and until is null")
                        .param(Timestamp.from(now))
                        .param(by)
                        .param(person)
                        .update()
                > 0;
    }

    /** Lists {@code staff} on every restriction of the case that they are not listed on, until {@code until} or for good. */
    int list(long person, long staff, long by, Instant now, @Nullable Instant until) {
        return jdbc.sql("""
                        insert into case_restriction_list (restriction, staff, since, set_by, until)
                        select r.id, :staff, :now, :by, :until from case_restriction r
                        where r.of_case = :person and r.until is null
                          and not exists (select from case_restriction_list l
                                          where l.restriction = r.id and l.staff = :staff
                                            and (l.until is null or l.until > :now))""")
                .param("person", person)
                .param("staff", staff)
                .param("by", by)
                .param("now", Timestamp.from(now))
                .param("until", until == null ? null : Timestamp.from(until), Types.TIMESTAMP)
                .update();
    }

    /** Takes {@code staff} off every restriction of the case; whether they were on one. */
    boolean unlist(long person, long staff, Instant now) {
        return jdbc.sql("""
                                update case_restriction_list l set until = :now from case_restriction r
                                where r.id = l.restriction and r.of_case = :person and r.until is null
                                  and l.staff = :staff and (l.until is null or l.until > :now)""")
                        .param("person", person)
                        .param("staff", staff)
                        .param("now", Timestamp.from(now))
                        .update()
                > 0;
    }

    /** Who is listed, each by number; empty where the case is not restricted. */
    List<Long> listed(long person, Instant now) {
        return jdbc.sql("""
                        select distinct l.staff from case_restriction r join case_restriction_list l on l.restriction = r.id
                        where r.of_case = ? and r.until is null and (l.until is null or l.until > ?) order by l.staff""")
                .param(person)
                .param(Timestamp.from(now))
                .query((row, number) -> row.getLong("staff"))
                .list();
    }

    boolean restricted(long person) {
        return jdbc.sql("select exists (select from case_restriction where of_case = ? and until is null)")
                .param(person)
                .query(Boolean.class)
                .single();
    }
}
