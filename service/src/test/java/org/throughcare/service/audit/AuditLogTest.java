package org.throughcare.service.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.throughcare.service.audit.AuditedService.FEED;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughcare.service.database.Acting;

/** An act is audited in its own transaction, under the name of whoever it was done for. */
@AuditTest
class AuditLogTest {
    @Autowired
    private AuditedService service;

    @BeforeEach
    void begin() {
        service.begin();
    }

    private Map<String, @Nullable Object> onlyLeaf() {
        return service.transactions.as(
                new Acting.Sealer("test"),
                () -> service.jdbc.sql("select * from audit_leaf").query().singleRow());
    }

    @Test
    void anActThatIsUndoneLeavesNoLeaf() {
        assertThatThrownBy(() -> service.transactions.run(FEED, () -> {
                    service.log.record(service.someAct("UNDONE"));
                    throw new IllegalStateException("after all not");
                }))
                .hasMessage("after all not");
        assertThat(service.count("audit_leaf")).isZero();
        assertThat(service.count("audit_unsealed")).isZero();
    }

    @Test
    void anActOnNobodysBehalfIsRefused() {
        assertThatThrownBy(() -> service.log.record(service.someAct("NOBODY")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no transaction runs on anybody's behalf");
    }

    @Test
    void theActorIsWhoeverTheTransactionRunsFor() {
        service.transactions.run(
                new Acting.Person(7, "system:feed"), () -> service.log.record(service.someAct("CASE_READ")));
        assertThat(onlyLeaf())
                .containsEntry("actor", "system:feed")
                .containsEntry("role", "throughcare_person")
                .containsEntry("act", "CASE_READ")
                .containsEntry("subject", 12L)
                .containsEntry("route", "/cases")
                .containsEntry("detail", "as if sealed".getBytes(UTF_8));
    }

    @Test
    void everyoneWhoActsCanBeAudited() {
        Acting[] actors = {
            new Acting.Person(7, "officer"),
            FEED,
            new Acting.Eraser("data protection officer"),
            new Acting.VictimLiaison(8, "liaison")
        };
        for (Acting actor : actors) {
            service.transactions.run(
                    actor, () -> service.log.record(AuditedAct.of(service.now(), "LOOKED", null, "/list")));
        }
        service.seal();
        assertThat(service.verify().sound()).isTrue();
        assertThat(service.verify().leaves()).isEqualTo(4);
    }

    @Test
    void whatAnActWroteStandsInItsLeaf() {
        service.writes(Ledger.ENTRY, 5, 1, "sealed body");
        assertThat(onlyLeaf().get("written_hash")).isNotNull();
        service.seal();
        assertThat(service.verify().findings()).isEmpty();
    }
}
