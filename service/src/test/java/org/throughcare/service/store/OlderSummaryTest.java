package org.throughcare.service.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughcare.service.fixture.Invented.append;
import static org.throughcare.service.fixture.Invented.numbered;
import static org.throughcare.service.fixture.Invented.person;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughcare.commands.compact.CompactJson;
import org.throughcare.commands.compact.RecordShape;
import org.throughcare.practice.record.Subject;
import org.throughcare.service.database.Acting;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.fixture.ServiceTest;
import org.throughcare.service.keys.Keyring;
import org.throughcare.service.store.AppendOutcome.Appended;

/** A summary from before standings were kept opens as it is, is no fault of the installation, and is computed again when due. */
@ServiceTest
class OlderSummaryTest {
    private static final Acting ENGINE = new Acting.Engine("test");

    @Autowired
    private Appending appending;

    @Autowired
    private Caseload caseload;

    @Autowired
    private Rebuilding rebuilding;

    @Autowired
    private WakingCases waking;

    @Autowired
    private Transactions transactions;

    @Autowired
    private Keyring keyring;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void itOpensWithoutAStanding() {
        assertThat(read(older("O000001")).standing()).isNull();
    }

    @Test
    void aRebuildDoesNotCallItADifferenceAndGivesItAStanding() {
        long person = older("O000002");
        assertThat(rebuilding.rebuild(person)).isEmpty();
        assertThat(read(person).standing()).isNotNull();
    }

    @Test
    void aCaseThatIsMadeDueGetsItsStanding() {
        long person = older("O000003");
        transactions.run(
                ENGINE,
                () -> jdbc.sql(
                                "update case_summary set next_wake = least(coalesce(next_wake, now()), now()) where person = ?")
                        .param(person)
                        .update());
        for (int share = 0; share < 4; share++) {
            waking.wake(share, 4, 1_000);
        }
        assertThat(read(person).standing()).isNotNull();
    }

    private CaseSummary read(long person) {
        return transactions.as(ENGINE, () -> caseload.summaries(List.of(person)).get(person));
    }

    private long older(String crn) {
        Subject subject = person(crn);
        long person = transactions.as(
                ENGINE,
                () -> ((Appended) appending.append(
                                append(subject, numbered(subject, Instant.now().minusSeconds(60)))))
                        .person());
        CaseSummary now = read(person);
        CaseSummary older = new CaseSummary(
                now.identity(),
                now.holder(),
                now.unit(),
                now.prison(),
                now.iom(),
                now.supervised(),
                now.rosh(),
                now.mappaCategory(),
                now.mappaLevel(),
                now.lastSeen(),
                now.release(),
                null);
        byte[] plain = CompactJson.write(out -> new RecordShape(CaseSummary.class).write(older, out));
        transactions.run(ENGINE, () -> {
            byte[] wrapped = jdbc.sql("select key_wrapped from subject where id = ?")
                    .param(person)
                    .query((row, number) -> row.getBytes("key_wrapped"))
                    .single();
            jdbc.sql("update case_summary set body = ? where person = ?")
                    .param(keyring.unwrap(wrapped).seal("summary/" + person, plain))
                    .param(person)
                    .update();
        });
        return person;
    }
}
