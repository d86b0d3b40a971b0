package org.throughcare.service.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.throughcare.service.audit.AuditedService.FEED;
import static org.throughcare.service.audit.AuditedService.START;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughcare.service.audit.Finding.ChangedEntry;
import org.throughcare.service.audit.Finding.MissingEntry;
import org.throughcare.service.audit.Finding.UnauditedEntries;
import org.throughcare.service.audit.Finding.UnsealedLeaves;
import org.throughcare.service.database.Acting;

/** The audit vouches for the record and for what staff were shown; and says what it does not vouch for yet. */
@AuditTest
class VerificationOfLedgersTest {
    @Autowired
    private AuditedService service;

    @BeforeEach
    void begin() {
        service.begin();
    }

    private void written(Ledger ledger) {
        for (long of = 1; of <= 3; of++) {
            for (long sequence = 1; sequence <= 4; sequence++) {
                service.writes(ledger, of, sequence, "body " + of + "/" + sequence);
            }
        }
        service.seal();
        assertThat(service.verify().findings()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Ledger.class)
    void whatWasChangedIsNamed(Ledger ledger) {
        written(ledger);
        service.dba("update " + ledger.table() + " set body = 'other' where " + ledger.of() + " = 2 and sequence = 3");
        assertThat(service.verify().findings()).containsExactly(new ChangedEntry(ledger, 2, 3, position(2, 3), START));
        assertThat(service.verify().findings().getFirst().message())
                .isEqualTo("Row 3 of 2 in " + ledger.table() + ", written by the act at position " + position(2, 3)
                        + " on 21 November 2026 09:00:00, was changed since.");
    }

    private long position(long of, long sequence) {
        return service.transactions.as(
                new Acting.Sealer("test"),
                () -> service.jdbc
                        .sql("select position from audit_position join audit_leaf on id = leaf"
                                + " where written_of[1] = ? and written_sequence[1] = ?")
                        .param(of)
                        .param(sequence)
                        .query(Long.class)
                        .single());
    }

    @ParameterizedTest
    @EnumSource(Ledger.class)
    void whatWasDeletedIsNamed(Ledger ledger) {
        written(ledger);
        service.dba("delete from " + ledger.table() + " where " + ledger.of() + " = 3 and sequence = 1");
        assertThat(service.verify().findings()).containsExactly(new MissingEntry(ledger, 3, 1, position(3, 1), START));
        assertThat(service.verify().findings().getFirst().message()).endsWith("is missing.");
    }

    @ParameterizedTest
    @EnumSource(Ledger.class)
    void whatWasSlippedInWithoutAnActIsCounted(Ledger ledger) {
        written(ledger);
        service.transactions.run(FEED, () -> {
            service.insert(ledger, 2, 9, "slipped in".getBytes(UTF_8));
            service.insert(ledger, 2, 10, "slipped in".getBytes(UTF_8));
        });
        assertThat(service.verify().findings()).containsExactly(new UnauditedEntries(ledger, 2, 2, 9));
        assertThat(service.verify().findings().getFirst().message())
                .isEqualTo(
                        "2 rows of " + ledger.table() + " that no audited act wrote, the first of them number 9 of 2.");
    }

    @Test
    void anEntryIsNotMistakenForADutyOfTheSameNumber() {
        service.writes(Ledger.ENTRY, 1, 1, "entry");
        service.transactions.run(FEED, () -> service.insert(Ledger.DUTY_EVENT, 1, 1, "duty".getBytes(UTF_8)));
        service.seal();
        assertThat(service.verify().findings()).containsExactly(new UnauditedEntries(Ledger.DUTY_EVENT, 1, 1, 1));
    }

    @Test
    void youngLeavesMayWaitAndOldOnesMeanThatNobodySeals() {
        service.acts(2);
        Verification young = service.verification.verify(START.plusSeconds(60));
        assertThat(young.sound()).isTrue();
        assertThat(young.findings()).containsExactly(new UnsealedLeaves(2, START, Duration.ofSeconds(60)));
        assertThat(young.findings().getFirst().message())
                .isEqualTo("2 leaves wait to be sealed, the oldest of 21 November 2026 09:00:00, 60 seconds ago.");
        Verification old = service.verification.verify(START.plusSeconds(61));
        assertThat(old.sound()).isFalse();
        assertThat(old.findings().getFirst().message()).endsWith("61 seconds ago: sealing has stopped.");
    }

    @Test
    void anEmptyAuditIsSoundAndPromisesNothing() {
        assertThat(service.verify().summary())
                .isEqualTo("The audit agrees with itself. Compared: 0 leaves, 0 seals, 0 exported heads; only"
                        + " exported heads can show that it was not rewritten as a whole.");
    }

    @Test
    void aLogOfMoreThanOnePartIsReadToItsEnd() {
        service.dba("insert into audit_leaf (id, at, actor, role, act, route, leaf_hash)"
                + " select gen_random_uuid(), now(), 'a', 'r', 'A', '/', sha256(number::text::bytea)"
                + " from generate_series(1, 4500) number");
        service.dba("insert into audit_unsealed select id from audit_leaf");
        service.seal();
        assertThat(service.verify().findings()).hasSize(1);
        assertThat(service.verify().leaves()).isEqualTo(4_500);
        assertThat(service.verify().findings().getFirst())
                .isEqualTo(new Finding.ChangedLeaves(new Range(0, 4_499, null, START)));
    }
}
