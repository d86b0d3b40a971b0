package org.throughcare.service.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds cases by when anything was received about them, on behalf of whoever the transaction runs for. */
@Component
public class ReceivedEntries {
    private final JdbcClient jdbc;

    ReceivedEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The cases that {@code unit} holds now and about which something was received from {@code from} and before {@code until}. */
    public List<Long> casesOf(String unit, Instant from, Instant until) {
        return jdbc.sql("""
                        select c.person from case_summary c
                        where c.unit = :unit
                          and exists (select from subject s join entry e on e.subject = s.id
                                      where s.person = c.person and e.received >= :from and e.received < :until)
                        order by c.person""")
                .param("unit", unit)
                .param("from", Timestamp.from(from))
                .param("until", Timestamp.from(until))
                .query((row, number) -> row.getLong("person"))
                .list();
    }
}
