package org.throughcare.service.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughcare.practice.identity.PersonName;
import org.throughcare.practice.record.EntryId;
import org.throughcare.service.access.Access;
import org.throughcare.service.access.Area;
import org.throughcare.service.access.Post;
import org.throughcare.service.access.StaffRegister;
import org.throughcare.service.cases.overview.ReadingOverview;
import org.throughcare.service.database.Acting;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.fixture.Organisation;
import org.throughcare.service.fixture.Organisation.Hired;
import org.throughcare.service.fixture.Organisation.Place;
import org.throughcare.service.fixture.PeopleOfATest;
import org.throughcare.service.fixture.ServiceTest;
import org.throughcare.service.keys.Keyring;
import org.throughcare.service.store.Appending;
import org.throughcare.service.web.model.cases.CaseEntry;
import org.throughcare.service.web.model.cases.OverviewPage;

/** What stood on somebody's screen is kept for them alone, and is new to them for one visit. */
@ServiceTest
class SeenEntriesTest {
    private static final Instant NOW = Instant.parse("2026-03-10T09:00:00Z");

    @Autowired
    private SeeingCases seeing;

    @Autowired
    private SeenEntries seenEntries;

    @Autowired
    private ReadingOverview overview;

    @Autowired
    private StaffRegister register;

    @Autowired
    private Appending appending;

    @Autowired
    private Transactions transactions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Keyring keyring;

    private Hired holder;
    private Hired colleague;
    private PeopleOfATest people;

    @BeforeEach
    void aTeam() {
        Organisation organisation = new Organisation(jdbc, transactions, keyring);
        Place place = organisation.unitIn(organisation.region());
        holder = organisation.hire(Post.PROBATION_OFFICER, place);
        colleague = organisation.hire(Post.HEAD_OF_PDU, place);
        people = new PeopleOfATest(appending, transactions);
    }

    @Test
    void anEntryIsNewForOneVisitAndThenNoMore() {
        long person = held("E100001");
        assertThat(look(holder, person, NOW).last()).isNotEmpty().allMatch(CaseEntry::unseen);
        assertThat(look(holder, person, NOW.plus(Duration.ofMinutes(50))).last())
                .allMatch(CaseEntry::unseen);
        assertThat(look(holder, person, NOW.plus(Duration.ofHours(5))).last()).noneMatch(CaseEntry::unseen);
    }

    @Test
    void nobodySeesWhatStoodOnAnothersScreen() {
        long person = held("E100002");
        look(holder, person, NOW);
        Instant later = NOW.plus(Duration.ofHours(5));
        assertThat(seenBefore(holder, person, later)).isNotEmpty();
        assertThat(seenBefore(colleague, person, later)).isEmpty();
        assertThat(lastLooked(colleague, person, later)).isEmpty();
        for (String table : List.of("entry_seen", "case_looked")) {
            assertThat(rows(register.named(colleague.username()).orElseThrow().acting(), table, person))
                    .as(table)
                    .isZero();
            assertThat(rows(new Acting.Engine("test"), table, person)).as(table).isZero();
            assertThat(rows(register.named(holder.username()).orElseThrow().acting(), table, person))
                    .as(table)
                    .isPositive();
        }
    }

    @Test
    void whenSomebodyLastLookedIsTheVisitBeforeThisOne() {
        long person = held("E100003");
        assertThat(lastLooked(holder, person, NOW)).isEmpty();
        look(holder, person, NOW);
        assertThat(lastLooked(holder, person, NOW.plus(Duration.ofMinutes(10)))).isEmpty();
        assertThat(lastLooked(holder, person, NOW.plus(Duration.ofHours(5)))).contains(NOW);
    }

    @Test
    void aViewOfThePastLeavesNoTrace() {
        long person = held("E100004");
        see(holder, person, NOW.plusSeconds(60), true, overview::page);
        assertThat(lastLooked(holder, person, NOW.plus(Duration.ofHours(5)))).isEmpty();
        assertThat(seenBefore(holder, person, NOW.plus(Duration.ofHours(5)))).isEmpty();
    }

    @Test
    void itIsGoneWithThePerson() {
        long person = held("E100005");
        look(holder, person, NOW);
        transactions.run(new Acting.Eraser("test"), () -> seenEntries.erase(List.of(person)));
        for (String table : List.of("entry_seen", "case_looked")) {
            assertThat(rows(register.named(holder.username()).orElseThrow().acting(), table, person))
                    .as(table)
                    .isZero();
        }
    }

    private long held(String crn) {
        return people.held(
                holder, crn, PersonName.of("Ida", "Yarrow"), LocalDate.of(1985, 5, 5), NOW.minus(Duration.ofDays(1)));
    }

    private OverviewPage look(Hired who, long person, Instant at) {
        return see(who, person, at, false, overview::page);
    }

    private Set<EntryId> seenBefore(Hired who, long person, Instant at) {
        return see(who, person, at, false, seen -> seenEntries.of(seen).before());
    }

    private Optional<Instant> lastLooked(Hired who, long person, Instant at) {
        return see(who, person, at, false, seen -> seenEntries.of(seen).lastLooked(seen.reader()));
    }

    private <T> T see(Hired who, long person, Instant at, boolean back, Function<SeenCase, T> page) {
        Access.Open open = new Access.Open(Access.Because.HOLDS_THE_CASE, EnumSet.allOf(Area.class), false);
        Reader reader = new Reader(register.named(who.username()).orElseThrow(), open, at, back);
        return seeing.see(reader, person, "E1", AsKnownAt.NOW, CaseTab.OVERVIEW, page)
                .orElseThrow();
    }

    private int rows(Acting acting, String table, long person) {
        return transactions.as(
                acting,
                () -> jdbc.sql("select count(*) from " + table + " where person = ?")
                        .param(person)
                        .query(Integer.class)
                        .single());
    }
}
