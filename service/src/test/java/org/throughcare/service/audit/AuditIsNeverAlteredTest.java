package org.throughcare.service.audit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.throughcare.service.audit.AuditedService.FEED;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughcare.service.database.Acting;

/** The service itself can add to the audit and never alter it, whoever it acts for. */
@AuditTest
class AuditIsNeverAlteredTest {
    private static final List<Acting> EVERYONE = List.of(
            new Acting.Person(7, "officer"),
            FEED,
            new Acting.Sealer("main"),
            new Acting.Eraser("data protection officer"),
            new Acting.VictimLiaison(8, "liaison"));

    @Autowired
    private AuditedService service;

    @BeforeEach
    void begin() {
        service.begin();
        service.sealed(1, 1);
        service.act("WAITING");
    }

    private void refused(Acting acting, String sql) {
        assertThatThrownBy(() -> service.transactions.run(
                        acting, () -> service.jdbc.sql(sql).update()))
                .as("%s for %s", sql, acting)
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void nobodyChangesOrDeletesWhatIsInTheAudit() {
        for (Acting acting : EVERYONE) {
            for (String table : List.of("audit_leaf", "audit_position", "audit_seal")) {
                refused(acting, "delete from " + table);
                refused(acting, "truncate " + table);
            }
            refused(acting, "update audit_leaf set actor = 'another'");
            refused(acting, "update audit_position set position = position + 1");
            refused(acting, "update audit_seal set root = ''");
        }
    }

    @Test
    void onlyTheSealerGivesPlacesSealsAndClearsTheList() {
        for (Acting acting : EVERYONE) {
            if (!(acting instanceof Acting.Sealer)) {
                refused(acting, "insert into audit_position values (7, gen_random_uuid())");
                refused(acting, "insert into audit_seal select * from audit_seal");
                refused(acting, "delete from audit_unsealed");
            }
        }
    }

    @Test
    void theSealerWritesNoLeaf() {
        refused(
                new Acting.Sealer("main"),
                "insert into audit_leaf select gen_random_uuid(), at, actor, role, act from audit_leaf");
    }

    @Test
    void nobodyWhoActsReadsWhatOthersDid() {
        for (Acting acting : EVERYONE) {
            if (!(acting instanceof Acting.Sealer)) {
                assertThatThrownBy(() -> service.transactions.run(
                                acting,
                                () -> service.jdbc
                                        .sql("select count(*) from audit_leaf")
                                        .query(Long.class)
                                        .single()))
                        .rootCause()
                        .hasMessageContaining("permission denied");
            }
        }
    }

    @Test
    void evenWhoeverOwnsTheTablesDoesNotAlterThemByMistake() {
        for (String sql :
                List.of("delete from audit_leaf", "update audit_seal set key_id = ''", "truncate audit_position")) {
            assertThatThrownBy(() -> service.owner(sql)).rootCause().hasMessageContaining("The audit is never altered");
        }
    }
}
