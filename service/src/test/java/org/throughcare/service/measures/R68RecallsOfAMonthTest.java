package org.throughcare.service.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughcare.practice.identity.PersonName;
import org.throughcare.practice.recall.RecallFact.LicenceRevoked;
import org.throughcare.practice.recall.RecallFact.RecallDecided;
import org.throughcare.practice.recall.RecallFact.RecallInitiated;
import org.throughcare.practice.recall.RecallFact.RecallSent;
import org.throughcare.practice.recall.RecallFact.RecallSignedOff;
import org.throughcare.practice.recall.RecallFact.ReturnedToCustody;
import org.throughcare.practice.record.Subject;
import org.throughcare.practice.terms.London;
import org.throughcare.practice.terms.Role;
import org.throughcare.service.access.Post;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.fixture.Invented;
import org.throughcare.service.fixture.Organisation.Hired;
import org.throughcare.service.fixture.Organisation.Place;
import org.throughcare.service.fixture.ServiceTest;
import org.throughcare.service.fixture.StaffInBrowsers;
import org.throughcare.service.keys.Keyring;
import org.throughcare.service.store.Appending;

/** The recalls of a month, for whoever answers for the unit: the same figures on the page and in both files (R68-R70, A6). */
@ServiceTest
class R68RecallsOfAMonthTest {
    private static final AtomicInteger NUMBER = new AtomicInteger(860_000);
    private static final Pattern AT = Pattern.compile("name=\"at\" value=\"([^\"]+)\"");

    private final Instant asked = Instant.now().minus(Duration.ofDays(40)).truncatedTo(ChronoUnit.HOURS);
    private final String month = YearMonth.from(asked.atZone(London.ZONE)).toString();
    private final String here = "/measures/recalls?month=" + month;

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

    private StaffInBrowsers staff;
    private Place place;
    private Hired officer;
    private Hired head;

    @BeforeEach
    void aUnit() {
        staff = new StaffInBrowsers(jdbc, transactions, keyring, appending, port);
        place = staff.organisation.unitIn(staff.organisation.region());
        officer = staff.organisation.hire(Post.PROBATION_OFFICER, place);
        head = staff.organisation.hireWithPassword(Post.HEAD_OF_PDU, place.withoutTeam());
    }

    @AfterEach
    void close() {
        staff.close();
    }

    @Test
    void thePageSaysWhatTheRecordSaysAndCountsThoseStillAtLarge() {
        recalls(16);
        String page = staff.page(head, here);

        assertThat(page).contains("16 recalls were asked for or decided on.", "7 hours (reported)");
        assertThat(cells(page, "sign-off")).startsWith("16", "8 (50.0%)", "4", "4", "4");
        assertThat(cells(page, "revocation")).startsWith("12", "0", "7 hours", "7 hours", "None");
        assertThat(cells(page, "custody")).startsWith("8", "4", "3 days", "3 days");
        assertThat(cells(page, "custody").get(4)).startsWith("at least 3");
    }

    @Test
    void a6OfFewerThanTenPeopleNothingIsSaidAndTheCasesStandForThoseWhoMayOpenThem() {
        List<String> crns = recalls(9);
        String page = staff.page(head, here);

        assertThat(page)
                .contains("Fewer than 10 people were recalled in these months so far.")
                .doesNotContain("%)");
        assertThat(page).contains("/cases/" + crns.getFirst() + "/recall");
    }

    @Test
    void aCaseThatIsNotOpenToTheReaderIsNoLink() {
        List<String> crns = recalls(12);
        Hired inspector =
                staff.organisation.hireWithPassword(Post.INSPECTOR, new Place(place.region(), null, null, null));
        String page = staff.page(inspector, here);

        assertThat(cells(page, "sign-off")).contains("6 (50.0%)");
        assertThat(page).doesNotContain(crns.getFirst()).contains("None of these cases is open to you.");
    }

