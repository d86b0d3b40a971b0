package org.throughcare.service.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughcare.practice.partnership.PartnershipFact.MappaSet;
import org.throughcare.practice.supervision.CheckInFact.CheckInReceived;
import org.throughcare.practice.supervision.CheckInFact.CheckInReviewed;
import org.throughcare.practice.supervision.CheckInFact.CheckInsAsked;
import org.throughcare.practice.supervision.CheckInFact.CheckInsDecided;
import org.throughcare.practice.supervision.SupervisionFact.ContactSuspended;
import org.throughcare.service.access.ClientCaller.Kind;
import org.throughcare.service.access.ClientScope;
import org.throughcare.service.access.Post;
import org.throughcare.service.access.clients.RegisteringClient;
import org.throughcare.service.access.clients.RegisteringClient.Registration;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.fixture.Browser;
import org.throughcare.service.fixture.Organisation.Hired;
import org.throughcare.service.fixture.Program;
import org.throughcare.service.fixture.ServiceTest;
import org.throughcare.service.keys.Keyring;
import org.throughcare.service.store.Appending;
import org.throughcare.service.store.Records;

/** Remote check-ins: who cannot have them, who approves them, what was answered, and what ends an approval. */
@ServiceTest
class R47RemoteCheckInsTest {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Transactions transactions;

    @Autowired
    private Keyring keyring;

    @Autowired
    private Appending appending;

    @Autowired
    private Records records;

    @Autowired
    private RegisteringClient registering;

    private CaseOnADesk desk;
    private Hired senior;

    @BeforeEach
    void aCase() {
        desk = new CaseOnADesk(port, jdbc, transactions, keyring, appending, records);
        senior = desk.organisation.hireWithPassword(Post.SENIOR_PROBATION_OFFICER, desk.place);
    }

    @Test
    void eachExclusionSaysTheEntryItRestsOnOrThatNothingIsOnRecordAndOneThatAppliesKeepsThemAway() {
        try (Browser browser = desk.as(desk.holder)) {
            assertThat(browser.get(page()).body()).contains("Ask for check-ins", "Not on record");
            desk.add(new MappaSet(2, 2, null), Instant.now().minus(Duration.ofDays(2)));
            assertThat(browser.get(page()).body())
                    .contains("MAPPA category 2, level 2", "Applies")
                    .doesNotContain("id=\"next-ask\"");
            assertThat(send(browser, "ask", asking()).statusCode()).isEqualTo(422);
            assertThat(desk.facts(CheckInsAsked.class)).isEmpty();
        }
    }

    @Test
    void anExclusionThatWhoeverAsksSaysAppliesRefusesThem() {
        try (Browser browser = desk.as(desk.holder)) {
            Map<String, String> asking = asking();
            asking.put("ask-CHILD_PLAN", "yes");
            assertThat(send(browser, "ask", asking).body()).contains("Where this applies there are no check-ins");
        }
    }

    @Test
    void whoeverAskedCannotApproveAndWhatBecomesKnownOpensTheApprovalAgain() {
        try (Browser asker = desk.as(senior);
                Browser other =
                        desk.as(desk.organisation.hireWithPassword(Post.SENIOR_PROBATION_OFFICER, desk.place))) {
            assertThat(send(asker, "ask", asking()).statusCode()).isEqualTo(302);
            assertThat(send(asker, "decide", deciding()).body()).contains("You asked for these yourself");
            assertThat(send(other, "decide", deciding()).statusCode()).isEqualTo(302);
            assertThat(other.get(page()).body()).contains("Approved.");
            desk.add(new MappaSet(2, 3, null), Instant.now());
            assertThat(other.get(page()).body()).contains("Something became known after the approval", "level 3");
            assertThat(desk.facts(CheckInsDecided.class)).hasSize(1);
        }
    }

