package org.throughcare.service.access;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughcare.service.store.ErasedWith;

/** Lets go of who was given, asked for or kept from a case that is erased, with the reasons they wrote; the audit keeps that they were. */
@Component
class ErasedAccess implements ErasedWith {
    private static final List<String> OF_A_CASE = List.of(
            "delete from break_glass where person = any(?)",
            "delete from case_grant where person = any(?)",
            "delete from access_request where person = any(?)",
            "delete from notification where person = any(?)",
            "delete from case_exclusion where person = any(?)",
            "delete from case_restriction where person = any(?)");

    private final JdbcClient jdbc;

    ErasedAccess(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void erase(List<Long> records) {
        Long[] gone = records.toArray(Long[]::new);
        OF_A_CASE.forEach(sql -> jdbc.sql(sql).param(gone).update());
    }
}