    @Test
    void theFilesHoldTheFiguresOfThePageAndNoCaseAndAreTheSameEveryTime() {
        List<String> crns = recalls(12);
        HttpResponse<String> page = staff.as(head).get(here);
        String csv = file(page, "csv");
        String pdf = file(page, "pdf");

        for (String figure : List.of("6 (50.0%)", "12 recalls were asked for")) {
            assertThat(csv).contains(figure);
        }
        assertThat(csv).doesNotContain(crns.getFirst());
        assertThat(pdf).startsWith("%PDF");
        assertThat(file(page, "pdf")).isEqualTo(pdf);
        assertThat(file(page, "csv")).isEqualTo(csv);
        assertThat(staff.routes(head, "RECALL_MEASURES_EXPORTED")).hasSize(4);
    }

    @Test
    void anotherUnitAndAnotherPostAreRefused() {
        Place other = staff.organisation.unitIn(Objects.requireNonNull(place.region()));
        Hired practitioner = staff.organisation.hireWithPassword(Post.PROBATION_OFFICER, place);

        assertThat(staff.as(head).get(here + "&unit=" + typed(other)).statusCode())
                .isEqualTo(403);
        assertThat(staff.as(practitioner).get(here).statusCode()).isEqualTo(403);
    }

    @Test
    void ofSeveralUnitsOneThatIsTooSmallCannotBeFoundByTakingTheOthersAway() {
        recalls(12);
        Place small = staff.organisation.unitIn(Objects.requireNonNull(place.region()));
        officer = staff.organisation.hire(Post.PROBATION_OFFICER, small);
        recalls(4);
        Hired inspector =
                staff.organisation.hireWithPassword(Post.INSPECTOR, new Place(place.region(), null, null, null));

        assertThat(staff.page(inspector, here)).doesNotContain("Unit: ");
        assertThat(staff.page(inspector, here + "&unit=" + typed(place)))
                .contains("Nothing is shown of fewer than 10 people");
    }

    @Test
    void r72TheRecallItselfSaysWhereItsTimeWent() {
        String crn = recalls(1).getFirst();

        assertThat(staff.page(head, "/cases/" + crn + "/recall"))
                .contains("Where the time went", "All parts together", "3 days 13 hours");
    }

    /** Of each twelve six are signed within 24 hours and back three days after revocation, three signed later, three not yet. */
    private List<String> recalls(int many) {
        return IntStream.range(0, many).mapToObj(this::recall).toList();
    }

    private String recall(int at) {
        String crn = "V" + NUMBER.incrementAndGet();
        Subject subject = Invented.person(crn);
        staff.people.held(
                officer,
                crn,
                PersonName.of("Sorrel", "Thornbury"),
                LocalDate.of(1988, 5, 6),
                asked.minusSeconds(864_000));
        staff.people.add(
                subject,
                Invented.probation(subject, new RecallInitiated("PO1", null, false), asked),
                Invented.probation(
                        subject,
                        new RecallDecided(true, Role.SPO, "Because.", List.of(), null),
                        asked.plus(Duration.ofHours(2))));
        if (at % 4 != 3) {
            Instant signed = asked.plus(Duration.ofHours(at % 4 == 2 ? 50 : 6));
            staff.people.add(
                    subject,
                    Invented.probation(subject, new RecallSignedOff(Role.PDU_HEAD), signed),
                    Invented.probation(subject, new RecallSent(List.of("Part A")), signed),
                    Invented.probation(subject, new LicenceRevoked(null, false), signed.plus(Duration.ofHours(7))));
            if (at % 4 != 2) {
                staff.people.add(
                        subject,
                        Invented.probation(
                                subject, new ReturnedToCustody("arrested"), signed.plus(Duration.ofHours(79))));
            }
        }
        return crn;
    }

    private String file(HttpResponse<String> page, String form) {
        Matcher at = AT.matcher(page.body());
        assertThat(at.find()).isTrue();
        HttpResponse<String> file = staff.as(head)
                .submit(page, "/measures/recalls", Map.of("month", month, "at", at.group(1), "form", form, "unit", ""));
        assertThat(file.statusCode()).isEqualTo(200);
        return file.body();
    }

    private static String typed(Place place) {
        return Objects.requireNonNull(place.unit()).replace(" ", "+");
    }

    private static List<String> cells(String page, String table) {
        int from = page.indexOf("id=\"" + table + "\"");
        String section = page.substring(from, page.indexOf("</section>", from));
        return Pattern.compile("<td[^>]*>([^<]*)</td>")
                .matcher(section)
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
