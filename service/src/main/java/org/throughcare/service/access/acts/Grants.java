package org.throughcare.service.access.acts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughcare.service.access.Area;
import org.throughcare.service.access.Grant.Basis;

/** Cases opened to somebody, as they lie in the database. For use inside a transaction that may write them. */
@Component
class Grants {
    private final JdbcClient jdbc;

    Grants(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A grant and whose it is.
     *
     * @param id its number
     * @param person the case
     * @param staff whom it is opened to
     * @param basis why
     * @param grantedBy who opened it, or null for the system
     * @param ends until when
     */
    record Held(
            long id,
            long person,
            long staff,
            Basis basis,
            @Nullable Long grantedBy,
            Instant ends) {}

    long open(
            long person,
            long staff,
            Basis basis,
            String purpose,
            Set<Area> areas,
            Instant starts,
            Instant ends,
            @Nullable Long grantedBy) {
        return jdbc.sql("""
                        insert into case_grant (person, staff, basis, purpose, fields, starts, ends, granted_by)
                        values (:person, :staff, :basis, :purpose, :fields, :starts, :ends, :by) returning id""")
                .param("person", person)
                .param("staff", staff)
                .param("basis", basis.name())
                .param("purpose", purpose)
                .param("fields", areas.stream().map(Enum::name).sorted().toArray(String[]::new))
                .param("starts", Timestamp.from(starts))
                .param("ends", Timestamp.from(ends))
                .param("by", grantedBy, java.sql.Types.BIGINT)
                .query(Long.class)
                .single();
    }

    /** The one with this number, unless it has been ended. */
    Optional<Held> standing(long id) {
        return jdbc.sql("""
                        select id, person, staff, basis, granted_by, ends from case_grant
                        where id = ? and ended_at is null for update""").param(id).query(Grants::row).optional();
    }

    /** With whom the case is shared, or will be. */
    List<SharingWithPartner.Standing> shares(long person, Instant now) {
        return jdbc.sql("""
                        select id, staff, purpose, fields, ends from case_grant
                        where person = ? and basis = 'PARTNER_SHARE' and ended_at is null and ends > ? order by ends, id""")
                .param(person)
                .param(Timestamp.from(now))
                .query((row, number) -> new SharingWithPartner.Standing(
                        row.getLong("id"),
                        row.getLong("staff"),
                        row.getString("purpose"),
                        Arrays.stream((String[]) row.getArray("fields").getArray())
                                .map(Area::valueOf)
                                .collect(Collectors.toSet()),
                        row.getTimestamp("ends").toInstant()))
                .list();
    }

    void end(long id, Instant now, long by) {
        jdbc.sql("update case_grant set ended_at = ?, ended_by = ? where id = ? and ended_at is null")
                .param(Timestamp.from(now))
                .param(by)
                .param(id)
                .update();
    }

    /** Ends everything that is open to {@code staff}, and says how many there were. */
    int endAll(long staff, Instant now, long by) {
        return jdbc.sql(
                        "update case_grant set ended_at = ?, ended_by = ? where staff = ? and ended_at is null and ends > ?")
                .param(Timestamp.from(now))
                .param(by)
                .param(staff)
                .param(Timestamp.from(now))
                .update();
    }

    private static Held row(ResultSet row, int number) throws SQLException {
        long by = row.getLong("granted_by");
        @Nullable Long grantedBy = row.wasNull() ? null : by;
        return new Held(
                row.getLong("id"),
                row.getLong("person"),
                row.getLong("staff"),
                Basis.valueOf(row.getString("basis")),
                grantedBy,
                row.getTimestamp("ends").toInstant());
    }
}
