package org.throughcare.service.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughcare.practice.terms.Party;
import org.throughcare.practice.terms.Role;
import org.throughcare.service.keys.Keyring;

/**
 * Finds duties that an act on the record answered before they were due; row-level security leaves out those of cases that
 * may not be seen, and what rests on an entry that not everybody may read is left out too.
 */
@Component
public class AnsweredDuties {
    private final JdbcClient jdbc;
    private final Keyring keyring;

    AnsweredDuties(JdbcClient jdbc, Keyring keyring) {
        this.jdbc = jdbc;
        this.keyring = keyring;
    }

    /**
     * Those of {@code party} on the cases {@code persons} that were answered after {@code since}, and that asked one of
     * {@code roles} or are of one of {@code kinds}; the one answered last first.
     */
    public List<CaseDuty> inTime(
            Collection<Long> persons, Party party, Set<Role> roles, Set<String> kinds, Instant since) {
        return jdbc.sql("""
                        select d.person, d.number, d.late, d.body, s.key_wrapped
                        from duty d join subject s on s.id = d.person
                        where d.person = any(:persons) and d.party = :party and d.outcome = 'DISCHARGED' and not d.late
                          and d.outcome_at > :since and not d.restricted
                          and (d.roles && cast(:roles as text[]) or d.kind = any(:kinds))
                        order by d.outcome_at desc, d.person, d.number""")
                .param("persons", persons.toArray(Long[]::new))
                .param("party", party.name())
                .param("since", Timestamp.from(since))
                .param("roles", roles.stream().map(Role::name).toArray(String[]::new))
                .param("kinds", kinds.toArray(String[]::new))
                .query((row, number) ->
                        DutyRows.read(row, row.getLong("person"), keyring.unwrap(row.getBytes("key_wrapped"))))
                .list();
    }
}
