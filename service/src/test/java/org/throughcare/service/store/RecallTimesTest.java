package org.throughcare.service.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughcare.practice.identity.PersonName;
import org.throughcare.practice.recall.RecallFact.LicenceRevoked;
import org.throughcare.practice.recall.RecallFact.RecallDecided;
import org.throughcare.practice.recall.RecallFact.RecallInitiated;
import org.throughcare.practice.recall.RecallFact.RecallSignedOff;
import org.throughcare.practice.recall.measures.MeasuredRecall;
import org.throughcare.practice.recall.measures.Milestone;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.terms.Role;
import org.throughcare.service.access.Post;
import org.throughcare.service.database.Acting;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.fixture.Invented;
import org.throughcare.service.fixture.Organisation;
import org.throughcare.service.fixture.Organisation.Hired;
import org.throughcare.service.fixture.Organisation.Place;
import org.throughcare.service.fixture.PeopleOfATest;
import org.throughcare.service.fixture.ServiceTest;
import org.throughcare.service.keys.Keyring;

/** The times of recalls are kept with the record, in the same transaction, for whoever answers for the unit (R68, R70). */
@ServiceTest
class RecallTimesTest {
    private static final AtomicInteger NUMBER = new AtomicInteger(850_000);
    private static final Acting ENGINE = new Acting.Engine("test");
    private static final LocalDate BORN = LocalDate.of(1988, 5, 6);

    private final Instant asked = Instant.now().minus(Duration.ofDays(5)).truncatedTo(ChronoUnit.MINUTES);
    private final String crn = "V" + NUMBER.incrementAndGet();

    @Autowired
    private Appending appending;

    @Autowired
    private Rebuilding rebuilding;

    @Autowired
    private Erasing erasing;

    @Autowired
    private RecallTimes times;

    @Autowired
    private Transactions transactions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Keyring keyring;

    private Organisation organisation;
    private Place place;
    private Hired head;
    private long person;

    @BeforeEach
    void asked() {
        organisation = new Organisation(jdbc, transactions, keyring);
        place = organisation.unitIn(organisation.region());
        head = organisation.hire(Post.HEAD_OF_PDU, place.withoutTeam());
        person = new PeopleOfATest(appending, transactions)
                .held(
                        organisation.hire(Post.PROBATION_OFFICER, place),
                        crn,
                        PersonName.of("Sorrel", "Thornbury"),
                        BORN,
                        asked.minus(Duration.ofDays(30)));
        add(new RecallInitiated("PO1", null, false), Duration.ZERO);
    }

    @Test
    void aRecallStandsInItsUnitAsSoonAsItIsAskedFor() {
        assertThat(seenBy(head)).singleElement().satisfies(recall -> {
            assertThat(recall.person()).isEqualTo(person);
            assertThat(recall.unit()).isEqualTo(place.unit());
            assertThat(recall.grade()).isNull();
            assertThat(recall.from()).isEqualTo(asked);
        });
    }

    @Test
    void eachStepIsKeptWithTheEntryThatSaysIt() {
        add(new RecallDecided(true, Role.SPO, "Because.", List.of(), null), Duration.ofHours(3));
        add(new RecallSignedOff(Role.PDU_HEAD), Duration.ofHours(20));
        add(new LicenceRevoked(null, true, "1", "Northshire"), Duration.ofHours(27));

        assertThat(seenBy(head)).singleElement().satisfies(recall -> {
            assertThat(recall.course().at(Milestone.SIGNED)).contains(asked.plus(Duration.ofHours(20)));
            assertThat(recall.course().at(Milestone.REVOKED)).contains(asked.plus(Duration.ofHours(27)));
            assertThat(recall.force()).isEqualTo("Northshire");
            assertThat(recall.course().emergencyRevoked()).isTrue();
        });
    }

    @Test
    void theUnitIsTheOneThatHeldTheCaseThen() {
        Place other = organisation.unitIn(organisation.region());
        jdbcAsEngine("update staff set unit = '" + other.unit() + "', team = null where unit = '" + place.unit()
                + "' and post = 'PROBATION_OFFICER'");
        add(new RecallDecided(true, Role.SPO, "Because.", List.of(), null), Duration.ofHours(3));

        assertThat(seenBy(head)).hasSize(1);
        assertThat(seenBy(organisation.hire(Post.HEAD_OF_PDU, other))).isEmpty();
        assertThat(rebuilding.rebuild(person))
                .extracting(Rebuilding.Difference::what)
                .doesNotContain("the times of its recalls are not what its record says");
        assertThat(seenBy(head)).hasSize(1);
    }

    @Test
    void whoeverDoesNotAnswerForTheUnitSeesNoneOfIt() {
        assertThat(seenBy(organisation.hire(Post.PROBATION_OFFICER, place))).isEmpty();
        assertThat(seenBy(organisation.hire(Post.HEAD_OF_PDU, organisation.unitIn(organisation.region()))))
                .isEmpty();
        assertThat(seenBy(organisation.hire(Post.SENIOR_PROBATION_OFFICER, place.withoutTeam())))
                .hasSize(1);
        assertThat(seenBy(organisation.hire(Post.INSPECTOR, Place.NONE)))
                .extracting(MeasuredRecall::person)
                .contains(person);
        assertThat(seenBy(organisation.hire(Post.INSPECTOR, new Place(organisation.region(), null, null, null))))
                .isEmpty();
        assertThat(seenBy(organisation.hire(Post.INSPECTOR, new Place(place.region(), null, null, null))))
                .hasSize(1);
    }

    @Test
    void ofACaseThatSomebodyIsExcludedFromThereIsNothingInCountsToo() {
        organisation.exclude(person, head, asked.minusSeconds(60));

        assertThat(seenBy(head)).isEmpty();
    }

    @Test
    void aTimeThatSomebodyChangedByHandIsFoundAndPutRight() {
        jdbcAsEngine("update recall_time set declined = true where person = " + person);

        assertThat(rebuilding.rebuild(person))
                .extracting(Rebuilding.Difference::what)
                .containsExactly("the times of its recalls are not what its record says");
        assertThat(rebuilding.rebuild(person)).isEmpty();
        assertThat(seenBy(head))
                .singleElement()
                .satisfies(recall -> assertThat(recall.course().declined()).isFalse());
    }

    @Test
    void theTimesAreErasedWithTheCase() {
        transactions.run(new Acting.Eraser("test"), () -> erasing.erase(erasing.recordsOf(person), Instant.now()));

        assertThat(seenBy(head)).isEmpty();
    }

    private List<MeasuredRecall> seenBy(Hired somebody) {
        return transactions.as(
                somebody.acting(), () -> times.asked(asked.minusSeconds(60), asked.plusSeconds(60), null));
    }

    private void add(Fact fact, Duration after) {
        var subject = Invented.person(crn);
        new PeopleOfATest(appending, transactions).add(subject, Invented.probation(subject, fact, asked.plus(after)));
    }

    private void jdbcAsEngine(String sql) {
        transactions.run(ENGINE, () -> jdbc.sql(sql).update());
    }
}
