package org.throughcare.service.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.throughcare.service.access.Post;
import org.throughcare.service.database.Acting;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.fixture.Browser;
import org.throughcare.service.fixture.Organisation;
import org.throughcare.service.fixture.Organisation.Hired;
import org.throughcare.service.fixture.Organisation.Place;
import org.throughcare.service.fixture.ServiceTestAtATime;
import org.throughcare.service.fixture.SettableClock;
import org.throughcare.service.keys.Keyring;

/** Signing in with a password, staying signed in, and signing out. */
@ServiceTestAtATime
class SignInTest {
    private static final String COOKIE = "throughcare-session";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Transactions transactions;

    @Autowired
    private Keyring keyring;

    @Autowired
    private PasswordEncoder encoder;

    @Autowired
    private SettableClock clock;

    private final List<Browser> browsers = new ArrayList<>();
    private Hired officer = new Hired(0, "", "", Post.PROBATION_OFFICER, Place.NONE);

    @BeforeEach
    void anOfficer() {
        officer = new Organisation(jdbc, transactions, keyring).hireWithPassword(Post.PROBATION_OFFICER, Place.NONE);
        clock.pass(Duration.ofDays(1));
    }

    @AfterEach
    void closeBrowsers() {
        browsers.forEach(Browser::close);
        clock.set(SettableClock.START);
    }

    @Test
    void whoeverIsNotSignedInIsSentToSignInAndThenToWhatTheyAskedFor() {
        Browser browser = browser();
        assertThat(Browser.location(browser.get("/signed-in-only?a=b"))).endsWith("/sign-in");
        HttpResponse<String> in = browser.signIn(officer.username(), Organisation.PASSWORD);
        assertThat(in.statusCode()).isEqualTo(302);
        assertThat(Browser.location(in)).contains("/signed-in-only?a=b");
    }

    @Test
    void theUsernameMayHaveSpacesAroundIt() {
        assertThat(Browser.location(browser().signIn(" " + officer.username() + " ", Organisation.PASSWORD)))
                .endsWith("/");
    }

    @Test
    void theSessionIsAnotherOneAfterSigningIn() {
        Browser browser = browser();
        browser.get("/sign-in");
        String before = browser.cookies().get(COOKIE);
        browser.signIn(officer.username(), Organisation.PASSWORD);
        assertThat(before).isNotBlank();
        assertThat(browser.cookies().get(COOKIE)).isNotBlank().isNotEqualTo(before);
    }

    @Test
    void theCookieIsForThisServiceAndNoScript() {
        String cookie =
                browser().get("/sign-in").headers().firstValue("Set-Cookie").orElse("");
        assertThat(cookie).startsWith(COOKIE + "=").contains("HttpOnly", "SameSite=Lax", "Path=/");
    }

