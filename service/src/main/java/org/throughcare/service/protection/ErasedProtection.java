package org.throughcare.service.protection;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughcare.service.store.ErasedWith;

/** Lets go of holds and of what was decided to answer the person; the decision to erase and its register stay. */
@Component
class ErasedProtection implements ErasedWith {
    private static final List<String> OF_A_CASE = List.of(
            "delete from subject_access where person = any(?)",
            "delete from restricted_entry where subject = any(?)",
            "delete from retention_hold where person = any(?)");

    private final JdbcClient jdbc;

    ErasedProtection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void erase(List<Long> records) {
        Long[] gone = records.toArray(Long[]::new);
        OF_A_CASE.forEach(sql -> jdbc.sql(sql).param(gone).update());
    }
}
