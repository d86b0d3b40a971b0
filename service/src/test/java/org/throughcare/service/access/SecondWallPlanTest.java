package org.throughcare.service.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.throughcare.service.database.Acting;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.fixture.ServiceTest;

/** The second wall is answered from indexes: asked for one case it never reads them all. */
@ServiceTest
@DirtiesContext
class SecondWallPlanTest {
    private static final Map<String, String> QUERIES = new TreeMap<>(Map.of(
            "case by number", "select body from case_summary where person = %person",
            "case by CRN", """
                    select c.body from identifier i join subject s on s.id = i.subject
                                                    join case_summary c on c.person = s.person
                    where i.index = 'large 7'::bytea""",
            "entry tail", "select sequence, body from entry where subject = %person and sequence > 3 order by sequence",
            "entries of a case", """
                    select e.sequence, e.body from subject s join entry e on e.subject = s.id
                    where s.person = %person order by e.subject, e.sequence""",
            "duty events of a case", "select body from duty_event where person = %person order by sequence",
            "duties of a caseload", """
                    select d.body from case_summary c join duty d on d.person = c.person
                    where c.holder = 'L7' and d.outcome = 'OPEN' order by d.due_at limit 50""",
            "caseload of an officer", "select body from case_summary where holder = 'L7'",
            "caseload of a team", "select body from case_summary where team = 'large 7'",
            "caseload of a unit", "select body from case_summary where unit = 'large 7'",
            "everyone in a prison", "select body from case_summary where prison = 'P60'"));

    private static final String AS_A_LIST = """
            alter policy need_to_know on case_summary using (person in (
                select c.person from subject c, staff s where s.id = (select acting_staff()) and s.active))""";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Transactions transactions;

    @Autowired
    @FlywayDataSource
    private DataSource owner;

    @BeforeEach
    void aLargeCaseload() {
        long cases = transactions.as(
                new Acting.Engine("test"),
                () -> jdbc.sql("select count(*) from case_summary")
                        .query(Long.class)
                        .single());
        if (cases < LargeCaseload.CASES) {
            LargeCaseload.write(jdbc, transactions, owner);
        }
    }

    @Test
    void noQueryOfAPersonReadsAWholeTable() {
        for (Acting.Person person : people()) {
            QUERIES.forEach((name, query) -> {
                Plan plan = transactions.as(person, () -> plan(jdbc, query));
                assertThat(plan.wholesale())
                        .as("%s as %s: %s", name, person.username(), plan)
                        .isEmpty();
            });
        }
    }

    @Test
    void wakingReadsOnlyTheCasesWhoseInstantHasCome() {
        Plan plan = transactions.as(new Acting.Engine("test"), () -> plan(jdbc, """
                select person from case_summary
                where next_wake <= now() and mod(person, 1) = 0 order by next_wake limit 200"""));
        assertThat(plan.wholesale()).as(plan.toString()).isEmpty();
    }

    /** Without this the test above might find nothing because it cannot. */
    @Test
    void aPolicyThatListsTheCasesIsFound() throws SQLException {
        try (Connection connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            JdbcClient altering = JdbcClient.create(
                    new org.springframework.jdbc.datasource.SingleConnectionDataSource(connection, true));
            altering.sql(AS_A_LIST).update();
            altering.sql("grant throughcare_person to current_user with set true")
                    .update();
            altering.sql("set local role throughcare_person").update();
            altering.sql("select set_config('throughcare.staff', '7', true)")
                    .query()
                    .singleRow();
            QUERIES.forEach((name, query) ->
                    assertThat(plan(altering, query).wholesale()).as(name).isNotEmpty());
            connection.rollback();
        }
    }

    private Plan plan(JdbcClient asking, String query) {
        long person = asking.sql("select max(id) - 100 from subject where key_wrapped = ''")
                .query(Long.class)
                .single();
        return Plan.read(asking.sql("explain (format json) " + query.replace("%person", Long.toString(person)))
                .query(String.class)
                .single());
    }

    private List<Acting.Person> people() {
        return transactions.as(
                new Acting.Engine("test"),
                () -> jdbc.sql(
                                "select distinct on (post) id, username from staff where username like 'large%' order by post")
                        .query((row, number) -> new Acting.Person(row.getLong("id"), row.getString("username")))
                        .list());
    }
}
