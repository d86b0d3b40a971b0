package org.throughcare.service.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughcare.service.fixture.ServiceTest;

/** A transaction runs on somebody's behalf, and what it may do ends with it. */
@ServiceTest
class TransactionOnBehalfTest {
    private static final Acting.Engine FEED = new Acting.Engine("feed");
    private static final Acting.Person OFFICER = new Acting.Person(7, "officer");

    @Autowired
    private Transactions transactions;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void onNobodysBehalfNothingCanBeRead() {
        assertThatThrownBy(() ->
                        jdbc.sql("select count(*) from entry").query(Long.class).single())
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void workInsideJoinsOnlyWhenItIsOnTheSameBehalf() {
        assertThat(transactions.as(FEED, () -> transactions.as(FEED, this::roleAndStaff)))
                .isEqualTo("throughcare_engine/");
        assertThatThrownBy(() -> transactions.as(FEED, () -> transactions.as(OFFICER, this::roleAndStaff)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void neitherPeopleNorTheEngineCanChangeOrDeleteAnEntry() {
        for (Acting acting : new Acting[] {FEED, OFFICER}) {
            for (String change : new String[] {"update entry set body = ''", "delete from entry"}) {
                assertThatThrownBy(() ->
                                transactions.as(acting, () -> jdbc.sql(change).update()))
                        .rootCause()
                        .hasMessageContaining("permission denied");
            }
        }
    }

    private String roleAndStaff() {
        return jdbc.sql(
                        "select current_setting('role') || '/' || coalesce(current_setting('throughcare.staff', true), '')")
                .query(String.class)
                .single();
    }
}
