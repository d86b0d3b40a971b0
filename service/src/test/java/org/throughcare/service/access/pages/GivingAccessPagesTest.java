package org.throughcare.service.access.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughcare.practice.identity.Crn;
import org.throughcare.practice.terms.London;
import org.throughcare.service.access.Post;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.fixture.Browser;
import org.throughcare.service.fixture.Organisation;
import org.throughcare.service.fixture.Organisation.Case;
import org.throughcare.service.fixture.Organisation.Hired;
import org.throughcare.service.fixture.Organisation.Place;
import org.throughcare.service.fixture.ServiceTest;
import org.throughcare.service.keys.Keyring;

/** Limiting and sharing a case, shifts, leaving and messages, as people do it on pages. */
@ServiceTest
class GivingAccessPagesTest {
    private static final String REASON = "The hostel rang about something that happens now.";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Transactions transactions;

    @Autowired
    private Keyring keyring;

    private Windows windows = new Windows(0);
    private Hired officer = new Hired(0, "", "", Post.PROBATION_OFFICER, Place.NONE);
    private Hired senior = officer;
    private Hired head = officer;
    private Case theirs = new Case(0, new Crn("X000000"));
    private String crn = "";
    private Organisation organisation = organisation();

    private Organisation organisation() {
        return new Organisation(jdbc, transactions, keyring);
    }

    @BeforeEach
    void aCaseOfTheUnit() {
        organisation = organisation();
        windows = new Windows(port);
        Place place = organisation.unitIn(organisation.region());
        officer = organisation.hireWithPassword(Post.PROBATION_OFFICER, place);
        senior = organisation.hireWithPassword(Post.SENIOR_PROBATION_OFFICER, place);
        head = organisation.hireWithPassword(Post.HEAD_OF_PDU, place.withoutTeam());
        theirs = organisation.open(place, officer);
        crn = "/cases/" + theirs.crn();
    }

    @AfterEach
    void closeBrowsers() {
        windows.close();
    }

    @Test
    void somebodyIsExcludedAndTheCaseIsGoneForThem() {
        HttpResponse<String> done = send(senior, crn + "/limits", change("EXCLUDE", officer.code()));
        assertThat(Browser.location(done)).endsWith("/");
        assertThat(as(senior).get(crn + "/limits").body()).contains(officer.code());
        assertThat(as(officer).get(crn).statusCode()).isEqualTo(404);
        assertThat(send(senior, crn + "/limits", change("EXCLUDE", officer.code()))
                        .body())
                .contains("so already");
        send(senior, crn + "/limits", change("INCLUDE", officer.code()));
        assertThat(as(senior).get(crn + "/limits").body()).contains("Nobody is excluded");
    }

    @Test
    void aCaseIsRestrictedToSomebodyWhoDecides() {
        assertThat(send(senior, crn + "/limits", change("LIST", officer.code())).body())
                .contains("must stay on");
        send(senior, crn + "/limits", change("LIST", senior.code()));
        assertThat(as(officer).get(crn).statusCode()).isEqualTo(403);
        send(senior, crn + "/limits", change("LIFT", ""));
        assertThat(as(senior).get(crn + "/limits").body()).contains("not restricted");
    }

