package org.throughcare.service.oversight.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughcare.practice.custody.CustodyFact.IncidentRecorded;
import org.throughcare.practice.custody.CustodyFact.Towards;
import org.throughcare.practice.oversight.OversightFact.AgreedInSupervision;
import org.throughcare.practice.oversight.OversightFact.DissentRecorded;
import org.throughcare.practice.person.PersonFact.AddressLost;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.record.Source.Agency;
import org.throughcare.practice.risk.RiskFact.RoshRecorded;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentAttended;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentKind;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentMissed;
import org.throughcare.practice.terms.London;
import org.throughcare.practice.terms.Nature;
import org.throughcare.practice.terms.Party;
import org.throughcare.practice.terms.RiskLevel;
import org.throughcare.practice.terms.Role;
import org.throughcare.service.access.Post;
import org.throughcare.service.database.Acting;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.fixture.Browser;
import org.throughcare.service.fixture.Invented;
import org.throughcare.service.fixture.Organisation.Hired;
import org.throughcare.service.fixture.Organisation.Place;
import org.throughcare.service.fixture.ServiceTest;
import org.throughcare.service.fixture.StaffInBrowsers;
import org.throughcare.service.keys.Keyring;
import org.throughcare.service.store.Appending;
import org.throughcare.service.store.Records;

/** A senior and a practitioner talk about cases from one page that both see alike and that compares nobody (A6, R127). */
@ServiceTest
class SupervisionAgendaTest {
    private static final AtomicInteger NUMBER = new AtomicInteger(600_000);
    private static final String AGENDA = "/supervision-agenda";

    private final Instant now = Instant.now();
    private final Instant longAgo = now.minus(Duration.ofDays(90));

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
    void whatIsHardIsSaidOfTheCaseWithWhyAndBothSeeIt() {
        String crn = held("Sedge", new AddressLost("the tenancy ended"));
        says(crn, new RoshRecorded(RiskLevel.MEDIUM, Map.of(), null), 30);
        says(crn, new RoshRecorded(RiskLevel.HIGH, Map.of(), null), 3);
        says(crn, new AppointmentMissed(AppointmentKind.ROUTINE, null), 9);
        says(crn, new AppointmentMissed(AppointmentKind.ROUTINE, null), 2);
        incident(crn, 1);
        for (String page : new String[] {own(), seniors()}) {
            assertThat(page)
                    .contains("Sedge", "The address was lost, and no other is on record.")
                    .contains("The level of risk was raised from medium to high on")
                    .contains("The last 2 appointments were not kept, as recorded")
                    .contains("New information has waited to be weighed since")
                    .contains("1 case under way", "see this same page")
                    .doesNotContain("missed");
        }
    }

    @Test
    void whatNobodyWeighedInItsTimeIsDecidedTogether() {
        incident(held("Tansy"), 60);
        for (String page : new String[] {own(), seniors()}) {
            assertThat(page)
                    .contains("Tansy", "It has come to a senior to weigh as well.")
                    .contains("Has come to a senior, since nothing on record answered it in its time");
        }
    }

    @Test
    void whatWentWellIsSaidFromWhatPointsDownOnTheRecord() {
        String crn = held("Campion");
        for (int day : new int[] {20, 13, 6}) {
            says(crn, new AppointmentAttended(AppointmentKind.ROUTINE, null, true), day);
        }
        assertThat(own())
                .contains("Campion", "Kept the last 3 appointments.", "Nothing on record stands out just now.");
        says(crn, new AppointmentMissed(AppointmentKind.ROUTINE, null), 1);
        assertThat(own()).doesNotContain("Kept the last 3 appointments.");
    }

    @Test
    void aDisagreementOnRecordIsTalkedAboutByBoth() {
        String crn = held("Orpine");
        says(crn, new DissentRecorded(new EntryId("a-decision"), Role.COM, "He was not asked"), 4);
        assertThat(seniors()).contains("Talk about the disagreement on record", "He was not asked");
    }

    @Test
    void aCaseThatOnlyOneOfThemMayOpenIsOnNeitherPage() {
        String crn = crn();
        staff.organisation.restrict(
                staff.held(officer, crn, "Wilf", "Marram", longAgo, new AddressLost("the tenancy ended")),
                longAgo,
                officer);
        assertThat(seniors()).doesNotContain("Marram", crn).contains("0 cases under way");
        assertThat(own()).doesNotContain("Marram", crn).contains("0 cases under way");
    }

