package org.throughcare.service.risk.scores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.throughcare.practice.identity.IdentityFact.Sex;
import org.throughcare.practice.identity.IdentityFact.SexRecorded;
import org.throughcare.practice.identity.PersonName;
import org.throughcare.practice.person.PersonFact.AddressLost;
import org.throughcare.practice.person.PersonFact.Change;
import org.throughcare.practice.person.PersonFact.Employment;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.record.Subject;
import org.throughcare.practice.risk.RiskFact.AssessmentCompleted;
import org.throughcare.practice.risk.RiskFact.RoshRecorded;
import org.throughcare.practice.risk.ScoreFact.InputChange;
import org.throughcare.practice.risk.ScoreFact.PredictorAnswersGiven;
import org.throughcare.practice.risk.ScoreFact.ScoresComputed;
import org.throughcare.practice.risk.predictor.answers.Question;
import org.throughcare.practice.terms.Role;
import org.throughcare.service.access.Post;
import org.throughcare.service.database.Acting;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.fixture.Invented;
import org.throughcare.service.fixture.Organisation;
import org.throughcare.service.fixture.PeopleOfATest;
import org.throughcare.service.fixture.ServiceTest;
import org.throughcare.service.keys.Keyring;
import org.throughcare.service.store.Appending;
import org.throughcare.service.store.Rebuilding;
import org.throughcare.service.store.Records;

/** A changed input gives exactly one new provisional score, equal inputs give none, and what was cut off is done later (A10, R12). */
@ServiceTest
@TestPropertySource(properties = "throughcare.scores.every=1h")
class R12KeepingScoresTest {
    private static final AtomicInteger NUMBER = new AtomicInteger(810_000);
    private static final Acting.Engine READING = new Acting.Engine("test of scores");
    private static final Map<Question, String> ANSWERS = Map.of(
            Question.DATE_OF_CURRENT_CONVICTION, "2026-02-03",
            Question.CURRENT_OFFENCE_CODE, "00801",
            Question.AGE_AT_FIRST_SANCTION, "17",
            Question.TOTAL_NUMBER_OF_SANCTIONS_FOR_ALL_OFFENCES, "9",
            Question.TOTAL_NUMBER_OF_VIOLENT_SANCTIONS, "2");

    @Autowired
    private KeepingScores keeping;

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
    private Rebuilding rebuilding;

    private PeopleOfATest people;
    private Subject subject;
    private long person;

    @BeforeEach
    void aCase() {
        Organisation organisation = new Organisation(jdbc, transactions, keyring);
        people = new PeopleOfATest(appending, transactions);
        String crn = "X" + NUMBER.incrementAndGet();
        subject = Invented.person(crn);
        person = people.held(
                organisation.hire(Post.PROBATION_OFFICER, organisation.unitIn(organisation.region())),
                crn,
                PersonName.of("Rook", "Sallow"),
                LocalDate.of(1990, 2, 3),
                Instant.now().minusSeconds(86_400),
                new SexRecorded(Sex.MALE));
    }

    @Test
    void nobodyIsScoredOfWhomNobodyAnsweredAnything() {
        add(new AddressLost("asked to leave"));
        keeping.keep();
        assertThat(scores()).isEmpty();
    }

    @Test
    void answersGiveScoresWithTheExactInputsAndWhereEachCameFrom() {
        answer(ANSWERS);
        keeping.keep();
        ScoresComputed scores = scores().getFirst();
        assertThat(scores.inputs())
                .containsAllEntriesOf(ANSWERS)
                .containsEntry(Question.DATE_OF_BIRTH, "1990-02-03")
                .containsEntry(Question.GENDER, "MALE")
                .containsKey(Question.ASSESSMENT_DATE);
        assertThat(scores.sources()).containsKeys(Question.GENDER, Question.CURRENT_OFFENCE_CODE);
        assertThat(scores.before()).isNull();
        assertThat(scores.models()).extracting("model").contains("ARP", "CSRP", "PNI");
        assertThat(scores.tables())
                .allSatisfy(table -> assertThat(table.sha256()).hasSize(64));
        assertThat(scores.scores().getFirst().score()).isNotNull();
    }

    @Test
    void aChangedInputGivesExactlyOneNewScoreThatSaysWhatChanged() {
        answer(ANSWERS);
        keeping.keep();
        add(new AddressLost("asked to leave"));
        keeping.keep();
        keeping.keep();
        assertThat(scores()).hasSize(2);
        assertThat(scores().getLast().changes())
                .containsExactly(new InputChange(
                        Question.IS_CURRENTLY_OF_NO_FIXED_ABODE_OR_TRANSIENT_ACCOMMODATION, null, "true"));
        assertThat(scores().getLast().before()).isNotNull();
    }

    @Test
    void equalInputsGiveNoNewScoreWhateverElseIsAdded() {
        answer(ANSWERS);
        keeping.keep();
        add(new Employment("warehouse", Change.BEGAN));
        answer(ANSWERS);
        add(new SexRecorded(Sex.MALE));
        keeping.keep();
        assertThat(scores()).hasSize(1);
    }

    @Test
    void scoresMakeNoAssessmentAndDateNoneAndSetNoLevel() {
        answer(ANSWERS);
        keeping.keep();
        assertThat(facts(Fact.class))
                .noneMatch(fact -> fact instanceof AssessmentCompleted || fact instanceof RoshRecorded);
    }

    @Test
    void manyThatLookAtOnceComputeItOnce() {
        answer(ANSWERS);
        IntStream.range(0, 6)
                .mapToObj(_ -> CompletableFuture.runAsync(keeping::keep))
                .toList()
                .forEach(CompletableFuture::join);
        assertThat(scores()).hasSize(1);
    }

    @Test
    void whatIsCutOffBetweenIsDoneAtTheNextLook() {
        answer(ANSWERS);
        assertThatThrownBy(() -> transactions.run(new Acting.Engine("scores"), () -> {
                    keeping.keep();
                    throw new IllegalStateException("the node is gone");
                }))
                .hasMessage("the node is gone");
        assertThat(scores()).isEmpty();
        keeping.keep();
        assertThat(scores()).hasSize(1);
    }

    @Test
    void aRebuildFindsNothingToPutRightAndAddsNothing() {
        answer(ANSWERS);
        keeping.keep();
        assertThat(rebuilding.rebuild(person)).isEmpty();
        keeping.keep();
        assertThat(scores()).hasSize(1);
    }

    private void answer(Map<Question, String> answers) {
        add(new PredictorAnswersGiven(Role.COM, answers, Set.of()));
    }

    private void add(Fact fact) {
        people.add(subject, Invented.probation(subject, fact, Instant.now()));
    }

    private List<ScoresComputed> scores() {
        return facts(ScoresComputed.class);
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
