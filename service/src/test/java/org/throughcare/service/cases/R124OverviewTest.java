package org.throughcare.service.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughcare.practice.custody.CustodyFact.IncidentRecorded;
import org.throughcare.practice.custody.CustodyFact.Towards;
import org.throughcare.practice.identity.PersonName;
import org.throughcare.practice.person.PersonFact.AddressLost;
import org.throughcare.practice.record.Source.Agency;
import org.throughcare.practice.record.Subject;
import org.throughcare.practice.risk.RiskFact.RoshRecorded;
import org.throughcare.practice.terms.Nature;
import org.throughcare.practice.terms.Party;
import org.throughcare.practice.terms.RiskGroup;
import org.throughcare.practice.terms.RiskLevel;
import org.throughcare.practice.terms.Setting;
import org.throughcare.service.access.Access;
import org.throughcare.service.access.Area;
import org.throughcare.service.access.Post;
import org.throughcare.service.access.StaffRegister;
import org.throughcare.service.cases.meeting.BeforeTheyArrive;
import org.throughcare.service.cases.meeting.ForADutyOfficer;
import org.throughcare.service.cases.overview.ReadingOverview;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.fixture.Invented;
import org.throughcare.service.fixture.Organisation;
import org.throughcare.service.fixture.Organisation.Hired;
import org.throughcare.service.fixture.PeopleOfATest;
import org.throughcare.service.fixture.ServiceTest;
import org.throughcare.service.keys.Keyring;
import org.throughcare.service.store.Appending;
import org.throughcare.service.web.model.cases.OverviewPage;
import org.throughcare.service.web.model.cases.OverviewPage.Involved;
import org.throughcare.service.web.model.cases.RiskInContext.Group;

/** A case on one page: level and why, what changed, what is due, who is involved, and what nobody knows (R124). */
@ServiceTest
class R124OverviewTest {
    private static final Set<Area> ALL = EnumSet.allOf(Area.class);

    @Autowired
    private SeeingCases seeing;

    @Autowired
    private ReadingOverview overview;

    @Autowired
    private BeforeTheyArrive arriving;

    @Autowired
    private ForADutyOfficer officer;

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
    private Hired holder;

    @BeforeEach
    void aUnit() {
        Organisation organisation = new Organisation(jdbc, transactions, keyring);
        people = new PeopleOfATest(appending, transactions);
        holder = organisation.hire(Post.PROBATION_OFFICER, organisation.unitIn(organisation.region()));
    }

    @Test
    void whatCameInSinceTheLastVisitIsCountedOnTheNextOne() {
        long person = held("H100001");
        Instant visit = Instant.now();
        assertThat(page(person, "H100001", visit, ALL).looked()).isNull();
        incident("H100001", visit.plusSeconds(1));
        OverviewPage next = page(person, "H100001", visit.plus(5, ChronoUnit.HOURS), ALL);
        assertThat(next.looked()).isNotNull();
        assertThat(next.changed()).isEqualTo(1);
        assertThat(next.last().getFirst().unseen()).isTrue();
        OverviewPage later = page(person, "H100001", visit.plus(10, ChronoUnit.HOURS), ALL);
        assertThat(later.changed()).isZero();
    }

    @Test
    void theLevelStandsForEachGroupWithTheSettingThePersonIsInFirst() {
        long person = held("H100002");
        Subject subject = Invented.person("H100002");
        people.add(
                subject,
                Invented.probation(
                        subject,
                        new RoshRecorded(
                                RiskLevel.HIGH,
                                Map.of(
                                        RiskGroup.KNOWN_ADULT,
                                        Map.of(Setting.COMMUNITY, RiskLevel.HIGH, Setting.CUSTODY, RiskLevel.LOW)),
                                "threats when drinking"),
                        Instant.now()));
        var risk = page(person, "H100002", Instant.now().plusSeconds(1), ALL).risk();
        assertThat(risk).isNotNull();
        assertThat(risk.here()).isEqualTo("In the community");
        assertThat(risk.groups()).containsExactly(new Group("a known adult", RiskLevel.HIGH, RiskLevel.LOW));
        assertThat(risk.reasons()).isEqualTo("threats when drinking");
    }

