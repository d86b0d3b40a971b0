package org.throughcare.service.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughcare.practice.identity.IdentityFact.LanguageStated;
import org.throughcare.practice.identity.ReachFact.ContactDetailRecorded;
import org.throughcare.practice.identity.ReachFact.ContactMeans;
import org.throughcare.practice.identity.ReachFact.ContactWay;
import org.throughcare.practice.identity.ReachFact.PreferredContactStated;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentArranged;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentKind;
import org.throughcare.practice.supervision.SupervisionFact.ContactForm;
import org.throughcare.practice.supervision.SupervisionFact.ContactNoted;
import org.throughcare.practice.supervision.SupervisionFact.ContactWith;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.fixture.Browser;
import org.throughcare.service.fixture.ServiceTest;
import org.throughcare.service.keys.Keyring;
import org.throughcare.service.store.Appending;
import org.throughcare.service.store.Records;

/** A text message begins with the next appointment, and what was sent is a contact on the record. */
@ServiceTest
class TextingThePersonTest {
    private static final String NUMBER = "07700 900123";

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

    private CaseOnADesk desk;
    private String page;

    @BeforeEach
    void aCaseWithAnAppointment() {
        desk = new CaseOnADesk(port, jdbc, transactions, keyring, appending, records);
        page = "/cases/" + desk.crn + "/texts/new";
        desk.add(
                new AppointmentArranged(
                        AppointmentKind.ROUTINE, Instant.now().plus(Duration.ofDays(3)), "Larchwood office", true),
                Instant.now());
    }

    @Test
    void theNextAppointmentStandsInTheMessageWithTheNumberAndWhenItWasRecorded() {
        numbered();
        try (Browser browser = desk.as(desk.holder)) {
            assertThat(browser.get(page).body())
                    .contains(NUMBER)
                    .contains("recorded by Probation on")
                    .contains("Reminder: you have an appointment")
                    .contains("Larchwood office");
        }
    }

    @Test
    void inWelshWhereWelshIsPreferredWithItsMeaningBesideIt() {
        numbered();
        desk.add(new LanguageStated("Welsh", false, true), Instant.now());
        try (Browser browser = desk.as(desk.holder)) {
            assertThat(browser.get(page).body())
                    .contains("Nodyn atgoffa")
                    .contains("lang=\"cy\"")
                    .contains("Reminder: you have an appointment");
        }
    }

    @Test
    void whatIsSentStandsOnTheRecordWordForWordAndWaitsToBeCarried() {
        numbered();
        try (Browser browser = desk.as(desk.holder)) {
            HttpResponse<String> form = browser.get(page);
            Map<String, String> fields = Map.of(
                    "words", "See you on Thursday.", "key", UUID.randomUUID().toString());
            assertThat(browser.submit(form, page, fields).statusCode()).isEqualTo(302);
            assertThat(browser.submit(form, page, fields).statusCode()).isEqualTo(302);
            assertThat(browser.get(page).body())
                    .contains("See you on Thursday.")
                    .containsOnlyOnce("Waiting to be sent");
        }
        assertThat(desk.facts(ContactNoted.class))
                .containsExactly(new ContactNoted(
                        ContactForm.TEXT_SENT, ContactWith.PERSON, "See you on Thursday.", null, false));
    }

    @Test
    void withoutANumberNothingIsSent() {
        try (Browser browser = desk.as(desk.holder)) {
            HttpResponse<String> form = browser.get(page);
            assertThat(form.body()).contains("No mobile number that still holds is on the record");
            assertThat(browser.submit(form, page, Map.of("words", "See you on Thursday."))
                            .statusCode())
                    .isEqualTo(422);
        }
        assertThat(desk.facts(ContactNoted.class)).isEmpty();
    }

    @Test
    void whoAskedToBeReachedAnotherWayIsSaidToHave() {
        numbered();
        desk.add(new PreferredContactStated(ContactWay.LETTER, null), Instant.now());
        try (Browser browser = desk.as(desk.holder)) {
            assertThat(browser.get(page).body()).contains("asked to be reached another way: letter");
        }
    }

    private void numbered() {
        desk.add(new ContactDetailRecorded(ContactMeans.MOBILE, NUMBER, null), Instant.now());
    }
}
