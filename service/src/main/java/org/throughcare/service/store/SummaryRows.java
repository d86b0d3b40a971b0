package org.throughcare.service.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughcare.commands.compact.CompactJson;
import org.throughcare.commands.compact.RecordShape;
import org.throughcare.service.keys.CannotBeOpened;
import org.throughcare.service.keys.Keyring;
import org.throughcare.service.keys.SubjectKey;

/** The summaries of cases as they lie in the database. */
@Component
class SummaryRows {
    private static final Logger LOG = LoggerFactory.getLogger(SummaryRows.class);
    private static final int AT_ONCE = 1_000;
    private static final RecordShape SHAPE = new RecordShape(CaseSummary.class);

    private final JdbcClient jdbc;
    private final Keyring keyring;

    SummaryRows(JdbcClient jdbc, Keyring keyring) {
        this.jdbc = jdbc;
        this.keyring = keyring;
    }

    /**
     * How far a case has been computed.
     *
     * @param summary what was computed
     * @param entries how many entries it rests on
     * @param dutyEvents how many events of its duties there are
     * @param steppedTo up to which instant its duties were stepped
     * @param nextWake when something changes if nothing is learned before, or null
     */
    record Stored(
            CaseSummary summary,
            long entries,
            long dutyEvents,
            Instant steppedTo,
            @Nullable Instant nextWake) {}

    Optional<Stored> of(long person, SubjectKey key) {
        return jdbc.sql("select entries, duty_events, stepped_to, next_wake, body from case_summary where person = ?")
                .param(person)
                .query((row, number) -> stored(row, person, key))
                .optional();
    }

    /** The summaries of many cases; those that do not exist, or may not be seen, are not in the answer. */
    Map<Long, CaseSummary> of(Collection<Long> persons) {
        Map<Long, CaseSummary> found = new HashMap<>();
        open(jdbc.sql("""
                        select c.person, c.body, s.key_wrapped from case_summary c join subject s on s.id = c.person
                        where c.person = any(?)""").param(persons.toArray(Long[]::new)), found::put);
        return found;
    }

    /** The summaries of a list of cases, as far as they may be seen. */
    Map<Long, CaseSummary> of(CasesOf cases) {
        Map<Long, CaseSummary> found = new HashMap<>();
        open(
                jdbc.sql(
                                "select c.person, c.body, s.key_wrapped from case_summary c join subject s on s.id = c.person where"
                                        + CasesOfRows.where(cases))
                        .param("of", CasesOfRows.value(cases)),
                found::put);
        return found;
    }

    /** Gives every summary to {@code reader}; those that cannot be opened are left out, and the log says which. */
    void each(BiConsumer<Long, CaseSummary> reader) {
        open(
                jdbc.sql("select c.person, c.body, s.key_wrapped from case_summary c join subject s on s.id = c.person")
                        .withFetchSize(AT_ONCE),
                reader);
    }

    private void open(JdbcClient.StatementSpec rows, BiConsumer<Long, CaseSummary> reader) {
        SortedSet<Long> damaged = new TreeSet<>();
        rows.query((ResultSet row) -> {
            long person = row.getLong("person");
            try {
                reader.accept(person, summary(row, person, keyring.unwrap(row.getBytes("key_wrapped"))));
            } catch (CannotBeOpened unreadable) {
                damaged.add(person);
            }
        });
        if (!damaged.isEmpty()) {
            LOG.error(
                    "{} summaries cannot be opened and are left out, the first of case {}; run throughcare rebuild",
                    damaged.size(),
                    damaged.first());
        }
    }

    void put(SubjectRow subject, Stored stored, boolean recallOpen) {
        CaseSummary summary = stored.summary();
        jdbc.sql("""
                        insert into case_summary (person, holder, team, unit, prison, iom, supervised, recall_open, matched,
                                                  rosh, entries, duty_events, stepped_to, next_wake, body)
                        values (:person, :holder, (select team from staff where code = :holder),
                                coalesce((select unit from staff where code = :holder), :unit), :prison, :iom, :supervised,
                                :recallOpen, :matched, :rosh, :entries, :dutyEvents, :steppedTo, :nextWake, :body)
                        on conflict (person) do update
                        set holder = excluded.holder, team = excluded.team, unit = excluded.unit,
                            prison = excluded.prison, iom = excluded.iom, supervised = excluded.supervised,
                            recall_open = excluded.recall_open, matched = excluded.matched, rosh = excluded.rosh,
                            entries = excluded.entries, duty_events = excluded.duty_events,
                            stepped_to = excluded.stepped_to, next_wake = excluded.next_wake, body = excluded.body""")
                .param("person", subject.id())
                .param("holder", summary.holder())
                .param("unit", summary.unit())
                .param("prison", summary.prison())
                .param("iom", summary.iom())
                .param("supervised", summary.supervised())
                .param("recallOpen", recallOpen)
                .param("matched", summary.crn().isPresent())
                .param("rosh", summary.rosh() == null ? null : summary.rosh().name())
                .param("entries", stored.entries())
                .param("dutyEvents", stored.dutyEvents())
                .param("steppedTo", Timestamp.from(stored.steppedTo()))
                .param(
                        "nextWake",
                        stored.nextWake() == null ? null : stored.nextWake().atOffset(ZoneOffset.UTC),
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .param(
                        "body",
                        subject.key().seal(place(subject.id()), CompactJson.write(out -> SHAPE.write(summary, out))))
                .update();
    }

    /** The columns of a case that are kept beside its sealed summary, as text; empty where there is no such row. */
    Optional<String> columns(long person) {
        return jdbc.sql("""
                        select concat_ws('|', coalesce(holder, '-'), coalesce(team, '-'), coalesce(unit, '-'),
                                         coalesce(prison, '-'), iom, supervised, recall_open, matched,
                                         coalesce(rosh, '-'), entries, duty_events) as columns
                        from case_summary where person = ?""").param(person).query(String.class).optional();
    }

    void remove(long person) {
        jdbc.sql("delete from case_summary where person = ?").param(person).update();
    }

    private static Stored stored(ResultSet row, long person, SubjectKey key) throws SQLException {
        Timestamp wake = row.getTimestamp("next_wake");
        return new Stored(
                summary(row, person, key),
                row.getLong("entries"),
                row.getLong("duty_events"),
                row.getTimestamp("stepped_to").toInstant(),
                wake == null ? null : wake.toInstant());
    }

    private static CaseSummary summary(ResultSet row, long person, SubjectKey key) throws SQLException {
        byte[] plain = key.open(place(person), row.getBytes("body"));
        return (CaseSummary) CompactJson.read(plain, SHAPE::read);
    }

    private static String place(long person) {
        return "summary/" + person;
    }
}
