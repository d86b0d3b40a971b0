package org.throughcare.service.feeds.linking;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.Subject;
import org.throughcare.service.store.Append;
import org.throughcare.service.store.AppendOutcome;
import org.throughcare.service.store.Appending;
import org.throughcare.service.store.CaseRecord;
import org.throughcare.service.store.CommandKey;
import org.throughcare.service.store.Records;

/**
 * Links the record of another source with a case of probation when a number makes it certain: the prison number that stands
 * on both, or the case number that the source itself names. Only where it points to one case alone, never against what a
 * person decided, and always with its reason, so that it can be undone.
 */
@Component
public class AutomaticLinks {
    private final Records records;
    private final Appending appending;
    private final JdbcClient jdbc;
    private final InstantSource clock;

    AutomaticLinks(Records records, Appending appending, JdbcClient jdbc, InstantSource clock) {
        this.records = records;
        this.appending = appending;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Links the case {@code person}, which no case number of probation stands on, if it is certain with which; says so. */
    public boolean follow(long person) {
        CaseRecord record = records.of(person).orElseThrow();
        Map<Long, String> reasons = new LinkedHashMap<>();
        for (CertainNumbers.Certain number : CertainNumbers.of(record.ofLinked(), clock.instant())) {
            for (long other : records.found(number.kind().name(), number.value())) {
                if (other != person && matched(other)) {
                    reasons.putIfAbsent(other, number.reason());
                }
            }
        }
        if (reasons.size() != 1) {
            return false;
        }
        Map.Entry<Long, String> only = reasons.entrySet().iterator().next();
        return link(records.of(only.getKey()).orElseThrow(), record, only.getValue());
    }

    private boolean link(CaseRecord to, CaseRecord record, String reason) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<Entry> entries = new ArrayList<>();
        for (Subject subject : sorted(record.linked())) {
            if (LinkEntries.keptApart(subject, to) || LinkEntries.keptApart(subject, record)) {
                return false;
            }
            entries.add(LinkEntries.automatic(to.subject(), subject, reason, now));
        }
        String pair = to.subject() + "\n" + sorted(record.linked()) + "\n" + record.sequence();
        CommandKey key = CommandKey.of("feed:links", LinkEntries.name(pair), reason.getBytes(UTF_8));
        return appending.append(new Append(to.subject(), entries, key, null, "AUTOMATIC_LINK", "feed:links"))
                instanceof AppendOutcome.Appended;
    }

    private static List<Subject> sorted(Set<Subject> records) {
        return records.stream().sorted().toList();
    }

    private boolean matched(long person) {
        return jdbc.sql("select exists (select from case_summary where person = ? and matched)")
                .param(person)
                .query(Boolean.class)
                .single();
    }
}
