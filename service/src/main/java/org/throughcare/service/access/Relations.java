package org.throughcare.service.access;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughcare.service.database.Acting;
import org.throughcare.service.database.Transactions;

/** Looks up what connects a member of staff with cases, many at once; a case that does not exist is not in the answer. */
@Component
class Relations {
    private static final Acting LOOKING_UP = new Acting.Engine("need-to-know");

    private final JdbcClient jdbc;
    private final Transactions transactions;

    Relations(JdbcClient jdbc, Transactions transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    Map<Long, Relation> of(long staff, Collection<Long> persons, Instant now) {
        Long[] asked = persons.toArray(Long[]::new);
        java.sql.Timestamp at = java.sql.Timestamp.from(now);
        return transactions.as(LOOKING_UP, () -> {
            Map<Long, List<Grant>> grants = grants(staff, asked);
            Map<Long, Relation> relations = new HashMap<>();
            jdbc.sql("""
                            select c.person, s.active, s.post, s.code = c.holder as holds, s.team = c.team as same_team,
                                   s.unit = c.unit as same_unit, s.prison = c.prison as same_prison, c.iom, c.recall_open,
                                   exists (select from on_call_shift o join unit u on u.region = o.region
                                           where o.staff = s.id and u.name = c.unit
                                             and :at >= o.starts and :at < o.ends) as on_call,
                                   exists (select from case_exclusion e
                                           where e.person = c.person and e.staff = s.id and e.until is null) as excluded,
                                   exists (select from case_restriction r
                                           where r.person = c.person and r.until is null) as restricted,
                                   exists (select from case_restriction r
                                           where r.person = c.person and r.staff = s.id and r.until is null) as listed
                            from case_summary c cross join staff s
                            where s.id = :staff and c.person = any(:persons)""")
                    .param("at", at)
                    .param("staff", staff)
                    .param("persons", asked)
                    .query((ResultSet row) -> {
                        long person = row.getLong("person");
                        relations.put(person, relation(row, grants.getOrDefault(person, List.of())));
                    });
            return relations;
        });
    }

    private Map<Long, List<Grant>> grants(long staff, Long[] persons) {
        Map<Long, List<Grant>> grants = new HashMap<>();
        jdbc.sql("""
                        select person, basis, purpose, fields, starts, ends from case_grant
                        where staff = ? and person = any(?) and ended_at is null""").param(staff).param(persons).query((ResultSet row) -> {
            grants.computeIfAbsent(row.getLong("person"), key -> new ArrayList<>())
                    .add(grant(row));
        });
        return grants;
    }

    private static Grant grant(ResultSet row) throws SQLException {
        return new Grant(
                Grant.Basis.valueOf(row.getString("basis")),
                row.getString("purpose"),
                areas(row.getArray("fields")),
                row.getTimestamp("starts").toInstant(),
                row.getTimestamp("ends").toInstant());
    }

    private static Set<Area> areas(Array fields) throws SQLException {
        return Arrays.stream((String[]) fields.getArray()).map(Area::valueOf).collect(Collectors.toSet());
    }

    private static Relation relation(ResultSet row, List<Grant> grants) throws SQLException {
        return new Relation(
                row.getBoolean("active"),
                Post.valueOf(row.getString("post")),
                row.getBoolean("holds"),
                row.getBoolean("same_team"),
                row.getBoolean("same_unit"),
                row.getBoolean("same_prison"),
                row.getBoolean("iom"),
                row.getBoolean("recall_open"),
                row.getBoolean("on_call"),
                grants,
                row.getBoolean("excluded"),
                row.getBoolean("restricted"),
                row.getBoolean("listed"));
    }
}
