package org.throughcare.service.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughcare.practice.premises.PremisesFact.ResidenceAgreed;
import org.throughcare.practice.premises.PremisesFact.RoomSearchAnswered;
import org.throughcare.practice.premises.PremisesFact.RoomSearchAsked;
import org.throughcare.practice.premises.PremisesFact.RoomSearchSettled;
import org.throughcare.practice.premises.PremisesFact.SearchAnswer;
import org.throughcare.practice.premises.PremisesFact.SignedIn;
import org.throughcare.practice.premises.PremisesFact.SignedOut;
import org.throughcare.practice.supervision.SupervisionFact.CommunityIntelligence;
import org.throughcare.practice.terms.London;
import org.throughcare.practice.terms.Nature;
import org.throughcare.practice.terms.Role;
import org.throughcare.service.access.Post;
import org.throughcare.service.database.Acting;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.fixture.Browser;
import org.throughcare.service.fixture.Organisation;
import org.throughcare.service.fixture.Organisation.Hired;
import org.throughcare.service.fixture.ServiceTest;
import org.throughcare.service.keys.Keyring;
import org.throughcare.service.store.Appending;
import org.throughcare.service.store.Records;

/** Residents of approved premises, who goes out and comes in (R59), and searches of a room with their reasons (R58). */
@ServiceTest
class R58ApprovedPremisesTest {
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

    private CaseOnADesk desk;
    private Hired worker;
    private Hired elsewhere;
    private Hired senior;
    private String house;

    @BeforeEach
    void premises() {
        desk = new CaseOnADesk(port, jdbc, transactions, keyring, appending, records);
        senior = desk.organisation.hireWithPassword(Post.SENIOR_PROBATION_OFFICER, desk.place);
        worker = desk.organisation.hireWithPassword(Post.APPROVED_PREMISES_WORKER, Organisation.Place.NONE);
        elsewhere = desk.organisation.hireWithPassword(Post.APPROVED_PREMISES_WORKER, Organisation.Place.NONE);
        house = "House " + UUID.randomUUID().toString().substring(0, 8);
        transactions.as(
                new Acting.Engine("test"),
                () -> transactions.computing(() -> jdbc.sql(
                                "update staff set organisation = case id when :it then :house else :other end where id in (:it, :that)")
                        .param("it", worker.id())
                        .param("that", elsewhere.id())
                        .param("house", house)
                        .param("other", "Other " + house)
                        .update()));
    }

