package org.throughcare.service.feeds.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughcare.service.feeds.FeedSource.PRISON;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughcare.practice.custody.CustodyFact.Transferred;
import org.throughcare.service.access.Post;
import org.throughcare.service.database.Acting;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.feeds.EventText;
import org.throughcare.service.feeds.intake.Sending;
import org.throughcare.service.fixture.Browser;
import org.throughcare.service.fixture.Organisation;
import org.throughcare.service.fixture.Organisation.Place;
import org.throughcare.service.fixture.ServiceTest;
import org.throughcare.service.keys.Keyring;

/** Those who tend feeds find what was held back in the navigation and answer it with a reason; for others it is not there. */
@ServiceTest
class QuarantinePagesTest {
    private static final Pattern LINK = Pattern.compile("href=\"(/quarantine/\\d+)\"");

    @LocalServerPort
    private int port;

    @Autowired
    private Sending sender;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Transactions transactions;

    @Autowired
    private Keyring keyring;

    private Browser browser = new Browser(0);

    @BeforeEach
    void anAdministratorSignsIn() {
        transactions.run(
                new Acting.Engine("test"),
                () -> jdbc.sql(
                                "update feed_quarantine set decision = 'SET_ASIDE', decided_at = now() where decision is null")
                        .update());
        browser = signedIn(Post.CASE_ADMINISTRATOR);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void whatIsHeldIsListedShownAndTakenInOnceAReasonIsGiven() {
        String noms = sender.noms();
        String link = held(noms);
        HttpResponse<String> form = browser.get(link);
        assertThat(form.body()).contains("TRANSFERRED", noms, "said something else");

        HttpResponse<String> refused = browser.submit(form, link, Map.of("decision", "TAKEN_IN"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("error-summary", "Write why");
        assertThat(sender.entries("prison/" + noms, Transferred.class)).isEmpty();

        HttpResponse<String> done =
                browser.submit(refused, link, Map.of("decision", "TAKEN_IN", "reason", "asked the prison"));
        assertThat(Browser.location(done)).endsWith("/quarantine");
        assertThat(browser.get("/quarantine").body()).contains("The message was taken in.", "No message is held back.");
        assertThat(sender.entries("prison/" + noms, Transferred.class)).hasSize(1);
        assertThat(browser.get(link).statusCode()).isEqualTo(404);
    }

    @Test
    void whatASenderWroteIsShownAsItWasSentAndNeverRun() {
        String noms = sender.noms();
        sender.send(PRISON, release(noms));
        sender.send(PRISON, release(noms).replace("in a line", "<script>alert(1)</script>"));
        assertThat(browser.get(firstHeld()).body())
                .contains("&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert(1)");
    }

    @Test
    void whoTendsFeedsIsOfferedBothQueuesAndNobodyElseIsOfferedThisOne() {
        assertThat(browser.get("/").body()).contains("href=\"/quarantine\"", "href=\"/matching\"");
        try (Browser officer = signedIn(Post.PROBATION_OFFICER)) {
            assertThat(officer.get("/").body()).doesNotContain("/quarantine");
            String link = held(sender.noms());
            assertThat(officer.get("/quarantine").statusCode()).isEqualTo(403);
            assertThat(officer.get(link).statusCode()).isEqualTo(403);
        }
    }

    private Browser signedIn(Post post) {
        Organisation organisation = new Organisation(jdbc, transactions, keyring);
        Place place = organisation.unitIn(organisation.region());
        Browser signedIn = new Browser(port);
        signedIn.signIn(organisation.hireWithPassword(post, place).username(), Organisation.PASSWORD);
        return signedIn;
    }

    private String held(String noms) {
        sender.send(PRISON, release(noms));
        sender.send(PRISON, release(noms).replace("RELEASED", "TRANSFERRED"));
        return firstHeld();
    }

    private String firstHeld() {
        return LINK.matcher(browser.get("/quarantine").body())
                .results()
                .map((MatchResult link) -> link.group(1))
                .findFirst()
                .orElse("nothing is held");
    }

    private static String release(String noms) {
        return EventText.release().line().replace("A1234BC", noms);
    }
}
