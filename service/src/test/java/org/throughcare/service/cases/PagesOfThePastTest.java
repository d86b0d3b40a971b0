package org.throughcare.service.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughcare.practice.custody.CustodyFact.IncidentRecorded;
import org.throughcare.practice.identity.PersonName;
import org.throughcare.practice.person.PersonFact.AddressLost;
import org.throughcare.practice.person.PersonFact.HealthDisclosed;
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
import org.throughcare.practice.supervision.SupervisionFact.ThirdPartyReport;
import org.throughcare.practice.terms.Nature;
import org.throughcare.practice.terms.Party;
import org.throughcare.service.access.Post;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.fixture.Browser;
import org.throughcare.service.fixture.Invented;
import org.throughcare.service.fixture.Organisation;
import org.throughcare.service.fixture.Organisation.Hired;
import org.throughcare.service.fixture.PeopleOfATest;
import org.throughcare.service.fixture.ServiceTestAtATime;
import org.throughcare.service.fixture.SettableClock;
import org.throughcare.service.keys.Keyring;
import org.throughcare.service.store.Appending;
import org.throughcare.service.web.EnteredMoment;

/**
 * Whatever is on record, no page of a case as known at an instant says anything that the reader's party learned later, and
 * each of them says what it did learn by then where it says such things at all (R78).
 */
@ServiceTestAtATime
class PagesOfThePastTest {
    private static final int ENTRIES = 24;
    private static final int INSTANTS = 4;
    private static final List<String> PAGES = List.of("", "/chronology", "/chronology?order=known", "/due", "/person");

    /** An entry of a generated record: a word that stands nowhere else, and from when probation knows it. */
    private record Marked(String word, @Nullable Instant known) {}

    @LocalServerPort
    private int port;

    @Autowired
    private SettableClock clock;

    @Autowired
    private Appending appending;

    @Autowired
    private Transactions transactions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Keyring keyring;

    private Browser browser = new Browser(0);
    private Hired holder;
    private PeopleOfATest people;

    @BeforeEach
    void anOfficer() {
        clock.set(SettableClock.START);
        Organisation organisation = new Organisation(jdbc, transactions, keyring);
        holder = organisation.hireWithPassword(Post.PROBATION_OFFICER, organisation.unitIn(organisation.region()));
        people = new PeopleOfATest(appending, transactions);
        browser = new Browser(port);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void nothingThatBecameKnownLaterStandsOnAnyPage(long seed) {
        Random random = new Random(seed);
        String crn = "G10000" + seed;
        Instant begun = SettableClock.START.minus(400, ChronoUnit.DAYS);
        clock.set(begun);
        people.held(holder, crn, PersonName.of("Ida", "Yarrow"), LocalDate.of(1985, 5, 5), begun);
        List<Marked> marked = record(random, Invented.person(crn), begun);
        clock.set(SettableClock.START);
        browser.signIn(holder.username(), Organisation.PASSWORD);
        assertThat(said(crn, "/chronology", SettableClock.START.minusSeconds(120)))
                .as("what is known by now stands on the page, so that the words can be found at all")
                .contains(marked.stream()
                        .filter(one -> one.known() != null)
                        .map(Marked::word)
                        .toList());
        for (int i = 0; i < INSTANTS; i++) {
            Instant at = begun.plus(random.nextInt(1, 399), ChronoUnit.DAYS).truncatedTo(ChronoUnit.MINUTES);
            List<String> later = marked.stream()
                    .filter(one -> one.known() == null || one.known().isAfter(at))
                    .map(Marked::word)
                    .toList();
            for (String page : PAGES) {
                String said = said(crn, page, at);
                assertThat(later)
                        .as("seed " + seed + ", " + page + " as known at " + at)
                        .noneMatch(said::contains);
            }
            String chronology = said(crn, "/chronology", at);
            assertThat(marked.stream().map(Marked::word).filter(word -> !later.contains(word)))
                    .allMatch(chronology::contains);
        }
    }

    private List<Marked> record(Random random, Subject subject, Instant begun) {
        List<Marked> marked = new ArrayList<>();
        List<Instant> received = random.ints(ENTRIES, 0, 399 * 24)
                .sorted()
                .mapToObj(hours -> begun.plus(hours, ChronoUnit.HOURS))
                .toList();
        for (int i = 0; i < ENTRIES; i++) {
            String word = "marked" + random.nextInt(100_000, 999_999) + "x";
            Instant at = received.get(i);
            Instant occurred = at.minus(random.nextInt(0, 90 * 24), ChronoUnit.HOURS);
            @Nullable
            Instant known = random.nextInt(8) == 0
                    ? null
                    : at.plus(random.nextInt(3) == 0 ? random.nextInt(0, 2000) : 0, ChronoUnit.HOURS);
            clock.set(at);
            people.add(subject, entry(random, subject, word, occurred, at, known));
            marked.add(new Marked(word, known == null || known.isAfter(SettableClock.START) ? null : known));
        }
        return marked;
    }

    private static Entry entry(
            Random random, Subject subject, String word, Instant occurred, Instant at, @Nullable Instant known) {
        Map<Party, Instant> since = new EnumMap<>(Party.class);
        since.put(Party.PRISON, at);
        if (known != null) {
            since.put(Party.PROBATION, known);
        }
        Entry plain = Invented.probation(subject, fact(random, word), at);
        When when = new When(When.Precision.MINUTE, occurred);
        return new Entry(
                plain.id(),
                subject,
                plain.fact(),
                new Times(when, new When(When.Precision.MINUTE, at), at),
                new Provenance(new Source(Agency.PRISON, word), Confidence.STATED, Standing.FACT, List.of(), List.of()),
                new Visibility(since, Clearance.NONE),
                null);
    }

    private static Fact fact(Random random, String word) {
        return switch (random.nextInt(4)) {
            case 0 -> new AddressLost(word);
            case 1 -> new IncidentRecorded(Set.of(Nature.WEAPON), 1, Set.of(), word);
            case 2 -> new ThirdPartyReport("a relative", word, Set.of());
            default -> new HealthDisclosed(List.of(word), List.of());
        };
    }

    private String said(String crn, String page, Instant at) {
        String asked = page.contains("?") ? "&at=" : "?at=";
        var answer = browser.get("/cases/" + crn + page + asked + EnteredMoment.inAddress(at));
        assertThat(answer.statusCode()).as(page).isEqualTo(200);
        return answer.body();
    }
}
