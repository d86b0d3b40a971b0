package org.throughcare.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What each role does of a day, with scripts and without them: nothing of it needs any. */
@DemonstrationTest
@InABrowser
class EachRoleTest {
    private static final String PRACTITIONER = "practitioner";

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aWrongPasswordIsSaidAndTheRightOneLeadsInAndOutAgain(boolean scripts, Browsing browser) {
        try (Visit visit = browser.visit(port, scripts)) {
            visit.signIn("northgate-2-po1", "a guess");
            assertThat(visit.said()).contains("There is something to put right");
            assertThat(visit.faults("journey-sign-in-wrong")).isEmpty();
            visit.signIn("northgate-2-po1", DemonstrationTest.PASSWORD);
            assertThat(visit.page().title()).startsWith("My work");
            visit.page()
                    .getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Sign out"))
                    .click();
            assertThat(visit.said()).contains("You are signed out");
            assertThat(visit.open("/people")).isEqualTo(200);
            assertThat(visit.page().title()).startsWith("Sign in");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aPractitionerFindsAPersonThoughTheNameIsMistyped(boolean scripts, Browsing browser) {
        try (Visit visit = browser.visit(port, scripts)) {
            CaseOfTheDay one = CaseOfTheDay.sharedWithNobody(visit);
            String surname = one.name().substring(one.name().lastIndexOf(' ') + 1);
            String slip = surname.charAt(0) + surname.substring(2, 3) + surname.charAt(1) + surname.substring(3);
            for (String typed : new String[] {one.name().replace(surname, slip), one.crn()}) {
                search(visit, typed);
                assertThat(visit.said()).as(typed).contains(one.crn(), "Found because");
            }
            assertThat(visit.faults("journey-search-" + scripts)).isEmpty();
            search(visit, "Zxqwvutt Qqrst");
            assertThat(visit.said()).contains("Nobody found for");
            search(visit, "A");
            assertThat(visit.said()).contains("Enter at least 2 letters");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aPractitionerRegistersAPersonAfterMendingWhatWasWrong(boolean scripts, Browsing browser) {
        try (Visit visit = browser.visit(port, scripts)) {
            CaseOfTheDay one = CaseOfTheDay.sharedWithNobody(visit);
            visit.open("/people/new");
            visit.type("surname", one.name().substring(one.name().lastIndexOf(' ') + 1));
            visit.type("forenames", one.name().substring(0, one.name().lastIndexOf(' ')));
            visit.type("pnc", "2008/0056560A");
            visit.type("born-day", "31");
            visit.type("born-month", "2");
            visit.type("born-year", "1990");
            visit.send();
            assertThat(visit.said()).contains("would have to be Z", "Enter a date that exists", "Say why");
            assertThat(visit.faults("journey-register-wrong-" + scripts)).isEmpty();
            visit.type("pnc", "");
            visit.type("born-month", "1");
            visit.type("reason", "Report ordered today");
            visit.send();
            assertThat(visit.said()).contains("on the record could be the same", one.crn());
            assertThat(visit.faults("journey-register-alike-" + scripts)).isEmpty();
            visit.page().locator("[name=newPerson]").check();
            visit.send();
            assertThat(visit.said()).contains("Registered as T");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "practitioner, true", "practitioner, false",
        "northgate-spo1, true", "northgate-spo1, false",
        "northgate-head, true", "northgate-head, false",
        "fellside-pom, true", "fellside-pom, false"
    })
    void whoeverWorksOnACaseOpensItAndRecordsAnAddress(String username, boolean scripts, Browsing browser) {
        try (Visit visit = browser.visit(port, scripts)) {
            CaseOfTheDay one = username.equals(PRACTITIONER)
                    ? CaseOfTheDay.sharedWithNobody(visit)
                    : CaseOfTheDay.of(visit, username);
            assertThat(visit.faults("journey-home-" + username + scripts)).isEmpty();
            visit.open("/cases/" + one.crn());
            assertThat(visit.said()).contains(one.name(), "What is due");
            assertThat(visit.faults("journey-case-" + username + scripts)).isEmpty();
            visit.follow("The person");
            visit.follow("Add an address");
            visit.send();
            assertThat(visit.said()).contains("No fixed abode: choose an answer");
            visit.page().locator("[name=status]").selectOption("SECONDARY");
            visit.page().locator("[name=noFixedAbode][value=no]").check();
            visit.type("lines", "7 Sorrel Row, as said to " + username + " " + scripts);
            visit.page().locator("[name=verified][value=no]").check();
            visit.send();
            assertThat(visit.said()).contains("It is on the record", "as said to " + username + " " + scripts);
            assertThat(visit.faults("journey-person-" + username + scripts)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "police-north, A000000, true", "police-north, A000000, false",
        "inspector, A000008, true", "inspector, A000008, false",
        "data-protection, A000024, true", "data-protection, A000024, false"
    })
    void whoSeesOnlyWhatIsSharedFindsNobodyElseAndOpensNoOtherCase(
            String username, String shared, boolean scripts, Browsing browser) {
        try (Visit visit = browser.visit(port, scripts)) {
            CaseOfTheDay one = CaseOfTheDay.sharedWithNobody(visit);
            visit.forget();
            visit.signIn(username, DemonstrationTest.PASSWORD);
            assertThat(visit.faults("journey-home-" + username + scripts)).isEmpty();
            assertThat(visit.open("/cases/" + shared)).isEqualTo(200);
            assertThat(visit.said()).contains(shared);
            assertThat(visit.faults("journey-shared-" + username + scripts)).isEmpty();
            search(visit, one.name());
            assertThat(visit.said()).contains("Nobody found").doesNotContain(one.crn());
            assertThat(visit.open("/cases/" + one.crn())).isEqualTo(404);
            assertThat(visit.open("/cases/" + one.crn() + "/person")).isEqualTo(404);
            assertThat(visit.faults("journey-not-found-" + username + scripts)).isEmpty();
            assertThat(visit.said()).doesNotContain(one.name());
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aSeniorSeesTheUnmatchedRecordsAndAPractitionerIsToldThatTheyMayNot(boolean scripts, Browsing browser) {
        try (Visit visit = browser.visit(port, scripts)) {
            visit.signIn("northgate-spo1", DemonstrationTest.PASSWORD);
            visit.follow("Unmatched records");
            assertThat(visit.said()).contains("Unmatched records");
            visit.forget();
            visit.signIn("northgate-1-po1", DemonstrationTest.PASSWORD);
            assertThat(visit.open("/matching")).isEqualTo(403);
            assertThat(visit.faults("journey-refused-" + scripts)).isEmpty();
        }
    }

    private static void search(Visit visit, String typed) {
        visit.open("/people");
        visit.type("q", typed);
        visit.send();
    }
}
