package org.throughcare.service.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughcare.practice.identity.PersonName;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.RecordFact.Weighed;
import org.throughcare.practice.record.Source.Agency;
import org.throughcare.practice.record.Subject;
import org.throughcare.practice.record.Visibility;
import org.throughcare.practice.record.Visibility.Clearance;
import org.throughcare.practice.risk.RiskFact.RoshRecorded;
import org.throughcare.practice.sentence.ProtectiveOrderFact.OrderKind;
import org.throughcare.practice.sentence.ProtectiveOrderFact.ProtectiveOrderMade;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentAttended;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentKind;
import org.throughcare.practice.supervision.SupervisionFact.CommunityIntelligence;
import org.throughcare.practice.terms.Nature;
import org.throughcare.practice.terms.Party;
import org.throughcare.practice.terms.RiskGroup;
import org.throughcare.practice.terms.RiskLevel;
import org.throughcare.practice.terms.Role;
import org.throughcare.service.access.Post;
import org.throughcare.service.database.Acting;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.fixture.Browser;
import org.throughcare.service.fixture.Invented;
import org.throughcare.service.fixture.Organisation;
import org.throughcare.service.fixture.Organisation.Hired;
import org.throughcare.service.fixture.PeopleOfATest;
import org.throughcare.service.fixture.ServiceTest;
import org.throughcare.service.keys.Keyring;
import org.throughcare.service.store.Appending;
import org.throughcare.service.store.Caseload;
import org.throughcare.service.store.OpenDuties;
import org.throughcare.service.store.Records;

/** New information waits until a named person says whether it changes risk, and why (R4, R31, A1, A2). */
@ServiceTest
class R31WeighingTest {
    private static final AtomicInteger NUMBER = new AtomicInteger(300_000);
    private static final Acting.Engine READING = new Acting.Engine("test of weighing");
    private static final String WHY = "It repeats what the plan already answers.";

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

    @Autowired
    private Records records;

    @Autowired
    private Caseload caseload;

    private Organisation organisation;
    private PeopleOfATest people;
    private Hired holder;
    private Hired manager;
    private String crn;
    private Subject subject;
    private long person;

    @BeforeEach
    void aCaseWithALevel() {
        organisation = new Organisation(jdbc, transactions, keyring);
        people = new PeopleOfATest(appending, transactions);
        Organisation.Place place = organisation.unitIn(organisation.region());
        holder = organisation.hireWithPassword(Post.PROBATION_OFFICER, place);
        manager = organisation.hireWithPassword(Post.SENIOR_PROBATION_OFFICER, place);
        crn = "W" + NUMBER.incrementAndGet();
        subject = Invented.person(crn);
        person = people.held(
                holder,
                crn,
                PersonName.of("Idris", "Tansy"),
                LocalDate.of(1988, 4, 4),
                Instant.now().minusSeconds(9_000),
                new RoshRecorded(RiskLevel.MEDIUM, Map.of(), "settled work and no new convictions"),
                new AppointmentAttended(AppointmentKind.ROUTINE, null, true));
    }

    @Test
    void whatWaitsStandsBesideTheLevelAndWhatPointsDownWithNothingChosen() {
        people.add(subject, intelligence("seen with a knife near the station"));
        try (Browser browser = as(holder)) {
            String page = browser.get(page()).body();
            assertThat(page)
                    .contains("seen with a knife near the station")
                    .contains("settled work and no new convictions")
                    .contains("Kept the last appointment")
                    .contains("Unanswered, it goes to the senior probation officer")
                    .doesNotContainPattern("type=\"radio\"[^>]*checked");
        }
    }

    @Test
    void aNoWithItsReasonAnswersTheDuty() {
        Entry waiting = intelligence("seen with a knife");
        people.add(subject, waiting);
        try (Browser browser = as(holder)) {
            HttpResponse<String> form = browser.get(page());
            HttpResponse<String> answer = browser.submit(form, page(), answer(form, "no", WHY));
            assertThat(Browser.location(answer)).endsWith("/cases/" + crn + "/due");
            assertThat(browser.get("/cases/" + crn + "/due").body()).contains("Recorded: it does not change the risk.");
        }
        assertThat(weighed()).containsExactly(new Weighed(List.of(waiting.id()), Role.COM, false, WHY));
        assertThat(openKinds()).doesNotContain("INFORMATION_TO_WEIGH");
    }

