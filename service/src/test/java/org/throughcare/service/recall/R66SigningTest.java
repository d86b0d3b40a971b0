package org.throughcare.service.recall;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughcare.practice.recall.PartAFact.PartAWritten;
import org.throughcare.practice.recall.PartAFact.RecallCountersigned;
import org.throughcare.practice.recall.PartAFact.RecallTypeChosen;
import org.throughcare.practice.recall.PartAFact.SignatureAsked;
import org.throughcare.practice.recall.RecallFact.RecallSent;
import org.throughcare.practice.recall.RecallFact.RecallSignedOff;
import org.throughcare.practice.recall.rules.RecallType;
import org.throughcare.practice.terms.Role;
import org.throughcare.service.access.Post;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.fixture.Browser;
import org.throughcare.service.fixture.ServiceTest;
import org.throughcare.service.keys.Keyring;
import org.throughcare.service.store.Appending;
import org.throughcare.service.store.Records;

/** A request is written, signed by two people on what it says, and sent by the last signature (R66, R67, A5). */
@ServiceTest
class R66SigningTest {
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

    private OnLicence aCase;
    private Requesting requesting;
    private Browser practitioner;
    private Browser manager;

    @BeforeEach
    void decided() {
        aCase = new OnLicence(port, jdbc, transactions, keyring, appending, records);
        requesting = new Requesting(aCase);
        practitioner = aCase.as(Post.PROBATION_OFFICER);
        manager = aCase.as(Post.SENIOR_PROBATION_OFFICER);
        aCase.pass(practitioner);
        aCase.decide(manager, true);
    }

    @Test
    void withAnAnswerMissingNobodyIsAskedAndEachGapLeadsToItsPart() {
        HttpResponse<String> refused = requesting.ask(practitioner);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Still missing").contains("part-a?part=arrest");
        assertThat(aCase.facts(PartAWritten.class)).isEmpty();
    }

    @Test
    void whatIsSignedIsWhatTheLastSignatureSends() {
        requesting.everything(practitioner);
        assertThat(requesting.ask(practitioner).statusCode()).isEqualTo(302);
        assertThat(aCase.facts(RecallTypeChosen.class)).singleElement().satisfies(chosen -> {
            assertThat(chosen.type()).isEqualTo(RecallType.FIXED_TERM);
            assertThat(chosen.compulsory()).isTrue();
            assertThat(chosen.fixedTermDays()).isEqualTo(56);
        });
        assertThat(manager.get(aCase.page("/sign")).body())
                .contains("Entered a house at night.")
                .contains("It is bound to what the paper says");
        assertThat(requesting.sign(manager, "COUNTERSIGN").statusCode()).isEqualTo(302);
        assertThat(aCase.facts(SignatureAsked.class)).hasSize(2);
        try (Browser head = aCase.as(Post.HEAD_OF_PDU)) {
            assertThat(requesting.sign(head, "SIGN_OFF").statusCode()).isEqualTo(302);
        }
        String content = aCase.facts(PartAWritten.class).getFirst().content();
        assertThat(aCase.facts(RecallSignedOff.class)).singleElement().satisfies(signed -> {
            assertThat(signed.content()).isEqualTo(content);
            assertThat(signed.by()).isEqualTo(Role.PDU_HEAD);
        });
        assertThat(aCase.facts(RecallSent.class)).hasSize(1);
        assertThat(practitioner.get(aCase.page("")).body()).contains("sent to the casework section");
        HttpResponse<String> paper = practitioner.get(aCase.page("/papers/1?form=docx"));
        assertThat(paper.statusCode()).isEqualTo(200);
    }

    @Test
    void aSignatureOnChangedContentIsRefused() {
        requesting.everything(practitioner);
        requesting.ask(practitioner);
        String old = Requesting.content(manager.get(aCase.page("/sign")).body());
        aCase.sendTo(practitioner, "", "/act", "act", "REVISE", "reasons-REVISE", "An address was found.");
        requesting.part(
                practitioner,
                "arrest",
                "arrest-custody=NO",
                "arrest-issues=no",
                "arrest-police=The night desk",
                "arrest-homeless=yes",
                "arrest-vulnerable=NOT_KNOWN",
                "arrest-contraband=no");
        assertThat(requesting.ask(practitioner).statusCode()).isEqualTo(302);
        HttpResponse<String> refused = requesting.sign(manager, "COUNTERSIGN", old);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("no longer says what stood on this page")
                .contains("Read and agreed.");
        assertThat(aCase.facts(RecallCountersigned.class)).isEmpty();
        assertThat(requesting.sign(manager, "COUNTERSIGN").statusCode()).isEqualTo(302);
        assertThat(aCase.facts(PartAWritten.class)).hasSize(2);
    }

    @Test
    void nobodyGivesBothSignatures() {
        requesting.everything(practitioner);
        requesting.ask(practitioner);
        try (Browser onCall = aCase.as(Post.ON_CALL_MANAGER);
                Browser other = aCase.as(Post.SENIOR_MANAGER)) {
            String content = Requesting.content(onCall.get(aCase.page("/sign")).body());
            assertThat(requesting.sign(onCall, "COUNTERSIGN").statusCode()).isEqualTo(302);
            HttpResponse<String> refused = requesting.sign(onCall, "SIGN_OFF", content);
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains("another person");
            assertThat(requesting.sign(other, "SIGN_OFF").statusCode()).isEqualTo(302);
        }
        assertThat(aCase.facts(RecallSignedOff.class)).hasSize(1);
    }

    @Test
    void aPractitionersSessionCannotSign() {
        requesting.everything(practitioner);
        requesting.ask(practitioner);
        String content = Requesting.content(manager.get(aCase.page("/sign")).body());
        assertThat(requesting.sign(practitioner, "COUNTERSIGN", content).statusCode())
                .isEqualTo(403);
        assertThat(requesting.sign(practitioner, "SIGN_OFF", content).statusCode())
                .isEqualTo(403);
        assertThat(aCase.facts(RecallCountersigned.class)).isEmpty();
    }

    @Test
    void twoSignersAtOnceMakeOneSignatureAndTheOtherIsToldWhoAndWhen() {
        requesting.everything(practitioner);
        requesting.ask(practitioner);
        try (Browser other = aCase.as(Post.ON_CALL_MANAGER)) {
            String content = Requesting.content(manager.get(aCase.page("/sign")).body());
            CompletableFuture<HttpResponse<String>> one =
                    CompletableFuture.supplyAsync(() -> requesting.sign(manager, "COUNTERSIGN", content));
            HttpResponse<String> two = requesting.sign(other, "COUNTERSIGN", content);
            HttpResponse<String> first = one.join();
            assertThat(first.statusCode() + two.statusCode()).isEqualTo(302 + 422);
            assertThat(first.statusCode() == 422 ? first.body() : two.body()).contains("has moved on");
        }
        assertThat(aCase.facts(RecallCountersigned.class)).hasSize(1);
    }

    @Test
    void anAnswerOnWhichTheTypeRestsClearsTheTypeAndKeepsTheRest() {
        requesting.everything(practitioner);
        requesting.part(practitioner, "type", requesting.type("ONLY_CHARGED"));
        String page = practitioner.get(aCase.page("/part-a?part=type")).body();
        assertThat(page).doesNotContainPattern("value=\"FIXED_TERM\"[^>]*checked");
        assertThat(page).contains("A charge for a new offence").contains("value=\"STANDARD\"");
        assertThat(practitioner.get(aCase.page("/part-a?part=what")).body()).contains("Entered a house at night.");
    }
}
