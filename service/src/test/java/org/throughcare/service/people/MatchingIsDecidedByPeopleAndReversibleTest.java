package org.throughcare.service.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughcare.practice.identity.IdentifierKind;
import org.throughcare.practice.identity.Identifiers;
import org.throughcare.practice.identity.Identity;
import org.throughcare.practice.identity.IdentityFact.IdentifierRecorded;
import org.throughcare.practice.identity.IdentityFact.MatchVerdict;
import org.throughcare.practice.identity.NomsNumber;
import org.throughcare.practice.identity.PersonName;
import org.throughcare.service.access.Post;
import org.throughcare.service.access.StaffMember;
import org.throughcare.service.access.StaffRegister;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.fixture.Organisation;
import org.throughcare.service.fixture.Organisation.Hired;
import org.throughcare.service.fixture.Organisation.Place;
import org.throughcare.service.fixture.PeopleOfATest;
import org.throughcare.service.fixture.ServiceTest;
import org.throughcare.service.keys.Keyring;
import org.throughcare.service.people.matching.Linking;
import org.throughcare.service.people.matching.MatchingWork;
import org.throughcare.service.people.register.Registering;
import org.throughcare.service.people.register.Registering.Alike;
import org.throughcare.service.people.register.Registering.Registered;
import org.throughcare.service.people.search.SearchingPeople;
import org.throughcare.service.store.Appending;
import org.throughcare.service.store.Records;
import org.throughcare.service.web.model.people.MatchReview;
import org.throughcare.service.web.model.people.MatchingQueue;
import org.throughcare.service.web.model.people.PersonFound;

/** A machine suggests that two records are one person; people decide it, undo it, and are asked before a new one is made. */
@ServiceTest
class MatchingIsDecidedByPeopleAndReversibleTest {
    private static final LocalDate BORN = LocalDate.of(1979, 11, 23);
    private static final PersonName NAME = new PersonName(List.of("Jocasta", "Quillon"), "Fennimore");

    @Autowired
    private MatchingWork work;

    @Autowired
    private Linking linking;

    @Autowired
    private Registering registering;

    @Autowired
    private SearchingPeople searching;

    @Autowired
    private Records records;

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

    private Organisation organisation;
    private PeopleOfATest people;
    private Hired holder;
    private StaffMember senior;

    @BeforeEach
    void aUnit() {
        organisation = new Organisation(jdbc, transactions, keyring);
        people = new PeopleOfATest(appending, transactions);
        Place place = organisation.unitIn(organisation.region());
        holder = organisation.hire(Post.PROBATION_OFFICER, place);
        senior = staff(organisation.hire(Post.SENIOR_PROBATION_OFFICER, place));
    }

    @Test
    void twoCasesThatCouldBeOnePersonWaitForADecisionWithWhatTheScoreIsMadeOf() {
        long first = held("E100001", "A1001AA");
        long second = held("E100002", "A1001AA");
        assertThat(waiting(senior)).contains(second).doesNotContain(first);
        MatchReview review = work.review(senior, second, "", "").orElseThrow();
        assertThat(review.candidates()).extracting(MatchReview.Candidate::crn).contains("E100001");
        assertThat(review.candidates().getFirst())
                .isInstanceOfSatisfying(
                        MatchReview.Shown.class,
                        shown -> assertThat(shown.score().lines()).isNotEmpty());
    }

    @Test
    void aLinkMakesThemOneCaseAndItsUndoingMakesThemTwoAgain() {
        long first = held("E100003", "A1003AA");
        long second = held("E100004", "A1003AA");
        long before = entries(first);
        String decision = linking.decide(senior, first, second, MatchVerdict.SAME_PERSON, "same number")
                .orElseThrow();
        assertThat(searching.search(senior, "E100004", 1, 20).total()).isEqualTo(1);
        assertThat(entries(first)).isGreaterThan(before + 2);
        assertThat(waiting(senior)).doesNotContain(second);
        assertThat(linking.undo(senior, decision, "they are brothers")).isTrue();
        assertThat(searching.search(senior, "E100004", 1, 20).page())
                .extracting(PersonFound::crn)
                .contains("E100004");
        assertThat(linking.undo(senior, decision, "again")).isFalse();
        assertThat(waiting(senior)).contains(second);
    }