    @Test
    void answersComeInOnceThroughTheProgramAndAPersonSaysWhatFollows() {
        approved();
        try (Program program = program();
                Browser browser = desk.as(desk.holder)) {
            String token = program.token(ClientScope.CHECK_IN_SEND);
            String said = """
                    {"id":"c-1","crn":"%s","answers":[{"question":"How is work?","answer":"I lost it"}],"talk":true}""".formatted(desk.crn);
            assertThat(program.sends("/api/check-ins", token, "application/json", said)
                            .statusCode())
                    .isEqualTo(204);
            assertThat(program.sends("/api/check-ins", token, "application/json", said)
                            .statusCode())
                    .isEqualTo(204);
            assertThat(desk.facts(CheckInReceived.class)).hasSize(1);
            assertThat(browser.get(page()).body()).contains("I lost it", "The person checked in");
            assertThat(send(browser, "review", new HashMap<>(Map.of("review-follows", "Met him on Tuesday")))
                            .statusCode())
                    .isEqualTo(302);
            assertThat(desk.facts(CheckInReviewed.class)).hasSize(1);
            assertThat(program.sends(
                                    "/api/check-ins",
                                    token,
                                    "application/json",
                                    "{\"id\":\"c-2\",\"crn\":\"V000\",\"answers\":[]}")
                            .statusCode())
                    .isEqualTo(404);
            assertThat(program.sends("/api/check-ins", token, "application/json", "{\"id\":\"c-3\"}")
                            .statusCode())
                    .isEqualTo(422);
        }
    }

    @Test
    void suspendedContactBlocksThem() {
        approved();
        desk.add(new ContactSuspended("the reset scheme"), Instant.now().minusSeconds(5));
        try (Program program = program();
                Browser browser = desk.as(desk.holder)) {
            String said = "{\"id\":\"c-4\",\"crn\":\"" + desk.crn + "\",\"answers\":[]}";
            assertThat(program.sends(
                                    "/api/check-ins",
                                    program.token(ClientScope.CHECK_IN_SEND),
                                    "application/json",
                                    said)
                            .statusCode())
                    .isEqualTo(404);
            assertThat(browser.get(page()).body()).contains("Contact is suspended, and check-ins with it.");
        }
        assertThat(desk.facts(CheckInReceived.class)).isEmpty();
    }

    private void approved() {
        try (Browser browser = desk.as(desk.holder);
                Browser chief = desk.as(senior)) {
            send(browser, "ask", asking());
            send(chief, "decide", deciding());
        }
        assertThat(desk.facts(CheckInsDecided.class)).hasSize(1);
    }

    private Program program() {
        String id = "check-ins-" + NUMBER.incrementAndGet();
        Registration wanted = new Registration(
                id,
                Kind.CHECK_INS,
                null,
                null,
                "a test",
                Set.of(ClientScope.CHECK_IN_SEND),
                1_000,
                Duration.ofDays(30));
        return new Program(id, registering.register(Program.OPERATOR, wanted), port);
    }

    private String page() {
        return "/cases/" + desk.crn + "/check-ins";
    }

    private HttpResponse<String> send(Browser browser, String act, Map<String, String> fields) {
        fields.put("act", act);
        fields.put("key", UUID.randomUUID().toString());
        return browser.submit(browser.get(page()), page(), fields);
    }

    private static Map<String, String> deciding() {
        return new HashMap<>(Map.of("decide-approve", "yes", "decide-why", "As discussed"));
    }

    private static Map<String, String> asking() {
        Map<String, String> asking = new HashMap<>(Map.of(
                "ask-use",
                "SUPPLEMENTARY",
                "ask-weeks",
                "2",
                "ask-why",
                "Works by day",
                "ask-questions",
                "How is work?"));
        for (String one : Set.of(
                "VERY_HIGH",
                "MAPPA",
                "NATIONAL_SECURITY",
                "YOUTH",
                "CHILD_PLAN",
                "DOMESTIC_ABUSE",
                "SEXUAL",
                "INTENSIVE_SUPERVISION")) {
            asking.put("ask-" + one, "no");
        }
        return asking;
    }
}
