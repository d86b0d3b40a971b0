package org.throughcare.service.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughcare.practice.custody.CustodyFact.ReleaseAddress;
import org.throughcare.practice.custody.CustodyFact.Released;
import org.throughcare.practice.licence.LicenceFact.TagAlert;
import org.throughcare.practice.licence.LicenceFact.TagAlertClosed;
import org.throughcare.practice.person.PersonFact.AddressLost;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.sentence.SentenceFact.SentenceKind;
import org.throughcare.practice.sentence.SentenceFact.Sentenced;
import org.throughcare.practice.supervision.SupervisionFact.ActivityRequired;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentAttended;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentKind;
import org.throughcare.practice.supervision.SupervisionFact.BreachEnded;
import org.throughcare.practice.supervision.SupervisionFact.ContactResumed;
import org.throughcare.practice.supervision.SupervisionFact.ContactSuspended;
import org.throughcare.practice.supervision.SupervisionFact.EnforcementAction;
import org.throughcare.practice.supervision.SupervisionFact.EnforcementActionTaken;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.fixture.Browser;
import org.throughcare.service.fixture.ServiceTest;
import org.throughcare.service.keys.Keyring;
import org.throughcare.service.store.Appending;
import org.throughcare.service.store.Records;

/** The page of compliance says why each contact counts or does not, and what went well beside it. */
@ServiceTest
class ComplianceOfACaseTest {
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
    void twoFailuresOfADayAreShownAsTwoAndCountOnce() {
        order();
        came("2026-03-03T10:00:00Z", false);
        came("2026-03-03T14:00:00Z", false);
        came("2026-03-10T10:00:00Z", true);
        String page = page();
        assertThat(page)
                .contains("Supervised under: community order. Failures are counted from 5 January 2026 on.")
                .contains("1 failure to comply")
                .contains("Two failures or more on 3 March 2026 count once.")
                .contains("Yes: a failure to comply")
                .contains("Yes: a failure to comply, with another of that day once")
                .contains("Kept 1 of 3 appointments whose time has come since counting began.")
                .contains("The last appointment was kept.");
    }

    @Test
    void moreThanMayStandIsToBeReviewedUntilABreachIsInProgress() {
        order();
        came("2026-03-03T10:00:00Z", false);
        String second = came("2026-03-10T10:00:00Z", false);
        assertThat(page()).contains("More than 1 failure: enforcement is to be reviewed");
        desk.add(
                new EnforcementActionTaken(new EntryId(second), EnforcementAction.START_BREACH, null),
                Instant.parse("2026-03-11T10:00:00Z"));
        assertThat(page()).contains("Breach in progress").doesNotContain("is to be reviewed");
        desk.add(new BreachEnded("Order continues"), Instant.parse("2026-04-11T10:00:00Z"));
        assertThat(page())
                .contains("No failure to comply")
                .contains("counted from 11 April 2026 on")
                .contains("No: before counting began");
    }

    @Test
    void whereNoNumberDecidesThePageSaysSo() {
        desk.add(
                new Sentenced(SentenceKind.CUSTODY_DETERMINATE, 30, List.of(), false, null, null),
                Instant.parse("2026-01-05T11:00:00Z"));
        desk.add(new Released(true, ReleaseAddress.KNOWN, false, false, null), Instant.parse("2026-06-05T09:00:00Z"));
        assertThat(page()).contains("No number of failures decides under a licence: each is judged by itself");
    }

    @Test
    void activityDaysAreCountedOnceADayUnderTheNameInForce() {
        order();
        desk.add(new ActivityRequired(10), Instant.parse("2026-01-05T11:00:00Z"));
        for (String at : List.of("2026-02-03T10:00:00Z", "2026-02-03T14:00:00Z", "2026-02-10T10:00:00Z")) {
            desk.add(new AppointmentAttended(AppointmentKind.ACTIVITY, null, true), Instant.parse(at));
        }
        assertThat(page())
                .contains("Probation requirement: 2 of at most 10 days done, 0 arranged, 8 left.")
                .contains("Kept 3 of 3 appointments");
        assertThat(at("2026-03-01T12:00")).doesNotContain("Probation requirement");
    }

