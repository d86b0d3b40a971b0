package org.throughcare.service.protection;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughcare.practice.oversight.OversightFact;
import org.throughcare.practice.partnership.PartnershipFact;
import org.throughcare.practice.record.Entry;
import org.throughcare.service.store.CaseRecord;
import org.throughcare.service.store.Records;

/** Works out what keeps the data of a case from being erased, from its record and from what people have set. */
@Component
class StandingHolds {
    private final JdbcClient jdbc;
    private final Records records;
    private final RetentionSchedule schedule;

    StandingHolds(JdbcClient jdbc, Records records, RetentionSchedule schedule) {
        this.jdbc = jdbc;
        this.records = records;
        this.schedule = schedule;
    }

    /** The holds of the schedule that stand for {@code person} now, in the order of {@link Hold}. */
    List<Hold> of(long person) {
        Set<Hold> standing = EnumSet.noneOf(Hold.class);
        jdbc.sql("select supervised, recall_open from case_summary where person = ?")
                .param(person)
                .query((row, number) -> {
                    add(standing, Hold.SUPERVISED, row.getBoolean("supervised"));
                    add(standing, Hold.RECALL_OPEN, row.getBoolean("recall_open"));
                    return true;
                })
                .list();
        Optional<CaseRecord> record = records.of(person);
        List<Entry> entries = record.map(CaseRecord::entries).orElse(List.of());
        add(standing, Hold.PUBLIC_PROTECTION, has(entries, PartnershipFact.MappaSet.class));
        add(
                standing,
                Hold.REVIEW_OPEN,
                count(entries, OversightFact.SfoOpened.class) > count(entries, OversightFact.ReviewCompleted.class));
        add(
                standing,
                Hold.SUBJECT_ACCESS_OPEN,
                exists("select exists (select from subject_access where person = ? and answered_at is null)", person));
        add(
                standing,
                Hold.SET_BY_A_PERSON,
                exists("select exists (select from retention_hold where person = ? and until is null)", person));
        standing.retainAll(schedule.holds());
        return List.copyOf(standing);
    }

    private boolean exists(String sql, long person) {
        return jdbc.sql(sql).param(person).query(Boolean.class).single();
    }

    private static void add(Set<Hold> standing, Hold hold, boolean stands) {
        if (stands) {
            standing.add(hold);
        }
    }

    private static boolean has(List<Entry> entries, Class<?> type) {
        return count(entries, type) > 0;
    }

    private static long count(List<Entry> entries, Class<?> type) {
        return entries.stream().filter(entry -> type.isInstance(entry.fact())).count();
    }
}
