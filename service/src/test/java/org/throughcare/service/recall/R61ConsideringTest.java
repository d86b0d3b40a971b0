package org.throughcare.service.recall;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughcare.practice.recall.ConsiderationFact.ConsiderationBegun;
import org.throughcare.practice.recall.ConsiderationFact.ConsiderationPassed;
import org.throughcare.practice.recall.ConsiderationFact.NoRecallEndorsed;
import org.throughcare.practice.recall.ConsiderationFact.NoRecallLetterIssued;
import org.throughcare.practice.recall.RecallFact.RecallDecided;
import org.throughcare.practice.recall.RecallFact.RecallWithdrawn;
import org.throughcare.practice.supervision.SupervisionFact.EffortToLocate;
import org.throughcare.practice.terms.Party;
import org.throughcare.practice.terms.Role;
import org.throughcare.service.access.Post;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.fixture.Browser;
import org.throughcare.service.fixture.ServiceTest;
import org.throughcare.service.keys.Keyring;
import org.throughcare.service.store.Appending;
import org.throughcare.service.store.Records;

/** A recall is considered on one page, passed to a manager who decides, and what follows is recorded once (R61, R73, R74). */
@ServiceTest
class R61ConsideringTest {
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

    @BeforeEach
    void somebodyOnLicence() {
        aCase = new OnLicence(port, jdbc, transactions, keyring, appending, records);
    }

    @Test
    void theAbsenceStandsOnThePageAndIsCitedWithoutRetyping() {
        try (Browser practitioner = aCase.as(Post.PROBATION_OFFICER)) {
            String page = practitioner.get(aCase.page("/new")).body();
            assertThat(page).contains("What happened").contains("Ask the manager for a recall");
            assertThat(page).doesNotContainPattern("name=\"(increased|unmanageable|imminent)\"[^>]*checked");
            assertThat(page).containsPattern("value=\"ADULT_SDS\"[^>]*checked");
            HttpResponse<String> passed = aCase.pass(practitioner);
            assertThat(passed.statusCode()).isEqualTo(302);
            assertThat(Browser.location(passed)).endsWith(aCase.page(""));
            assertThat(practitioner.get(aCase.page("")).body())
                    .contains("with the manager for a decision")
                    .contains("From the request to the manager");
        }
        assertThat(aCase.facts(ConsiderationBegun.class)).hasSize(1);
        assertThat(aCase.facts(ConsiderationPassed.class)).singleElement().satisfies(passed -> {
            assertThat(passed.asksForRecall()).isTrue();
            assertThat(passed.risk().imminent()).isFalse();
        });
    }

