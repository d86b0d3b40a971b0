package org.throughcare.service.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughcare.practice.custody.CustodyFact.IntelligenceReceived;
import org.throughcare.practice.identity.PersonName;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.Subject;
import org.throughcare.practice.record.Visibility;
import org.throughcare.practice.record.Visibility.Clearance;
import org.throughcare.practice.terms.Party;
import org.throughcare.service.access.Post;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.fixture.Browser;
import org.throughcare.service.fixture.Invented;
import org.throughcare.service.fixture.Organisation;
import org.throughcare.service.fixture.Organisation.Hired;
import org.throughcare.service.fixture.Organisation.Place;
import org.throughcare.service.fixture.PeopleOfATest;
import org.throughcare.service.fixture.ServiceTest;
import org.throughcare.service.keys.Keyring;
import org.throughcare.service.store.Appending;

/** What a browser gets of the pages about people: never more than its reader may know. */
@ServiceTest
class PagesOfPeopleTest {
    private static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([^\"]+)\"");

    @LocalServerPort
    private int port;

    @Autowired
    private Appending appending;

    @Autowired
    private Transactions transactions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Keyring keyring;

    private Organisation organisation = organisation();
    private Browser browser = new Browser(0);
    private Place place = Place.NONE;
    private Hired senior = new Hired(0, "", "", Post.SENIOR_PROBATION_OFFICER, place);

    private Organisation organisation() {
        return new Organisation(jdbc, transactions, keyring);
    }

    @BeforeEach
    void aSeniorSignsIn() {
        organisation = organisation();
        place = organisation.unitIn(organisation.region());
        senior = organisation.hireWithPassword(Post.SENIOR_PROBATION_OFFICER, place);
        browser = new Browser(port);
        browser.signIn(senior.username(), Organisation.PASSWORD);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void aSearchShowsTheCasesOfTheUnitAndNothingOfOthers() {
        held(officer(place), "G100001", "Tansy");
        held(officer(organisation.unitIn(organisation.region())), "G100002", "Tansy");
        String page = browser.get("/people?q=lena%20tansy").body();
        assertThat(page).contains("G100001", "1 person found").doesNotContain("G100002");
    }

    @Test
    void theHtmlOfACaseHoldsNoRestrictedText() {
        held(officer(place), "G100003", "Burnet");
        Subject subject = Invented.person("G100003");
        Instant now = Instant.now();
        Entry open = Invented.probation(
                subject, new IntelligenceReceived(Set.of(), "C3", "owes the Larkspur brothers"), now);
        Entry restricted = new Entry(
                open.id(),
                subject,
                open.fact(),
                open.times(),
                open.provenance(),
                new Visibility(Map.of(Party.PROBATION, now), Clearance.RESTRICTED_INTELLIGENCE),
                null);
        people().add(subject, restricted);
        HttpResponse<String> page = browser.get("/cases/G100003/chronology");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Lena Burnet", "graded C3", "not cleared to read")
                .doesNotContain("Larkspur");
        for (String other :
                List.of("", "/due", "/person", "/before-they-arrive", "/duty-officer", "/weigh", "/replay")) {
            assertThat(browser.get("/cases/G100003" + other).body())
                    .as(other)
                    .contains("Lena Burnet")
                    .doesNotContain("Larkspur");
        }
    }

    @Test
    void aCaseOfAnotherUnitIsAPageNotFound() {
        held(officer(organisation.unitIn(organisation.region())), "G100004", "Vetch");
        assertThat(browser.get("/cases/G100004").statusCode()).isEqualTo(404);
    }

    @Test
    void theFirstPageListsTheCasesOfTheUnit() {
        held(officer(place), "G100005", "Clover");
        HttpResponse<String> page = browser.get("/");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("My work");
        assertThat(browser.get("/matching").statusCode()).isEqualTo(200);
    }

    @Test
    void aPersonIsRegisteredAfterTheOnesAlikeWereShownAndWhatWasTypedIsKept() {
        held(officer(place), "G100006", "Sainfoin");
        HttpResponse<String> form = browser.get("/people/new");
        Map<String, String> typed = Map.of(
                "forenames", "Lena",
                "surname", "Sainfoin",
                "born-day", "9",
                "born-month", "9",
                "born-year", "1991",
                "reason", "report ordered",
                "key", key(form));
        HttpResponse<String> asked = browser.submit(form, "/people/new", typed);
        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(asked.body()).contains("G100006", "value=\"Sainfoin\"", "error-summary");
        Map<String, String> confirmed = new HashMap<>(typed);
        confirmed.put("newPerson", "yes");
        HttpResponse<String> done = browser.submit(asked, "/people/new", confirmed);
        assertThat(Browser.location(done)).contains("/cases/T");
        assertThat(browser.get(Browser.location(done)).body()).contains("Lena Sainfoin");
    }

    @Test
    void aFormWithoutALastNameSaysSo() {
        HttpResponse<String> form = browser.get("/people/new");
        HttpResponse<String> answer = browser.submit(form, "/people/new", Map.of("forenames", "Lena"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Enter a last name", "value=\"Lena\"");
    }

    private static String key(HttpResponse<String> form) {
        Matcher key = KEY.matcher(form.body());
        return key.find() ? key.group(1) : "";
    }

    private Hired officer(Place where) {
        return organisation.hire(Post.PROBATION_OFFICER, where);
    }

    private PeopleOfATest people() {
        return new PeopleOfATest(appending, transactions);
    }

    private void held(Hired holder, String crn, String surname) {
        people().held(holder, crn, PersonName.of("Lena", surname), LocalDate.of(1991, 9, 9), Instant.now());
    }
}
