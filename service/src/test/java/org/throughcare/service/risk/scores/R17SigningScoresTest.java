package org.throughcare.service.risk.scores;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.throughcare.practice.identity.IdentityFact.Sex;
import org.throughcare.practice.identity.IdentityFact.SexRecorded;
import org.throughcare.practice.person.PersonFact.AddressLost;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.record.Subject;
import org.throughcare.practice.risk.ScoreFact.PredictorAnswersGiven;
import org.throughcare.practice.risk.ScoreFact.ScoresComputed;
import org.throughcare.practice.risk.ScoreFact.ScoresContested;
import org.throughcare.practice.risk.ScoreFact.ScoresSigned;
import org.throughcare.practice.risk.predictor.answers.Question;
import org.throughcare.service.access.Post;
import org.throughcare.service.database.Acting;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.fixture.AtTheDesk;
import org.throughcare.service.fixture.Browser;
import org.throughcare.service.fixture.Invented;
import org.throughcare.service.fixture.Organisation;
import org.throughcare.service.fixture.Organisation.Hired;
import org.throughcare.service.fixture.ServiceTest;
import org.throughcare.service.keys.Keyring;
import org.throughcare.service.store.Appending;
import org.throughcare.service.store.Records;

/** Questions are answered, scores follow and stay provisional until a named person signs them; anybody can contest them (A10, R17). */
@ServiceTest
@TestPropertySource(properties = "throughcare.scores.every=1h")
class R17SigningScoresTest {
    private static final AtomicInteger NUMBER = new AtomicInteger(820_000);
    private static final Acting.Engine READING = new Acting.Engine("test of scores");
    private static final Map<String, String> ANSWERS = Map.of(
            "dateOfCurrentConviction", "3/2/2026",
            "currentOffenceCode", "00801",
            "ageAtFirstSanction", "17",
            "totalNumberOfSanctionsForAllOffences", "9",
            "totalNumberOfViolentSanctions", "2",
            "previousConvictions-asked", "yes");

    @LocalServerPort
    private int port;

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

    private AtTheDesk desk;
    private Hired holder;
    private String crn;
    private Subject subject;
    private long person;

    @BeforeEach
    void aCase() {
        desk = new AtTheDesk(jdbc, transactions, keyring, appending, port);
        Organisation.Place place = desk.organisation.unitIn(desk.organisation.region());
        holder = desk.organisation.hireWithPassword(Post.PROBATION_OFFICER, place);
        crn = "X" + NUMBER.incrementAndGet();
        subject = Invented.person(crn);
        person = desk.held(holder, crn, "Teal", "Marsh");
        add(new SexRecorded(Sex.MALE));
    }

    @AfterEach
    void leave() {
        desk.close();
    }

    @Test
    void whatIsAnsweredOnTheFormIsScoredAndExplainedWithWhereEachInputCameFrom() {
        assertThat(page("/risk")).contains("No scores are on record");
        assertThat(answer(ANSWERS).statusCode()).isEqualTo(302);
        assertThat(facts(PredictorAnswersGiven.class).getFirst().answers())
                .containsEntry(Question.DATE_OF_CURRENT_CONVICTION, "2026-02-03")
                .doesNotContainKey(Question.PREVIOUS_CONVICTIONS);
        keeping.keep();
        assertThat(page("/risk")).contains("Provisional", "All reoffending", "Why each score is what it is");
        assertThat(page("/risk/scores"))
                .contains(
                        "These are the first scores on record",
                        "would make it",
                        "how often sanctioned",
                        "the record, ",
                        "answered ",
                        "What it cannot say",
                        "ARP, version 1.0");
    }

    @Test
    void anAnswerThatIsNoneIsSaidBesideItsFieldAndNothingIsRecorded() {
        Map<String, String> wrong = new HashMap<>(ANSWERS);
        wrong.put("dateOfCurrentConviction", "31/2/2026");
        wrong.put("ageAtFirstSanction", "seventeen");
        HttpResponse<String> answer = answer(wrong);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains(
                        "Enter a day such as 27/3/2026",
                        "Enter a whole number",
                        "value=\"31/2/2026\"",
                        "value=\"seventeen\"");
        assertThat(facts(PredictorAnswersGiven.class)).isEmpty();
    }

