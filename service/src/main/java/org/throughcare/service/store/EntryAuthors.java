package org.throughcare.service.store;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughcare.practice.record.EntryId;
import org.throughcare.service.database.Acting;
import org.throughcare.service.database.Transactions;

/** Who put entries on the record of a case: asked to keep somebody from judging their own work, and never shown. */
@Component
public class EntryAuthors {
    private static final Acting.Engine LOOKING_UP = new Acting.Engine("authors");

    private final JdbcClient jdbc;
    private final Transactions transactions;

    EntryAuthors(JdbcClient jdbc, Transactions transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** What whoever recorded one of {@code entries} of the case {@code person} signs in with. */
    public Set<String> of(long person, Collection<EntryId> entries) {
        String[] ids = entries.stream().map(EntryId::value).toArray(String[]::new);
        return transactions.lookingUp(
                LOOKING_UP,
                () -> new TreeSet<>(jdbc.sql("""
                                select distinct actor from command_key
                                where (answer ->> 'person')::bigint = :person
                                  and jsonb_exists_any(answer -> 'entries', :entries)""")
                        .param("person", person)
                        .param("entries", ids)
                        .query((row, number) -> row.getString("actor"))
                        .list()));
    }
}
