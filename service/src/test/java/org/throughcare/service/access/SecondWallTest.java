package org.throughcare.service.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughcare.service.database.Acting;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.fixture.Organisation;
import org.throughcare.service.fixture.Organisation.Hired;
import org.throughcare.service.fixture.ServiceTestAtATime;
import org.throughcare.service.fixture.SettableClock;
import org.throughcare.service.keys.Keyring;

/** The row-level security of the database opens exactly the cases that the policy of need-to-know opens. */
@ServiceTestAtATime
class SecondWallTest {
    private static final int STAFF = 60;
    private static final int CASES = 200;
    private static final List<String> OF_A_CASE =
            List.of("duty", "duty_event", "(select person from subject s join entry e on e.subject = s.id) e");
    private static final List<String> ROWS = List.of("""
            insert into duty (person, number, kind, class, party, roles, raised_at, due_at, late, outcome, body)
            select unnest(?), 1, '', '', '', '{}', '2026-01-01', '2026-01-01', false, 'OPEN', ''""", """
            insert into duty_event (person, sequence, at, recorded, body)
            select unnest(?), 1, '2026-01-01', '2026-01-01', ''""", """
            insert into entry (subject, sequence, received, body)
            select id, 1, '2026-01-01', '' from subject where person = any (?)""");

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Transactions transactions;

    @Autowired
    @FlywayDataSource
    private DataSource owner;

    @Autowired
    private Keyring keyring;

    @Autowired
    private SettableClock clock;

    @Autowired
    private CaseAccess access;

    @Autowired
    private StaffRegister register;

    @AfterEach
    void setTheClockBack() {
        clock.set(SettableClock.START);
    }

    @Test
    void whatTheDatabaseShowsIsWhatThePolicyOpens() {
        for (long seed = 1; seed <= 3; seed++) {
            RandomOrganisation drawn = drawn(seed);
            for (Instant at : instants()) {
                clock.set(at);
                int all = 0;
                for (Hired hired : drawn.staff()) {
                    Set<Long> open = openTo(hired, drawn.cases());
                    assertThat(shownTo(hired, "case_summary", drawn.cases()))
                            .as("seed %d, at %s, to %s", seed, at, hired)
                            .isEqualTo(open);
                    all += open.size();
                }
                assertThat(all).isBetween(STAFF, STAFF * CASES / 2);
            }
        }
    }

    /** Without this the test above might find no difference because it cannot. */
    @Test
    void aHoleInTheWallIsFound() {
        RandomOrganisation drawn = drawn(6);
        JdbcClient altering = JdbcClient.create(owner);
        String wall = altering.sql(
                        "select pg_get_expr(polqual, polrelid) from pg_policy where polname = 'need_to_know'")
                .query(String.class)
                .single();
        try {
            altering.sql("alter policy need_to_know on case_summary using (" + wall
                            + " or person in (select of_case from case_exclusion))")
                    .update();
            assertThat(drawn.staff())
                    .anyMatch(hired ->
                            !shownTo(hired, "case_summary", drawn.cases()).equals(openTo(hired, drawn.cases())));
        } finally {
            altering.sql("alter policy need_to_know on case_summary using (" + wall + ")")
                    .update();
        }
    }

    @Test
    void whatBelongsToACaseIsShownWithItAndNotWithoutIt() {
        RandomOrganisation drawn = drawn(4);
        for (Hired hired : drawn.staff()) {
            Set<Long> open = openTo(hired, drawn.cases());
            for (String table : OF_A_CASE) {
                assertThat(shownTo(hired, table, drawn.cases()))
                        .as("%s to %s", table, hired)
                        .isEqualTo(open);
            }
        }
    }

    @Test
    void sayingWhichCaseIsReadOpensNothingByItself() {
        RandomOrganisation drawn = drawn(5);
        List<Long> some = drawn.cases().subList(0, 40);
        for (Hired hired : drawn.staff().subList(0, Post.values().length)) {
            Set<Long> shown = transactions.as(hired.acting(), () -> {
                Set<Long> read = new TreeSet<>();
                for (long person : some) {
                    transactions.reads(person);
                    OF_A_CASE.forEach(table -> read.addAll(shown(table, List.of(person))));
                }
                return read;
            });
            assertThat(shown).isEqualTo(openTo(hired, some));
        }
    }

    @Test
    void thePostsOfTheDatabaseAreThePostsOfTheServiceWithTheirReach() {
        Map<String, String> kept = transactions.as(
                new Acting.Engine("test"),
                () -> jdbc
                        .sql("select name, reach from post")
                        .query((row, number) -> Map.entry(row.getString(1), row.getString(2)))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        assertThat(kept)
                .isEqualTo(Set.of(Post.values()).stream()
                        .collect(Collectors.toMap(
                                Post::name, post -> post.reach().name())));
    }

    private static List<Instant> instants() {
        return List.of(
                SettableClock.START.minus(Duration.ofHours(30)),
                SettableClock.START,
                SettableClock.START.plusNanos(1_000),
                SettableClock.START.plus(Duration.ofHours(7)),
                SettableClock.START.plus(Duration.ofDays(30)));
    }

    private RandomOrganisation drawn(long seed) {
        RandomOrganisation drawn = RandomOrganisation.drawn(
                seed, STAFF, CASES, new Organisation(jdbc, transactions, keyring), SettableClock.START);
        transactions.run(new Acting.Engine("test"), () -> {
            for (String rows : ROWS) {
                jdbc.sql(rows).param(drawn.cases().toArray(Long[]::new)).update();
            }
        });
        return drawn;
    }

    private Set<Long> shownTo(Hired hired, String table, List<Long> cases) {
        return transactions.as(hired.acting(), () -> shown(table, cases));
    }

    private Set<Long> shown(String table, List<Long> cases) {
        return new TreeSet<>(jdbc.sql("select person from " + table + " where person = any(?)")
                .param(cases.toArray(Long[]::new))
                .query(Long.class)
                .list());
    }

    private Set<Long> openTo(Hired hired, List<Long> cases) {
        StaffMember member = register.numbered(hired.id()).orElseThrow();
        return access.of(member, cases).entrySet().stream()
                .filter(decided -> decided.getValue().isOpen())
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
