package org.throughcare.service.access.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
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
import org.throughcare.service.keys.Keyring;

/** Abuse case 11: what somebody writes is shown as words to whoever reads it, and no page runs what stands in it. */
@ServiceTest
class Case11ScriptInWordsTest {
    private static final String REASON = "<script>alert(1)</script> \"><img src=x onerror=alert(2)> {{7*7}} ${7*7}";

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
    void aReasonForARequestIsWordsToItsReader() {
        windows.send(officer, "/cases/" + theirs.crn() + "/access-request", Map.of("reason", REASON));
        String request = Windows.link(as(senior).get("/access-requests").body(), "/access-requests/\\d+");
        shownAsWords(as(senior).get(request));
    }

    @Test
    void aReasonForAnEmergencyIsWordsToItsReviewer() {
        windows.send(
                officer,
                "/cases/" + theirs.crn() + "/break-glass",
                Map.of("reasonCode", "RISK_TO_LIFE", "reason", REASON, "password", Organisation.PASSWORD));
        String use = Windows.link(as(senior).get("/break-glass").body(), "/break-glass/\\d+");
        shownAsWords(as(senior).get(use));
    }

    @Test
    void whatIsTypedIntoAFormComesBackAsWords() {
        shownAsWords(windows.send(
                officer,
                "/cases/" + theirs.crn() + "/break-glass",
                Map.of("reasonCode", REASON, "reason", REASON, "password", REASON)));
        shownAsWords(
                windows.send(senior, "/cases/" + theirs.crn() + "/limits", Map.of("code", REASON, "reason", REASON)));
        shownAsWords(as(officer).get("/people?q=" + URLEncoder.encode(REASON, StandardCharsets.UTF_8)));
    }

    private static void shownAsWords(HttpResponse<String> answer) {
        assertThat(answer.body())
                .contains("&lt;script", "{{7*7}}", "${7*7}")
                .doesNotContain("<script>alert", "<img src=x");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .startsWith("default-src 'none'; script-src 'self'; style-src 'self'");
    }

    private Browser as(Hired hired) {
        return windows.as(hired);
    }
}
