package org.throughcare.service.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.throughcare.service.audit.AuditedService.FEED;
import static org.throughcare.service.audit.AuditedService.START;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughcare.service.audit.SealOutcome.NothingNew;
import org.throughcare.service.audit.SealOutcome.Sealed;
import org.throughcare.service.audit.tree.SigningKey;
import org.throughcare.service.database.Acting;

/** Every committed leaf gets one place, and every head is signed. */
@AuditTest
class SealingTest {
    @Autowired
    private AuditedService service;

    @Autowired
    private SigningKey key;

    @BeforeEach
    void begin() {
        service.begin();
    }

    @Test
    void withoutNewLeavesNothingIsSealed() {
        assertThat(service.seal()).isInstanceOf(NothingNew.class);
        service.sealed(1, 1);
        assertThat(service.seal()).isInstanceOf(NothingNew.class);
        assertThat(service.count("audit_seal")).isEqualTo(1);
    }

    @Test
    void aSealIsOverEveryLeafUpToIt() {
        service.acts(3);
        assertThat(service.seal()).isInstanceOfSatisfying(Sealed.class, made -> {
            assertThat(made.added()).isEqualTo(3);
            assertThat(made.signed().head().size()).isEqualTo(3);
            assertThat(made.signed().sealedAt()).isEqualTo(START);
            assertThat(key.verifyingKey().signed(made.signed())).isTrue();
        });
        service.acts(2);
        assertThat(service.seal()).isInstanceOfSatisfying(Sealed.class, made -> {
            assertThat(made.added()).isEqualTo(2);
            assertThat(made.signed().head().size()).isEqualTo(5);
        });
        assertThat(service.verify().findings()).isEmpty();
    }

    @Test
    void moreThanFitIntoOneSealAreSealedInTheNext() {
        service.dba("insert into audit_leaf (id, at, actor, role, act, route, leaf_hash)"
                + " select gen_random_uuid(), now(), 'a', 'r', 'A', '/', sha256(number::text::bytea)"
                + " from generate_series(1, 20001) number");
        service.dba("insert into audit_unsealed select id from audit_leaf");
        assertThat(service.seal())
                .isInstanceOfSatisfying(
                        Sealed.class, made -> assertThat(made.added()).isEqualTo(20_000));
        assertThat(service.seal())
                .isInstanceOfSatisfying(
                        Sealed.class,
                        made -> assertThat(made.signed().head().size()).isEqualTo(20_001));
        assertThat(service.seal()).isInstanceOf(NothingNew.class);
    }

    @Test
    void whatIsListedTwiceOrIsNoLeafGetsNoPlaceAndHoldsNothingUp() {
        service.acts(2);
        service.dba("insert into audit_unsealed select leaf from audit_unsealed");
        service.seal();
        service.dba("insert into audit_unsealed select leaf from audit_position");
        service.transactions.run(
                FEED,
                () -> service.jdbc
                        .sql("insert into audit_unsealed values (?)")
                        .param(new UUID(1, 2))
                        .update());
        service.act("LATER");
        assertThat(service.seal())
                .isInstanceOfSatisfying(
                        Sealed.class,
                        made -> assertThat(made.signed().head().size()).isEqualTo(3));
        assertThat(service.count("audit_unsealed")).isZero();
        assertThat(service.verify().findings()).isEmpty();
    }

    @Test
    void onAnAlteredSealNoOtherIsPut() {
        service.sealed(1, 3);
        service.dba("update audit_seal set edge = sha256('x') || sha256('y')");
        service.act("LATER");
        assertThatThrownBy(service::seal)
                .isInstanceOf(CannotSeal.class)
                .hasMessageContaining("the last seal, of 3 leaves, was altered");
        assertThat(service.count("audit_unsealed")).isEqualTo(1);
    }

    @Test
    void aDatabaseRestoredFromAnEarlierStateIsNotSealedAsIfNothingHadHappened() {
        service.sealed(2, 3);
        service.dba("delete from audit_seal where size = 6");
        service.dba("delete from audit_position where position >= 3");
        service.act("LATER");
        assertThatThrownBy(service::seal)
                .isInstanceOf(CannotSeal.class)
                .hasMessageContaining("a head of 6 leaves was exported at 2026-11-21T09:00:10Z")
                .hasMessageContaining("whose last seal has 3 leaves")
                .hasMessageContaining(service.heads().toString());
    }

    @Test
    void headsCanBeCollectedOneAfterTheOther() {
        service.sealed(5, 2);
        var heads = new AuditHeads(service.transactions, new Seals(service.jdbc), settings());
        assertThat(heads.after(0, 2)).extracting(signed -> signed.head().size()).containsExactly(2L, 4L);
        assertThat(heads.after(4, 100))
                .extracting(signed -> signed.head().size())
                .containsExactly(6L, 8L, 10L);
        assertThat(heads.after(10, 100)).isEmpty();
        assertThat(heads.after(0, -1)).isEmpty();
    }

    private static AuditSettings settings() {
        return new AuditSettings("main", false, Duration.ofSeconds(5), null, null, null);
    }

    @Test
    void whoeverSealsIsTheSealerAndNobodyElse() {
        service.transactions.run(
                FEED,
                () -> assertThatThrownBy(() -> service.sealer.seal(START))
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessageContaining("on behalf of " + new Acting.Engine("feed")));
    }
}
