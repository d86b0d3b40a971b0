package org.throughcare.service.cases.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughcare.practice.custody.CustodyFact.IncidentRecorded;
import org.throughcare.practice.custody.CustodyFact.IntelligenceReceived;
import org.throughcare.practice.identity.PersonName;
import org.throughcare.practice.person.PersonFact.AddressLost;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.record.Provenance;
import org.throughcare.practice.record.Provenance.Confidence;
import org.throughcare.practice.record.Provenance.Standing;
import org.throughcare.practice.record.Source;
import org.throughcare.practice.record.Source.Agency;
import org.throughcare.practice.record.Subject;
import org.throughcare.practice.record.Times;
import org.throughcare.practice.record.Visibility;
import org.throughcare.practice.record.Visibility.Clearance;
import org.throughcare.practice.record.When;
import org.throughcare.practice.sentence.SentenceFact.SentenceKind;
import org.throughcare.practice.sentence.SentenceFact.Sentenced;
import org.throughcare.practice.supervision.SupervisionFact.ContactSuspended;
import org.throughcare.practice.terms.Nature;
import org.throughcare.practice.terms.Party;
import org.throughcare.service.access.Access;
import org.throughcare.service.access.Area;
import org.throughcare.service.access.Post;
import org.throughcare.service.access.StaffMember;
import org.throughcare.service.access.StaffRegister;
import org.throughcare.service.cases.AsKnownAt;
import org.throughcare.service.cases.CaseTab;
import org.throughcare.service.cases.Reader;
import org.throughcare.service.cases.SeeingCases;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.fixture.Invented;
import org.throughcare.service.fixture.Organisation;
import org.throughcare.service.fixture.Organisation.Hired;
import org.throughcare.service.fixture.PeopleOfATest;
import org.throughcare.service.fixture.ServiceTest;
import org.throughcare.service.keys.Keyring;
import org.throughcare.service.store.Appending;
import org.throughcare.service.web.model.cases.CaseEntry;
import org.throughcare.service.web.model.cases.ChronologyEntry.Passage;
import org.throughcare.service.web.model.cases.ChronologyPage;
import org.throughcare.service.web.model.cases.ChronologyQuery;
import org.throughcare.service.web.model.cases.ChronologyQuery.Order;

/** A chronology shows what is asked for, from every agency, and looks for words only in what its reader may read (R33, R124). */
@ServiceTest
class ChronologyIsAskedForTest {
    private static final Instant NOW = Instant.parse("2026-03-10T09:00:00Z");

    @Autowired
    private SeeingCases seeing;

    @Autowired
    private ReadingChronology chronology;

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

    private Hired holder;
    private PeopleOfATest people;

    @BeforeEach
    void aUnit() {
        Organisation organisation = new Organisation(jdbc, transactions, keyring);
        holder = organisation.hire(Post.PROBATION_OFFICER, organisation.unitIn(organisation.region()));
        people = new PeopleOfATest(appending, transactions);
    }

    @Test
    void anOldCustodyNoteIsFoundAndShownWithWhatItWasFoundBy() {
        long person = case_("F100001");
        ChronologyPage page = ask(person, query -> query.looking("Blade wing"));
        assertThat(page.found()).isEqualTo(1);
        assertThat(page.total()).isGreaterThan(8);
        assertThat(page.months().getFirst().entries().getFirst().says())
                .filteredOn(Passage::found)
                .extracting(passage -> passage.text().toLowerCase(Locale.ROOT))
                .containsExactly("blade", "wing");
    }

    @Test
    void noSearchFindsAnythingByTheTextOfARestrictedEntry() {
        long person = case_("F100002");
        assertThat(ask(person, query -> query.looking("larkspur")).found()).isZero();
        assertThat(ask(person, query -> query.looking("larkspur")).hidden()).isEqualTo(1);
        assertThat(ask(person, UnaryOperator.identity()).entries())
                .filteredOn(entry -> entry.says() == null)
                .hasSize(1);
        assertThat(look(reader(Clearance.RESTRICTED_INTELLIGENCE, NOW), person, ChronologyQuery.ALL.looking("larkspur"))
                        .found())
                .isEqualTo(1);
    }

    @Test
    void neitherAPatternNorAKindGivesARestrictedEntryAway() {
        long person = case_("F100003");
        ChronologyPage page = ask(person, UnaryOperator.identity());
        assertThat(page.patterns()).isEmpty();
        for (EntryKind kind : EntryKind.values()) {
            assertThat(ask(person, query -> kinds(query, kind.name())).entries())
                    .as(kind.name())
                    .noneMatch(entry -> entry.says() == null);
        }
    }

