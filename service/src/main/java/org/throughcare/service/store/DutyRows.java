package org.throughcare.service.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughcare.commands.live.DutyText;
import org.throughcare.practice.duties.Escalation;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.replay.Joined;
import org.throughcare.practice.replay.RaisedDuty;
import org.throughcare.practice.terms.Party;
import org.throughcare.practice.terms.Role;
import org.throughcare.service.keys.SubjectKey;

/** The duties of cases as they stand: a projection of the ledger of their events. */
@Component
class DutyRows {
    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    DutyRows(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Every duty of a case, by number. */
    List<CaseDuty> of(long person, SubjectKey key) {
        return jdbc.sql("select number, late, body from duty where person = ? order by number")
                .param(person)
                .query((row, number) -> read(row, person, key))
                .list();
    }

    /** Keeps the duties as they stand; {@code readable} says of an entry whether everybody in the case may read it. */
    void put(SubjectRow subject, Collection<CaseDuty> duties, Predicate<EntryId> readable) {
        List<Object[]> rows = new ArrayList<>(duties.size());
        for (CaseDuty one : duties) {
            RaisedDuty duty = one.duty();
            rows.add(new Object[] {
                subject.id(),
                one.number(),
                duty.card().kind(),
                duty.card().dutyClass().name(),
                duty.parties().stream().map(Party::name).sorted().findFirst().orElseThrow(),
                asked(duty),
                Timestamp.from(duty.raisedAt()),
                Timestamp.from(duty.dueAt()),
                one.late(),
                duty.outcome().name(),
                at(duty),
                !duty.evidence().stream().map(Joined::entry).allMatch(readable),
                duty.card().shadow(),
                subject.key().seal(place(subject.id(), one.number()), DutyText.write(duty))
            });
        }
        batches.batchUpdate("""
                insert into duty (person, number, kind, class, party, roles, raised_at, due_at, late, outcome, outcome_at,
                                  restricted, shadow, body)
                values (?, ?, ?, ?, ?, string_to_array(?, ','), ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (person, number) do update
                set roles = excluded.roles, due_at = excluded.due_at, late = excluded.late, outcome = excluded.outcome,
                    outcome_at = excluded.outcome_at, restricted = excluded.restricted, shadow = excluded.shadow,
                    body = excluded.body""", rows);
    }

    void remove(long person) {
        jdbc.sql("delete from duty where person = ?").param(person).update();
    }

    /** Everybody who has been asked so far, as role names with commas between. */
    private static String asked(RaisedDuty duty) {
        return String.join(
                ",",
                Stream.of(
                                duty.addressedTo().stream(),
                                duty.passedTo().stream().map(Escalation::to),
                                duty.escalations().stream().map(Escalation::to))
                        .flatMap(roles -> roles)
                        .map(Role::name)
                        .distinct()
                        .toList());
    }

    private static @Nullable Timestamp at(RaisedDuty duty) {
        return duty.outcomeAt() == null ? null : Timestamp.from(duty.outcomeAt());
    }

    static CaseDuty read(ResultSet row, long person, SubjectKey key) throws SQLException {
        int number = row.getInt("number");
        byte[] plain = key.open(place(person, number), row.getBytes("body"));
        return new CaseDuty(person, number, row.getBoolean("late"), DutyText.read(plain));
    }

    private static String place(long person, int number) {
        return "duty-row/" + person + "/" + number;
    }
}
