package org.throughcare.service.recall.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughcare.practice.recall.CaseworkFact.BookingStage;
import org.throughcare.practice.recall.CaseworkFact.RecallBooked;
import org.throughcare.practice.recall.CaseworkFact.RecallQueryAnswered;
import org.throughcare.practice.recall.CaseworkFact.RecallStopped;
import org.throughcare.practice.recall.CaseworkFact.RecallTypeConfirmed;
import org.throughcare.practice.recall.RecallFact.LicenceRevoked;
import org.throughcare.practice.recall.RecallFact.RecallReceived;
import org.throughcare.practice.recall.RecallFact.ReturnedToCustody;
import org.throughcare.practice.recall.rules.RecallType;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.fixture.Browser;
import org.throughcare.service.fixture.Organisation;
import org.throughcare.service.fixture.Organisation.Hired;
import org.throughcare.service.fixture.ServiceTest;
import org.throughcare.service.keys.Keyring;
import org.throughcare.service.store.Appending;
import org.throughcare.service.store.Records;

/** The casework section takes a recall from receipt to revocation, in order and once (R69). */
@ServiceTest
class R69CaseworkDeskTest {
    @LocalServerPort
    private int port;

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

    private SentRecall recall;

    @BeforeEach
    void aRecallWasSent() {
        recall = new SentRecall(appending, transactions, jdbc, keyring, records);
    }

    @Test
    void aRecallStandsInTheQueueFromWhenItWasSentAndNobodyElseSeesTheQueue() {
        try (Browser desk = as(recall.caseworker);
                Browser practitioner = as(recall.holder)) {
            assertThat(everyPage(desk)).contains("/cases/" + recall.crn + "/recall/casework");
            assertThat(practitioner.get("/recalls").statusCode()).isEqualTo(403);
        }
    }

    @Test
    void fromReceiptToRevocationNothingIsRetypedAndTheForceSeesTheCase() {
        String page = page();
        try (Browser desk = as(recall.caseworker);
                Browser police = as(recall.police);
                Browser other = as(recall.otherPolice)) {
            assertThat(police.get("/cases/" + recall.crn).statusCode()).isEqualTo(404);
            assertThat(desk.get(page).body()).contains("Receive this recall", "56 days", "Part A, licence");
            assertThat(send(desk, "receive", Map.of()).statusCode()).isEqualTo(302);
            int number = 0;
            for (BookingStage stage : BookingStage.values()) {
                number++;
                assertThat(desk.get(page).body()).contains("Book " + number + " of 7");
                assertThat(send(desk, "book-" + stage, Map.of("book-note", "as on record"))
                                .statusCode())
                        .isEqualTo(302);
            }
            assertThat(send(desk, "revoke", revocation("no")).body()).contains("Confirm the type first");
            assertThat(send(
                                    desk,
                                    "confirm",
                                    Map.of(
                                            "confirm-type", "FIXED_TERM",
                                            "confirm-days", "56",
                                            "confirm-why", "no exclusion applies"))
                            .statusCode())
                    .isEqualTo(302);
            assertThat(send(desk, "revoke", revocation("no")).statusCode()).isEqualTo(302);
            assertThat(police.get("/cases/" + recall.crn).statusCode()).isEqualTo(200);
            assertThat(other.get("/cases/" + recall.crn).statusCode()).isEqualTo(404);
        }
        assertThat(recall.facts(RecallReceived.class)).hasSize(1);
        assertThat(recall.facts(RecallBooked.class)).hasSize(7);
        assertThat(recall.facts(RecallTypeConfirmed.class))
                .containsExactly(new RecallTypeConfirmed(RecallType.FIXED_TERM, "no exclusion applies", 56));
        assertThat(recall.facts(LicenceRevoked.class))
                .singleElement()
                .satisfies(revoked -> assertThat(revoked.force()).isEqualTo(recall.force));
        assertThat(recall.facts(ReturnedToCustody.class)).isEmpty();
    }

