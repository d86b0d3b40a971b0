package org.throughcare.service.store;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughcare.practice.casework.RecallTime;
import org.throughcare.practice.recall.CaseworkFact;
import org.throughcare.practice.recall.ConsiderationFact;
import org.throughcare.practice.recall.PartAFact;
import org.throughcare.practice.recall.RecallFact;
import org.throughcare.practice.recall.measures.MeasuredRecall;
import org.throughcare.practice.recall.measures.Milestone;
import org.throughcare.practice.recall.measures.RecallCourse;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.terms.RiskLevel;

/** The times of the recalls of cases as they lie in the database, a row for each recall. */
@Component
class RecallTimeRows {
    private static final List<Milestone> ORDER = List.of(Milestone.values());

    private final JdbcClient jdbc;
    private final KnownPosts posts;

    RecallTimeRows(JdbcClient jdbc, KnownPosts posts) {
        this.jdbc = jdbc;
        this.posts = posts;
    }

    /** Whether anything of a recall was ever put on record among {@code entries}; without it a case has no rows. */
    static boolean concern(Collection<Entry> entries) {
        return entries.stream().map(Entry::fact).anyMatch(RecallTimeRows::isOfRecall);
    }

    /** From now on these are the recalls of the case. A row keeps its unit as long as its clock began at the same instant. */
    void put(long person, List<RecallTime> times) {
        jdbc.sql("delete from recall_time where person = ? and number > ?")
                .param(person)
                .param(times.size())
                .update();
        times.forEach(time -> put(person, time));
    }

    private void put(long person, RecallTime time) {
        RecallCourse course = time.course();
        Instant from = course.signingFrom();
        jdbc.sql("""
                        insert into recall_time as kept (person, number, signing_from, unit, grade, rosh, force, declined,
                                                         emergency_asked, emergency_revoked, reached)
                        values (:person, :number, :from, coalesce((select unit from staff where code = :holder), :unit),
                                :grade, :rosh, :force, :declined, :asked, :revoked, :reached)
                        on conflict (person, number) do update
                        set signing_from = excluded.signing_from,
                            unit = case when kept.signing_from = excluded.signing_from
                                        then coalesce(kept.unit, excluded.unit) else excluded.unit end,
                            grade = excluded.grade, rosh = excluded.rosh, force = excluded.force,
                            declined = excluded.declined, emergency_asked = excluded.emergency_asked,
                            emergency_revoked = excluded.emergency_revoked, reached = excluded.reached
                        where (kept.signing_from, kept.grade, kept.rosh, kept.force, kept.declined, kept.emergency_asked,
                               kept.emergency_revoked, kept.reached)
                              is distinct from
                              (excluded.signing_from, excluded.grade, excluded.rosh, excluded.force, excluded.declined,
                               excluded.emergency_asked, excluded.emergency_revoked, excluded.reached)""")
                .param("person", person)
                .param("number", time.number())
                .param("from", from == null ? null : from.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("holder", time.holder(), Types.VARCHAR)
                .param("unit", time.unit(), Types.VARCHAR)
                .param("grade", grade(time), Types.VARCHAR)
                .param("rosh", time.level() == null ? null : time.level().name(), Types.VARCHAR)
                .param("force", time.force(), Types.VARCHAR)
                .param("declined", course.declined())
                .param("asked", course.emergencyAsked())
                .param("revoked", course.emergencyRevoked())
                .param(
                        "reached",
                        ORDER.stream()
                                .map(milestone -> course.at(milestone)
                                        .map(Timestamp::from)
                                        .orElse(null))
                                .toArray(Timestamp[]::new))
                .update();
    }

    void remove(long person) {
        jdbc.sql("delete from recall_time where person = ?").param(person).update();
    }

    /** Whether what is kept of the case is what {@code times} says. */
    boolean agree(long person, List<RecallTime> times) {
        List<MeasuredRecall> kept = jdbc.sql(Kept.SELECT + "where person = ? order by number")
                .param(person)
                .query(Kept::row)
                .list();
        return kept.size() == times.size()
                && IntStream.range(0, kept.size()).allMatch(at -> says(kept.get(at), times.get(at)));
    }

    private boolean says(MeasuredRecall kept, RecallTime computed) {
        return kept.course().equals(toTheMicrosecond(computed.course()))
                && kept.level() == computed.level()
                && Objects.equals(kept.grade(), grade(computed))
                && Objects.equals(kept.force(), computed.force());
    }

    private static RecallCourse toTheMicrosecond(RecallCourse course) {
        Map<Milestone, Instant> reached = new EnumMap<>(Milestone.class);
        course.reached().forEach((milestone, at) -> reached.put(milestone, at.truncatedTo(ChronoUnit.MICROS)));
        Instant from = course.signingFrom();
        return new RecallCourse(
                reached,
                from == null ? null : from.truncatedTo(ChronoUnit.MICROS),
                course.declined(),
                course.emergencyAsked(),
                course.emergencyRevoked());
    }

    /** The post that asked, as the record names it; what another system is called is no post. */
    private @Nullable String grade(RecallTime time) {
        String asked = time.asked();
        return asked != null && posts.isPost(asked) ? asked : null;
    }

    private static boolean isOfRecall(Fact fact) {
        return fact instanceof RecallFact
                || fact instanceof ConsiderationFact
                || fact instanceof PartAFact
                || fact instanceof CaseworkFact;
    }

    /** How a row is read. */
    static final class Kept {
        static final String SELECT = """
                select person, number, signing_from, unit, grade, rosh, force, declined, emergency_asked, emergency_revoked,
                       reached
                from recall_time\s""";

        private Kept() {}

        static MeasuredRecall row(ResultSet row, int at) throws SQLException {
            Timestamp from = row.getTimestamp("signing_from");
            String rosh = row.getString("rosh");
            return new MeasuredRecall(
                    row.getLong("person"),
                    row.getInt("number"),
                    row.getString("unit"),
                    row.getString("grade"),
                    rosh == null ? null : RiskLevel.valueOf(rosh),
                    row.getString("force"),
                    new RecallCourse(
                            reached(row.getArray("reached")),
                            from == null ? null : from.toInstant(),
                            row.getBoolean("declined"),
                            row.getBoolean("emergency_asked"),
                            row.getBoolean("emergency_revoked")));
        }

        private static Map<Milestone, Instant> reached(Array array) throws SQLException {
            Timestamp[] times = (Timestamp[]) array.getArray();
            Map<Milestone, Instant> reached = new EnumMap<>(Milestone.class);
            for (int at = 0; at < times.length; at++) {
                Timestamp time = times[at];
                if (time != null) {
                    reached.put(ORDER.get(at), time.toInstant());
                }
            }
            return reached;
        }
    }
}
