package org.throughcare.service.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughcare.practice.custody.CustodyFact.IncidentRecorded;
import org.throughcare.practice.custody.CustodyFact.IntelligenceReceived;
import org.throughcare.practice.custody.CustodyFact.Towards;
import org.throughcare.practice.identity.PersonName;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.Source.Agency;
import org.throughcare.practice.record.Subject;
import org.throughcare.practice.record.Visibility;
import org.throughcare.practice.record.Visibility.Clearance;
import org.throughcare.practice.risk.RiskFact.RoshRecorded;
import org.throughcare.practice.terms.Nature;
import org.throughcare.practice.terms.Party;
import org.throughcare.practice.terms.RiskLevel;
import org.throughcare.service.access.Post;
import org.throughcare.service.access.StaffRegister;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.fixture.Invented;
import org.throughcare.service.fixture.Organisation;
import org.throughcare.service.fixture.Organisation.Hired;
import org.throughcare.service.fixture.PeopleOfATest;
import org.throughcare.service.fixture.ServiceTest;
import org.throughcare.service.keys.Keyring;
import org.throughcare.service.store.Appending;
import org.throughcare.service.web.model.work.MyWork;
import org.throughcare.service.web.model.work.QueuedPerson;

/** One queue: first what is late or due today, then what is due within the week; within each the higher risk first. */
@ServiceTest
class TheQueueIsRankedTest {
    private static final String SECRET = "a debt to the Sorrel sisters";

    @Autowired
    private WorkingDay day;

    @Autowired
    private StaffRegister register;

    @Autowired
    private Appending appending;

    @Autowired
    private Transactions transactions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Keyring keyring;

    private PeopleOfATest people;
    private Hired officer;

    @BeforeEach
    void anOfficer() {
        Organisation organisation = new Organisation(jdbc, transactions, keyring);
        people = new PeopleOfATest(appending, transactions);
        officer = organisation.hire(Post.PROBATION_OFFICER, organisation.unitIn(organisation.region()));
    }

    @Test
    void whatIsLateComesBeforeWhatIsNotAndOfEachTheHigherRiskFirst() {
        late("W100001", RiskLevel.MEDIUM);
        late("W100002", RiskLevel.VERY_HIGH);
        toCome("W100003", RiskLevel.VERY_HIGH);
        late("W100004", null);
        toCome("W100005", RiskLevel.LOW);
        assertThat(queue().people())
                .extracting(QueuedPerson::crn)
                .containsExactly("W100002", "W100004", "W100001", "W100003", "W100005");
    }

    @Test
    void whatIsAskedAboutOnePersonStandsTogether() {
        late("W100011", RiskLevel.HIGH);
        people.add(Invented.person("W100011"), incident("W100011", Instant.now()));
        late("W100012", RiskLevel.HIGH);
        assertThat(queue().people())
                .hasSize(2)
                .allSatisfy(person -> assertThat(person.duties()).isNotEmpty());
    }

    @Test
    void whyNowIsASentenceUnlessItRestsOnWhatNotEverybodyMayRead() {
        toCome("W100021", RiskLevel.LOW);
        held("W100022", RiskLevel.LOW);
        people.add(Invented.person("W100022"), restricted("W100022"));
        MyWork work = queue();
        assertThat(work.toString()).doesNotContain("Sorrel");
        assertThat(work.people())
                .filteredOn(person -> person.crn().equals("W100021"))
                .singleElement()
                .satisfies(person ->
                        assertThat(person.duties().getFirst().duty().why()).contains("nobody has said yet"));
        assertThat(work.people())
                .filteredOn(person -> person.crn().equals("W100022"))
                .singleElement()
                .satisfies(person -> assertThat(person.duties())
                        .allSatisfy(asked -> assertThat(asked.duty().why()).doesNotContain("intelligence")));
    }

    @Test
    void theCountBesideMyWorkIsWhatIsLateOrDueToday() {
        late("W100031", RiskLevel.HIGH);
        toCome("W100032", RiskLevel.HIGH);
        MyWork work = queue();
        int pressing = day.pressing(register.named(officer.username()).orElseThrow());
        assertThat(pressing).isEqualTo(work.overdue() + work.today()).isPositive();
    }

    private MyWork queue() {
        return day.of(register.named(officer.username()).orElseThrow(), "mine", 1);
    }

    private void late(String crn, @Nullable RiskLevel level) {
        held(crn, level);
        people.add(Invented.person(crn), incident(crn, Instant.now().minus(60, ChronoUnit.DAYS)));
    }

    private void toCome(String crn, RiskLevel level) {
        held(crn, level);
        people.add(Invented.person(crn), incident(crn, Instant.now()));
    }

    private void held(String crn, @Nullable RiskLevel level) {
        Instant before = Instant.now().minus(90, ChronoUnit.DAYS);
        people.held(officer, crn, PersonName.of("Ida", "Yarrow"), LocalDate.of(1985, 5, 5), before);
        if (level != null) {
            Subject subject = Invented.person(crn);
            people.add(subject, Invented.probation(subject, new RoshRecorded(level, Map.of(), "as assessed"), before));
        }
    }

    private static Entry incident(String crn, Instant at) {
        return Invented.entry(
                Invented.person(crn),
                new IncidentRecorded(Set.of(Nature.WEAPON), 1, Set.of(Towards.STAFF), "found in the cell"),
                at,
                Agency.PRISON,
                Set.of(Party.PRISON, Party.PROBATION));
    }

    private static Entry restricted(String crn) {
        Instant now = Instant.now();
        Entry open = Invented.entry(
                Invented.person(crn),
                new IntelligenceReceived(Set.of(Nature.WEAPON), "B2", SECRET),
                now,
                Agency.PRISON,
                Set.of(Party.PRISON, Party.PROBATION));
        return new Entry(
                open.id(),
                open.subject(),
                open.fact(),
                open.times(),
                open.provenance(),
                new Visibility(Map.of(Party.PRISON, now, Party.PROBATION, now), Clearance.RESTRICTED_INTELLIGENCE),
                null);
    }
}