    @Test
    void aYesLeavesTheReviewOfTheLevelAndTheNextPageSaysSo() {
        people.add(subject, intelligence("threatened a neighbour"));
        try (Browser browser = as(holder)) {
            HttpResponse<String> form = browser.get(page());
            browser.submit(form, page(), answer(form, "yes", "A new target."));
            assertThat(browser.get("/cases/" + crn + "/due").body())
                    .contains("The level is now to be reviewed, due")
                    .contains("No level was changed.");
        }
        assertThat(openKinds()).contains("ROSH_REVIEW_REQUIRED").doesNotContain("INFORMATION_TO_WEIGH");
    }

    @Test
    void withoutAnAnswerOrAReasonNothingIsRecordedAndWhatWasTypedStays() {
        people.add(subject, intelligence("seen with a knife"));
        try (Browser browser = as(holder)) {
            HttpResponse<String> form = browser.get(page());
            HttpResponse<String> unanswered = browser.submit(form, page(), answer(form, "", WHY));
            assertThat(unanswered.statusCode()).isEqualTo(422);
            assertThat(unanswered.body()).contains("Say yes or no").contains(WHY);
            assertThat(browser.submit(form, page(), answer(form, "no", "")).body())
                    .contains("Say why, in plain words");
        }
        assertThat(weighed()).isEmpty();
    }

    @Test
    void openingThePageAnswersNothing() {
        people.add(subject, intelligence("seen with a knife"));
        try (Browser browser = as(holder)) {
            browser.get(page());
            browser.get("/cases/" + crn);
        }
        assertThat(weighed()).isEmpty();
        assertThat(openKinds()).contains("INFORMATION_TO_WEIGH");
    }

    @Test
    void whoseRoleIsNotAskedReadsAndCannotAnswer() {
        people.add(subject, intelligence("seen with a knife"));
        try (Browser asked = as(holder);
                Browser other = as(manager)) {
            HttpResponse<String> form = other.get(page());
            assertThat(form.body())
                    .contains("seen with a knife")
                    .contains("Somebody else is asked to answer")
                    .doesNotContain("name=\"changes\"");
            Map<String, String> fields = answer(asked.get(page()), "no", WHY);
            assertThat(other.submit(form, page(), fields).statusCode()).isEqualTo(422);
        }
        assertThat(weighed()).isEmpty();
    }

    @Test
    void theSameFormTwiceIsOneAnswer() {
        people.add(subject, intelligence("seen with a knife"));
        try (Browser browser = as(holder)) {
            HttpResponse<String> form = browser.get(page());
            Map<String, String> fields = answer(form, "no", WHY);
            assertThat(browser.submit(form, page(), fields).statusCode()).isEqualTo(302);
            assertThat(browser.submit(form, page(), fields).statusCode()).isEqualTo(302);
        }
        assertThat(weighed()).hasSize(1);
    }

    @Test
    void anEntryThatJoinsWhileThePageIsOpenIsReadFirst() {
        people.add(subject, intelligence("seen with a knife"));
        try (Browser browser = as(holder)) {
            HttpResponse<String> form = browser.get(page());
            people.add(subject, intelligence("and again the next day"));
            HttpResponse<String> answer = browser.submit(form, page(), answer(form, "no", WHY));
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("another entry joined").contains("and again the next day");
        }
        assertThat(weighed()).isEmpty();
    }

    @Test
    void oneAnswerCanBeForSeveralQuestionsAndOnlyTheOneArrivedFromIsChosen() {
        Entry first = intelligence("seen with a knife");
        Entry second = order();
        people.add(subject, first, second);
        try (Browser browser = as(holder)) {
            List<String> both = values(browser.get(page()).body());
            assertThat(both).hasSize(2);
            String number = both.getFirst().substring(0, both.getFirst().indexOf('.'));
            assertThat(browser.get(page() + "?duty=" + number).body())
                    .containsOnlyOnce("checked")
                    .containsPattern("value=\"" + both.getFirst() + "\"[^>]*checked");
        }
        assertThat(weighed()).isEmpty();
    }

