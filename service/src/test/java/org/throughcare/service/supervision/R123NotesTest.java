package org.throughcare.service.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughcare.practice.identity.NeedFact.ProvisionMade;
import org.throughcare.practice.identity.NeedFact.UsedFor;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Provenance.Standing;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentArranged;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentAttended;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentKind;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentMissed;
import org.throughcare.practice.supervision.SupervisionFact.ContactForm;
import org.throughcare.practice.supervision.SupervisionFact.ContactNoted;
import org.throughcare.practice.supervision.SupervisionFact.ContactWith;
import org.throughcare.practice.supervision.SupervisionFact.ManagementConsultation;
import org.throughcare.practice.supervision.SupervisionFact.Sign;
import org.throughcare.practice.supervision.SupervisionFact.ThirdPartyReport;
import org.throughcare.practice.terms.Party;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.fixture.Browser;
import org.throughcare.service.fixture.ServiceTest;
import org.throughcare.service.keys.Keyring;
import org.throughcare.service.store.Appending;
import org.throughcare.service.store.Records;

/** A note is written once and serves the contact, later forms and court (R123). */
@ServiceTest
class R123NotesTest {
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

    @BeforeEach
    void aCase() {
        desk = new CaseOnADesk(port, jdbc, transactions, keyring, appending, records);
    }

    @Test
    void aContactKeepsItsWordsAndWhatWasPromised() {
        try (Browser browser = desk.as(desk.holder)) {
            HttpResponse<String> answer = desk.record(
                    browser,
                    "contact",
                    "form",
                    "PHONE",
                    "with",
                    "PERSON",
                    "text",
                    "He has a place on the course.",
                    "promised",
                    "I ring the hostel on Monday");
            assertThat(Browser.location(answer)).endsWith("/cases/" + desk.crn);
            assertThat(browser.get("/cases/" + desk.crn).body())
                    .contains("Recorded: A contact or note.")
                    .contains("promised: I ring the hostel on Monday");
            assertThat(browser.get("/cases/" + desk.crn + "/before-they-arrive").body())
                    .contains("I ring the hostel on Monday, on ");
        }
        assertThat(desk.facts(ContactNoted.class))
                .containsExactly(new ContactNoted(
                        ContactForm.PHONE,
                        ContactWith.PERSON,
                        "He has a place on the course.",
                        "I ring the hostel on Monday",
                        false));
    }

    @Test
    void itHappenedWhenItIsSaidToHaveAndNeverInTheFuture() {
        try (Browser browser = desk.as(desk.holder)) {
            HttpResponse<String> future = desk.record(
                    browser,
                    "contact",
                    "form",
                    "PHONE",
                    "with",
                    "PERSON",
                    "text",
                    "words that stay",
                    "when",
                    "1/1/2999");
            assertThat(future.statusCode()).isEqualTo(422);
            assertThat(future.body()).contains("Enter a time that has passed").contains("words that stay");
            desk.record(browser, "contact", "form", "PHONE", "with", "PERSON", "text", "x", "when", "1.2.26 4.30pm");
        }
        assertThat(desk.entries())
                .filteredOn(entry -> entry.fact() instanceof ContactNoted)
                .singleElement()
                .satisfies(entry -> assertThat(entry.times().occurred().standIn())
                        .isEqualTo(Instant.parse("2026-02-01T16:30:00Z")));
    }

    @Test
    void whatIsSensitiveStaysWithTheServiceOfWhoeverNotesIt() {
        try (Browser browser = desk.as(desk.holder)) {
            desk.record(browser, "contact", "form", "PHONE", "with", "FAMILY", "text", "a", "sensitive", "yes");
            desk.record(browser, "contact", "form", "PHONE", "with", "FAMILY", "text", "b");
        }
        assertThat(desk.entries())
                .filteredOn(entry -> entry.fact() instanceof ContactNoted)
                .extracting(entry -> entry.visibility().since().keySet())
                .containsExactlyInAnyOrder(Set.of(Party.PROBATION), Set.of(Party.PROBATION, Party.PRISON));
    }

