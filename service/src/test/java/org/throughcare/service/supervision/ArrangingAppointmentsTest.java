package org.throughcare.service.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentArranged;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentCancelled;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentKind;
import org.throughcare.practice.supervision.SupervisionFact.ContactSuspended;
import org.throughcare.practice.supervision.SupervisionFact.MeetingForm;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.fixture.Browser;
import org.throughcare.service.fixture.ServiceTest;
import org.throughcare.service.keys.Keyring;
import org.throughcare.service.store.Appending;
import org.throughcare.service.store.Records;

/** An appointment is arranged on one page; several, or one that clashes, are looked at before they are confirmed. */
@ServiceTest
class ArrangingAppointmentsTest {
    private static final Pattern LISTED = Pattern.compile("name=\"listed\" value=\"([^\"]+)\"");

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
    void oneThatClashesWithNothingIsArrangedAtOnce() {
        try (Browser browser = desk.as(desk.holder)) {
            HttpResponse<String> answer = send(browser, fields("date", "6 6 2996", "time", "0930", "minutes", "45"));
            assertThat(Browser.location(answer)).contains("/appointments/");
        }
        assertThat(desk.facts(AppointmentArranged.class))
                .containsExactly(new AppointmentArranged(
                        AppointmentKind.ROUTINE,
                        Instant.parse("2996-06-06T08:30:00Z"),
                        "Larchwood office",
                        true,
                        MeetingForm.OFFICE,
                        45,
                        null));
    }

    @Test
    void aRowIsListedBeforeItIsConfirmedAndKeepsItsTimeOverTheChangeOfTheClocks() {
        Map<String, String> row = fields("date", "23/3/2998", "time", "9.30", "every", "7", "count", "3");
        try (Browser browser = desk.as(desk.holder)) {
            String look = send(browser, row).body();
            assertThat(look)
                    .contains("Look at the dates, then confirm")
                    .contains("Arrange 3 appointments")
                    .contains("30 March 2998");
            assertThat(desk.facts(AppointmentArranged.class)).isEmpty();
            row.put("listed", listed(look));
            send(browser, row);
        }
        assertThat(desk.facts(AppointmentArranged.class))
                .extracting(AppointmentArranged::at)
                .containsExactlyInAnyOrder(
                        Instant.parse("2998-03-23T09:30:00Z"),
                        Instant.parse("2998-03-30T08:30:00Z"),
                        Instant.parse("2998-04-06T08:30:00Z"));
    }

    @Test
    void whatWasConfirmedMustBeWhatWasLookedAt() {
        Map<String, String> row = fields("date", "23/3/2998", "time", "9.30", "every", "7", "count", "3");
        try (Browser browser = desk.as(desk.holder)) {
            row.put("listed", listed(send(browser, row).body()));
            row.put("count", "4");
            assertThat(send(browser, row).body()).contains("Arrange 4 appointments");
        }
        assertThat(desk.facts(AppointmentArranged.class)).isEmpty();
    }

    @Test
    void aClashIsShownAndStandsInNobodysWay() {
        desk.add(
                new AppointmentArranged(
                        AppointmentKind.ROUTINE, Instant.parse("2996-06-04T09:00:00Z"), "Larchwood office", true),
                Instant.now().minus(Duration.ofHours(1)));
        Map<String, String> saturday = fields("date", "4/6/2996", "time", "10.30", "minutes", "30");
        try (Browser browser = desk.as(desk.holder)) {
            String look = send(browser, saturday).body();
            assertThat(look)
                    .contains("Saturday is no working day.")
                    .contains("Another appointment within the hour: Appointment, 4 June 2996");
            saturday.put("listed", listed(look));
            send(browser, saturday);
        }
        assertThat(desk.facts(AppointmentArranged.class)).hasSize(2);
    }

    @Test
    void aTimeThatTheClocksSkipIsShownAsOne() {
        try (Browser browser = desk.as(desk.holder)) {
            assertThat(send(browser, fields("date", "27/3/2996", "time", "1.30am"))
                            .body())
                    .contains("The clocks go forward that night: this time does not exist, and it would be at 2:30am.");
        }
    }

    @Test
    void whatIsMissingIsNamedAndWhatWasTypedStays() {
        try (Browser browser = desk.as(desk.holder)) {
            HttpResponse<String> answer =
                    send(browser, fields("date", "31/2/2996", "time", "9", "told", "", "place", "By the canal"));
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body())
                    .contains("Enter a date and a time that exist")
                    .contains("Choose whether the person has been told")
                    .contains("By the canal");
            assertThat(send(browser, fields("date", "1/2/2020", "time", "9")).body())
                    .contains("still to come");
        }
        assertThat(desk.facts(AppointmentArranged.class)).isEmpty();
    }

    @Test
    void theLastAppointmentSuggestsTheNext() {
        desk.add(
                new AppointmentArranged(
                        AppointmentKind.INTERVENTION,
                        Instant.parse("2026-06-04T13:15:00Z"),
                        "Harbour Row",
                        true,
                        MeetingForm.VIDEO,
                        90,
                        null),
                Instant.now().minus(Duration.ofHours(1)));
        try (Browser browser = desk.as(desk.holder)) {
            assertThat(browser.get(address()).body())
                    .contains("value=\"INTERVENTION\" selected")
                    .contains("value=\"VIDEO\" selected")
                    .contains("value=\"Harbour Row\"")
                    .contains("value=\"90\"")
                    .contains("value=\"2:15pm\"");
        }
    }

    @Test
    void suspendedContactIsSaid() {
        desk.add(new ContactSuspended("the reset scheme"), Instant.now().minus(Duration.ofDays(2)));
        try (Browser browser = desk.as(desk.holder)) {
            assertThat(browser.get(address()).body()).contains("Contact is suspended under the reset scheme.");
        }
    }

    @Test
    void anAppointmentIsCalledOffWithAReason() {
        String arranged = desk.add(
                new AppointmentArranged(
                        AppointmentKind.ROUTINE, Instant.parse("2996-06-04T09:00:00Z"), "Larchwood office", true),
                Instant.now().minus(Duration.ofHours(1)));
        String page = "/cases/" + desk.crn + "/appointments/" + arranged + "/outcome";
        try (Browser browser = desk.as(desk.holder)) {
            Map<String, String> off = new HashMap<>(Map.of("outcome", "CALLED_OFF", "key", "k" + arranged));
            assertThat(browser.submit(browser.get(page), page, off).body()).contains("Say why");
            off.put("off", "The office is closed");
            browser.submit(browser.get(page), page, off);
        }
        assertThat(desk.facts(AppointmentCancelled.class))
                .containsExactly(new AppointmentCancelled(new EntryId(arranged), "The office is closed"));
    }

    private String address() {
        return "/cases/" + desk.crn + "/appointments/new";
    }

    private HttpResponse<String> send(Browser browser, Map<String, String> fields) {
        return browser.submit(browser.get(address()), address(), fields);
    }

    private static String listed(String page) {
        Matcher found = LISTED.matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static Map<String, String> fields(String... fields) {
        Map<String, String> all = new HashMap<>(Map.of(
                "kind",
                "ROUTINE",
                "form",
                "OFFICE",
                "place",
                "Larchwood office",
                "told",
                "yes",
                "every",
                "0",
                "key",
                UUID.randomUUID().toString()));
        for (int i = 0; i < fields.length; i += 2) {
            all.put(fields[i], fields[i + 1]);
        }
        return all;
    }
}