    @Test
    void whatIsWrongWithAChangeIsSaidAtItsField() {
        assertThat(send(senior, crn + "/limits", change("", officer.code())).body())
                .contains("Choose what to change");
        assertThat(send(senior, crn + "/limits", change("EXCLUDE", "nobody")).body())
                .contains("href=\"#code\"");
        assertThat(send(senior, crn + "/limits", Map.of("change", "LIFT", "reason", "so"))
                        .body())
                .contains("href=\"#reason\"");
        assertThat(send(officer, crn + "/limits", change("EXCLUDE", senior.code()))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aCaseIsSharedAndTheShareIsEnded() {
        Hired police = organisation.hireWithPassword(Post.POLICE_OFFICER, Place.NONE);
        Map<String, String> share = new HashMap<>(Map.of("code", police.code(), "purpose", REASON, "areas", "RISK"));
        assertThat(send(senior, crn + "/shares", share).body()).contains("Enter the last day");
        LocalDate inAMonth = LocalDate.now(London.ZONE).plusDays(30);
        share.put("until-day", Integer.toString(inAMonth.getDayOfMonth()));
        share.put("until-month", Integer.toString(inAMonth.getMonthValue()));
        share.put("until-year", Integer.toString(inAMonth.getYear()));
        assertThat(Browser.location(send(senior, crn + "/shares", share))).endsWith("/shares");
        String page = as(senior).get(crn + "/shares").body();
        assertThat(page).contains(REASON, "Risk");
        assertThat(as(police).get("/notices").body()).contains("A case was shared with you");

        String grant = Pattern.compile("name=\"share\"[^>]*value=\"(\\d+)\"")
                .matcher(page)
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        HttpResponse<String> end = as(senior)
                .submit(as(senior).get("/sign-in"), crn + "/shares/ended", Map.of("share", grant, "endReason", REASON));
        assertThat(Browser.location(end)).endsWith("/shares");
        assertThat(as(senior).get(crn + "/shares").body()).contains("shared with nobody");
        assertThat(as(officer).get(crn + "/shares").statusCode()).isEqualTo(403);
    }

    @Test
    void aShiftIsKeptAndEndedAndSomebodyLeaves() {
        LocalDate today = LocalDate.now(London.ZONE);
        Map<String, String> shift =
                new HashMap<>(Map.of("onCall", officer.code(), "startsAt", "00:00", "endsAt", "23:59"));
        for (String at : new String[] {"starts", "ends"}) {
            LocalDate day = at.equals("ends") ? today.plusDays(1) : today;
            shift.put(at + "-day", Integer.toString(day.getDayOfMonth()));
            shift.put(at + "-month", Integer.toString(day.getMonthValue()));
            shift.put(at + "-year", Integer.toString(day.getYear()));
        }
        Browser browser = as(head);
        HttpResponse<String> form = browser.get("/organisation/staff");
        assertThat(Browser.location(browser.submit(form, "/organisation/shifts", shift)))
                .endsWith("/organisation/staff");
        HttpResponse<String> kept = browser.get("/organisation/staff");
        String id = Pattern.compile("name=\"shift\"[^>]*value=\"(\\d+)\"")
                .matcher(kept.body())
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        browser.submit(kept, "/organisation/shifts/ended", Map.of("shift", id));
        assertThat(browser.get("/organisation/staff").body()).doesNotContain("name=\"shift\"");

        assertThat(as(officer).get("/").statusCode()).isEqualTo(200);
        assertThat(Browser.location(browser.submit(kept, "/organisation/left", Map.of("left", officer.code()))))
                .endsWith("/organisation/staff");
        assertThat(as(officer).get("/").statusCode()).isEqualTo(403);
        assertThat(browser.submit(kept, "/organisation/left", Map.of("left", head.code()))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void messagesAreNewUntilTheirReaderSaysOtherwise() {
        Hired stranger =
                organisation.hireWithPassword(Post.PROBATION_OFFICER, organisation.unitIn(organisation.region()));
        send(stranger, crn + "/access-request", Map.of("reason", REASON));
        assertThat(as(senior).get("/notices").body())
                .contains("New:", "href=\"/access-requests\"")
                .doesNotContain(theirs.crn().value());
        send(senior, "/notices", Map.of());
        assertThat(as(senior).get("/notices").body())
                .contains("asks for access")
                .doesNotContain("New:");
    }

    private static Map<String, String> change(String change, String code) {
        return Map.of("change", change, "code", code, "reason", REASON);
    }

    private HttpResponse<String> send(Hired hired, String path, Map<String, String> fields) {
        return windows.send(hired, path, fields);
    }

    private Browser as(Hired hired) {
        return windows.as(hired);
    }
}