    @Test
    void whatNobodyKnowsIsSaidAsUnknownAndGoesOnceItIsKnown() {
        long person = held("H100003");
        Subject subject = Invented.person("H100003");
        people.add(subject, Invented.probation(subject, new AddressLost("evicted"), Instant.now()));
        assertThat(page(person, "H100003", Instant.now().plusSeconds(1), ALL).unknown())
                .anyMatch(line -> line.startsWith("Where the person lives, since the address was lost"))
                .contains("A level of risk of serious harm", "A telephone number");
    }

    @Test
    void whoHoldsTheCaseIsAmongThoseInvolvedByName() {
        long person = held("H100004");
        assertThat(page(person, "H100004", Instant.now().plusSeconds(1), ALL).involved())
                .extracting(Involved::role)
                .contains("Community");
    }

    @Test
    void whoSeesOnlyPartsSeesNoLevelAndNoAddressOnAnyOfTheSheets() {
        long person = held("H100005");
        Subject subject = Invented.person("H100005");
        people.add(
                subject,
                Invented.probation(subject, new AddressLost("evicted from Yarrow Close"), Instant.now()),
                Invented.probation(
                        subject, new RoshRecorded(RiskLevel.HIGH, Map.of(), "secret reasons"), Instant.now()));
        Reader part = reader(Instant.now().plusSeconds(1), Set.of(Area.SUPERVISION));
        String shown = List.of(
                        see(part, person, "H100005", overview::page),
                        see(part, person, "H100005", arriving::sheet),
                        see(part, person, "H100005", officer::view))
                .toString();
        assertThat(shown).doesNotContain("secret reasons", "Yarrow Close", "HIGH");
    }

    @Test
    void asKnownBeforeNothingLaterStandsOnItAndItLeavesNoTraceOfAVisit() {
        long person = held("H100006");
        Instant before = Instant.now();
        incident("H100006", before.plus(1, ChronoUnit.HOURS));
        Reader back = reader(before.plus(2, ChronoUnit.HOURS), ALL).asKnownAt(before.plusSeconds(30));
        OverviewPage page = see(back, person, "H100006", overview::page);
        assertThat(page.toString()).doesNotContain("found in the cell");
        assertThat(page.shell().back()).isNotNull();
        assertThat(page(person, "H100006", before.plus(3, ChronoUnit.HOURS), ALL)
                        .looked())
                .isNull();
    }

    private void incident(String crn, Instant at) {
        people.add(
                Invented.person(crn),
                Invented.entry(
                        Invented.person(crn),
                        new IncidentRecorded(Set.of(Nature.WEAPON), 1, Set.of(Towards.STAFF), "found in the cell"),
                        at,
                        Agency.PRISON,
                        Set.of(Party.PRISON, Party.PROBATION)));
    }

    private long held(String crn) {
        return people.held(
                holder,
                crn,
                PersonName.of("Ida", "Yarrow"),
                LocalDate.of(1985, 5, 5),
                Instant.now().minusSeconds(60));
    }

    private OverviewPage page(long person, String crn, Instant now, Set<Area> areas) {
        return see(reader(now, areas), person, crn, overview::page);
    }

    private <T> T see(Reader reader, long person, String crn, Function<SeenCase, T> page) {
        return seeing.see(reader, person, crn, AsKnownAt.NOW, CaseTab.OVERVIEW, page)
                .orElseThrow();
    }

    private Reader reader(Instant now, Set<Area> areas) {
        return new Reader(
                register.named(holder.username()).orElseThrow(),
                new Access.Open(Access.Because.HOLDS_THE_CASE, areas, false),
                now);
    }
}
