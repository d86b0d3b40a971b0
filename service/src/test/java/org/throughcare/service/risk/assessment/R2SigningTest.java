package org.throughcare.service.risk.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughcare.practice.custody.CustodyFact.IncidentRecorded;
import org.throughcare.practice.custody.CustodyFact.Towards;
import org.throughcare.practice.identity.PersonName;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.record.Source.Agency;
import org.throughcare.practice.record.Subject;
import org.throughcare.practice.risk.RiskFact.AssessmentCompleted;
import org.throughcare.practice.risk.RiskFact.RoshRecorded;
import org.throughcare.practice.risk.assessment.AssessmentFact.ClusterWeighed;
import org.throughcare.practice.risk.assessment.AssessmentFact.CountersignatureAnswered;
import org.throughcare.practice.risk.assessment.AssessmentFact.CountersignatureAsked;
import org.throughcare.practice.terms.Nature;
import org.throughcare.practice.terms.Party;
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
import org.throughcare.service.store.Records;

/** A level is signed only when everything on record that bears on harm was weighed, and somebody else looks again (R2, R8). */
@ServiceTest
class R2SigningTest {
    private static final AtomicInteger NUMBER = new AtomicInteger(710_000);
    private static final Acting.Engine READING = new Acting.Engine("test of signing");

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

    private PeopleOfATest people;
    private Hired holder;
    private Hired senior;
    private String crn;
    private Subject subject;
    private long person;

    @BeforeEach
    void aCaseWithAnIncident() {
        Organisation organisation = new Organisation(jdbc, transactions, keyring);
        people = new PeopleOfATest(appending, transactions);
        Organisation.Place place = organisation.unitIn(organisation.region());
        holder = organisation.hireWithPassword(Post.PROBATION_OFFICER, place);
        senior = organisation.hireWithPassword(Post.SENIOR_PROBATION_OFFICER, place);
        crn = "V" + NUMBER.incrementAndGet();
        subject = Invented.person(crn);
        person = people.held(
                holder,
                crn,
                PersonName.of("Rowan", "Teasel"),
                LocalDate.of(1990, 2, 2),
                Instant.now().minusSeconds(9_000),
                new RoshRecorded(RiskLevel.MEDIUM, Map.of(), "settled"));
        people.add(subject, incident(Nature.DOMESTIC_ABUSE));
    }

    @Test
    void whatIsSignedStandsOnTheRecordWithEveryAnswerOnce() {
        try (Browser browser = as(holder)) {
            Drafting drafting = new Drafting(browser, crn);
            drafting.everything();
            HttpResponse<String> form = drafting.toSign();
            assertThat(form.body()).doesNotContain("What is still missing").contains("Asked to countersign");
            assertThat(drafting.sign(form).statusCode()).isEqualTo(302);
            assertThat(drafting.sign(form).statusCode()).isEqualTo(302);
            assertThat(drafting.toSign().body()).contains("What is still missing");
        }
        assertThat(facts(AssessmentCompleted.class)).hasSize(1);
        assertThat(facts(RoshRecorded.class))
                .last()
                .satisfies(level -> assertThat(level.overall()).isEqualTo(RiskLevel.LOW));
        assertThat(facts(ClusterWeighed.class))
                .singleElement()
                .satisfies(weighed -> assertThat(weighed.by()).isEqualTo(Role.COM));
        assertThat(facts(CountersignatureAsked.class))
                .singleElement()
                .satisfies(asked -> assertThat(asked.reasons()).anyMatch(reason -> reason.contains("domestic abuse")));
    }

    @Test
    void withAPartMissingNothingIsRecordedAndEverythingTypedStays() {
        try (Browser browser = as(holder)) {
            Drafting drafting = new Drafting(browser, crn);
            drafting.part("judge");
            drafting.part("levels");
            HttpResponse<String> refused = drafting.sign(drafting.toSign());
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains("Not weighed yet: domestic abuse, towards staff, in custody");
            assertThat(browser.get(drafting.page() + "?part=judge").body()).contains("Said for a reason.");
        }
        assertThat(facts(AssessmentCompleted.class)).isEmpty();
        assertThat(facts(RoshRecorded.class)).hasSize(1);
    }

    @Test
    void whatJoinsAClusterAfterItWasWeighedIsWeighedAnew() {
        try (Browser browser = as(holder)) {
            Drafting drafting = new Drafting(browser, crn);
            drafting.everything();
            Entry later = incident(Nature.DOMESTIC_ABUSE);
            people.add(subject, later);
            HttpResponse<String> refused = drafting.sign(drafting.toSign());
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body())
                    .contains("Not weighed yet: domestic abuse")
                    .contains(later.id().value());
            drafting.part("weigh");
            assertThat(drafting.sign(drafting.toSign()).statusCode()).isEqualTo(302);
        }
        assertThat(facts(AssessmentCompleted.class)).hasSize(1);
    }

    @Test
    void aDraftIsItsAuthorsAlone() {
        try (Browser author = as(holder);
                Browser other = as(senior)) {
            Drafting drafting = new Drafting(author, crn);
            drafting.part("judge");
            assertThat(other.get(drafting.page() + "?part=judge").body()).doesNotContain("Said for a reason.");
        }
    }

    @Test
    void r8OnlyWhoIsAskedCountersignsAndOnce() {
        String page = "/cases/" + crn + "/assessment/countersign";
        Map<String, String> answer =
                Map.of("given", "yes", "lookedAt", "all of it", "reason", "it was weighed", "key", "one");
        try (Browser author = as(holder);
                Browser asked = as(senior)) {
            Drafting drafting = new Drafting(author, crn);
            drafting.everything();
            drafting.sign(drafting.toSign());
            HttpResponse<String> own = author.get(page);
            assertThat(own.body()).contains("Why you are asked").doesNotContain("name=\"given\"");
            assertThat(author.submit(own, page, answer).statusCode()).isEqualTo(422);
            assertThat(facts(CountersignatureAnswered.class)).isEmpty();
            HttpResponse<String> form = asked.get(page);
            assertThat(asked.submit(form, page, Map.of("given", "yes", "key", "none"))
                            .body())
                    .contains("Enter what you looked at");
            assertThat(asked.submit(form, page, answer).statusCode()).isEqualTo(302);
            assertThat(asked.submit(form, page, answer).statusCode()).isEqualTo(302);
            assertThat(asked.get(page).body()).contains("No assessment of this person waits");
        }
        assertThat(facts(CountersignatureAnswered.class))
                .singleElement()
                .satisfies(given -> assertThat(given.by()).isEqualTo(Role.SPO));
    }

    private Entry incident(Nature nature) {
        return Invented.entry(
                subject,
                new IncidentRecorded(Set.of(nature), 1, Set.of(Towards.STAFF), "recorded by the wing"),
                Instant.now().minusSeconds(60),
                Agency.PRISON,
                Set.of(Party.PRISON, Party.PROBATION));
    }

    private Browser as(Hired hired) {
        Browser browser = new Browser(port);
        browser.signIn(hired.username(), Organisation.PASSWORD);
        return browser;
    }

    private <F extends Fact> List<F> facts(Class<F> type) {
        return transactions.as(
                READING,
                () -> records.of(person).orElseThrow().entries().stream()
                        .map(Entry::fact)
                        .filter(type::isInstance)
                        .map(type::cast)
                        .toList());
    }
}
