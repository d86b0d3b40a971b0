package org.throughcare.service.access;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
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
    private static final Acting.Engine LOOKING_UP = new Acting.Engine("need-to-know");

    private static final String RELATIONS = """
            select c.person, s.active, s.post, s.code = c.holder as holds, s.team = c.team as same_team,
                   s.unit = c.unit as same_unit, s.prison = c.prison as same_prison, c.iom, c.recall_open,
                   exists (select from on_call_shift o join unit u on u.region = o.region
                           where o.staff = s.id and u.name = c.unit
                             and :at >= o.starts and :at < o.ends) as on_call,
                   exists (select from case_exclusion e
                           where e.of_case = c.person and e.staff = s.id and e.until is null) as excluded,
                   exists (select from case_restriction r
                           where r.of_case = c.person and r.until is null) as restricted,
                   not exists (select from case_restriction r
                               where r.of_case = c.person and r.until is null
                                 and not exists (select from case_restriction_list l
                                                 where l.restriction = r.id and l.staff = s.id
                                                   and (l.until is null or :at < l.until))) as listed
            from case_summary c cross join staff s
            where s.id = :staff and c.person = any(:persons)""";

    private final JdbcClient jdbc;
    private final Transactions transactions;

    Relations(JdbcClient jdbc, Transactions transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /**
     * What was found.
     *
     * @param at the instant of the transaction, at which the database decides too
     * @param byCase by the number of the case
     */
    record Found(Instant at, Map<Long, Relation> byCase) {}

    Found of(long staff, Collection<Long> persons) {
        Long[] asked = persons.toArray(Long[]::new);
        return transactions.lookingUp(LOOKING_UP, () -> {
            Instant now = now();
            Map<Long, List<Grant>> grants = grants(staff, asked);
            Map<Long, Relation> relations = new HashMap<>();
            jdbc.sql(RELATIONS)
                    .param("at", Timestamp.from(now))
                    .param("staff", staff)
                    .param("persons", asked)
                    .query((ResultSet row) -> {
                        long person = row.getLong("person");
                        relations.put(person, relation(row, grants.getOrDefault(person, List.of())));
                    });
            return new Found(now, relations);
        });
    }

    private Instant now() {
        return jdbc.sql("select acting_now()").query(Timestamp.class).single().toInstant();
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
