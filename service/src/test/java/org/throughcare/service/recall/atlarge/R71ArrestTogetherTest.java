package org.throughcare.service.recall.atlarge;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughcare.practice.person.PersonFact.AddressRecorded;
import org.throughcare.practice.person.PersonFact.AddressState;
import org.throughcare.practice.recall.CaseworkFact.BookingStage;
import org.throughcare.practice.recall.CaseworkFact.RecallBooked;
import org.throughcare.practice.recall.CaseworkFact.RecallTypeConfirmed;
import org.throughcare.practice.recall.RecallFact.ArrestAttempted;
import org.throughcare.practice.recall.RecallFact.ArrestPlanMade;
import org.throughcare.practice.recall.RecallFact.RecallReceived;
import org.throughcare.practice.recall.RecallFact.ReturnedToCustody;
import org.throughcare.practice.recall.rules.RecallType;
import org.throughcare.practice.terms.Party;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.fixture.Browser;
import org.throughcare.service.fixture.Organisation;
import org.throughcare.service.fixture.Organisation.Hired;
import org.throughcare.service.fixture.ServiceTest;
import org.throughcare.service.keys.Keyring;
import org.throughcare.service.recall.casework.SentRecall;
import org.throughcare.service.store.Appending;
import org.throughcare.service.store.Records;

/** Police and probation search on one page with one plan (R71), and every address says whether it was verified (R79). */
@ServiceTest
class R71ArrestTogetherTest {
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
    void aLicenceWasRevoked() {
        recall = new SentRecall(appending, transactions, jdbc, keyring, records);
        recall.add(new AddressRecorded("the address of a sister", AddressState.VERIFIED, true), 4_500, Party.PROBATION);
        recall.add(
                new AddressRecorded("the address of a friend", AddressState.UNVERIFIED, false), 4_400, Party.PROBATION);
        recall.add(new RecallReceived(Instant.now().minusSeconds(500)), 500, Party.PROBATION, Party.PPCS);
        for (BookingStage stage : BookingStage.values()) {
            recall.add(new RecallBooked(stage, "as on record"), 400, Party.PROBATION, Party.PPCS);
        }
        recall.add(new RecallTypeConfirmed(RecallType.FIXED_TERM, "as asked", 56), 300, Party.PROBATION, Party.PPCS);
        try (Browser desk = as(recall.caseworker)) {
            assertThat(send(
                                    desk,
                                    "/cases/" + recall.crn + "/recall/casework",
                                    "revoke",
                                    Map.of(
                                            "revoke-order", "RO-1",
                                            "revoke-from", "17/5/2024 16:30",
                                            "revoke-emergency", "no",
                                            "revoke-inside", "no",
                                            "revoke-force", recall.force))
                            .statusCode())
                    .isEqualTo(302);
        }
    }

    @Test
    void theForceSeesThePersonOnItsListAndEveryAddressWithItsSourceAndWhetherItIsVerified() {
        try (Browser police = as(recall.police);
                Browser other = as(recall.otherPolice);
                Browser practitioner = as(recall.holder)) {
            assertThat(police.get("/at-large").body()).contains(recall.crn, "No plan yet", recall.force);
            assertThat(other.get("/at-large").body()).doesNotContain(recall.crn);
            assertThat(practitioner.get("/at-large").statusCode()).isEqualTo(403);
            String page = police.get(arrest()).body();
            assertThat(page).contains("the address of a sister", "Verified; Probation", "Not verified", "RO-1");
            assertThat(page).doesNotContain("Part A", "contact was lost");
        }
    }

    @Test
    void r79AnAddressThatNobodyVerifiedIsLabelledSo() {
        try (Browser police = as(recall.police)) {
            String page = police.get(arrest()).body();
            String row = page.substring(page.indexOf("the address of a friend"));
            assertThat(row.substring(0, row.indexOf("</dd>"))).contains("Not verified");
            String verified = page.substring(page.indexOf("the address of a sister"));
            assertThat(verified.substring(0, verified.indexOf("</dd>"))).doesNotContain("Not verified");
        }
    }

    @Test
    void thePlanIsSharedAndLookedAtAgainAndAttemptsAreRecordedByThePoliceOnly() {
        try (Browser police = as(recall.police);
                Browser practitioner = as(recall.holder)) {
            Map<String, String> plan = Map.of(
                    "plan-owner",
                    "a sergeant",
                    "plan-tasks",
                    "visit the sister\nring the hostel",
                    "plan-again",
                    "1/1/2199 10:00");
            assertThat(send(police, arrest(), "plan", new HashMap<>(Map.of("plan-owner", "a sergeant")))
                            .statusCode())
                    .isEqualTo(422);
            assertThat(send(police, arrest(), "plan", plan).statusCode()).isEqualTo(302);
            assertThat(practitioner.get(arrest()).body()).contains("a sergeant", "visit the sister; ring the hostel");
            Map<String, String> attempt = Map.of(
                    "attempt-place", "the sister's", "attempt-at", "17/5/2024 16:30", "attempt-result", "nobody there");
            assertThat(send(practitioner, arrest(), "attempt", attempt).statusCode())
                    .isEqualTo(422);
            assertThat(send(police, arrest(), "attempt", attempt).statusCode()).isEqualTo(302);
        }
        assertThat(recall.facts(ArrestPlanMade.class))
                .singleElement()
                .satisfies(made -> assertThat(made.tasks()).isEqualTo(List.of("visit the sister", "ring the hostel")));
        assertThat(recall.facts(ArrestAttempted.class)).hasSize(1);
    }

    @Test
    void aReturnBeforeTheRevocationIsRefusedAndAfterTheReturnNothingIsShared() {
        try (Browser police = as(recall.police)) {
            HttpResponse<String> early =
                    send(police, arrest(), "return", Map.of("return-at", "17/5/2024 16:30", "return-how", "walked in"));
            assertThat(early.statusCode()).isEqualTo(422);
            assertThat(early.body()).contains("A return lies after the revocation", "walked in");
            assertThat(recall.facts(ReturnedToCustody.class)).isEmpty();
            HttpResponse<String> form = police.get(arrest());
            String now = form.body().replaceAll("(?s).*name=\"return-at\"[^>]*value=\"([^\"]+)\".*", "$1");
            assertThat(now).matches("[0-9/: ]+");
            HttpResponse<String> back = police.submit(
                    form, arrest(), Map.of("act", "return", "key", "back", "return-at", now, "return-how", "arrested"));
            assertThat(back.statusCode()).isEqualTo(302);
            assertThat(recall.facts(ReturnedToCustody.class)).hasSize(1);
            assertThat(police.get("/cases/" + recall.crn).statusCode()).isEqualTo(404);
            assertThat(police.get("/at-large").body()).doesNotContain(recall.crn);
        }
    }

    private String arrest() {
        return "/cases/" + recall.crn + "/recall/arrest";
    }

    private static HttpResponse<String> send(Browser browser, String page, String act, Map<String, String> more) {
        HttpResponse<String> form = browser.get(page);
        Map<String, String> fields = new HashMap<>(more);
        fields.put("act", act);
        fields.put("key", act + more.size());
        return browser.submit(form, page, fields);
    }

    private Browser as(Hired hired) {
        Browser browser = new Browser(port);
        browser.signIn(hired.username(), Organisation.PASSWORD);
        return browser;
    }
}
