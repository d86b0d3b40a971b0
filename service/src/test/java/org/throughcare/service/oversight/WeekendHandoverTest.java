package org.throughcare.service.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughcare.practice.oversight.OversightFact.WeekendPlanned;
import org.throughcare.practice.person.PersonFact.AddressLost;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.terms.Party;
import org.throughcare.practice.terms.Role;
import org.throughcare.service.access.Area;
import org.throughcare.service.access.Grant.Basis;
import org.throughcare.service.access.Post;
import org.throughcare.service.database.Acting;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.fixture.Browser;
import org.throughcare.service.fixture.Organisation.Hired;
import org.throughcare.service.fixture.Organisation.Place;
import org.throughcare.service.fixture.ServiceTest;
import org.throughcare.service.fixture.StaffInBrowsers;
import org.throughcare.service.keys.Keyring;
import org.throughcare.service.store.Appending;
import org.throughcare.service.store.Records;

/** Before a weekend everybody who may see a case sees what whoever is on call may need, with what was thought through. */
@ServiceTest
class WeekendHandoverTest {
    private static final AtomicInteger NUMBER = new AtomicInteger(700_000);
    private static final String LIST = "/weekend-handover";

    private final Instant longAgo = Instant.now().minus(Duration.ofDays(20));

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
    private Records records;

    private StaffInBrowsers staff;
    private Place place;
    private Hired officer;
    private Hired senior;

    @BeforeEach
    void aUnit() {
        staff = new StaffInBrowsers(jdbc, transactions, keyring, appending, port);
        place = staff.organisation.unitIn(staff.organisation.region());
        officer = staff.organisation.hireWithPassword(Post.PROBATION_OFFICER, place);
        senior = staff.organisation.hireWithPassword(Post.SENIOR_PROBATION_OFFICER, place.withoutTeam());
    }

    @AfterEach
    void close() {
        staff.close();
    }

    @Test
    void theListSaysWhyAndThatNothingIsPlannedYetAndWhatWasPlannedThenStandsThereWithByWhom() {
        String crn = crn();
        long person = lost(crn, "Sedge");
        assertThat(staff.page(officer, LIST))
                .contains("Your cases", "Sedge", "The address was lost", "No plan is on record yet for these days.");
        HttpResponse<String> kept = plan(officer, crn, "He may sleep rough", "Ring the night shelter first");
        assertThat(Browser.location(kept)).endsWith(LIST);
        assertThat(staff.page(senior, LIST))
                .contains(
                        "He may sleep rough",
                        "Ring the night shelter first",
                        "Recall was considered:",
                        "It is not yet needed",
                        "duty senior probation officer",
                        "Planned by",
                        "Each has a plan.")
                .doesNotContain("No plan is on record yet");
        Entry entry = transactions
                .as(
                        new Acting.Engine("test"),
                        () -> records.of(person).orElseThrow().entries())
                .getLast();
        assertThat(entry.fact())
                .isEqualTo(new WeekendPlanned(
                        "He may sleep rough",
                        "Ring the night shelter first",
                        true,
                        "It is not yet needed",
                        Role.DUTY_SPO,
                        officer.code()));
        assertThat(entry.visibility().to(Party.PRISON)).isEmpty();
    }

    @Test
    void whatIsMissingIsSaidAndWhatWasTypedStaysAndNothingIsRecorded() {
        String crn = crn();
        lost(crn, "Teasel");
        HttpResponse<String> answer = plan(officer, crn, "words that stay", "");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("words that stay", "Say what is to be done if it happens");
        assertThat(staff.page(officer, LIST)).contains("No plan is on record yet");
    }

    @Test
    void aCaseThatOnlySomeMaySeeIsANumberForTheSeniorAndNothingSaysWhetherItIsNeeded() {
        String needed = crn();
        String quiet = crn();
        staff.organisation.restrict(lost(needed, "Marram"), longAgo, officer);
        staff.organisation.restrict(staff.held(officer, quiet, "Ida", "Campion", longAgo), longAgo, officer);
        assertThat(staff.page(senior, LIST))
                .contains(needed, quiet, "Cases that only some may see")
                .doesNotContain("Marram", "Campion", "The address was lost");
        assertThat(staff.page(officer, LIST)).contains("Marram");
        assertThat(staff.as(senior).get("/cases/" + needed + "/weekend").body()).doesNotContain("Marram");
    }

    @Test
    void theOnCallManagerSeesTheirRegionDuringTheirShiftAndNothingOtherwise() {
        String crn = crn();
        lost(crn, "Orpine");
        Hired manager = staff.organisation.hireWithPassword(Post.ON_CALL_MANAGER, Place.NONE);
        assertThat(staff.page(manager, LIST)).doesNotContain("Orpine", crn);
        Instant now = Instant.now();
        staff.organisation.onCall(manager, String.valueOf(place.region()), now.minusSeconds(60), now.plusSeconds(600));
        assertThat(staff.page(manager, LIST)).contains("Orpine", "The region of your shift");
    }

    @Test
    void aManagerOfAnotherUnitSeesTheRegionForTheirShiftAndTheirUnitOtherwise() {
        String crn = crn();
        lost(crn, "Sedge");
        Place other = staff.organisation.unitIn(String.valueOf(place.region()));
        Hired manager = staff.organisation.hireWithPassword(Post.SENIOR_MANAGER, other);
        assertThat(staff.page(manager, LIST)).doesNotContain("Sedge", crn);
        Instant now = Instant.now();
        staff.organisation.onCall(manager, String.valueOf(place.region()), now.minusSeconds(60), now.plusSeconds(600));
        assertThat(staff.page(manager, LIST)).contains("Sedge", "The region of your shift");
    }

    @Test
    void whatWasOpenedInPartPutsNoCaseOnAnyList() {
        String crn = crn();
        long person = lost(crn, "Bistort");
        Hired other = staff.organisation.hireWithPassword(Post.ON_CALL_MANAGER, Place.NONE);
        Instant now = Instant.now();
        staff.organisation.grant(
                person, other, Basis.GRANTED_REQUEST, now.minusSeconds(60), now.plusSeconds(600), Area.IDENTITY);
        assertThat(staff.page(other, LIST)).doesNotContain("Bistort", crn);
    }

    @Test
    void thePageIsForThoseWhoWriteOrReadAHandoverAlone() {
        Hired administrator = staff.organisation.hireWithPassword(Post.CASE_ADMINISTRATOR, place);
        assertThat(staff.as(administrator).get(LIST).statusCode()).isEqualTo(403);
        assertThat(staff.page(administrator, "/")).doesNotContain(LIST);
        assertThat(staff.page(officer, "/")).contains(LIST);
    }

    private HttpResponse<String> plan(Hired hired, String crn, String couldHappen, String then) {
        String path = "/cases/" + crn + "/weekend";
        Browser browser = staff.as(hired);
        return browser.submit(
                browser.get(path),
                path,
                Map.of(
                        "couldHappen",
                        couldHappen,
                        "then",
                        then,
                        "recall",
                        "yes",
                        "onRecall",
                        "It is not yet needed",
                        "ring",
                        "DUTY_SPO",
                        "key",
                        UUID.randomUUID().toString()));
    }

    private long lost(String crn, String last) {
        return staff.held(officer, crn, "Wilf", last, longAgo, new AddressLost("the tenancy ended"));
    }

    private static String crn() {
        return "H" + NUMBER.incrementAndGet();
    }
}