    @Test
    void thePageOfSigningInHasTheHeadersOfEveryPage() {
        var headers = browser().get("/sign-in").headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElse("")).startsWith("default-src 'none'");
        assertThat(headers.firstValue("Cache-Control").orElse("")).contains("no-store");
    }

    @Test
    void aFormWithoutItsProofIsRefused() {
        Browser browser = browser();
        browser.get("/sign-in");
        assertThat(browser.post("/sign-in", Map.of("username", officer.username(), "password", Organisation.PASSWORD))
                        .statusCode())
                .isEqualTo(403);
        signedIn(browser);
        assertThat(browser.post("/sign-out", Map.of()).statusCode()).isEqualTo(403);
    }

    @Test
    void anUnknownNameAWrongPasswordAndOneWhoLeftGetTheSameAnswer() {
        Organisation organisation = new Organisation(jdbc, transactions, keyring);
        Hired left = organisation.hireWithPassword(Post.PROBATION_OFFICER, Place.NONE);
        organisation.leaves(left);
        Hired elsewhere = organisation.hire(Post.PROBATION_OFFICER, Place.NONE);
        List<String> bodies = new ArrayList<>();
        for (String username : List.of(officer.username(), "nobody", left.username(), elsewhere.username())) {
            String password = username.equals(left.username()) ? Organisation.PASSWORD : "wrong";
            HttpResponse<String> refused = browser().signIn(username, password);
            assertThat(refused.statusCode()).isEqualTo(422);
            bodies.add(withoutProof(refused.body()).replace(username, "NAME"));
        }
        assertThat(bodies).hasSize(4).containsOnly(bodies.getFirst());
    }

    @Test
    void refusingTakesTheSameTimeWhetherTheNameIsKnownOrNot() {
        transactions.run(
                new Acting.Engine("test"),
                () -> jdbc.sql("update staff set password = ? where id = ?")
                        .param(encoder.encode(Organisation.PASSWORD))
                        .param(officer.id())
                        .update());
        SigningInTimes known = new SigningInTimes();
        SigningInTimes unknown = new SigningInTimes();
        for (int round = 0; round < 15; round++) {
            clock.pass(Duration.ofDays(1));
            known.measure(officer.username());
            unknown.measure("nobody");
        }
        assertThat(known.median() / unknown.median()).isBetween(0.5, 2.0);
    }

    @Test
    void afterTooManyWrongPasswordsTheRightOneIsRefusedTooUntilTheLockEnds() {
        for (int number = 0; number < 6; number++) {
            browser().signIn(officer.username(), "wrong");
        }
        assertThat(browser().signIn(officer.username(), Organisation.PASSWORD).statusCode())
                .isEqualTo(422);
        clock.pass(Duration.ofMinutes(15));
        assertThat(browser().signIn(officer.username(), Organisation.PASSWORD).statusCode())
                .isEqualTo(302);
    }

    @Test
    void aRightPasswordWipesOutTheWrongOnesBeforeIt() {
        for (int round = 0; round < 3; round++) {
            for (int number = 0; number < 4; number++) {
                browser().signIn(officer.username(), "wrong");
            }
            assertThat(browser()
                            .signIn(officer.username(), Organisation.PASSWORD)
                            .statusCode())
                    .isEqualTo(302);
        }
    }

    @Test
    void aSessionEndsWhenItIsNotUsed() {
        Browser browser = signedIn(browser());
        clock.pass(Duration.ofMinutes(29));
        assertThat(browser.get("/nowhere").statusCode()).isEqualTo(404);
        clock.pass(Duration.ofMinutes(30));
        assertThat(browser.get("/nowhere").body()).contains("You were signed out");
        assertThat(Browser.location(browser.get("/nowhere"))).endsWith("/sign-in");
    }

    @Test
    void aSessionEndsByItsAgeHoweverMuchItIsUsed() {
        Browser browser = signedIn(browser());
        for (int number = 0; number < 35; number++) {
            clock.pass(Duration.ofMinutes(20));
            assertThat(browser.get("/nowhere").statusCode()).isEqualTo(404);
        }
        clock.pass(Duration.ofMinutes(20));
        assertThat(browser.get("/nowhere").body()).contains("You were signed out");
    }

    @Test
    void signingOutEndsTheSession() {
        Browser browser = signedIn(browser());
        HttpResponse<String> out = browser.submit(browser.get("/sign-in"), "/sign-out", Map.of());
        assertThat(Browser.location(out)).endsWith("/signed-out");
        assertThat(Browser.location(browser.get("/nowhere"))).endsWith("/sign-in");
    }

    @Test
    void whatHappensIsAudited() {
        clock.pass(Duration.ofDays(400));
        Browser browser = signedIn(browser());
        browser.submit(browser.get("/sign-in"), "/sign-out", Map.of());
        browser().signIn(officer.username(), "wrong");
        browser().signIn("nobody", "wrong");
        assertThat(leaves())
                .filteredOn(leaf -> !leaf.startsWith("system:wake-up"))
                .containsExactlyInAnyOrder(
                        officer.username() + " SIGNED_IN sign-in",
                        officer.username() + " SIGNED_OUT session",
                        "system:sign-in SIGN_IN_REFUSED sign-in of staff " + officer.id(),
                        "system:sign-in SIGN_IN_REFUSED sign-in of nobody known");
    }

    private List<String> leaves() {
        return transactions.as(
                new Acting.Sealer("test"),
                () -> jdbc.sql("select actor || ' ' || act || ' ' || route from audit_leaf where at = ?")
                        .param(Timestamp.from(clock.instant()))
                        .query(String.class)
                        .list());
    }

    private Browser browser() {
        Browser browser = new Browser(port);
        browsers.add(browser);
        return browser;
    }

    private Browser signedIn(Browser browser) {
        assertThat(browser.signIn(officer.username(), Organisation.PASSWORD).statusCode())
                .isEqualTo(302);
        return browser;
    }

    private static String withoutProof(String body) {
        return body.replaceAll("name=\"_csrf\"[^>]*>", "");
    }

    /** How long refusals took, in nanoseconds. */
    private final class SigningInTimes {
        private final List<Long> taken = new ArrayList<>();

        void measure(String username) {
            Browser browser = browser();
            HttpResponse<String> form = browser.get("/sign-in");
            long began = System.nanoTime();
            browser.submit(form, "/sign-in", Map.of("username", username, "password", "wrong"));
            taken.add(System.nanoTime() - began);
        }

        double median() {
            long[] sorted = taken.stream().mapToLong(Long::longValue).toArray();
            Arrays.sort(sorted);
            return sorted[sorted.length / 2];
        }
    }
}
