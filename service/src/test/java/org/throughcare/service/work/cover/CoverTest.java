package org.throughcare.service.work.cover;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughcare.practice.terms.London;
import org.throughcare.service.access.Post;
import org.throughcare.service.access.StaffMember;
import org.throughcare.service.access.StaffRegister;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.fixture.Browser;
import org.throughcare.service.fixture.Organisation.Hired;
import org.throughcare.service.fixture.Organisation.Place;
import org.throughcare.service.fixture.ServiceTest;
import org.throughcare.service.fixture.StaffInBrowsers;
import org.throughcare.service.keys.Keyring;
import org.throughcare.service.store.Appending;

/** Cover puts the cases of one who is away on a list of the one who covers, for the days it was arranged for, and no longer. */
@ServiceTest
class CoverTest {
    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Transactions transactions;

    @Autowired
    private Keyring keyring;

    @Autowired
    private Appending appending;

    @Autowired
    private Covering covering;

    @Autowired
    private StaffRegister register;

    private StaffInBrowsers staff;
    private Place team;
    private Hired away;
    private Hired cover;
    private Hired manager;
    private LocalDate today;

    @BeforeEach
    void aTeam() {
        staff = new StaffInBrowsers(jdbc, transactions, keyring, appending, port);
        team = staff.organisation.unitIn(staff.organisation.region());
        away = staff.organisation.hireWithPassword(Post.PROBATION_OFFICER, team);
        cover = staff.organisation.hireWithPassword(Post.PROBATION_SERVICES_OFFICER, team);
        manager = staff.organisation.hireWithPassword(Post.SENIOR_PROBATION_OFFICER, team);
        today = LocalDate.now(London.ZONE);
    }

    @AfterEach
    void home() {
        staff.close();
    }

    @Test
    void whileItStandsTheOneWhoCoversHasTheCasesOnAListOfTheirOwnAndTheCasesStayAllocated() {
        staff.held(away, "V100001", "Ida", "Yarrow", Instant.now().minus(Duration.ofDays(2)));
        assertThat(arranged(away, away, cover, today, today.plusDays(5)).statusCode())
                .isEqualTo(302);
        List<Cover> covers = covering.coversOf(member(cover), Instant.now());
        assertThat(covers)
                .singleElement()
                .satisfies(one -> assertThat(one.code()).isEqualTo(away.code()));
        assertThat(staff.page(cover, "/cases")).contains("Covering for Member of staff");
        assertThat(staff.page(cover, "/cases?list=cover-" + covers.getFirst().id()))
                .contains("Ida Yarrow");
        assertThat(staff.page(away, "/cases?list=mine")).contains("Ida Yarrow");
        assertThat(covering.coversOf(member(cover), Instant.now().plus(Duration.ofDays(7))))
                .as("it ends by itself")
                .isEmpty();
    }

    @Test
    void oneThatIsToComeStandsOnNoListYet() {
        arranged(away, away, cover, today.plusDays(3), today.plusDays(5));
        assertThat(covering.coversOf(member(cover), Instant.now())).isEmpty();
        assertThat(staff.page(cover, "/cover")).contains("Who is away");
    }

    @Test
    void aManagerArrangesItForTheirUnitSeesItAndEndsIt() {
        assertThat(arranged(manager, away, cover, today, today.plusDays(1)).statusCode())
                .isEqualTo(302);
        long id = covering.coversOf(member(cover), Instant.now()).getFirst().id();
        Browser desk = staff.as(manager);
        HttpResponse<String> page = desk.get("/cover");
        assertThat(page.body()).contains("End this cover now");
        assertThat(desk.submit(page, "/cover/ended", Map.of("id", Long.toString(id)))
                        .statusCode())
                .isEqualTo(302);
        assertThat(covering.coversOf(member(cover), Instant.now())).isEmpty();
        assertThat(staff.routes(manager, "COVER_ARRANGED")).hasSize(1);
        assertThat(staff.routes(manager, "COVER_ENDED")).hasSize(1);
    }

    @Test
    void aColleagueArrangesAndEndsNothingForSomebodyElse() {
        Hired third = staff.organisation.hireWithPassword(Post.PROBATION_OFFICER, team);
        assertThat(arranged(third, away, cover, today, today).statusCode()).isEqualTo(422);
        arranged(away, away, cover, today, today);
        long id = covering.coversOf(member(cover), Instant.now()).getFirst().id();
        Browser other = staff.as(third);
        assertThat(other.submit(other.get("/cover"), "/cover/ended", Map.of("id", Long.toString(id)))
                        .statusCode())
                .isEqualTo(404);
        assertThat(covering.coversOf(member(cover), Instant.now())).hasSize(1);
    }

    @Test
    void somebodyOfAnotherTeamDoesNotCoverSinceItWouldOpenAWholeCaseloadToThem() {
        Hired elsewhere = staff.organisation.hireWithPassword(Post.PROBATION_OFFICER, staff.organisation.teamIn(team));
        HttpResponse<String> answer = arranged(away, away, elsewhere, today, today);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Choose somebody of the same team");
    }

    @Test
    void daysThatArePastTurnedRoundOrTooManyAreRefusedWithWhatWasTyped() {
        for (LocalDate last : List.of(today.minusDays(1), today.plusMonths(4))) {
            HttpResponse<String> answer = arranged(away, away, cover, today, last);
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("at most 3 months", "Home visits on Tuesdays");
        }
    }

    @Test
    void whoIsCoveredForAlreadyCannotBeTwiceNorCoverMeanwhile() {
        arranged(away, away, cover, today, today.plusDays(5));
        assertThat(arranged(manager, away, cover, today.plusDays(2), today.plusDays(9))
                        .statusCode())
                .isEqualTo(422);
        assertThat(arranged(manager, cover, away, today.plusDays(2), today.plusDays(9))
                        .statusCode())
                .isEqualTo(422);
    }

    private HttpResponse<String> arranged(Hired who, Hired of, Hired by, LocalDate first, LocalDate last) {
        Map<String, String> form = new HashMap<>(Map.of(
                "covered", Long.toString(of.id()), "cover", Long.toString(by.id()), "note", "Home visits on Tuesdays"));
        typed(form, "first", first);
        typed(form, "last", last);
        Browser browser = staff.as(who);
        return browser.submit(browser.get("/cover"), "/cover", form);
    }

    private static void typed(Map<String, String> form, String field, LocalDate date) {
        form.put(field + "-day", Integer.toString(date.getDayOfMonth()));
        form.put(field + "-month", Integer.toString(date.getMonthValue()));
        form.put(field + "-year", Integer.toString(date.getYear()));
    }

    private StaffMember member(Hired hired) {
        return register.named(hired.username()).orElseThrow();
    }
}