    @Test
    void withARiskQuestionUnansweredNothingIsRecordedAndEverythingTypedStays() {
        try (Browser practitioner = aCase.as(Post.PROBATION_OFFICER)) {
            HttpResponse<String> refused =
                    aCase.send(practitioner, "/new", "ledTo", "Not seen.", "account", "Typed with care.", "ask", "yes");
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body())
                    .contains("Say whether the risk of serious harm has increased")
                    .contains("Typed with care.");
        }
        assertThat(aCase.facts(ConsiderationBegun.class)).isEmpty();
    }

    @Test
    void anEffortToFindThePersonIsOneClickAndWhatWasTypedIsKept() {
        try (Browser practitioner = aCase.as(Post.PROBATION_OFFICER)) {
            HttpResponse<String> done =
                    aCase.sendTo(practitioner, "/new", "/efforts", "means", "PHONE", "account", "Half a sentence");
            assertThat(done.statusCode()).isEqualTo(302);
            assertThat(practitioner.get(aCase.page("/new")).body()).contains("Half a sentence");
        }
        assertThat(aCase.facts(EffortToLocate.class)).hasSize(1);
    }

    @Test
    void twoWhoDecideAtOnceMakeOneDecisionAndTheOtherIsToldWhoAndWhen() {
        try (Browser practitioner = aCase.as(Post.PROBATION_OFFICER);
                Browser one = aCase.as(Post.SENIOR_PROBATION_OFFICER);
                Browser other = aCase.as(Post.ON_CALL_MANAGER)) {
            aCase.pass(practitioner);
            Map<String, String> typed = new HashMap<>(Map.of("decision", "yes", "reasons", "Weighed."));
            HttpResponse<String> first = one.get(aCase.page("/decide"));
            HttpResponse<String> second = other.get(aCase.page("/decide"));
            CompletableFuture<HttpResponse<String>> sent = CompletableFuture.supplyAsync(
                    () -> one.submit(first, aCase.page("/decide"), with(typed, "one-" + aCase.crn)));
            HttpResponse<String> also = other.submit(second, aCase.page("/decide"), with(typed, "two-" + aCase.crn));
            HttpResponse<String> too = sent.join();
            assertThat(IntStream.of(also.statusCode(), too.statusCode())).containsExactlyInAnyOrder(302, 422);
            assertThat(also.statusCode() == 422 ? also.body() : too.body())
                    .contains("has moved on since this page was opened")
                    .contains("Member of staff");
        }
        assertThat(aCase.facts(RecallDecided.class)).hasSize(1);
    }

    @Test
    void theSameFormTwiceIsOneDecision() {
        try (Browser practitioner = aCase.as(Post.PROBATION_OFFICER);
                Browser manager = aCase.as(Post.SENIOR_PROBATION_OFFICER)) {
            aCase.pass(practitioner);
            HttpResponse<String> form = manager.get(aCase.page("/decide"));
            Map<String, String> typed = with(Map.of("decision", "yes", "reasons", "Weighed."), "twice-" + aCase.crn);
            assertThat(manager.submit(form, aCase.page("/decide"), typed).statusCode())
                    .isEqualTo(302);
            assertThat(manager.submit(form, aCase.page("/decide"), typed).statusCode())
                    .isEqualTo(302);
        }
        assertThat(aCase.facts(RecallDecided.class))
                .singleElement()
                .satisfies(decided -> assertThat(decided.by()).isEqualTo(Role.SPO));
    }

    @Test
    void aDecisionNotToRecallHasControlsAReviewerAndAnExpiryAndIsFollowedByTheLetter() {
        try (Browser practitioner = aCase.as(Post.PROBATION_OFFICER);
                Browser manager = aCase.as(Post.SENIOR_PROBATION_OFFICER)) {
            aCase.pass(practitioner);
            assertThat(aCase.send(manager, "/decide", "decision", "no", "reasons", "Weighed.")
                            .statusCode())
                    .isEqualTo(422);
            assertThat(aCase.decide(manager, false).statusCode()).isEqualTo(302);
            assertThat(letter(practitioner).statusCode()).isEqualTo(302);
        }
        assertThat(aCase.facts(RecallDecided.class)).singleElement().satisfies(decided -> {
            assertThat(decided.controls()).hasSize(2);
            assertThat(decided.expiresOn()).isNotNull();
        });
        assertThat(aCase.facts(NoRecallLetterIssued.class)).hasSize(1);
    }

    @Test
    void aDecisionNotToRecallIsNotToldToTheCaseworkSection() {
        try (Browser practitioner = aCase.as(Post.PROBATION_OFFICER);
                Browser manager = aCase.as(Post.SENIOR_PROBATION_OFFICER)) {
            aCase.pass(practitioner);
            aCase.decide(manager, false);
        }
        assertThat(aCase.entries())
                .filteredOn(entry -> entry.fact() instanceof RecallDecided)
                .singleElement()
                .satisfies(entry -> assertThat(entry.visibility().since()).containsOnlyKeys(Party.PROBATION));
    }

    @Test
    void aFurtherDecisionNotToRecallIsEndorsedByAnotherPersonBeforeTheLetter() {
        try (Browser practitioner = aCase.as(Post.PROBATION_OFFICER);
                Browser manager = aCase.as(Post.SENIOR_PROBATION_OFFICER);
                Browser head = aCase.as(Post.HEAD_OF_PDU)) {
            aCase.pass(practitioner);
            aCase.decide(manager, false);
            letter(practitioner);
            assertThat(aCase.pass(practitioner).statusCode()).isEqualTo(302);
            aCase.decide(manager, false);
            assertThat(letter(practitioner).statusCode()).isEqualTo(422);
            assertThat(aCase.send(head, "/endorse", "reasons", "The controls hold.")
                            .statusCode())
                    .isEqualTo(302);
            assertThat(letter(practitioner).statusCode()).isEqualTo(302);
        }
        assertThat(aCase.facts(NoRecallEndorsed.class)).hasSize(1);
    }

    @Test
    void outOfHoursTheApprovedPremisesWorkerBeginsAndDecides() {
        try (Browser worker = aCase.as(Post.APPROVED_PREMISES_WORKER)) {
            assertThat(aCase.send(worker, "/new", "ledTo", "Did not return tonight.", "begin", "yes")
                            .statusCode())
                    .isEqualTo(302);
            assertThat(aCase.decide(worker, true).statusCode()).isEqualTo(302);
        }
        assertThat(aCase.facts(RecallDecided.class))
                .singleElement()
                .satisfies(decided -> assertThat(decided.by()).isEqualTo(Role.AP_STAFF));
    }

    @Test
    void aManagerWithdrawsWithReasons() {
        try (Browser practitioner = aCase.as(Post.PROBATION_OFFICER);
                Browser manager = aCase.as(Post.SENIOR_PROBATION_OFFICER)) {
            aCase.pass(practitioner);
            assertThat(aCase.sendTo(manager, "", "/act", "act", "WITHDRAW").statusCode())
                    .isEqualTo(422);
            assertThat(aCase.sendTo(manager, "", "/act", "act", "WITHDRAW", "reasons-WITHDRAW", "Found at home.")
                            .statusCode())
                    .isEqualTo(302);
        }
        assertThat(aCase.facts(RecallWithdrawn.class)).hasSize(1);
    }

    private HttpResponse<String> letter(Browser practitioner) {
        return aCase.send(
                practitioner,
                "/letter",
                "why",
                "CONTACT_STOPPED",
                "breach",
                "Keep in touch: one appointment was not kept.",
                "reason",
                "There was a reason.",
                "expectations",
                "Come when agreed.",
                "next",
                "Monday at 10:00 at the office.");
    }

    private static Map<String, String> with(Map<String, String> typed, String key) {
        Map<String, String> all = new HashMap<>(typed);
        all.put("key", key);
        return all;
    }
}
