package org.throughcare.service.store;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughcare.practice.identity.IdentifierKind;
import org.throughcare.practice.identity.Identifiers;
import org.throughcare.service.keys.Keyring;

/** The numbers by which cases are found, as a keyed index: nothing can be read from it. */
@Component
class IdentifierRows {
    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Keyring keyring;

    IdentifierRows(JdbcClient jdbc, JdbcTemplate batches, Keyring keyring) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.keyring = keyring;
    }

    /** From now on the case is found by these numbers and no others. */
    void put(long person, Identifiers numbers) {
        remove(person);
        batches.batchUpdate("insert into identifier (index, kind, subject) values (?, ?, ?)", rows(person, numbers));
    }

    /** How many numbers a case with {@code numbers} is found by. */
    static long rows(Identifiers numbers) {
        return (long) numbers.crns().size()
                + numbers.noms().size()
                + numbers.pncs().size()
                + numbers.cros().size();
    }

    private List<Object[]> rows(long person, Identifiers numbers) {
        List<Object[]> rows = new ArrayList<>();
        numbers.crns().forEach(number -> add(rows, person, IdentifierKind.CRN, number.value()));
        numbers.noms().forEach(number -> add(rows, person, IdentifierKind.NOMS, number.value()));
        numbers.pncs().forEach(number -> add(rows, person, IdentifierKind.PNC, number.toString()));
        numbers.cros().forEach(number -> add(rows, person, IdentifierKind.CRO, number.toString()));
        return rows;
    }

    /** How many numbers the case is found by. */
    long count(long person) {
        return jdbc.sql("select count(*) from identifier where subject = ?")
                .param(person)
                .query(Long.class)
                .single();
    }

    void remove(long person) {
        jdbc.sql("delete from identifier where subject = ?").param(person).update();
    }

    private void add(List<Object[]> rows, long person, IdentifierKind kind, String value) {
        rows.add(new Object[] {keyring.index(kind.name(), value), kind.name(), person});
    }
}
