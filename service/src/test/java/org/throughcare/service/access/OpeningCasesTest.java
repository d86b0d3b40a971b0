package org.throughcare.service.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughcare.service.access.Access.Because;
import org.throughcare.service.database.Acting;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.fixture.Organisation;
import org.throughcare.service.fixture.Organisation.Case;
import org.throughcare.service.fixture.Organisation.Hired;
import org.throughcare.service.fixture.Organisation.Place;
import org.throughcare.service.fixture.ServiceTestAtATime;
import org.throughcare.service.fixture.SettableClock;
import org.throughcare.service.keys.Keyring;

/** The one door to a case: what it answers, and what the audit has of it. */
@ServiceTestAtATime
class OpeningCasesTest {
    private static final String ROUTE = "GET /cases/{crn}";
    private static final String NO_CASE = "Z999999";
    private static final int ROUNDS = 41;

    @Autowired
    private OpeningCases cases;

    @Autowired
    private StaffRegister register;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Transactions transactions;

    @Autowired
    private Keyring keyring;

    @Autowired
    private SettableClock clock;

    private Organisation organisation = organisation();
    private Place place = Place.NONE;
    private Hired officer = new Hired(0, "", "", Post.PROBATION_OFFICER, place);
    private Hired senior = officer;

    private Organisation organisation() {
        return new Organisation(jdbc, transactions, keyring);
    }

    @BeforeEach
    void aTeam() {
        organisation = organisation();
        place = organisation.unitIn(organisation.region());
        officer = organisation.hire(Post.PROBATION_OFFICER, place);
        senior = organisation.hire(Post.SENIOR_PROBATION_OFFICER, place);
        clock.pass(Duration.ofDays(1));
    }

    @AfterEach
    void setTheClockBack() {
        clock.set(SettableClock.START);
    }

    @Test
    void anOpenCaseIsOpenedAndTheAuditSaysWhy() {
        Case open = organisation.open(place, officer);
        assertThat(open(officer, " " + open.crn().value().toLowerCase(java.util.Locale.ROOT), Act.READ))
                .isInstanceOfSatisfying(Opening.Opened.class, opened -> {
                    assertThat(opened.person()).isEqualTo(open.person());
                    assertThat(opened.crn()).isEqualTo(open.crn().value());
                    assertThat(opened.access().because()).isEqualTo(Because.HOLDS_THE_CASE);
                });
        assertThat(audited()).containsExactly(officer.username() + " CASE_READ " + open.person() + " " + ROUTE);
        assertThat(wordsOf(open.person())).isEqualTo("HOLDS_THE_CASE");
    }

    @Test
    void whatThePostIsNotGivenIsForbiddenAndAudited() {
        Case open = organisation.open(place, officer);
        assertThat(open(officer, open.crn().value(), Act.LIMIT_ACCESS))
                .isEqualTo(new Opening.Forbidden(Act.LIMIT_ACCESS));
        assertThat(audited()).containsExactly(officer.username() + " CASE_FORBIDDEN " + open.person() + " " + ROUTE);
    }

    @Test
    void whoeverIsNotListedIsToldThatTheCaseExistsAndWhomToAsk() {
        Case restricted = organisation.open(place, officer);
        Hired unlisted = organisation.hire(Post.SENIOR_PROBATION_OFFICER, place);
        organisation.restrict(restricted.person(), clock.instant(), senior);
        assertThat(open(officer, restricted.crn().value(), Act.READ))
                .isInstanceOfSatisfying(Opening.Restricted.class, answer -> {
                    assertThat(answer.crn()).isEqualTo(restricted.crn().value());
                    assertThat(answer.ask()).extracting(StaffMember::id).containsExactly(senior.id());
                });
        assertThat(open(unlisted, restricted.crn().value(), Act.READ)).isInstanceOf(Opening.Restricted.class);
        assertThat(audited()).contains(officer.username() + " CASE_RESTRICTED " + restricted.person() + " " + ROUTE);
    }

    @Test
    void aMissingCaseOneThatIsExcludedAndOneOfOthersAreTheSameAnswer() {
        Case excluded = organisation.open(place, officer);
        organisation.exclude(excluded.person(), officer, clock.instant());
        Case unrelated = organisation.open(organisation.unitIn(organisation.region()), null);
        for (String crn : List.of(excluded.crn().value(), unrelated.crn().value(), NO_CASE, "'; drop", "")) {
            assertThat(open(officer, crn, Act.READ)).isEqualTo(new Opening.NotFound());
        }
        assertThat(audited())
                .containsExactlyInAnyOrder(
                        officer.username() + " CASE_NOT_FOUND " + excluded.person() + " " + ROUTE,
                        officer.username() + " CASE_NOT_FOUND " + unrelated.person() + " " + ROUTE,
                        officer.username() + " CASE_NOT_FOUND - " + ROUTE,
                        officer.username() + " CASE_NOT_FOUND - " + ROUTE,
                        officer.username() + " CASE_NOT_FOUND - " + ROUTE);
    }

    @Test
    void aMissingCaseOneThatIsExcludedAndOneOfOthersTakeTheSameTime() {
        Case excluded = organisation.open(place, officer);
        organisation.exclude(excluded.person(), officer, clock.instant());
        Case unrelated = organisation.open(organisation.unitIn(organisation.region()), null);
        List<String> numbers = List.of(excluded.crn().value(), unrelated.crn().value(), NO_CASE);
        long[][] taken = new long[numbers.size()][ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            for (int number = 0; number < numbers.size(); number++) {
                long began = System.nanoTime();
                open(officer, numbers.get(number), Act.READ);
                taken[number][round] = System.nanoTime() - began;
            }
        }
        double missing = median(taken[numbers.indexOf(NO_CASE)]);
        for (long[] times : taken) {
            assertThat(median(times) / missing).isBetween(0.6, 1.6);
        }
    }

    @Test
    void aCaseThatIsPartOfAnotherOneIsOpenedAsThatOne() {
        Case whole = organisation.open(place, officer);
        Case part = organisation.open(place, null);
        organisation.link(part, whole);
        assertThat(open(officer, part.crn().value(), Act.READ))
                .isInstanceOfSatisfying(
                        Opening.Opened.class,
                        opened -> assertThat(opened.person()).isEqualTo(whole.person()));
    }

    private static double median(long[] times) {
        long[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private Opening open(Hired hired, String crn, Act act) {
        StaffMember member = register.numbered(hired.id()).orElseThrow();
        return cases.open(new SignedIn(member, clock.instant()), crn, act, ROUTE);
    }

    private List<String> audited() {
        return transactions.as(
                new Acting.Sealer("test"),
                () -> jdbc.sql("""
                                select actor || ' ' || act || ' ' || coalesce(subject::text, '-') || ' ' || route
                                from audit_leaf where at = ? and actor = ?""")
                        .param(Timestamp.from(clock.instant()))
                        .param(officer.username())
                        .query(String.class)
                        .list());
    }

    private String wordsOf(long person) {
        byte[] key = transactions.as(
                new Acting.Engine("test"),
                () -> jdbc.sql("select key_wrapped from subject where id = ?")
                        .param(person)
                        .query((row, number) -> row.getBytes(1))
                        .single());
        byte[] detail = transactions.as(
                new Acting.Sealer("test"),
                () -> jdbc.sql("select detail from audit_leaf where subject = ?")
                        .param(person)
                        .query((row, number) -> row.getBytes(1))
                        .single());
        return new String(
                keyring.unwrap(key).open(Trail.place(person), detail), java.nio.charset.StandardCharsets.UTF_8);
    }
}