    @Test
    void twoWhoWereFoundToBeTwoAreNotSuggestedAgainUntilThatIsWithdrawn() {
        long first = held("E100005", "A1005AA");
        long second = held("E100006", "A1005AA");
        String decision = linking.decide(senior, first, second, MatchVerdict.DIFFERENT_PEOPLE, "seen both")
                .orElseThrow();
        assertThat(candidates(second)).doesNotContain("E100005");
        linking.undo(senior, decision, "mistaken");
        assertThat(candidates(second)).contains("E100005");
    }

    @Test
    void whoMayNotLinkHasNothingWaitingAndDecidesNothing() {
        long first = held("E100007", "A1007AA");
        long second = held("E100008", "A1007AA");
        StaffMember officer = staff(holder);
        assertThat(waiting(officer)).isEmpty();
        assertThat(linking.decide(officer, first, second, MatchVerdict.SAME_PERSON, "no"))
                .isEmpty();
    }

    @Test
    void aSeniorOfAnotherUnitSeesNothingOfThem() {
        long second = held("E100010", "A1009AA");
        held("E100009", "A1009AA");
        StaffMember stranger =
                staff(organisation.hire(Post.SENIOR_PROBATION_OFFICER, organisation.unitIn(organisation.region())));
        assertThat(waiting(stranger)).doesNotContain(second, second + 1);
        assertThat(work.review(stranger, second, "", "")).isEmpty();
    }

    @Test
    void beforeAPersonIsRegisteredThoseWhoCouldBeThemAreShownAndThoseElsewhereOnlyHintedAt() {
        held("E100011", "A1011AA");
        Identity identity = Identity.named(NAME).born(BORN).with(noms("A1011AA"));
        assertThat(registering.alike(senior, identity).shown())
                .extracting(PersonFound::crn)
                .contains("E100011");
        StaffMember stranger =
                staff(organisation.hire(Post.SENIOR_PROBATION_OFFICER, organisation.unitIn(organisation.region())));
        Alike elsewhere = registering.alike(stranger, identity);
        assertThat(elsewhere.shown()).isEmpty();
        assertThat(elsewhere.elsewhere()).isTrue();
    }

    @Test
    void aPersonIsRegisteredOnceHoweverOftenTheFormIsSent() {
        Identity identity = Identity.named(PersonName.of("Kit", "Zedoary")).born(LocalDate.of(2001, 1, 2));
        String key = UUID.randomUUID().toString();
        Registered once = registering.register(senior, identity, "report ordered", key);
        Registered again = registering.register(senior, identity, "report ordered", key);
        assertThat(again).isEqualTo(once);
        assertThat(once.open()).isTrue();
        assertThat(searching.search(senior, "kit zedoary", 1, 20).page())
                .extracting(PersonFound::crn)
                .containsExactly(once.crn());
    }

    private long held(String crn, String noms) {
        return people.held(holder, crn, NAME, BORN, Instant.now(), new IdentifierRecorded(IdentifierKind.NOMS, noms));
    }

    private static Identifiers noms(String number) {
        return new Identifiers(List.of(), List.of(NomsNumber.parse(number)), List.of(), List.of(), List.of());
    }

    private List<Long> waiting(StaffMember reader) {
        return work.queue(reader, 1).waiting().stream()
                .map(MatchingQueue.Waiting::id)
                .toList();
    }

    private List<String> candidates(long record) {
        return work.review(senior, record, "", "").stream()
                .flatMap(review -> review.candidates().stream())
                .map(MatchReview.Candidate::crn)
                .toList();
    }

    private long entries(long person) {
        return transactions.as(
                senior.acting(),
                () -> records.of(person).map(record -> record.sequence()).orElse(0L));
    }

    private StaffMember staff(Hired hired) {
        return register.named(hired.username()).orElseThrow();
    }
}
