package org.throughcare.service.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughcare.service.database.Acting;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.fixture.Organisation;
import org.throughcare.service.fixture.Organisation.Case;
import org.throughcare.service.fixture.Organisation.Hired;
import org.throughcare.service.fixture.Organisation.Place;
import org.throughcare.service.fixture.ServiceTest;
import org.throughcare.service.keys.Keyring;

/** Abuse case 14: a pooled connection never keeps whom it last worked for, and on nobody's behalf it shows nothing. */
@ServiceTest
class Case14PooledConnectionTest {
    private static final Acting.Engine FEED = new Acting.Engine("feed");
    private static final int AT_ONCE = 16;
    private static final int ROUNDS = 40;

    @Autowired
    private Transactions transactions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Keyring keyring;

    private final List<Hired> officers = new ArrayList<>();
    private final List<Case> cases = new ArrayList<>();

    @BeforeEach
    void twoOfficersWithACaseEach() {
        Organisation organisation = new Organisation(jdbc, transactions, keyring);
        for (int number = 0; number < 2; number++) {
            Place place = organisation.unitIn(organisation.region());
            officers.add(organisation.hire(Post.PROBATION_OFFICER, place));
            cases.add(organisation.open(place, officers.getLast()));
        }
    }

    @Test
    void whoeverTakesTurnsOnTheConnectionsSeesTheirOwnCasesOnly() throws InterruptedException, ExecutionException {
        try (ExecutorService many = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<List<Long>>> seen = new ArrayList<>();
            for (int turn = 0; turn < AT_ONCE * ROUNDS; turn++) {
                Acting.Person officer = officers.get(turn % 2).acting();
                seen.add(many.submit(() -> transactions.as(officer, this::visible)));
            }
            for (int turn = 0; turn < seen.size(); turn++) {
                assertThat(seen.get(turn).get())
                        .containsExactly(cases.get(turn % 2).person());
            }
        }
    }

    @Test
    void afterAFaultTheConnectionIsNobodysTooAndTheNextOneSeesTheirOwn() {
        Acting.Person first = officers.getFirst().acting();
        for (int round = 0; round < ROUNDS; round++) {
            assertThatThrownBy(() -> transactions.run(
                            first,
                            () -> jdbc.sql("select 1 / 0").query(Integer.class).single()))
                    .isInstanceOf(DataAccessException.class);
            assertThat(roleAndStaff()).isEqualTo("none/");
            assertThat(transactions.as(officers.getLast().acting(), this::visible))
                    .containsExactly(cases.getLast().person());
        }
    }

    @Test
    void theNextUserOfAPooledConnectionIsNobodyAgain() {
        Acting.Person officer = officers.getFirst().acting();
        for (int round = 0; round < ROUNDS; round++) {
            assertThat(transactions.as(officer, this::roleAndStaff)).isEqualTo("throughcare_person/" + officer.staff());
            assertThat(roleAndStaff()).isEqualTo("none/");
            assertThat(transactions.as(FEED, this::roleAndStaff)).isEqualTo("throughcare_engine/");
        }
    }

    @Test
    void aPersonWhomNothingNamesSeesNoRowOfAnyCase() {
        Acting.Person officer = officers.getFirst().acting();
        List<Long> rows = transactions.as(officer, () -> {
            jdbc.sql("select set_config('throughcare.staff', '', true)")
                    .query(String.class)
                    .single();
            return List.of(
                    count("case_summary"), count("entry"), count("duty"), count("duty_event"), count("case_grant"));
        });
        assertThat(rows).containsOnly(0L);
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    private List<Long> visible() {
        return jdbc.sql("select person from case_summary where person in (?, ?) order by person")
                .param(cases.getFirst().person())
                .param(cases.getLast().person())
                .query((row, _) -> row.getLong(1))
                .list();
    }

    private String roleAndStaff() {
        return jdbc.sql(
                        "select current_setting('role') || '/' || coalesce(current_setting('throughcare.staff', true), '')")
                .query(String.class)
                .single();
    }
}
