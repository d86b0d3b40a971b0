package org.throughcare.service.recall.inside;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughcare.practice.custody.CustodyFact.HeldAt;
import org.throughcare.practice.recall.CaseworkFact.BookingStage;
import org.throughcare.practice.recall.CaseworkFact.PapersServed;
import org.throughcare.practice.recall.CaseworkFact.RecallBooked;
import org.throughcare.practice.recall.CaseworkFact.RecallTypeConfirmed;
import org.throughcare.practice.recall.DossierFact.DossierSent;
import org.throughcare.practice.recall.DossierFact.PartBSent;
import org.throughcare.practice.recall.RecallFact.LicenceRevoked;
import org.throughcare.practice.recall.RecallFact.RecallReceived;
import org.throughcare.practice.recall.RecallFact.ReturnedToCustody;
import org.throughcare.practice.recall.rules.ReRelease;
import org.throughcare.practice.recall.rules.RecallType;
import org.throughcare.practice.terms.London;
import org.throughcare.practice.terms.Party;
import org.throughcare.service.access.Post;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.fixture.Browser;
import org.throughcare.service.fixture.Organisation;
import org.throughcare.service.fixture.Organisation.Hired;
import org.throughcare.service.fixture.ServiceTest;
import org.throughcare.service.keys.Keyring;
import org.throughcare.service.recall.casework.SentRecall;
import org.throughcare.service.store.Appending;
import org.throughcare.service.store.Records;
import org.throughcare.service.web.PageDates;

/** Somebody who is back is told why and can answer (R76); the dates follow from the day of the return. */
@ServiceTest
class R76InCustodyTest {
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
    private Hired pom;

    @BeforeEach
    void aRecallWasSent() {
        recall = new SentRecall(appending, transactions, jdbc, keyring, records);
        String prison = "Prison of " + recall.crn;
        pom = new Organisation(jdbc, transactions, keyring)
                .hireWithPassword(Post.PRISON_OFFENDER_MANAGER, Organisation.Place.NONE.in(prison));
        recall.add(new HeldAt(prison), 100, Party.PROBATION, Party.PRISON);
    }

    @Test
    void aFixedTermShowsItsLastDayAndThePrisonServesThePapersOnce() {
        back(new RecallTypeConfirmed(RecallType.FIXED_TERM, "as asked", 56));
        String last =
                PageDates.weekday(ReRelease.on(Instant.now().atZone(London.ZONE).toLocalDate(), 56, List.of(), null));
        try (Browser prison = as(pom);
                Browser practitioner = as(recall.holder)) {
            assertThat(prison.get(page()).body())
                    .contains("Give the person the papers", last, "Days unlawfully at large");
            assertThat(send(prison, "serve", Map.of("serve-at", "17/5/2024 16:30", "serve-papers", "Reasons"))
                            .body())
                    .contains("before the return");
            assertThat(send(prison, "serve", Map.of("serve-at", now(), "serve-papers", "Reasons for the recall"))
                            .statusCode())
                    .isEqualTo(302);
            assertThat(practitioner.get(page()).body())
                    .contains("Papers served")
                    .doesNotContain("Report to the Parole Board");
            assertThat(send(practitioner, "serve", Map.of("serve-at", now(), "serve-papers", "none"))
                            .statusCode())
                    .isEqualTo(422);
        }
        assertThat(recall.facts(PapersServed.class)).hasSize(1);
    }

    @Test
    void aStandardRecallAsksProbationForPartBAndTheSectionForTheDossier() {
        back(new RecallTypeConfirmed(RecallType.STANDARD, "as asked"));
        try (Browser desk = as(recall.caseworker);
                Browser practitioner = as(recall.holder)) {
            assertThat(desk.get(page()).body()).contains("Send the dossier", "Part B due", "Second dossier due");
            assertThat(send(desk, "dossier", Map.of("dossier-text", "eleven papers"))
                            .statusCode())
                    .isEqualTo(302);
            assertThat(desk.get(page()).body()).doesNotContain("Send the dossier");
            assertThat(send(practitioner, "partb", Map.of("partb-supports", "no", "partb-why", "no address yet"))
                            .statusCode())
                    .isEqualTo(302);
        }
        assertThat(recall.facts(DossierSent.class)).hasSize(1);
        assertThat(recall.facts(PartBSent.class)).hasSize(1);
    }

    private void back(RecallTypeConfirmed type) {
        recall.add(new RecallReceived(Instant.now().minusSeconds(96)), 96, Party.PROBATION, Party.PPCS);
        for (BookingStage stage : BookingStage.values()) {
            recall.add(new RecallBooked(stage, "as on record"), 94, Party.PROBATION, Party.PPCS);
        }
        recall.add(type, 90, Party.PROBATION, Party.PPCS, Party.PRISON);
        recall.add(new LicenceRevoked(null, false), 80, Party.PROBATION, Party.PPCS, Party.POLICE, Party.PRISON);
        recall.add(new ReturnedToCustody("arrested"), 60, Party.PROBATION, Party.PPCS, Party.POLICE, Party.PRISON);
    }

    private static String now() {
        return DateTimeFormatter.ofPattern("d/M/uuuu HH:mm", Locale.UK)
                .format(Instant.now().atZone(London.ZONE));
    }

    private String page() {
        return "/cases/" + recall.crn + "/recall/inside";
    }

    private HttpResponse<String> send(Browser browser, String act, Map<String, String> more) {
        HttpResponse<String> form = browser.get(page());
        Map<String, String> fields = new HashMap<>(more);
        fields.put("act", act);
        fields.put("key", act + more.size());
        return browser.submit(form, page(), fields);
    }

    private Browser as(Hired hired) {
        Browser browser = new Browser(port);
        browser.signIn(hired.username(), Organisation.PASSWORD);
        return browser;
    }
}
