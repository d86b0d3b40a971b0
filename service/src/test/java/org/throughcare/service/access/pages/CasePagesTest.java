package org.throughcare.service.access.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.throughcare.service.access.Act;
import org.throughcare.service.access.CaseFor;
import org.throughcare.service.access.Opening;
import org.throughcare.service.access.Post;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.database.Acting;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.fixture.Browser;
import org.throughcare.service.fixture.Organisation;
import org.throughcare.service.fixture.Organisation.Case;
import org.throughcare.service.fixture.Organisation.Hired;
import org.throughcare.service.fixture.Organisation.Place;
import org.throughcare.service.fixture.ServiceTest;
import org.throughcare.service.fixture.SettableClock;
import org.throughcare.service.keys.Keyring;

/** A page of a case is reached only through the door. */
@ServiceTest
@Import(CasePagesTest.APage.class)
class CasePagesTest {
    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Transactions transactions;

    @Autowired
    private Keyring keyring;

    private final List<Browser> browsers = new ArrayList<>();
    private Organisation organisation = organisation();
    private Place place = Place.NONE;
    private Hired officer = new Hired(0, "", "", Post.PROBATION_OFFICER, place);

    @Controller
    static class APage {
        @GetMapping("/test-cases/{crn}")
        @ResponseBody
        String page(@CaseFor(Act.READ) Opening.Opened opened, SignedIn who) {
            return who.staff().username() + " reads " + opened.crn();
        }

        @GetMapping("/test-cases/{crn}/limits")
        @ResponseBody
        String limits(@CaseFor(Act.LIMIT_ACCESS) Opening.Opened opened) {
            return opened.crn();
        }
    }

    private Organisation organisation() {
        return new Organisation(jdbc, transactions, keyring);
    }

    @BeforeEach
    void anOfficer() {
        organisation = organisation();
        place = organisation.unitIn(organisation.region());
        officer = organisation.hireWithPassword(Post.PROBATION_OFFICER, place);
    }

    @AfterEach
    void closeBrowsers() {
        browsers.forEach(Browser::close);
    }

    @Test
    void anOpenCaseIsShown() {
        Case open = organisation.open(place, officer);
        assertThat(get("/test-cases/" + open.crn()).body()).isEqualTo(officer.username() + " reads " + open.crn());
    }

    @Test
    void whatThePostIsNotGivenIsRefused() {
        Case open = organisation.open(place, officer);
        assertThat(get("/test-cases/" + open.crn() + "/limits").statusCode()).isEqualTo(403);
    }

    @Test
    void aRestrictedCaseIsAnsweredWithWhomToAskAndNothingElseOfIt() {
        Hired senior = organisation.hire(Post.SENIOR_PROBATION_OFFICER, place);
        Case restricted = organisation.open(place, officer);
        organisation.restrict(restricted.person(), SettableClock.START, senior);
        HttpResponse<String> answer = get("/test-cases/" + restricted.crn());
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body())
                .contains("You cannot see case " + restricted.crn(), "Member of staff", "Senior probation officer")
                .contains("/cases/" + restricted.crn() + "/break-glass");
    }

    /** Abuse cases 2 and 4: a number that is guessed tells nothing. */
    @Test
    void aMissingCaseOneThatIsExcludedAndOneOfOthersAreTheSamePage() {
        Case excluded = organisation.open(place, officer);
        organisation.exclude(excluded.person(), officer, SettableClock.START);
        Case unrelated = organisation.open(organisation.unitIn(organisation.region()), null);
        List<String> pages = new ArrayList<>();
        for (String crn : List.of(excluded.crn().value(), unrelated.crn().value(), "Z999999", "nonsense")) {
            HttpResponse<String> answer = get("/test-cases/" + crn);
            assertThat(answer.statusCode()).isEqualTo(404);
            pages.add(comparable(answer));
        }
        assertThat(pages).containsOnly(comparable(get("/nowhere")));
    }

    /** Abuse case 12: leaving ends what is open in the browser. */
    @Test
    void whoeverLeavesIsSignedOutAtTheNextRequest() {
        Case open = organisation.open(place, officer);
        Browser browser = browser();
        assertThat(browser.get("/test-cases/" + open.crn()).statusCode()).isEqualTo(200);
        organisation.leaves(officer);
        HttpResponse<String> answer = browser.get("/test-cases/" + open.crn());
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("You were signed out").doesNotContain("Sign out");
        transactions.run(
                new Acting.Engine("test"),
                () -> jdbc.sql("update staff set active = true where id = ?")
                        .param(officer.id())
                        .update());
        assertThat(Browser.location(browser.get("/test-cases/" + open.crn()))).endsWith("/sign-in");
    }

    private HttpResponse<String> get(String path) {
        return browser().get(path);
    }

    private Browser browser() {
        Browser browser = new Browser(port);
        browsers.add(browser);
        browser.signIn(officer.username(), Organisation.PASSWORD);
        return browser;
    }

    private static String comparable(HttpResponse<String> answer) {
        return answer.body()
                        .replaceAll("name=\"_csrf\"[^>]*>", "")
                        .replaceAll("[2-9CFGHJKQRVWX]{4}-[2-9CFGHJKQRVWX]{4}", "REFERENCE")
                + answer.headers().map().keySet();
    }
}
