package org.throughcare.service.access.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughcare.practice.identity.Crn;
import org.throughcare.service.access.Post;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.fixture.Browser;
import org.throughcare.service.fixture.Organisation;
import org.throughcare.service.fixture.Organisation.Case;
import org.throughcare.service.fixture.Organisation.Hired;
import org.throughcare.service.fixture.Organisation.Place;
import org.throughcare.service.fixture.ServiceTest;
import org.throughcare.service.fixture.SettableClock;
import org.throughcare.service.keys.Keyring;

/** Asking for a case, opening it in an emergency and answering for both, as people do it on pages. */
@ServiceTest
class AccessPagesTest {
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
    private Case theirs = new Case(0, new Crn("X000000"));
    private Organisation organisation = organisation();

    private Organisation organisation() {
        return new Organisation(jdbc, transactions, keyring);
    }

    @BeforeEach
    void aCaseOfAnotherUnit() {
        organisation = organisation();
        windows = new Windows(port);
        Place place = organisation.unitIn(organisation.region());
        officer = organisation.hireWithPassword(Post.PROBATION_OFFICER, organisation.unitIn(organisation.region()));
        senior = organisation.hireWithPassword(Post.SENIOR_PROBATION_OFFICER, place);
        theirs = organisation.open(place, null);
    }

    @AfterEach
    void closeBrowsers() {
        windows.close();
    }

    @Test
    void aCaseIsOpenedInAnEmergencyAndItsReviewerSeesWhatWasLookedAt() {
        HttpResponse<String> opened = breakGlass(theirs, "RISK_TO_LIFE", REASON, Organisation.PASSWORD);
        assertThat(Browser.location(opened)).endsWith("/cases/" + theirs.crn());

        String uses = as(senior).get("/break-glass").body();
        assertThat(uses).contains(theirs.crn().value());
        String review = Windows.link(uses, "/break-glass/\\d+");
        String page = as(senior).get(review).body();
        assertThat(page).contains("Was it right to open the case?", REASON);
        assertThat(as(officer).get(review).statusCode()).isEqualTo(403);
        HttpResponse<String> done = send(senior, review, Map.of("finding", "RIGHT", "note", REASON));
        assertThat(Browser.location(done)).endsWith("/break-glass");
        assertThat(send(senior, review, Map.of("finding", "RIGHT", "note", REASON))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void anEmergencyNeedsItsReasonItsWordsAndThePassword() {
        assertThat(breakGlass(theirs, "", REASON, Organisation.PASSWORD).body()).contains("Choose why");
        assertThat(breakGlass(theirs, "RISK_TO_LIFE", "now", Organisation.PASSWORD)
                        .body())
                .contains("at least 20");
        assertThat(breakGlass(theirs, "RISK_TO_LIFE", REASON, "wrong").body()).contains("Enter the password", REASON);
        assertThat(as(senior).get("/break-glass").body())
                .doesNotContain(theirs.crn().value());
    }

    @Test
    void theFormsOfAMissingCaseAndOfOneThatSomebodyIsExcludedFromAreTheSame() {
        organisation.exclude(theirs.person(), officer, SettableClock.START);
        List<String> pages = new ArrayList<>();
        for (String crn : List.of(theirs.crn().value(), "Z999999")) {
            pages.add(Windows.comparable(as(officer).get("/cases/" + crn + "/break-glass"), crn)
                    + Windows.comparable(as(officer).get("/cases/" + crn + "/access-request"), crn)
                    + Windows.comparable(breakGlass(crn, "RISK_TO_LIFE", REASON, Organisation.PASSWORD), crn)
                    + Windows.comparable(
                            send(officer, "/cases/" + crn + "/access-request", Map.of("reason", REASON)), crn));
        }
        assertThat(pages.getFirst()).isEqualTo(pages.getLast());
    }

    @Test
    void whatIsAskedForIsAnsweredByTheSenior() {
        HttpResponse<String> sent =
                send(officer, "/cases/" + theirs.crn() + "/access-request", Map.of("reason", REASON));
        assertThat(Browser.location(sent)).endsWith("/");
        assertThat(as(officer).get("/").body()).contains("was sent");
        assertThat(as(officer).get("/access-requests").statusCode()).isEqualTo(403);

        String request = Windows.link(as(senior).get("/access-requests").body(), "/access-requests/\\d+");
        assertThat(as(senior).get(request).body()).contains(REASON);
        assertThat(send(senior, request, Map.of("decision", "", "reason", REASON))
                        .statusCode())
                .isEqualTo(422);
        assertThat(Browser.location(send(senior, request, Map.of("decision", "GRANT_7", "reason", REASON))))
                .endsWith("/access-requests");
        assertThat(send(senior, request, Map.of("decision", "REFUSE", "reason", REASON))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void theNavigationOffersWhatThePostIsGiven() {
        assertThat(as(senior).get("/").body()).contains("href=\"/access-requests\"", "href=\"/break-glass\"");
        assertThat(as(officer).get("/").body())
                .contains("href=\"/organisation\"")
                .doesNotContain("href=\"/access-requests\"", "href=\"/break-glass\"");
    }

    @Test
    void theOrganisationIsShownAUnitAtATime() {
        String unit = senior.place().unit() == null ? "" : senior.place().unit();
        assertThat(as(officer)
                        .get("/organisation?unit=" + unit.replace(" ", "%20"))
                        .body())
                .contains(senior.code(), "Nobody is recorded as on call");
    }

    private HttpResponse<String> breakGlass(Case of, String code, String reason, String password) {
        return breakGlass(of.crn().value(), code, reason, password);
    }

    private HttpResponse<String> breakGlass(String crn, String code, String reason, String password) {
        return send(
                officer,
                "/cases/" + crn + "/break-glass",
                Map.of("reasonCode", code, "reason", reason, "password", password));
    }

    private HttpResponse<String> send(Hired hired, String path, Map<String, String> fields) {
        return windows.send(hired, path, fields);
    }

    private Browser as(Hired hired) {
        return windows.as(hired);
    }
}
