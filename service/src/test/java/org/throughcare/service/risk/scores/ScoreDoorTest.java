package org.throughcare.service.risk.scores;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughcare.service.access.ClientScope;
import org.throughcare.service.access.clients.RegisteringClient;
import org.throughcare.service.database.Acting;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.fixture.Program;
import org.throughcare.service.fixture.ServiceTestAtATime;

/** A program that may have scores calculated gets what the command line answers, and nothing else is open to it. */
@ServiceTestAtATime
class ScoreDoorTest {
    private static final String ADDRESS = "/api/risk/actuarial";
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String PERSON = """
            {"assessmentDate":"2026-11-02","gender":"MALE","dateOfBirth":"1988-04-19",
             "dateOfCurrentConviction":"2026-10-12","currentOffenceCode":"00801","ageAtFirstSanction":17,
             "totalNumberOfSanctionsForAllOffences":9,"totalNumberOfViolentSanctions":2}""";

    @LocalServerPort
    private int port;

    @Autowired
    private RegisteringClient registering;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Transactions transactions;

    private Program program = new Program("nobody", "nothing", 0);
    private String token = "";

    @BeforeEach
    void aProgramThatAsksForScores() {
        String id = "court-scores-" + NUMBER.incrementAndGet();
        program = new Program(id, registering.register(Program.OPERATOR, Program.aCalculator(id)), port);
        token = program.token(ClientScope.RISK_SCORE);
    }

    @AfterEach
    void close() {
        program.close();
    }

    @Test
    void aPersonIsScoredWithTheWholeResponse() {
        HttpResponse<String> answer = asks("", PERSON);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains(
                        "\"version\":\"V1_0\"",
                        "\"allPredictor\":{\"algorithm\":\"ALL_REOFFENDING_PREDICTOR\",\"type\":\"STATIC\"",
                        "\"MISSING_DYNAMIC_INPUT\"",
                        "\"pni\":{")
                .doesNotContain("corrections", "explanations");
    }

    @Test
    void whatIsMendedAndWhyAScoreIsWhatItIsIsSaidWhereItIsAskedFor() {
        assertThat(asks("?corrected=true&explain=true", PERSON).body())
                .contains("\"corrections\":[", "\"models\":[{\"model\":\"ARP\"", "\"sha256\":", "\"explanations\":[");
    }

    @Test
    void theGenerationBeforeAnswersUntilItsLastDayAndIsRefusedByNameAfterIt() {
        String before = PERSON.replace("2026-11-02", "2026-06-17").replace("2026-10-12", "2026-05-12");
        assertThat(asks("?level=previous", before).body()).contains("\"rsr\":{\"modelVersion\":\"1.0\"");
        assertThat(asks("?model=RSR", before).body()).contains("\"rsr\":{\"modelVersion\":\"1.0\"");
        problem(
                asks("?model=RSR", PERSON),
                422,
                "RSR was not in force on 2026-11-02; it was in force until 2026-06-17.");
        problem(asks("?model=ARP&version=9.9", PERSON), 422, "No model ARP 9.9 is known.");
        problem(asks("?model=ARP&level=previous", PERSON), 400, "is a model of the level request, not previous.");
        problem(asks("?level=legacy", PERSON), 400, "is none of request, previous.");
        problem(asks("?version=1.0", PERSON), 400, "the model of which it is one is not named");
    }

    @Test
    void whatIsNoRequestIsRefusedWithEveryFieldAndWhy() {
        HttpResponse<String> answer = asks("", "{\"gender\":1,\"colour\":2,\"dateOfBirth\":\"1990-02-30\"}");
        problem(answer, 400, "colour: no such field is known.");
        assertThat(answer.body()).contains("\"fields\":[\"gender\",\"colour\",\"dateOfBirth\"]", "MALFORMED_REQUEST");
        problem(asks("", "{\"gender\":\"MALE\",\"gender\":\"MALE\"}"), 400, "Not well-formed JSON: ");
        problem(asks("", "[]"), 400, "The request is no JSON object.");
        problem(asks("?corrected=true", "{}"), 400, "assessmentDate: there is none");
        problem(asks("", " ".repeat(70_000)), 413, "65536 bytes");
        problem(program.sends(ADDRESS, token, "text/csv", "a,b"), 415, "application/json");
    }

    @Test
    void withoutAnAssessmentDateAPersonIsAssessedTodayAsInTheNationalService() {
        assertThat(asks("", "{}").statusCode()).isEqualTo(200);
    }

    @Test
    void onlyAProgramThatIsRegisteredForItGetsThereAndItGetsNowhereElse() {
        assertThat(program.sends(ADDRESS, null, "application/json", PERSON).statusCode())
                .isEqualTo(401);
        assertThat(program.sends("/api/feeds/prison", token, "application/json", "{}")
                        .statusCode())
                .isEqualTo(403);
        try (Program feed = Program.feed(registering, "scores-feed-" + NUMBER.incrementAndGet(), "PRISON", port)) {
            assertThat(feed.sends(ADDRESS, feed.token(ClientScope.FEED_SEND), "application/json", PERSON)
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    void itIsAuditedThatAProgramAskedAndNothingOfWhomItAskedAbout() {
        asks("", PERSON);
        assertThat(transactions.as(
                        new Acting.Sealer("test"),
                        () -> jdbc.sql("select act || ' ' || route from audit_leaf where act = 'SCORE_ASKED_FOR'")
                                .query(String.class)
                                .list()))
                .isNotEmpty()
                .containsOnly("SCORE_ASKED_FOR POST /api/risk/actuarial");
    }

    @Test
    void whoMayAskGetsTheDescriptionOfTheInterface() {
        HttpResponse<String> answer = program.reads("/api/risk/openapi.yaml", token);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).startsWith("openapi: 3.1.0").contains("Throughcare, actuarial scores");
    }

    private HttpResponse<String> asks(String query, String body) {
        return program.sends(ADDRESS + query, token, "application/json", body);
    }

    private static void problem(HttpResponse<String> answer, int status, String detail) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body()).contains(detail);
    }
}
