package org.throughcare.service.store;

import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.EntryId;
import org.throughcare.service.keys.Keyring;

/** The one filter that hides restricted facts: everything that reads a record for a case reads it through here. */
@Component
class RestrictedEntries {
    private final JdbcClient jdbc;
    private final Keyring keyring;

    RestrictedEntries(JdbcClient jdbc, Keyring keyring) {
        this.jdbc = jdbc;
        this.keyring = keyring;
    }

    /** {@code entries} of the case {@code person} without those that are restricted now. */
    List<Entry> without(long person, List<Entry> entries) {
        Set<String> hidden = hidden(person);
        return hidden.isEmpty()
                ? entries
                : entries.stream()
                        .filter(entry -> !hidden.contains(HexFormat.of().formatHex(index(entry.id()))))
                        .toList();
    }

    private Set<String> hidden(long person) {
        return jdbc
                .sql("""
                        select r.entry_index from case_part p join restricted_entry r on r.subject = p.subject
                        where p.person = ? and r.until is null""")
                .param(person)
                .query((row, number) -> HexFormat.of().formatHex(row.getBytes("entry_index")))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    byte[] index(EntryId entry) {
        return keyring.index("entry", entry.value());
    }
}