    @Test
    void whatSomebodyIsNotClearedToReadTheyCannotWeigh() {
        people.add(subject, restricted(intelligence("from a source who must stay safe")));
        try (Browser browser = as(holder)) {
            assertThat(browser.get(page()).body())
                    .contains("somebody who is cleared has to answer")
                    .doesNotContain("must stay safe")
                    .doesNotContain("name=\"changes\"");
        }
    }

    @Test
    void theReasonIsAsRestrictedAsWhatItIsAboutAndToldToNobodyWhoDoesNotKnowThat() {
        transactions.as(
                READING,
                () -> jdbc.sql("update staff set clearance = 'RESTRICTED_INTELLIGENCE' where id = ?")
                        .param(holder.id())
                        .update());
        people.add(subject, restricted(intelligence("from a source who must stay safe")));
        try (Browser browser = as(holder)) {
            HttpResponse<String> form = browser.get(page());
            assertThat(browser.submit(form, page(), answer(form, "no", WHY)).statusCode())
                    .isEqualTo(302);
        }
        assertThat(entries())
                .filteredOn(entry -> entry.fact() instanceof Weighed)
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.visibility().clearance()).isEqualTo(Clearance.RESTRICTED_INTELLIGENCE);
                    assertThat(entry.visibility().since()).containsOnlyKeys(Party.PROBATION);
                });
    }

    private String page() {
        return "/cases/" + crn + "/weigh";
    }

    private Browser as(Hired hired) {
        Browser browser = new Browser(port);
        browser.signIn(hired.username(), Organisation.PASSWORD);
        return browser;
    }

    private static Map<String, String> answer(HttpResponse<String> form, String changes, String why) {
        return Map.of(
                "duties",
                values(form.body()).getFirst(),
                "changes",
                changes,
                "why",
                why,
                "key",
                found(
                        form.body(),
                        "name=\"key\" value=\"([^\"]+)\"",
                        UUID.randomUUID().toString()));
    }

    private static List<String> values(String body) {
        return Pattern.compile("name=\"duties\"[^>]*value=\"([^\"]+)\"")
                .matcher(body)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static String found(String body, String pattern, String otherwise) {
        Matcher found = Pattern.compile(pattern).matcher(body);
        return found.find() ? found.group(1) : otherwise;
    }

    private Entry intelligence(String summary) {
        return Invented.entry(
                subject,
                new CommunityIntelligence(Set.of(Nature.WEAPON), summary),
                Instant.now(),
                Agency.POLICE,
                Set.of(Party.PROBATION));
    }

    private Entry order() {
        @Nullable LocalDate endless = null;
        return Invented.entry(
                subject,
                new ProtectiveOrderMade(
                        OrderKind.RESTRAINING_ORDER,
                        RiskGroup.KNOWN_ADULT,
                        List.of("no contact"),
                        endless,
                        "Larchwood"),
                Instant.now(),
                Agency.COURT,
                Set.of(Party.PROBATION));
    }

    private static Entry restricted(Entry open) {
        return new Entry(
                open.id(),
                open.subject(),
                open.fact(),
                open.times(),
                open.provenance(),
                new Visibility(open.visibility().since(), Clearance.RESTRICTED_INTELLIGENCE),
                null);
    }

    private List<Entry> entries() {
        return transactions.as(READING, () -> records.of(person).orElseThrow().entries());
    }

    private List<Weighed> weighed() {
        return entries().stream()
                .map(Entry::fact)
                .filter(Weighed.class::isInstance)
                .map(Weighed.class::cast)
                .toList();
    }

    private List<String> openKinds() {
        Instant now = Instant.now();
        return transactions.as(
                READING,
                () -> caseload.open(person, new OpenDuties(Party.PROBATION, Set.of(), now, now)).stream()
                        .map(duty -> duty.duty().card().kind())
                        .toList());
    }
}
