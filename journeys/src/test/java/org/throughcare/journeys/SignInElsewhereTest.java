package org.throughcare.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.throughcare.service.access.Post;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.fixture.Organisation;
import org.throughcare.service.fixture.Organisation.Case;
import org.throughcare.service.fixture.Organisation.Hired;
import org.throughcare.service.fixture.Organisation.Place;
import org.throughcare.service.fixture.ServiceTest;
import org.throughcare.service.keys.Keyring;

/** Where people sign in with the provider of their department, no password is known to the service. */
@ServiceTest
@InABrowser
class SignInElsewhereTest {
    private static final Provider PROVIDER = new Provider();

    private final int port;
    private final Organisation organisation;
    private final Visit visit;

    SignInElsewhereTest(
            @LocalServerPort int port,
            Browsing browser,
            @Autowired JdbcClient jdbc,
            @Autowired Transactions transactions,
            @Autowired Keyring keyring) {
        this.port = port;
        organisation = new Organisation(jdbc, transactions, keyring);
        visit = browser.visit(port, true);
    }

    @DynamicPropertySource
    static void withTheProvider(DynamicPropertyRegistry properties) {
        properties.add("throughcare.sign-in.oidc.issuer", PROVIDER::issuer);
        properties.add("throughcare.sign-in.oidc.client-id", () -> Provider.CLIENT);
        properties.add("throughcare.sign-in.oidc.client-secret", () -> Provider.SECRET);
        properties.add("throughcare.sign-in.oidc.name", () -> "the department");
    }

    @BeforeEach
    void theyAgreed() {
        PROVIDER.agreeWith("http://localhost:" + port);
    }

    @AfterEach
    void leave() {
        visit.close();
    }

    @AfterAll
    static void stop() {
        PROVIDER.close();
    }

    @Test
    void somebodyInTheRegisterIsTakenToThePageTheyAskedFor() {
        Hired officer = officer();
        visit.open("/organisation");
        assertThat(visit.page().url()).endsWith("/sign-in");
        assertThat(visit.page().locator("input[type=password]").count()).isZero();
        assertThat(visit.faults("sign-in-elsewhere")).isEmpty();
        signIn(officer.username());
        assertThat(visit.page().url()).startsWith("http://localhost:" + port + "/organisation");
        assertThat(visit.page().locator("header").innerText()).contains("Member of staff");
    }

    @Test
    void somebodyWhomTheRegisterDoesNotKnowIsToldSo() {
        visit.open("/sign-in");
        signIn("nobody");
        assertThat(visit.said()).contains("nobody is registered here under your name");
        visit.open("/organisation");
        assertThat(visit.page().url()).endsWith("/sign-in");
    }

    @Test
    void somebodyWhoLeftIsToldTheSame() {
        Hired officer = officer();
        organisation.leaves(officer);
        visit.open("/sign-in");
        signIn(officer.username());
        assertThat(visit.said()).contains("nobody is registered here under your name");
    }

    @Test
    void signingOutEndsTheSessionAtTheProviderToo() {
        visit.open("/sign-in");
        signIn(officer().username());
        visit.page().locator("form[action='/sign-out'] button").first().click();
        visit.page().waitForURL(Pattern.compile(".*/signed-out.*"));
        visit.open("/organisation");
        visit.page().getByText("Sign in with the department").click();
        assertThat(visit.page().url()).startsWith(PROVIDER.issuer().toString());
    }

    @Test
    void aCaseOpensInAnEmergencyToWhomTheProviderHasJustProved() {
        Hired officer = officer();
        Place elsewhere = organisation.unitIn(organisation.region());
        organisation.hire(Post.SENIOR_PROBATION_OFFICER, elsewhere);
        Case theirs = organisation.open(elsewhere, null);
        visit.open("/cases/" + theirs.crn() + "/break-glass");
        signIn(officer.username());
        assertThat(visit.page().locator("input[type=password]").count()).isZero();
        visit.page().locator("input[value=RISK_TO_LIFE]").check();
        visit.page().locator("textarea").fill("The hostel rang about something that happens now.");
        visit.page().locator("main button[type=submit]").click();
        visit.page().waitForURL(Pattern.compile(".*/cases/" + theirs.crn()));
    }

    @Test
    void nothingSignsInWithAPasswordOfTheServiceAnyMore() {
        Hired officer = organisation.hireWithPassword(Post.PROBATION_OFFICER, Place.NONE);
        try (var requests = new org.throughcare.service.fixture.Browser(port)) {
            requests.signIn(officer.username(), Organisation.PASSWORD);
            assertThat(requests.get("/organisation").statusCode()).isEqualTo(302);
        }
    }

    private Hired officer() {
        return organisation.hire(Post.PROBATION_OFFICER, organisation.unitIn(organisation.region()));
    }

    /** From the page of the service that offers it, through the form of the provider, and back. */
    private void signIn(String username) {
        Page page = visit.page();
        page.getByText("Sign in with the department").click();
        page.waitForURL(Pattern.compile(Pattern.quote(PROVIDER.issuer().toString()) + ".*"));
        page.locator("input[name=username]").fill(username);
        page.locator("input[name=password]").fill(Provider.PASSWORD);
        page.locator("button[type=submit]").click();
        page.waitForURL(Pattern.compile("http://localhost:" + port + "/.*"));
    }
}
