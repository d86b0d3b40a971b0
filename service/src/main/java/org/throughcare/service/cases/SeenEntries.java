package org.throughcare.service.cases;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughcare.practice.record.EntryId;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.store.ErasedWith;
import org.throughcare.service.web.model.cases.CaseEntry;

/**
 * What of a case has stood on a reader's own screen. Seen is not read, and read is not weighed: nothing is ever answered by
 * it, and nobody sees it of anybody else.
 */
@Component
public class SeenEntries implements ErasedWith {
    private final JdbcClient jdbc;
    private final Transactions transactions;

    SeenEntries(JdbcClient jdbc, Transactions transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** The visit that goes on. Within one visit the answer does not change. */
    public Visit of(SeenCase seen) {
        Reader reader = seen.reader();
        @Nullable Looked looked = looked(seen).orElse(null);
        Instant until = looked == null || reader.lookingBack() ? reader.now() : looked.visitAt(reader.now());
        return new Visit(
                looked,
                jdbc
                        .sql("select entry from entry_seen where staff = ? and person = ? and at < ?")
                        .params(reader.staff().id(), seen.person(), Timestamp.from(until))
                        .query((row, number) -> new EntryId(row.getString("entry")))
                        .list()
                        .stream()
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /**
     * Keeps that the reader looks at the case, and that of {@code shown} those with a text stood on their screen. A view of
     * the past leaves no trace here.
     */
    public void stood(SeenCase seen, Visit visit, Collection<CaseEntry> shown) {
        if (seen.reader().lookingBack()) {
            return;
        }
        Instant now = seen.reader().now();
        Looked looked = visit.again(now);
        @Nullable Instant previous = looked.previous();
        String[] ids = shown.stream()
                .filter(entry -> entry.says() != null)
                .map(CaseEntry::id)
                .distinct()
                .toArray(String[]::new);
        transactions.computing(() -> jdbc.sql("""
                        with looked as (
                            insert into case_looked (staff, person, previous, began, latest)
                            values (:staff, :person, :previous, :began, :latest)
                            on conflict (staff, person)
                                do update set previous = excluded.previous, began = excluded.began, latest = excluded.latest)
                        insert into entry_seen (staff, person, entry, at)
                        select :staff, :person, unnest(:entries), :at
                        on conflict do nothing""")
                .param("staff", seen.reader().staff().id())
                .param("person", seen.person())
                .param("previous", previous == null ? null : Timestamp.from(previous), Types.TIMESTAMP)
                .param("began", Timestamp.from(looked.began()))
                .param("latest", Timestamp.from(looked.latest()))
                .param("entries", ids)
                .param("at", Timestamp.from(now))
                .update());
    }

    @Override
    public void erase(List<Long> records) {
        Long[] gone = records.toArray(Long[]::new);
        jdbc.sql("delete from entry_seen where person = any(?)").param(gone).update();
        jdbc.sql("delete from case_looked where person = any(?)").param(gone).update();
    }

    private Optional<Looked> looked(SeenCase seen) {
        return jdbc.sql("select previous, began, latest from case_looked where staff = ? and person = ?")
                .params(seen.reader().staff().id(), seen.person())
                .query((row, number) -> {
                    @Nullable Timestamp previous = row.getTimestamp("previous");
                    return new Looked(
                            previous == null ? null : previous.toInstant(),
                            row.getTimestamp("began").toInstant(),
                            row.getTimestamp("latest").toInstant());
                })
                .optional();
    }
}
