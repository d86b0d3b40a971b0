package org.throughcare.service.feeds.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughcare.service.access.Post;
import org.throughcare.service.database.Acting;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.fixture.Browser;
import org.throughcare.service.fixture.Organisation;
import org.throughcare.service.fixture.Organisation.Place;
import org.throughcare.service.fixture.ServiceTest;
import org.throughcare.service.keys.Keyring;

/** What others were to be told and did not take stays in sight of those who tend feeds until it is taken. */
@ServiceTest
class UndeliveredPagesTest {
    private static final Acting ENGINE = new Acting.Engine("test");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Transactions transactions;

    @Autowired
    private Keyring keyring;

    @BeforeEach
    void nothingWaits() {
        transactions.run(
                ENGINE,
                () -> jdbc.sql("update outbox set delivered_at = now() where delivered_at is null")
                        .update());
    }

    @Test
    void whatWasNotTakenIsListedWithItsTriesAndWhatWasAnswered() {
        try (Browser browser = signedIn(Post.CASE_ADMINISTRATOR)) {
            assertThat(browser.get("/undelivered").body()).contains("Everything has been taken.");
            waits(7, "webhook: answered 503");
            waits(0, "");
            String page = browser.get("/undelivered").body();
            assertThat(page).contains("throughcare.test", "webhook: answered 503", ">7<", "1 more waits");
            assertThat(browser.get("/").body()).contains("href=\"/undelivered\"");
        }
    }

    @Test
    void forOthersItIsNotThere() {
        try (Browser browser = signedIn(Post.PROBATION_OFFICER)) {
            assertThat(browser.get("/undelivered").statusCode()).isEqualTo(403);
            assertThat(browser.get("/").body()).doesNotContain("/undelivered");
        }
    }

    private void waits(int tries, String failure) {
        transactions.run(
                ENGINE,
                () -> jdbc.sql("""
                        insert into outbox (event, person, type, occurred_at, body, recorded_at, attempts, next_attempt, last_failure)
                        values (?, 0, 'throughcare.test', now(), ?, now(), ?, now() + interval '1 hour', nullif(?, ''))""")
                        .param(UUID.randomUUID())
                        .param(new byte[0])
                        .param(tries)
                        .param(failure)
                        .update());
    }

    private Browser signedIn(Post post) {
        Organisation organisation = new Organisation(jdbc, transactions, keyring);
        Place place = organisation.unitIn(organisation.region());
        Browser browser = new Browser(port);
        browser.signIn(organisation.hireWithPassword(post, place).username(), Organisation.PASSWORD);
        return browser;
    }
}