    @Test
    void thePremisesSeeAResidentFromTheDayThePlaceIsAgreedUntilTheyLeaveAndNoMoreThanTheyNeed() {
        try (Browser staff = desk.as(worker);
                Browser other = desk.as(elsewhere)) {
            assertThat(staff.get("/cases/" + desk.crn).statusCode()).isEqualTo(404);
            agree();
            assertThat(staff.get("/premises").body()).contains(desk.crn, "Expected");
            assertThat(other.get("/premises").body()).doesNotContain(desk.crn);
            assertThat(other.get(page()).statusCode()).isEqualTo(404);
            assertThat(staff.get("/cases/" + desk.crn + "/compliance").body()).doesNotContain("Came and complied");
            assertThat(send(staff, "depart", "depart-planned", "yes", "depart-why", "A flat of his own")
                            .statusCode())
                    .isEqualTo(302);
            assertThat(staff.get("/premises").body()).doesNotContain(desk.crn);
            assertThat(staff.get(page()).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void r59OneClickOnTheListSignsInAndOutAndTheTimesAreEventsOnTheCase() {
        agree();
        try (Browser staff = desk.as(worker);
                Browser practitioner = desk.as(desk.holder)) {
            send(staff, "arrive");
            HttpResponse<String> out = send(staff, "out", "from", "list", "out-where", "the shops");
            assertThat(Browser.location(out)).endsWith("/premises");
            assertThat(staff.get("/premises").body()).contains("Sign in");
            assertThat(send(staff, "out").statusCode()).isEqualTo(422);
            send(staff, "in");
            assertThat(desk.facts(SignedOut.class)).containsExactly(new SignedOut("the shops"));
            assertThat(desk.facts(SignedIn.class)).hasSize(1);
            assertThat(practitioner.get("/cases/" + desk.crn + "/chronology").body())
                    .contains("Signed out of approved premises, going to the shops");
            assertThat(practitioner.get("/cases/" + desk.crn).body()).contains("Lives at " + house);
            assertThat(send(practitioner, "out").statusCode()).isEqualTo(422);
        }
    }

    @Test
    void theSameFormTwiceIsOneMovement() {
        agree();
        try (Browser staff = desk.as(worker)) {
            send(staff, "arrive");
            Map<String, String> fields = fields("out");
            HttpResponse<String> form = staff.get(page());
            assertThat(staff.submit(form, page(), fields).statusCode()).isEqualTo(302);
            assertThat(staff.submit(form, page(), fields).statusCode()).isEqualTo(302);
            assertThat(desk.facts(SignedOut.class)).hasSize(1);
        }
    }

    @Test
    void whoeverIsOutInTheHoursOfCurfewStandsFirstAndIsMarked() {
        agree();
        Instant yesterday = Instant.now().minus(Duration.ofHours(26));
        desk.add(new SignedOut(null), yesterday);
        try (Browser staff = desk.as(worker)) {
            assertThat(staff.get("/premises").body()).contains("Out, curfew began");
            assertThat(staff.get(page()).body()).contains("Out in the hours of curfew");
        }
    }

    @Test
    void somethingLearnedOfAResidentAsksForAnAnswerAndAYesAsksForTheSearch() {
        agree();
        desk.add(
                new CommunityIntelligence(Set.of(Nature.WEAPON), "Bought a knife by post"),
                Instant.now().minusSeconds(60));
        try (Browser practitioner = desk.as(desk.holder)) {
            assertThat(practitioner.get(page()).body()).contains("Is the room to be searched?", "Bought a knife");
            assertThat(send(practitioner, "consider", "consider-search", "yes").body())
                    .contains("Say why, or why not");
            send(practitioner, "consider", "consider-search", "yes", "consider-why", "A knife was bought");
            assertThat(desk.facts(RoomSearchAsked.class))
                    .containsExactly(new RoomSearchAsked(Role.COM, false, "A knife was bought"));
        }
    }

    @Test
    void aSearchThatWouldAlertThemGoesToASeniorWhoDecides() {
        agree();
        try (Browser practitioner = desk.as(desk.holder);
                Browser staff = desk.as(worker);
                Browser chief = desk.as(senior)) {
            send(practitioner, "ask", "ask-why", "A parcel that nobody can account for");
            assertThat(send(staff, "answer", "answer-how", "WOULD_ALERT").statusCode())
                    .isEqualTo(422);
            send(staff, "answer", "answer-how", "WOULD_ALERT", "answer-result", "The police are watching");
            assertThat(desk.facts(RoomSearchAnswered.class))
                    .singleElement()
                    .satisfies(answer -> assertThat(answer.answer()).isEqualTo(SearchAnswer.WOULD_ALERT));
            assertThat(send(practitioner, "settle", "settle-search", "no", "settle-why", "x")
                            .statusCode())
                    .isEqualTo(422);
            assertThat(chief.get(page()).body()).contains("The police are watching");
            send(chief, "settle", "settle-search", "no", "settle-why", "The watch finds more");
            assertThat(desk.facts(RoomSearchSettled.class))
                    .singleElement()
                    .satisfies(settled -> assertThat(settled.by()).isEqualTo(Role.SPO));
        }
    }

    private void agree() {
        LocalDate today = LocalDate.now(London.ZONE);
        try (Browser browser = desk.as(desk.holder)) {
            assertThat(send(browser, "agree", "agree-premises", "Nowhere").statusCode())
                    .isEqualTo(422);
            HttpResponse<String> done = send(
                    browser,
                    "agree",
                    "agree-premises",
                    house,
                    "agree-from-day",
                    "1",
                    "agree-from-month",
                    "1",
                    "agree-from-year",
                    "" + today.getYear(),
                    "agree-until-day",
                    "31",
                    "agree-until-month",
                    "12",
                    "agree-until-year",
                    "" + (today.getYear() + 1));
            assertThat(done.statusCode()).isEqualTo(302);
            assertThat(desk.facts(ResidenceAgreed.class)).hasSize(1);
        }
    }

    private String page() {
        return "/cases/" + desk.crn + "/residence";
    }

    private HttpResponse<String> send(Browser browser, String act, String... fields) {
        return browser.submit(browser.get(page()), page(), fields(act, fields));
    }

    private static Map<String, String> fields(String act, String... fields) {
        Map<String, String> all =
                new HashMap<>(Map.of("act", act, "key", UUID.randomUUID().toString()));
        for (int i = 0; i < fields.length; i += 2) {
            all.put(fields[i], fields[i + 1]);
        }
        return all;
    }
}
