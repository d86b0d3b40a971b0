package org.throughcare.service.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughcare.service.access.Post;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.fixture.Browser;
import org.throughcare.service.fixture.Organisation;
import org.throughcare.service.fixture.Organisation.Hired;
import org.throughcare.service.fixture.Organisation.Place;
import org.throughcare.service.fixture.ServiceTestAtATime;
import org.throughcare.service.fixture.SettableClock;
import org.throughcare.service.keys.Keyring;

/** Whoever sends a form after their session has ended is told so and led back to its page; what they sent is never done. */
@ServiceTestAtATime
class SessionGoneTest {
    private static final String PAGE = "/cases?list=mine&sort=name";
    private static final String FORM = "/cases/filters";
    private static final Map<String, String> FILTER = Map.of("name", "Sent too late", "query", "list=mine");
    private static final Pattern BACK = Pattern.compile("<a class=\"govuk-button[^>]*href=\"([^\"]*)\"");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Transactions transactions;

    @Autowired
    private Keyring keyring;

    @Autowired
    private SettableClock clock;

    private Browser browser;
    private Hired officer;

    @BeforeEach
    void anOfficer() {
        officer = new Organisation(jdbc, transactions, keyring).hireWithPassword(Post.PROBATION_OFFICER, Place.NONE);
        clock.pass(Duration.ofDays(1));
        browser = new Browser(port);
    }

    @AfterEach
    void leave() {
        browser.close();
        clock.set(SettableClock.START);
    }

    @Test
    void whoSendsAFormWithoutASessionIsToldAndLedBackAndNothingIsDone() {
        HttpResponse<String> answer = browser.postFrom(PAGE, FORM, FILTER);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("You were signed out", "was not recorded", "saved as a draft is kept");
        backAfterSigningIn(answer);
    }

    @Test
    void theSameGoesForASessionThatWasNotUsedForTooLong() {
        browser.signIn(officer.username(), Organisation.PASSWORD);
        HttpResponse<String> form = browser.get("/sign-in");
        clock.pass(Duration.ofMinutes(31));
        HttpResponse<String> answer = browser.submitFrom(PAGE, form, FORM, FILTER);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("You were signed out");
        backAfterSigningIn(answer);
    }

    @Test
    void whoAsksForAPageAfterTheSessionHasEndedIsLedBackToThatPage() {
        browser.follow(Browser.location(browser.signIn(officer.username(), Organisation.PASSWORD)));
        clock.pass(Duration.ofMinutes(31));
        HttpResponse<String> answer = browser.get(PAGE);
        assertThat(answer.body()).contains("You were signed out");
        backAfterSigningIn(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://elsewhere.example/cases", "//elsewhere.example/cases", "http://localhost:1/cases"})
    void aFormThatStoodOnAnotherServerIsRefusedAndLeadsNowhere(String page) {
        HttpResponse<String> answer = browser.postFrom(page, FORM, FILTER);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body())
                .contains("You cannot do that")
                .doesNotContain("You were signed out", "elsewhere.example", "localhost:1");
    }

    @Test
    void anAddressThatWouldLeadToAnotherServerIsNoWayBack() {
        HttpResponse<String> answer =
                browser.postFrom("http://localhost:" + port + "//elsewhere.example/cases", FORM, FILTER);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).doesNotContain("elsewhere.example");
    }

    @Test
    void whoIsSignedInAndSendsAFormWithoutProofIsRefusedAsBefore() {
        browser.signIn(officer.username(), Organisation.PASSWORD);
        HttpResponse<String> answer = browser.postFrom(PAGE, FORM, FILTER);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("You cannot do that").doesNotContain("You were signed out");
        assertThat(browser.get(PAGE).body()).doesNotContain("Sent too late");
    }

    /** The link asks for a page and sends nothing; after signing in it is shown, without what was sent too late. */
    private void backAfterSigningIn(HttpResponse<String> answer) {
        Matcher link = BACK.matcher(answer.body());
        assertThat(link.find()).isTrue();
        assertThat(link.group(1).replace("&amp;", "&")).isEqualTo(PAGE);
        assertThat(Browser.location(browser.get(PAGE))).endsWith("/sign-in");
        HttpResponse<String> in = browser.signIn(officer.username(), Organisation.PASSWORD);
        assertThat(Browser.location(in)).contains(PAGE);
        HttpResponse<String> page = browser.follow(Browser.location(in));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("Sent too late");
    }
}
