package org.throughcare.service.audit;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What stands outside the sealed log: leaves that wait, and what stands in a ledger without any leaf. */
@Component
class Outside {
    private final JdbcClient jdbc;

    Outside(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Finding> unsealed(Instant now) {
        return jdbc.sql("""
                        select count(*), min(l.at)
                        from audit_leaf l
                        where not exists (select from audit_position p where p.leaf = l.id)
                        having count(*) > 0""")
                .query((row, number) -> {
                    Instant oldest = row.getObject(2, OffsetDateTime.class).toInstant();
                    return (Finding) new Finding.UnsealedLeaves(row.getLong(1), oldest, Duration.between(oldest, now));
                })
                .optional();
    }

    Optional<Finding> unaudited(Ledger ledger) {
        return jdbc.sql("""
                        with unaudited as (
                            select k.%2$s as of, k.sequence
                            from %1$s k
                                     left join (select written.of, written.sequence
                                                from audit_leaf l,
                                                     unnest(l.written_in, l.written_of, l.written_sequence)
                                                         as written(ledger, of, sequence)
                                                where l.written_in is not null
                                                  and written.ledger = ?) known
                                               on known.of = k.%2$s and known.sequence = k.sequence
                            where known.of is null)
                        select of, sequence, (select count(*) from unaudited)
                        from unaudited
                        order by of, sequence
                        limit 1""".formatted(ledger.table(), ledger.of()))
                .param(ledger.name())
                .query((row, number) ->
                        (Finding) new Finding.UnauditedEntries(ledger, row.getLong(3), row.getLong(1), row.getLong(2)))
                .optional();
    }
}
