package org.throughcare.service.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughcare.service.access.Area;
import org.throughcare.service.access.Grant.Basis;
import org.throughcare.service.access.Post;
import org.throughcare.service.database.Acting;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.fixture.AtTheDesk;
import org.throughcare.service.fixture.Browser;
import org.throughcare.service.fixture.Organisation.Hired;
import org.throughcare.service.fixture.Organisation.Place;
import org.throughcare.service.fixture.ServiceTest;
import org.throughcare.service.keys.Keyring;
import org.throughcare.service.store.Appending;

/**
 * Abuse case 4: the number of something of another case is put into an address or a form of one's own case. The answer is
 * that of a number of nothing, and nothing is changed. What every route answers to the number of a hidden case, request or
 * opening is kept by {@code Case3EveryRouteTest}.
 */
@ServiceTest
class Case4NumbersOfOtherCasesTest {
    private static final String NOTHING = "987654321";

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

    private AtTheDesk desk;
    private Hired senior;
    private Hired otherOfficer;
    private Hired police;

    @BeforeEach
    void twoUnitsWithACaseEach() {
        desk = new AtTheDesk(jdbc, transactions, keyring, appending, port);
        Place place = desk.organisation.unitIn(desk.organisation.region());
        senior = desk.organisation.hireWithPassword(Post.SENIOR_PROBATION_OFFICER, place);
        otherOfficer =
                desk.organisation.hire(Post.PROBATION_OFFICER, desk.organisation.unitIn(desk.organisation.region()));
        police = desk.organisation.hire(Post.POLICE_OFFICER, Place.NONE);
    }

    @AfterEach
    void closeBrowsers() {
        desk.close();
    }

    @Test
    void aShareOfAnotherCaseIsNotEndedFromOnesOwn() {
        desk.held(senior, "H100001", "Blythe", "Tansy");
        long others = desk.held(otherOfficer, "H100002", "Carew", "Tansy");
        Instant now = Instant.now();
        desk.organisation.grant(
                others, police, Basis.PARTNER_SHARE, now.minusSeconds(9), now.plus(Duration.ofDays(1)), Area.RISK);
        String share = number("select id from case_grant where person = ?", others);
        Map<String, String> ending = Map.of("share", share, "endReason", AtTheDesk.REASON);
        Map<String, String> nothing = Map.of("share", NOTHING, "endReason", AtTheDesk.REASON);
        assertSame("/cases/H100001/shares/ended", ending, nothing, "nothing to take out");
        assertThat(number("select count(*) from case_grant where person = ? and ended_at is null", others))
                .isEqualTo("1");
    }

    @Test
    void anEntryOfAnotherCaseIsNoAnswerToAFormOfOnesOwn() {
        desk.held(senior, "H100003", "Blythe", "Tansy");
        desk.held(otherOfficer, "H100004", "Carew", "Tansy");
        String own = desk.alsoCalled("H100003", "Bly");
        String entry = desk.alsoCalled("H100004", "Car");
        for (String what : List.of("check", "end")) {
            String form = "/cases/H100003/person/new?what=" + what + "&of=";
            assertThat(desk.as(senior).get(form + own).statusCode()).isEqualTo(200);
            assertThat(AtTheDesk.comparable(desk.as(senior).get(form + entry), entry))
                    .isEqualTo(AtTheDesk.comparable(desk.as(senior).get(form + NOTHING), NOTHING));
            Map<String, String> sent = Map.of("what", what, "of", entry);
            assertSame("/cases/H100003/person/new", sent, Map.of("what", what, "of", NOTHING), entry);
        }
    }

    @Test
    void aShiftOfAnotherRegionIsNotEnded() {
        Hired head = desk.organisation.hireWithPassword(
                Post.HEAD_OF_PDU, senior.place().withoutTeam());
        Place there = otherOfficer.place();
        Hired onCall = desk.organisation.hire(Post.ON_CALL_MANAGER, there.withoutTeam());
        Instant now = Instant.now();
        String region = there.region() == null ? "" : there.region();
        desk.organisation.onCall(onCall, region, now.minusSeconds(9), now.plus(Duration.ofDays(1)));
        String shift = number("select id from on_call_shift where staff = ?", onCall.id());
        HttpResponse<String> page = desk.as(head).get("/organisation/staff");
        assertThat(AtTheDesk.comparable(
                        desk.as(head).submit(page, "/organisation/shifts/ended", Map.of("shift", shift))))
                .isEqualTo(AtTheDesk.comparable(
                        desk.as(head).submit(page, "/organisation/shifts/ended", Map.of("shift", NOTHING))));
        assertThat(number("select count(*) from on_call_shift where staff = ? and ends > now()", onCall.id()))
                .isEqualTo("1");
    }

    private void assertSame(String path, Map<String, String> others, Map<String, String> nothing, String number) {
        Browser browser = desk.as(senior);
        HttpResponse<String> form = browser.get("/people");
        assertThat(AtTheDesk.comparable(browser.submit(form, path, new HashMap<>(others)), number))
                .isEqualTo(AtTheDesk.comparable(browser.submit(form, path, new HashMap<>(nothing)), NOTHING));
    }

    private String number(String sql, long of) {
        return transactions.as(
                new Acting.Engine("test"),
                () -> jdbc.sql(sql).param(of).query(Long.class).single().toString());
    }
}
