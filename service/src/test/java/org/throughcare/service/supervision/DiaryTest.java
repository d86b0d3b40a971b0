package org.throughcare.service.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentArranged;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentAttended;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentCancelled;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentKind;
import org.throughcare.practice.supervision.SupervisionFact.MeetingForm;
import org.throughcare.practice.terms.London;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.fixture.Browser;
import org.throughcare.service.fixture.ServiceTest;
import org.throughcare.service.keys.Keyring;
import org.throughcare.service.store.Appending;
import org.throughcare.service.store.Records;

/** A diary by day and week, and a private address at which a calendar reads it without any name. */
@ServiceTest
class DiaryTest {
    private static final Pattern ADDRESS = Pattern.compile("http://[^<\\s]*/calendar/[A-Za-z0-9_-]{43}");

    private final Instant soon = Instant.now().plus(Duration.ofDays(9));

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
    void theWeekShowsWhoComesWhenAndOneCalledOffIsGone() {
        String kept = arranged(soon);
        String off = arranged(soon.plus(Duration.ofMinutes(30)));
        desk.add(new AppointmentCancelled(new EntryId(off), "closed"), Instant.now());
        try (Browser browser = desk.as(desk.holder)) {
            assertThat(browser.get("/diary?on=" + day(soon)).body())
                    .contains("Wren Aske")
                    .contains("/appointments/" + kept)
                    .doesNotContain("/appointments/" + off);
            assertThat(browser.get("/diary?by=day&on=" + day(soon)).body()).contains("Wren Aske");
            assertThat(browser.get("/diary?by=day&on=" + day(soon).plusDays(1)).body())
                    .doesNotContain("Wren Aske")
                    .contains("No appointments.");
        }
    }

    @Test
    void fromADayThatHasPassedTheOutcomeIsOneClickAway() {
        Instant past = Instant.now().minus(Duration.ofHours(2));
        String open = arranged(past);
        String kept = arranged(past.minus(Duration.ofMinutes(30)));
        desk.add(new AppointmentAttended(AppointmentKind.ROUTINE, new EntryId(kept), true), past);
        try (Browser browser = desk.as(desk.holder)) {
            assertThat(browser.get("/diary?by=day&on=" + day(past)).body())
                    .contains("/appointments/" + open + "/outcome")
                    .contains("came and complied")
                    .doesNotContain("/appointments/" + kept + "/outcome");
        }
    }

    @Test
    void somebodyElsesCasesStandInNobodysDiary() {
        arranged(soon);
        try (Browser browser = desk.as(desk.colleague)) {
            assertThat(browser.get("/diary?on=" + day(soon)).body()).doesNotContain("Wren Aske");
        }
    }

    @Test
    void aCalendarReadsTheInitialsAndTheNumberAndNoName() {
        arranged(soon);
        String address = address();
        try (Browser anybody = new Browser(port)) {
            HttpResponse<String> answer = anybody.get(path(address));
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/calendar");
            assertThat(answer.body()).doesNotContain("Wren", "Aske", "Larchwood");
            ICalendar calendar = Biweekly.parse(answer.body()).first();
            assertThat(calendar.getEvents()).singleElement().satisfies(event -> {
                assertThat(event.getSummary().getValue())
                        .isEqualTo("W. A. " + desk.crn + ": Appointment, at the office");
                assertThat(event.getDateStart().getValue())
                        .isEqualTo(Date.from(Instant.ofEpochSecond(soon.getEpochSecond())));
                assertThat(event.getDuration().getValue().getMinutes()).isEqualTo(45);
            });
        }
    }

    @Test
    void anAddressThatWasRevokedOrReplacedOrNeverMadeIsNone() {
        String first = address();
        String second = address();
        try (Browser anybody = new Browser(port)) {
            assertThat(anybody.get(path(first)).statusCode()).isEqualTo(404);
            assertThat(anybody.get(path(second)).statusCode()).isEqualTo(200);
            assertThat(anybody.get("/calendar/" + "A".repeat(43)).statusCode()).isEqualTo(404);
            try (Browser browser = desk.as(desk.holder)) {
                browser.submit(browser.get("/diary"), "/diary/address", Map.of("act", "revoke"));
                assertThat(browser.get("/diary").body()).contains("You have no such address.");
            }
            assertThat(anybody.get(path(second)).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void theSecretIsShownOnceAndNotKept() {
        String secret = path(address()).replace("/calendar/", "");
        try (Browser browser = desk.as(desk.holder)) {
            assertThat(browser.get("/diary").body())
                    .contains("You have had an address since")
                    .doesNotContain(secret);
        }
    }

    private String arranged(Instant at) {
        return desk.add(
                new AppointmentArranged(
                        AppointmentKind.ROUTINE,
                        Instant.ofEpochSecond(at.getEpochSecond()),
                        "Larchwood office",
                        true,
                        MeetingForm.OFFICE,
                        45,
                        null),
                Instant.now().minus(Duration.ofHours(5)));
    }

    private String address() {
        try (Browser browser = desk.as(desk.holder)) {
            String page = browser.submit(browser.get("/diary"), "/diary/address", Map.of("act", "make"))
                    .body();
            Matcher found = ADDRESS.matcher(page);
            assertThat(found.find()).isTrue();
            return found.group();
        }
    }

    private static String path(String address) {
        return address.substring(address.indexOf("/calendar/"));
    }

    private static LocalDate day(Instant at) {
        return at.atZone(London.ZONE).toLocalDate();
    }
}
