package org.throughcare.service.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughcare.service.access.Post;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.fixture.AtTheDesk;
import org.throughcare.service.fixture.Browser;
import org.throughcare.service.fixture.Organisation.Hired;
import org.throughcare.service.fixture.Organisation.Place;
import org.throughcare.service.fixture.ServiceTest;
import org.throughcare.service.keys.Keyring;
import org.throughcare.service.store.Appending;

/** Who opened a case can be read for a formal review, by the posts that may, and that they read it is in it too. */
@ServiceTest
class WhoOpenedACaseTest {
    private static final String REVIEW = "?review=SFO-2026-014";

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
    private Hired holder;
    private Hired stranger;
    private Hired head;

    @BeforeEach
    void aUnit() {
        desk = new AtTheDesk(jdbc, transactions, keyring, appending, port);
        Place place = desk.organisation.unitIn(desk.organisation.region());
        holder = desk.organisation.hireWithPassword(Post.PROBATION_OFFICER, place);
        head = desk.organisation.hireWithPassword(Post.HEAD_OF_PDU, place.withoutTeam());
        stranger = desk.organisation.hireWithPassword(
                Post.PROBATION_OFFICER, desk.organisation.unitIn(desk.organisation.region()));
    }

    @AfterEach
    void closeBrowsers() {
        desk.close();
    }

    @Test
    void itSaysWhoOpenedTheCaseByWhichRouteAndWhyAndNotThatAnybodyReadIt() {
        desk.held(holder, "L100001", "Una", "Mallow");
        desk.as(holder).get("/cases/L100001");
        String log = log("L100001", REVIEW);
        assertThat(log)
                .contains(
                        AtTheDesk.nameOf(holder),
                        "Opened the case to read it",
                        "GET /cases/{crn}",
                        "the case is allocated to them",
                        "It does not say that they read it.");
    }

    @Test
    void anEmergencyOpeningStandsInItWithTheReasonAndSoDoesAnAttempt() {
        desk.held(holder, "L100002", "Una", "Mallow");
        desk.as(stranger).get("/cases/L100002");
        desk.opensInAnEmergency(stranger, "L100002");
        assertThat(log("L100002", REVIEW))
                .contains(
                        AtTheDesk.nameOf(stranger),
                        "Tried to open the case; to them there is none",
                        "Opened the case in an emergency",
                        "POST /cases/{crn}/break-glass",
                        "Somebody’s life may be in danger: " + AtTheDesk.REASON);
    }

    @Test
    void nothingOfItIsShownUntilAFormalReviewIsNamed() {
        desk.held(holder, "L100003", "Una", "Mallow");
        desk.as(holder).get("/cases/L100003");
        assertThat(log("L100003", "")).contains("Which formal review").doesNotContain(AtTheDesk.nameOf(holder));
        HttpResponse<String> refused = desk.as(head).get("/cases/L100003/access-log?review=%3Cx%3E");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Enter the reference of the formal review")
                .doesNotContain(AtTheDesk.nameOf(holder));
        assertThat(desk.times(head, "ACCESS_LOG_READ", Instant.EPOCH)).isZero();
    }

    @Test
    void thatItWasReadAndWhatForStandsInItToo() {
        desk.held(holder, "L100004", "Una", "Mallow");
        log("L100004", REVIEW);
        assertThat(log("L100004", REVIEW)).contains("Was shown this list", "for the formal review SFO-2026-014");
        assertThat(desk.times(head, "ACCESS_LOG_READ", Instant.EPOCH)).isEqualTo(2);
    }

    @Test
    void onlyThePostsThatMayAreLedThereAndLetIn() {
        desk.held(holder, "L100005", "Una", "Mallow");
        assertThat(desk.as(head).get("/cases/L100005").body()).contains("/cases/L100005/access-log");
        assertThat(desk.as(holder).get("/cases/L100005").body()).doesNotContain("/access-log");
        assertThat(desk.as(holder).get("/cases/L100005/access-log" + REVIEW).statusCode())
                .isEqualTo(403);
        assertThat(desk.as(stranger).get("/cases/L100005/access-log" + REVIEW).statusCode())
                .isEqualTo(404);
    }

    @Test
    void itIsShownAPageAtATimeWithTheNewestFirst() {
        desk.held(holder, "L100006", "Una", "Mallow");
        desk.as(holder).get("/cases/L100006/person");
        for (int time = 0; time < 30; time++) {
            desk.as(holder).get("/cases/L100006");
        }
        assertThat(log("L100006", REVIEW)).contains("page=2").doesNotContain("GET /cases/{crn}/person");
        assertThat(log("L100006", REVIEW + "&page=2")).contains("GET /cases/{crn}/person");
        assertThat(log("L100006", REVIEW + "&page=99")).contains("GET /cases/{crn}/person");
    }

    @Test
    void whoIsThereInAnEmergencyIsToldUntilWhenAndThatNothingCanBeChanged() {
        desk.held(holder, "L100007", "Una", "Mallow");
        desk.opensInAnEmergency(stranger, "L100007");
        assertThat(desk.as(stranger).get("/cases/L100007").body())
                .contains("You opened this case in an emergency", "change nothing");
        assertThat(desk.as(stranger)
                        .get("/cases/L100007/person/new?what=called")
                        .statusCode())
                .isEqualTo(403);
        assertThat(desk.as(holder).get("/cases/L100007").body()).doesNotContain("in an emergency");
    }

    private String log(String crn, String query) {
        HttpResponse<String> answer = desk.as(head).get("/cases/" + crn + "/access-log" + query);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Browser.location(answer)).isEmpty();
        return answer.body();
    }
}