    @Test
    void theOutcomeIsOfTheAppointmentThatWaitsForOneAndTheNoteGoesWithIt() {
        Instant at = Instant.now().minus(Duration.ofHours(3));
        String arranged = desk.add(
                new AppointmentArranged(AppointmentKind.INITIAL, at, "Larchwood office", true),
                at.minus(Duration.ofHours(2)));
        try (Browser browser = desk.as(desk.holder)) {
            assertThat(browser.get(desk.page() + "?type=outcome").body())
                    .contains("value=\"" + arranged + "\" selected");
            desk.record(
                    browser, "outcome", "appointment", arranged, "outcome", "KEPT", "text", "Came early and settled.");
        }
        assertThat(desk.facts(AppointmentAttended.class))
                .containsExactly(new AppointmentAttended(AppointmentKind.INITIAL, new EntryId(arranged), true));
        assertThat(desk.facts(ContactNoted.class))
                .extracting(ContactNoted::text)
                .containsExactly("Came early and settled.");
    }

    @Test
    void anOutcomeMustBeChosenAndAnAppointmentOfAnotherCaseIsNone() {
        try (Browser browser = desk.as(desk.holder)) {
            assertThat(desk.record(browser, "outcome", "appointment", "none").body())
                    .contains("Answer: What came of it");
            assertThat(desk.record(browser, "outcome", "appointment", "elsewhere", "outcome", "NOT_KEPT")
                            .statusCode())
                    .isEqualTo(422);
        }
        assertThat(desk.facts(AppointmentMissed.class)).isEmpty();
    }

    @Test
    void whatSomebodyToldUsIsHearsayWithItsSigns() {
        try (Browser browser = desk.as(desk.holder)) {
            desk.record(browser, "report", "from", "his sister", "signs", "THREAT", "text", "He shouted at her.");
        }
        assertThat(desk.entries())
                .filteredOn(entry -> entry.fact() instanceof ThirdPartyReport)
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.provenance().standing()).isEqualTo(Standing.HEARSAY);
                    assertThat(entry.fact())
                            .isEqualTo(new ThirdPartyReport("his sister", "He shouted at her.", Set.of(Sign.THREAT)));
                });
    }

    @Test
    void aTalkNotedByThePractitionerIsNotConfirmedByTheManager() {
        try (Browser browser = desk.as(desk.holder)) {
            desk.record(browser, "consultation", "manager", "SPO", "recall", "NO", "text", "See him tomorrow.");
        }
        assertThat(desk.facts(ManagementConsultation.class))
                .singleElement()
                .satisfies(talk -> assertThat(talk.confirmed()).isFalse());
    }

    @Test
    void whatIsDoneDifferentlyForThePersonStandsBesideTheForm() {
        desk.add(
                new ProvisionMade(
                        "Meet before noon, in the quiet room",
                        null,
                        Set.of(UsedFor.APPOINTMENTS),
                        null,
                        null,
                        null,
                        null),
                Instant.now());
        try (Browser browser = desk.as(desk.holder)) {
            assertThat(browser.get(desk.page()).body()).contains("Meet before noon, in the quiet room");
        }
    }

    @Test
    void aNoteLongerThanTheFormTakesIsRefusedAndStays() {
        try (Browser browser = desk.as(desk.holder)) {
            HttpResponse<String> answer =
                    desk.record(browser, "contact", "form", "PHONE", "with", "PERSON", "text", "long ".repeat(2_401));
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("12,000 characters or fewer").contains("long long long");
        }
        assertThat(desk.facts(ContactNoted.class)).isEmpty();
    }

    @Test
    void headingsAreOfferedForAnEmptyNote() {
        try (Browser browser = desk.as(desk.holder)) {
            assertThat(browser.get(desk.page() + "?headings=yes").body())
                    .contains("Check-in:")
                    .contains("Next:");
        }
    }
}
