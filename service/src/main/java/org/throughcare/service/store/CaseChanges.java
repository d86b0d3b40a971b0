package org.throughcare.service.store;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Says which summaries of cases changed since somebody last looked, whichever node changed them. Asked for on behalf of
 * the engine.
 */
@Component
public class CaseChanges {
    private final JdbcClient jdbc;

    CaseChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * That the summary of a case was written or removed.
     *
     * @param person the number of the case
     * @param transaction the transaction that did it
     */
    public record Change(long person, long transaction) {}

    /**
     * Where to look from next time: every transaction that is not over yet comes at or after it. It is to be taken before
     * what it marks is read.
     */
    public long mark() {
        return jdbc.sql("select pg_snapshot_xmin(pg_current_snapshot())::text::bigint")
                .query(Long.class)
                .single();
    }

    /** The last change of every case that changed at or after {@code mark}; some of them may have been told before. */
    public List<Change> since(long mark) {
        return jdbc.sql("""
                        select person, changed_in::text::bigint as changed_in from case_change
                        where changed_in >= cast(cast(? as text) as xid8)""")
                .param(Long.toString(mark))
                .query((row, number) -> new Change(row.getLong("person"), row.getLong("changed_in")))
                .list();
    }
}