    @Test
    void aCaseIsBroughtAndWhatIsAgreedAboutItStandsOnItsRecord() {
        String crn = held("Teasel");
        assertThat(Browser.location(note(officer, crn, "talk", "Does the curfew still help?", "", null)))
                .endsWith(AGENDA);
        assertThat(seniors()).contains("Teasel", "Does the curfew still help?", "Brought by");
        LocalDate on = now.atZone(London.ZONE).toLocalDate().plusDays(7);
        assertThat(Browser.location(note(senior, crn, "agreed", "Ask for a later curfew", "SPO", on)))
                .endsWith(AGENDA + "?with=" + officer.id());
        assertThat(own())
                .contains("Ask for a later curfew", "The senior probation officer, by")
                .doesNotContain("Does the curfew still help?");
        Entry entry = transactions
                .as(
                        new Acting.Engine("test"),
                        () -> records.of(records.found("CRN", crn).getFirst())
                                .orElseThrow()
                                .entries())
                .getLast();
        assertThat(entry.fact())
                .isEqualTo(new AgreedInSupervision("Ask for a later curfew", Role.SPO, on, senior.code()));
        assertThat(entry.visibility().to(Party.PRISON)).isEmpty();
    }

    @Test
    void whatIsMissingIsSaidAndWhatWasTypedStaysAndNothingIsRecorded() {
        String crn = held("Bistort");
        HttpResponse<String> answer = note(officer, crn, "agreed", "words that stay", "", null);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("words that stay", "Say who does what was agreed", "Give the day by which it is done");
        assertThat(note(officer, crn, "talk", "words that stay", "COM", null).statusCode())
                .isEqualTo(422);
        assertThat(note(officer, crn, "agreed", "words that stay", "COM", LocalDate.of(2020, 1, 1))
                        .body())
                .contains("must not lie in the past");
        assertThat(own()).doesNotContain("words that stay");
    }

    @Test
    void aSeniorChoosesByNameAndNobodySeesTheAgendaOfOthers() {
        Hired colleague = staff.organisation.hireWithPassword(Post.PROBATION_OFFICER, place);
        Hired elsewhere = staff.organisation.hireWithPassword(
                Post.SENIOR_PROBATION_OFFICER,
                staff.organisation.unitIn(staff.organisation.region()).withoutTeam());
        Hired administrator = staff.organisation.hireWithPassword(Post.CASE_ADMINISTRATOR, place);
        assertThat(staff.page(senior, AGENDA))
                .contains(AGENDA + "?with=" + officer.id(), AGENDA + "?with=" + colleague.id());
        assertThat(staff.as(colleague).get(AGENDA + "?with=" + officer.id()).statusCode())
                .isEqualTo(404);
        assertThat(staff.as(elsewhere).get(AGENDA + "?with=" + officer.id()).statusCode())
                .isEqualTo(404);
        assertThat(staff.as(senior).get(AGENDA + "?with=nobody").statusCode()).isEqualTo(404);
        assertThat(staff.as(administrator).get(AGENDA).statusCode()).isEqualTo(403);
        assertThat(staff.page(administrator, "/")).doesNotContain(AGENDA);
    }

    @Test
    void everyCaseThatStandsOnThePageIsAudited() {
        held("Yarrow", new AddressLost("the tenancy ended"));
        held("Clary");
        assertThat(seniors()).contains("Yarrow").doesNotContain("Clary");
        assertThat(staff.routes(senior, "CASE_SHOWN")).containsExactly("GET " + AGENDA);
        assertThat(staff.routes(senior, "CASES_LISTED"))
                .contains("GET " + AGENDA + ": of staff " + officer.id() + ": 2");
    }

    private String own() {
        return staff.page(officer, AGENDA);
    }

    private String seniors() {
        return staff.page(senior, AGENDA + "?with=" + officer.id());
    }

    private HttpResponse<String> note(
            Hired hired, String crn, String kind, String words, String who, @Nullable LocalDate on) {
        String path = "/cases/" + crn + "/supervision";
        Map<String, String> fields = new HashMap<>(Map.of(
                "kind",
                kind,
                "words",
                words,
                "who",
                who,
                "key",
                UUID.randomUUID().toString()));
        if (on != null) {
            fields.put("on-day", Integer.toString(on.getDayOfMonth()));
            fields.put("on-month", Integer.toString(on.getMonthValue()));
            fields.put("on-year", Integer.toString(on.getYear()));
        }
        Browser browser = staff.as(hired);
        return browser.submit(browser.get(path), path, fields);
    }

    private String held(String last, Fact... more) {
        String crn = crn();
        staff.held(officer, crn, "Wilf", last, longAgo, more);
        return crn;
    }

    private void says(String crn, Fact fact, int daysAgo) {
        staff.people.add(Invented.person(crn), Invented.probation(Invented.person(crn), fact, before(daysAgo)));
    }

    private void incident(String crn, int daysAgo) {
        staff.people.add(
                Invented.person(crn),
                Invented.entry(
                        Invented.person(crn),
                        new IncidentRecorded(Set.of(Nature.WEAPON), 1, Set.of(Towards.STAFF), "found in the cell"),
                        before(daysAgo),
                        Agency.PRISON,
                        Set.of(Party.PRISON, Party.PROBATION)));
    }

    private Instant before(int days) {
        return now.minus(Duration.ofDays(days));
    }

    private static String crn() {
        return "K" + NUMBER.incrementAndGet();
    }
}