    @Test
    void onlyWhatChangesIsRecordedAndAnEmptiedFieldIsWithdrawn() {
        answer(ANSWERS);
        assertThat(answer(ANSWERS).statusCode()).isEqualTo(302);
        assertThat(facts(PredictorAnswersGiven.class)).hasSize(1);
        Map<String, String> emptied = new HashMap<>(ANSWERS);
        emptied.put("ageAtFirstSanction", "");
        answer(emptied);
        assertThat(facts(PredictorAnswersGiven.class).getLast().withdrawn())
                .containsExactly(Question.AGE_AT_FIRST_SANCTION);
        assertThat(facts(PredictorAnswersGiven.class).getLast().answers()).isEmpty();
    }

    @Test
    void aNamedPersonSignsAndTheNextScoresAreProvisionalAgain() {
        scored();
        assertThat(say("sign", Map.of("remark", "Checked against the court record."))
                        .statusCode())
                .isEqualTo(302);
        assertThat(facts(ScoresSigned.class).getFirst().staff()).isEqualTo(holder.code());
        assertThat(page("/risk")).contains("Signed by " + AtTheDesk.nameOf(holder), "Checked against");
        add(new AddressLost("asked to leave"));
        keeping.keep();
        assertThat(page("/risk")).contains("They are provisional until");
        assertThat(page("/risk/scores")).contains("No fixed abode, or nowhere settled: yes, before no answer");
    }

    @Test
    void thePersonCanContestWithAReasonAndTheScoresStay() {
        scored();
        HttpResponse<String> bare = say("contest", Map.of());
        assertThat(bare.statusCode()).isEqualTo(422);
        assertThat(bare.body()).contains("Say who contests them", "Say why, in plain words");
        say("contest", Map.of("whose", "person", "reason", "One sanction is a cousin’s."));
        assertThat(facts(ScoresContested.class).getFirst().bySubject()).isTrue();
        assertThat(facts(ScoresComputed.class)).hasSize(1);
        assertThat(page("/risk")).contains("Contested", "One sanction is a cousin’s.");
    }

    @Test
    void scoresThatWereOvertakenAreNotSigned() {
        scored();
        Map<String, String> old = new HashMap<>(Map.of("of", lastScores(), "act", "sign", "key", key()));
        add(new AddressLost("asked to leave"));
        keeping.keep();
        HttpResponse<String> late = send("/risk/scores", old);
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body()).contains("Other scores were computed meanwhile");
        assertThat(facts(ScoresSigned.class)).isEmpty();
    }

    @Test
    void whatWasKnownBeforeIsShownAsItWasWithNothingToSign() {
        scored();
        String then = page("/risk/scores?at=" + "1/1/2026 09:00".replace(" ", "%20"));
        assertThat(then).contains("No scores are on record for this case").doesNotContain("Sign these scores");
        assertThat(desk.acts(holder, person)).contains("CASE_SHOWN");
    }

    private void scored() {
        answer(ANSWERS);
        keeping.keep();
    }

    private HttpResponse<String> answer(Map<String, String> answers) {
        Map<String, String> fields = new HashMap<>(answers);
        fields.put("key", key());
        return send("/risk/answers", fields);
    }

    private HttpResponse<String> say(String act, Map<String, String> said) {
        Map<String, String> fields = new HashMap<>(said);
        fields.putAll(Map.of("act", act, "of", lastScores(), "key", key()));
        return send("/risk/scores", fields);
    }

    private HttpResponse<String> send(String path, Map<String, String> fields) {
        String address = "/cases/" + crn + path;
        Browser browser = desk.as(holder);
        return browser.submit(browser.get(address), address, fields);
    }

    private String page(String path) {
        return desk.as(holder).get("/cases/" + crn + path).body();
    }

    private String lastScores() {
        return entries().stream()
                .filter(entry -> entry.fact() instanceof ScoresComputed)
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .id()
                .value();
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private void add(Fact fact) {
        desk.people.add(subject, Invented.probation(subject, fact, Instant.now()));
    }

    private List<Entry> entries() {
        return transactions.as(READING, () -> records.of(person).orElseThrow().entries());
    }

    private <F extends Fact> List<F> facts(Class<F> type) {
        return entries().stream()
                .map(Entry::fact)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}
