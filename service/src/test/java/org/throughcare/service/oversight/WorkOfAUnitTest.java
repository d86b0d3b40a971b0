package org.throughcare.service.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughcare.practice.custody.CustodyFact.IncidentRecorded;
import org.throughcare.practice.custody.CustodyFact.Towards;
import org.throughcare.practice.duties.Rule;
import org.throughcare.practice.duties.Rulebook;
import org.throughcare.practice.record.Source.Agency;
import org.throughcare.practice.terms.Nature;
import org.throughcare.practice.terms.Party;
import org.throughcare.service.access.Post;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.fixture.Browser;
import org.throughcare.service.fixture.Invented;
import org.throughcare.service.fixture.Organisation.Hired;
import org.throughcare.service.fixture.Organisation.Place;
import org.throughcare.service.fixture.ServiceTest;
import org.throughcare.service.fixture.StaffInBrowsers;
import org.throughcare.service.keys.Keyring;
import org.throughcare.service.store.Appending;

/** Seniors have one queue for their unit and its head has totals; neither compares anybody (R127, A6). */
@ServiceTest
class WorkOfAUnitTest {
    private static final AtomicInteger NUMBER = new AtomicInteger(800_000);

    private static final Pattern PUT_OFF = Pattern.compile("href=\"(/cases/[^\"]+/put-off)\"");
    private static final Pattern CHOICE = Pattern.compile("name=\"until\" type=\"radio\" value=\"([^\"]+)\"");
    private static final String REASON = "The visit to the prison is booked for tomorrow morning";

    private final Instant longAgo = Instant.now().minus(Duration.ofDays(90));

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Transactions transactions;

    @Autowired
    private Keyring keyring;

    @Autowired
    private Appending appending;

    @Autowired
    private Rulebook rulebook;

    private StaffInBrowsers staff;
    private Hired officer;
    private Hired senior;
    private Hired head;

    @BeforeEach
    void aUnit() {
        staff = new StaffInBrowsers(jdbc, transactions, keyring, appending, port);
        Place place = staff.organisation.unitIn(staff.organisation.region());
        officer = staff.organisation.hireWithPassword(Post.PROBATION_OFFICER, place);
        senior = staff.organisation.hireWithPassword(Post.SENIOR_PROBATION_OFFICER, place.withoutTeam());
        head = staff.organisation.hireWithPassword(Post.HEAD_OF_PDU, place.withoutTeam());
    }

    @AfterEach
    void close() {
        staff.close();
    }

    @Test
    void whatHasGoneUpToASeniorStandsInTheirQueueWithTheSpanOfTheUnit() {
        waiting("Sedge", Duration.ofDays(60));
        assertThat(staff.page(senior, "/team"))
                .contains("Sedge", "1 case", "1 practitioner", "1 senior probation officer")
                .contains("Nothing stands put off in the unit.");
    }

    @Test
    void whatWasPutOffIsShownWithUntilWhenByWhomAndWhy() {
        waiting("Teasel", Duration.ZERO);
        String path = first(PUT_OFF, staff.page(officer, "/"));
        String until = first(CHOICE, staff.page(officer, path));
        Browser browser = staff.as(officer);
        browser.submit(browser.get(path), path, Map.of("until", until, "reason", REASON));
        assertThat(staff.page(senior, "/team")).contains("Teasel", "Put off until", REASON);
    }

    @Test
    void theHeadSeesTotalsAndNoNames() {
        waiting("Campion", Duration.ofDays(60));
        assertThat(staff.page(head, "/unit"))
                .contains("More than a week late", "All of it", "1 case")
                .doesNotContain("Campion", officer.code());
    }

    @Test
    void aCaseThatOnlySomeMaySeeIsNeitherShownNorCounted() {
        long person = waiting("Marram", Duration.ofDays(60));
        staff.organisation.restrict(person, longAgo, officer);
        assertThat(staff.page(senior, "/team")).contains("0 cases").doesNotContain("Marram");
        assertThat(staff.page(head, "/unit")).contains("0 cases", "Nothing is open on the cases");
    }

    @Test
    void everyRuleBelongsToAPartOfTheWorkThatThePageShows() {
        assertThat(WorkOfUnits.PARTS)
                .containsExactlyInAnyOrderElementsOf(
                        rulebook.rules().stream().map(Rule::part).distinct().toList());
    }

    @Test
    void eachPageIsForItsPostAlone() {
        assertThat(staff.as(officer).get("/team").statusCode()).isEqualTo(403);
        assertThat(staff.as(officer).get("/unit").statusCode()).isEqualTo(403);
        assertThat(staff.as(head).get("/team").statusCode()).isEqualTo(403);
        assertThat(staff.as(senior).get("/unit").statusCode()).isEqualTo(403);
    }

    private static String first(Pattern pattern, String page) {
        Matcher found = pattern.matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private long waiting(String last, Duration ago) {
        String crn = "J" + NUMBER.incrementAndGet();
        long person = staff.held(officer, crn, "Wilf", last, longAgo);
        staff.people.add(
                Invented.person(crn),
                Invented.entry(
                        Invented.person(crn),
                        new IncidentRecorded(Set.of(Nature.WEAPON), 1, Set.of(Towards.STAFF), "found in the cell"),
                        Instant.now().minus(ago),
                        Agency.PRISON,
                        Set.of(Party.PRISON, Party.PROBATION)));
        return person;
    }
}