    @Test
    void eachFilterLetsThroughWhatItNames() {
        long person = case_("F100004");
        assertThat(ask(person, query -> sources(query, "PRISON")).entries())
                .hasSize(2)
                .allMatch(entry -> entry.agency() == Agency.PRISON);
        assertThat(ask(person, query -> kinds(query, "CONTACTS")).entries())
                .extracting(CaseEntry::says)
                .singleElement()
                .asString()
                .contains("scheme");
        assertThat(ask(person, query -> dated(query, "1/6/2019", "30/6/2019", ""))
                        .entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.says()).contains("blade"));
        assertThat(ask(person, query -> dated(query, "", "", "8/3/2026")).entries())
                .extracting(CaseEntry::says)
                .singleElement()
                .asString()
                .contains("learned late");
        assertThat(ask(person, query -> only(query, false, true)).entries())
                .isNotEmpty()
                .allMatch(entry -> entry.standing() == Standing.FACT);
    }

    @Test
    void whatHappenedSometimeInAMonthIsNotLeftOutForThat() {
        long person = case_("F100005");
        Subject subject = Invented.person("F100005");
        people.add(subject, told(subject, new AddressLost("in that month"), month("2020-05-15T12:00:00Z"), days(200)));
        assertThat(ask(person, query -> dated(query, "20/5/2020", "25/5/2020", ""))
                        .entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.says()).contains("in that month"));
    }

    @Test
    void whatTheReaderHasNotSeenStaysThroughAllPagesOfOneVisitAndIsThenGone() {
        long person = case_("F100006");
        ChronologyQuery unseen = only(ChronologyQuery.ALL, true, false);
        long first = look(reader(Clearance.NONE, NOW), person, unseen).found();
        assertThat(first).isPositive();
        assertThat(look(reader(Clearance.NONE, NOW.plus(Duration.ofMinutes(5))), person, unseen)
                        .found())
                .isEqualTo(first);
        assertThat(look(reader(Clearance.NONE, NOW.plus(Duration.ofHours(3))), person, unseen)
                        .found())
                .isZero();
    }

    @Test
    void itStandsByEitherClock() {
        long person = case_("F100007");
        List<CaseEntry> happened = ask(person, UnaryOperator.identity()).entries();
        assertThat(happened)
                .extracting(entry -> entry.occurred().standIn())
                .isSortedAccordingTo(Comparator.reverseOrder());
        List<CaseEntry> known = ask(person, query -> query.by(Order.KNOWN)).entries();
        assertThat(known).extracting(CaseEntry::known).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(known.getFirst().says()).contains("learned late");
        assertThat(happened.getFirst().says()).doesNotContain("learned late");
    }

    @Test
    void whatCannotBeUnderstoodIsNamedAndHidesNothing() {
        ChronologyAsked asked = ChronologyAsked.of(dated(ChronologyQuery.ALL, "99/99/2024", "soon", "1/1/2020"));
        assertThat(asked.wrong().all()).extracting(error -> error.field()).containsExactly("from", "to");
        assertThat(asked.sieve().from()).isNull();
        assertThat(ChronologyAsked.of(dated(ChronologyQuery.ALL, "2/1/2024", "1/1/2024", ""))
                        .wrong()
                        .at("to"))
                .isPresent();
    }

    @Test
    void everyAddressOnThePageKeepsWhatWasAskedForAndTheInstant() {
        long person = case_("F100008");
        ChronologyQuery query = new ChronologyQuery(
                Set.of("PRISON"),
                Set.of("CUSTODY"),
                "",
                "",
                "",
                false,
                false,
                "blade & co",
                "",
                Order.KNOWN,
                "1/3/2026");
        ChronologyPage page = look(reader(Clearance.NONE, NOW), person, query);
        assertThat(page.pages().addressOf(2))
                .contains(
                        "source=PRISON", "kind=CUSTODY", "q=blade+%26+co", "order=known", "at=1%2F3%2F2026", "page=2");
        assertThat(page.filters().chosen())
                .flatExtracting(chosen -> chosen.tags())
                .allMatch(tag -> tag.without().contains("at=1%2F3%2F2026"));
        assertThat(page.filters().everything()).doesNotContain("source", "q=");
    }

    @Test
    void conductThatIsOnRecordAgainIsAPatternThatLeadsToItsEntries() {
        long person = case_("F100009");
        Subject subject = Invented.person("F100009");
        List<Entry> more = new ArrayList<>();
        more.add(told(subject, sentence(), minute(days(300)), days(300)));
        for (int day : List.of(250, 200, 150, 100, 50)) {
            more.add(told(
                    subject,
                    new IncidentRecorded(Set.of(Nature.WEAPON), 1, Set.of(), null),
                    minute(days(day)),
                    days(day)));
        }
        people.add(subject, more.toArray(Entry[]::new));
        ChronologyPage page = ask(person, UnaryOperator.identity());
        assertThat(page.patterns()).singleElement().satisfies(pattern -> {
            assertThat(pattern.says()).startsWith("5 records of weapons in custody");
            assertThat(pattern.address()).endsWith("?pattern=WEAPON.CUSTODY");
        });
        assertThat(ask(person, query -> query.of("WEAPON.CUSTODY")).found()).isEqualTo(5);
    }

    private long case_(String crn) {
        long person = people.held(holder, crn, PersonName.of("Ida", "Yarrow"), LocalDate.of(1985, 5, 5), days(3));
        Subject subject = Invented.person(crn);
        Instant old = Instant.parse("2019-06-11T10:00:00Z");
        people.add(
                subject,
                entry(
                        subject,
                        new IncidentRecorded(
                                Set.of(Nature.WEAPON), 1, Set.of(), "an improvised blade found on the wing"),
                        minute(old),
                        old,
                        Agency.PRISON,
                        Standing.FACT,
                        Clearance.NONE),
                entry(
                        subject,
                        new IntelligenceReceived(Set.of(Nature.WEAPON), "B2", "a debt to the Larkspur brothers"),
                        minute(days(400)),
                        days(400),
                        Agency.PRISON,
                        Standing.OPINION,
                        Clearance.RESTRICTED_INTELLIGENCE),
                told(subject, new ContactSuspended("scheme"), minute(days(40)), days(40)),
                told(subject, new AddressLost("learned late"), minute(days(90)), NOW.minus(Duration.ofHours(20))));
        return person;
    }

    private static Fact sentence() {
        return new Sentenced(SentenceKind.CUSTODY_DETERMINATE, 16, List.of(), false, null, null);
    }

    private static Entry told(Subject subject, Fact fact, When occurred, Instant known) {
        return entry(subject, fact, occurred, known, Agency.PROBATION, Standing.FACT, Clearance.NONE);
    }

    private static Entry entry(
            Subject subject,
            Fact fact,
            When occurred,
            Instant known,
            Agency agency,
            Standing standing,
            Clearance clearance) {
        Entry plain = Invented.probation(subject, fact, known);
        return new Entry(
                plain.id(),
                subject,
                fact,
                new Times(occurred, minute(known), known),
                new Provenance(new Source(agency, ""), Confidence.STATED, standing, List.of(), List.of()),
                new Visibility(Map.of(Party.PROBATION, known), clearance),
                null);
    }

    private static Instant days(int ago) {
        return NOW.minus(ago, ChronoUnit.DAYS);
    }

    private static When minute(Instant at) {
        return new When(When.Precision.MINUTE, at);
    }

    private static When month(String at) {
        return new When(When.Precision.MONTH, Instant.parse(at));
    }

    private static ChronologyQuery sources(ChronologyQuery query, String source) {
        return new ChronologyQuery(
                Set.of(source), query.kinds(), "", "", "", false, false, "", "", query.order(), query.at());
    }

    private static ChronologyQuery kinds(ChronologyQuery query, String kind) {
        return new ChronologyQuery(
                query.sources(), Set.of(kind), "", "", "", false, false, "", "", query.order(), query.at());
    }

    private static ChronologyQuery dated(ChronologyQuery query, String from, String to, String after) {
        return new ChronologyQuery(
                query.sources(), query.kinds(), from, to, after, false, false, "", "", query.order(), query.at());
    }

    private static ChronologyQuery only(ChronologyQuery query, boolean unseen, boolean facts) {
        return new ChronologyQuery(
                query.sources(), query.kinds(), "", "", "", unseen, facts, "", "", query.order(), query.at());
    }

    private ChronologyPage ask(long person, UnaryOperator<ChronologyQuery> query) {
        return look(reader(Clearance.NONE, NOW), person, query.apply(ChronologyQuery.ALL));
    }

    private ChronologyPage look(Reader reader, long person, ChronologyQuery query) {
        return seeing.see(
                        reader,
                        person,
                        "F1",
                        AsKnownAt.NOW,
                        CaseTab.CHRONOLOGY,
                        seen -> chronology.page(seen, query, 1))
                .orElseThrow();
    }

    private Reader reader(Clearance clearance, Instant now) {
        StaffMember staff = register.named(holder.username()).orElseThrow();
        StaffMember cleared = new StaffMember(
                staff.id(),
                staff.username(),
                staff.code(),
                staff.name(),
                staff.post(),
                staff.team(),
                staff.unit(),
                staff.region(),
                staff.prison(),
                staff.organisation(),
                clearance,
                true);
        return new Reader(
                cleared, new Access.Open(Access.Because.HOLDS_THE_CASE, EnumSet.allOf(Area.class), false), now);
    }
}
