package org.throughcare.service.feeds;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughcare.service.store.ErasedWith;

/** Lets go of what was kept apart of a record that is erased, of what was expected of it, and of what it said once. */
@Component
class ErasedFeeds implements ErasedWith {
    private static final List<String> OF_A_RECORD = List.of(
            "delete from feed_quarantine where subject = any(?)",
            "delete from feed_expectation where subject = any(?)",
            "delete from feed_once where subject = any(?)");

    private final JdbcClient jdbc;

    ErasedFeeds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void erase(List<Long> records) {
        Long[] gone = records.toArray(Long[]::new);
        OF_A_RECORD.forEach(sql -> jdbc.sql(sql).param(gone).update());
    }
}