    @Test
    void suspendedContactIsSaidUntilItGoesOnAgain() {
        order();
        desk.add(new ContactSuspended("the reset scheme"), Instant.parse("2026-05-05T11:00:00Z"));
        assertThat(page()).contains("Contact is suspended under the reset scheme.");
        try (Browser browser = desk.as(desk.holder)) {
            assertThat(desk.record(browser, "resumed", "text", "He was arrested")
                            .statusCode())
                    .isEqualTo(302);
        }
        assertThat(desk.facts(ContactResumed.class)).hasSize(1);
    }

    @Test
    void anAlertOfATagAgesUntilSomebodyClosesItWithAReason() {
        String alert =
                desk.add(new TagAlert("GPS", "Out of contact"), Instant.now().minus(Duration.ofDays(12)));
        assertThat(page()).contains("Open for 12 days").contains("notes/new?type=tag&amp;of=" + alert);
        try (Browser browser = desk.as(desk.holder)) {
            assertThat(desk.record(browser, "tag", "alert", alert, "text", "").body())
                    .contains("Write the note");
            desk.record(browser, "tag", "alert", alert, "text", "The provider found a flat battery");
        }
        assertThat(page()).doesNotContain("Open for 12 days");
        assertThat(desk.facts(TagAlertClosed.class))
                .containsExactly(new TagAlertClosed(new EntryId(alert), "The provider found a flat battery"));
    }

    @Test
    void r120AlertsOfOneKindAreOneThingToCloseAndStandBesideTheOtherSigns() {
        Instant now = Instant.now();
        desk.add(new Released(true, ReleaseAddress.KNOWN, false, false, null), now.minus(Duration.ofDays(40)));
        String first = desk.add(new TagAlert("GPS", "Out of contact"), now.minus(Duration.ofDays(6)));
        desk.add(new TagAlert("GPS", "Out of contact again"), now.minus(Duration.ofDays(3)));
        desk.add(new AddressLost("Asked to leave"), now.minus(Duration.ofDays(4)));
        assertThat(page())
                .contains("reported 2 times: Out of contact again")
                .contains("type=tag&amp;of=" + first)
                .contains("On record beside it since the release: an address lost");
        try (Browser browser = desk.as(desk.holder)) {
            desk.record(browser, "tag", "alert", first, "text", "The provider found a flat battery");
        }
        assertThat(page()).doesNotContain("Out of contact again");
    }

    @Test
    void theDaysThatACourtOrderedAreANumber() {
        try (Browser browser = desk.as(desk.holder)) {
            HttpResponse<String> wrong = desk.record(browser, "required", "days", "some");
            assertThat(wrong.body()).contains("Enter a number of days between 1 and 999");
            desk.record(browser, "required", "days", "20");
        }
        assertThat(desk.facts(ActivityRequired.class)).containsExactly(new ActivityRequired(20));
    }

    private void order() {
        desk.add(
                new Sentenced(SentenceKind.COMMUNITY_ORDER, 12, List.of(), false, null, null),
                Instant.parse("2026-01-05T11:00:00Z"));
    }

    private String came(String at, boolean complied) {
        return desk.add(new AppointmentAttended(AppointmentKind.ROUTINE, null, complied), Instant.parse(at));
    }

    private String page() {
        try (Browser browser = desk.as(desk.holder)) {
            return browser.get("/cases/" + desk.crn + "/compliance").body();
        }
    }

    private String at(String time) {
        try (Browser browser = desk.as(desk.holder)) {
            return browser.get("/cases/" + desk.crn + "/compliance?at=" + time).body();
        }
    }
}