    @Test
    void theSameFormSentTwiceCountsOnceAndAStaleOneIsRefusedWithASentence() {
        try (Browser desk = as(recall.caseworker)) {
            HttpResponse<String> form = desk.get(page());
            Map<String, String> receive = Map.of("act", "receive", "key", "same");
            assertThat(desk.submit(form, page(), receive).statusCode()).isEqualTo(302);
            assertThat(desk.submit(form, page(), receive).statusCode()).isEqualTo(302);
            HttpResponse<String> stale = desk.submit(form, page(), Map.of("act", "receive", "key", "another"));
            assertThat(stale.statusCode()).isEqualTo(422);
            assertThat(stale.body()).contains("This cannot be done where the recall stands now");
            assertThat(send(desk, "book-OFFENCE", Map.of("book-note", "out of turn"))
                            .body())
                    .contains("Another stage comes first");
        }
        assertThat(recall.facts(RecallReceived.class)).hasSize(1);
        assertThat(recall.facts(RecallBooked.class)).isEmpty();
    }

    @Test
    void whoeverIsNotOfTheSectionIsRefusedEveryActOfIt() {
        try (Browser practitioner = as(recall.holder);
                Browser senior = as(recall.senior)) {
            for (Browser one : List.of(practitioner, senior)) {
                HttpResponse<String> refused = send(one, "receive", Map.of());
                assertThat(refused.statusCode()).isEqualTo(422);
                assertThat(refused.body()).contains("Your post cannot do this");
                assertThat(one.get(page()).body()).doesNotContain("Receive this recall");
            }
        }
        assertThat(recall.facts(RecallReceived.class)).isEmpty();
    }

    @Test
    void toWhomRecallsAreNotOpenNothingIsSaidOfThisOneAndNothingIsDone() {
        try (Browser provider = as(recall.provider)) {
            assertThat(provider.get(page()).body()).doesNotContain("sent to the casework section");
            HttpResponse<String> refused = send(provider, "receive", Map.of());
            assertThat(refused.statusCode()).isEqualTo(404);
            assertThat(refused.body()).doesNotContain("sent to the casework section");
        }
        assertThat(recall.facts(RecallReceived.class)).isEmpty();
    }

    @Test
    void aQuestionWaitsForTheAnswerOfProbationAndTheRecallGoesOn() {
        try (Browser desk = as(recall.caseworker);
                Browser practitioner = as(recall.holder)) {
            send(desk, "receive", Map.of());
            assertThat(send(desk, "query", Map.of("query-text", "Which licence is it?"))
                            .statusCode())
                    .isEqualTo(302);
            assertThat(send(desk, "book-PERSON", Map.of("book-note", "meanwhile"))
                            .statusCode())
                    .isEqualTo(422);
            assertThat(practitioner.get(page()).body()).contains("Which licence is it?", "Answer the casework section");
            assertThat(send(practitioner, "answer", Map.of("answer-text", "The one of May"))
                            .statusCode())
                    .isEqualTo(302);
            assertThat(desk.get(page()).body()).contains("The one of May", "Book 1 of 7");
        }
        assertThat(recall.facts(RecallQueryAnswered.class)).hasSize(1);
    }

    @Test
    void aRecallIsStoppedForAReasonAndLeavesTheQueue() {
        try (Browser desk = as(recall.caseworker)) {
            HttpResponse<String> refused = send(desk, "stop", Map.of("stop-note", "kept as typed"));
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains("Choose a reason", "kept as typed");
            assertThat(send(desk, "stop", Map.of("stop-reason", "RAISED_IN_ERROR", "stop-note", "a namesake"))
                            .statusCode())
                    .isEqualTo(302);
            assertThat(everyPage(desk)).doesNotContain(recall.crn);
        }
        assertThat(recall.facts(RecallStopped.class)).hasSize(1);
    }

    private Map<String, String> revocation(String inside) {
        return Map.of(
                "revoke-order", "RO-1",
                "revoke-from", "17/5/2024 16:30",
                "revoke-emergency", "no",
                "revoke-inside", inside,
                "revoke-force", inside.equals("no") ? recall.force : "");
    }

    private HttpResponse<String> send(Browser browser, String act, Map<String, String> more) {
        HttpResponse<String> form = browser.get(page());
        Map<String, String> fields = new HashMap<>(more);
        fields.put("act", act);
        fields.put("key", act + more.size());
        return browser.submit(form, page(), fields);
    }

    private static String everyPage(Browser desk) {
        StringBuilder all = new StringBuilder();
        for (int page = 1; page <= 4; page++) {
            all.append(desk.get("/recalls?page=" + page).body());
        }
        return all.toString();
    }

    private String page() {
        return "/cases/" + recall.crn + "/recall/casework";
    }

    private Browser as(Hired hired) {
        Browser browser = new Browser(port);
        browser.signIn(hired.username(), Organisation.PASSWORD);
        return browser;
    }
}
