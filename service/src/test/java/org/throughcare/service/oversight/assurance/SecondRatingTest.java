package org.throughcare.service.oversight.assurance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughcare.practice.custody.CustodyFact.IncidentRecorded;
import org.throughcare.practice.custody.CustodyFact.Towards;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.Source.Agency;
import org.throughcare.practice.risk.RiskFact.AssessmentCompleted;
import org.throughcare.practice.risk.RiskFact.AssessmentKind;
import org.throughcare.practice.risk.RiskFact.QualityChecked;
import org.throughcare.practice.risk.RiskFact.RoshRecorded;
import org.throughcare.practice.terms.London;
import org.throughcare.practice.terms.Nature;
import org.throughcare.practice.terms.Party;
import org.throughcare.practice.terms.RiskGroup;
import org.throughcare.practice.terms.RiskLevel;
import org.throughcare.service.access.Post;
import org.throughcare.service.database.Acting;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.fixture.Browser;
import org.throughcare.service.fixture.Invented;
import org.throughcare.service.fixture.Organisation.Hired;
import org.throughcare.service.fixture.Organisation.Place;
import org.throughcare.service.fixture.ServiceTest;
import org.throughcare.service.fixture.StaffInBrowsers;
import org.throughcare.service.keys.Keyring;
import org.throughcare.service.store.Append;
import org.throughcare.service.store.Appending;
import org.throughcare.service.store.CommandKey;
import org.throughcare.service.store.Records;

/** A second rating is by somebody else, blind, kept beside the first, and changes no level. */
@ServiceTest
class SecondRatingTest {
    private static final AtomicInteger NUMBER = new AtomicInteger(870_000);
    private static final Pattern RATE = Pattern.compile("href=\"(/cases/[^\"]+/second-rating/\\d+)\"");
    private static final String REASONS = "The weapon was found twice and nobody has asked what it was for";

    private final YearMonth month =
            YearMonth.from(Instant.now().atZone(London.ZONE)).minusMonths(1);
    private final Instant longAgo = at(-60);
    private final Instant signed = at(10);

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

    @Autowired
    private SampleRows rows;

    private StaffInBrowsers staff;
    private Hired officer;
    private Hired senior;
    private Hired head;
    private String address;

    @BeforeEach
    void aUnit() {
        staff = new StaffInBrowsers(jdbc, transactions, keyring, appending, port);
        Place place = staff.organisation.unitIn(staff.organisation.region());
        officer = staff.organisation.hireWithPassword(Post.PROBATION_OFFICER, place);
        senior = staff.organisation.hireWithPassword(Post.SENIOR_PROBATION_OFFICER, place.withoutTeam());
        head = staff.organisation.hireWithPassword(Post.HEAD_OF_PDU, place.withoutTeam());
        address = "/assurance?month=" + month;
    }

    @AfterEach
    void close() {
        staff.close();
    }

    @Test
    void theHeadSeesWhatThereIsToDrawFromAndDrawingAgainGivesTheSame() {
        for (int each = 0; each < 15; each++) {
            assessed("Sorrel", RiskLevel.MEDIUM);
        }
        assertThat(staff.page(head, address)).contains("Draw the sample", "Assessments signed in");
        draw();
        Set<String> drawn = links(staff.page(head, address));
        assertThat(drawn).hasSize(12);
        assessed("Late", RiskLevel.MEDIUM);
        draw();
        assertThat(links(staff.page(head, address))).isEqualTo(drawn);
        assertThat(staff.routes(head, "ASSESSMENTS_SAMPLED")).hasSize(1);
    }

    @Test
    void theRaterSeesWhatWasKnownThenAndNeitherLevelNorAssessmentNorPeople() {
        String crn = assessed("Teasel", RiskLevel.HIGH);
        weapon(crn, at(5), "found in the cell");
        weapon(crn, at(20), "found again afterwards");
        String page = staff.page(senior, drawnOne());
        assertThat(page)
                .contains("found in the cell", "Give this rating")
                .doesNotContain("found again afterwards", "reasons as signed", "Teasel", officer.code())
                .doesNotContain("risk of serious harm high", "assessment completed");
    }

    @Test
    void bothRatingsAndBothReasonsStandBesideEachOtherAndTheLevelStays() {
        String crn = assessed("Yarrow", RiskLevel.MEDIUM);
        String path = drawnOne();
        HttpResponse<String> done = rate(senior, path, answers(RiskLevel.HIGH));
        assertThat(done.statusCode()).isEqualTo(302);
        assertThat(staff.page(senior, path))
                .contains("Signed as medium; the second rating is higher: high.")
                .contains("reasons as signed", REASONS, "Ask the practitioner to look again");
        assertThat(checks(crn))
                .singleElement()
                .satisfies(check -> assertThat(check.finding())
                        .isEqualTo("second rating higher: signed medium, rated high. " + REASONS));
        assertThat(levels(crn)).containsExactly(RiskLevel.MEDIUM);
    }

    @Test
    void thePractitionerCanBeAskedToLookAgainOnce() {
        String crn = assessed("Mallow", RiskLevel.MEDIUM);
        String path = drawnOne();
        rate(senior, path, answers(RiskLevel.HIGH));
        Browser browser = staff.as(senior);
        assertThat(browser.submit(browser.get(path), path + "/look-again", Map.of("words", ""))
                        .statusCode())
                .isEqualTo(422);
        browser.submit(browser.get(path), path + "/look-again", Map.of("words", "the two weapons", "key", "a"));
        assertThat(staff.page(senior, path)).contains("was asked to look again on");
        assertThat(checks(crn))
                .extracting(QualityChecked::finding)
                .contains("the practitioner is asked to look again. the two weapons");
    }

    @Test
    void anAssessmentIsRatedASecondTimeOnce() {
        String crn = assessed("Burdock", RiskLevel.MEDIUM);
        String path = drawnOne();
        Browser heads = staff.as(head);
        HttpResponse<String> form = heads.get(path);
        rate(senior, path, answers(RiskLevel.HIGH));
        assertThat(heads.submit(form, path, answers(RiskLevel.LOW)).statusCode())
                .isEqualTo(302);
        assertThat(staff.page(head, path)).contains("the second rating is higher: high");
        assertThat(checks(crn)).hasSize(1);
    }

    @Test
    void whatIsMissingIsSaidBesideTheFieldAndNothingIsKept() {
        String crn = assessed("Campion", RiskLevel.MEDIUM);
        String path = drawnOne();
        HttpResponse<String> answer = rate(senior, path, Map.of("reasons", REASONS));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Choose a level for: Children", "Choose the overall level", REASONS)
                .contains("Say that you do not know the level");
        Map<String, String> lower = new HashMap<>(answers(RiskLevel.HIGH));
        lower.put("overall", "MEDIUM");
        assertThat(rate(senior, path, lower).body())
                .contains("The overall level is the highest of the groups, which is high");
        assertThat(checks(crn)).isEmpty();
    }

    @Test
    void whoeverHeldItWroteItOrSawTheLevelIsNotTheSecondRater() {
        String crn = assessed("Bryony", RiskLevel.MEDIUM);
        String path = drawnOne();
        written(senior, crn, new AssessmentCompleted(AssessmentKind.REVIEW, List.of(), Set.of(), null));
        assertThat(staff.page(senior, path))
                .contains("You recorded an assessment, a level or a check")
                .doesNotContain("Give this rating");
        assertThat(rate(senior, path, answers(RiskLevel.HIGH)).statusCode()).isEqualTo(200);
        staff.page(head, "/cases/" + crn + "/chronology");
        assertThat(staff.page(head, path))
                .contains("The level has stood on your screen")
                .doesNotContain("found in");
        assertThat(checks(crn)).isEmpty();
    }

    @Test
    void onlyTheHeadAndInspectorsDrawAndOnlySeniorsAndTheyRate() {
        assessed("Fennel", RiskLevel.MEDIUM);
        String path = drawnOne();
        assertThat(staff.as(officer).get("/assurance").statusCode()).isEqualTo(403);
        assertThat(staff.as(officer).get(path).statusCode()).isEqualTo(403);
        Browser seniors = staff.as(senior);
        assertThat(seniors.submit(seniors.get(address), "/assurance", Map.of("month", month.toString()))
                        .statusCode())
                .isEqualTo(403);
        assertThat(seniors.get("/assurance/report").statusCode()).isEqualTo(403);
        assertThat(staff.as(head).get("/assurance?unit=Elsewhere").statusCode()).isEqualTo(403);
    }

    @Test
    void ofACaseThatSomebodyIsExcludedFromNothingStandsInTheList() {
        String crn = assessed("Tansy", RiskLevel.MEDIUM);
        drawnOne();
        long person = personOf(crn);
        staff.organisation.exclude(person, senior, longAgo);
        assertThat(staff.page(senior, address)).doesNotContain(crn);
        assertThat(staff.page(head, address)).contains(crn);
    }

    @Test
    void aMonthThatIsNotOverIsRefusedByItsName() {
        Browser heads = staff.as(head);
        for (String wrong : List.of(month.plusMonths(1).toString(), "May", "9999-99", "")) {
            HttpResponse<String> answer = heads.submit(heads.get("/assurance"), "/assurance", Map.of("month", wrong));
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("Choose a month that is over");
        }
    }

    @Test
    void theReportSaysNothingOfTooFewAndNamesNobodyOfEnough() {
        for (int each = 0; each < 11; each++) {
            assessed("Vetch", RiskLevel.MEDIUM);
        }
        draw();
        List<String> paths = List.copyOf(links(staff.page(senior, address)));
        for (String path : paths.subList(0, 9)) {
            rate(senior, path, answers(RiskLevel.MEDIUM));
        }
        assertThat(staff.page(head, "/assurance/report"))
                .contains("fewer than 10")
                .doesNotContain("9 of 9", "tc-chart");
        rate(senior, paths.get(9), answers(RiskLevel.HIGH));
        assertThat(staff.page(head, "/assurance/report"))
                .contains("1 of 10: 10.0% (1.8% to 40.4%)", "judged rated too low", "tc-chart")
                .doesNotContain(officer.code(), senior.code(), senior.username());
        Browser heads = staff.as(head);
        HttpResponse<String> file = heads.submit(heads.get("/assurance/report"), "/assurance/report", Map.of());
        assertThat(file.headers().firstValue("Content-Disposition").orElse("")).contains("second-ratings-");
        assertThat(file.body()).contains("\"1 of 10: 10.0% (1.8% to 40.4%)\"");
        assertThat(staff.routes(head, "ASSURANCE_EXPORTED")).hasSize(1);
    }

    @Test
    void itGoesWithACaseThatIsErased() {
        String crn = assessed("Clover", RiskLevel.MEDIUM);
        String path = drawnOne();
        rate(senior, path, answers(RiskLevel.HIGH));
        long person = personOf(crn);
        transactions.run(new Acting.Eraser("test"), () -> rows.erase(List.of(person)));
        assertThat(staff.as(senior).get(path).statusCode()).isEqualTo(404);
    }

    private Instant at(int day) {
        return month.atDay(1)
                .atStartOfDay(London.ZONE)
                .plusDays(day)
                .plusHours(11)
                .toInstant();
    }

    private String assessed(String last, RiskLevel level) {
        String crn = "J" + NUMBER.incrementAndGet();
        staff.held(officer, crn, "Wilf", last, longAgo);
        staff.people.add(
                Invented.person(crn),
                Invented.probation(
                        Invented.person(crn),
                        new AssessmentCompleted(AssessmentKind.REVIEW, List.of(), Set.of(), null),
                        signed),
                Invented.probation(
                        Invented.person(crn), new RoshRecorded(level, Map.of(), "reasons as signed"), signed));
        return crn;
    }

    private void weapon(String crn, Instant when, String words) {
        staff.people.add(
                Invented.person(crn),
                Invented.entry(
                        Invented.person(crn),
                        new IncidentRecorded(Set.of(Nature.WEAPON), 1, Set.of(Towards.STAFF), words),
                        when,
                        Agency.PRISON,
                        Set.of(Party.PRISON, Party.PROBATION)));
    }

    private void written(Hired by, String crn, AssessmentCompleted fact) {
        Entry entry = Invented.probation(Invented.person(crn), fact, at(12));
        CommandKey key = CommandKey.of(by.username(), "written " + crn, "x".getBytes(UTF_8));
        transactions.run(
                new Acting.Engine("test"),
                () -> appending.append(new Append(Invented.person(crn), List.of(entry), key, null, "TEST", "test")));
    }

    private void draw() {
        Browser heads = staff.as(head);
        HttpResponse<String> done = heads.submit(heads.get(address), "/assurance", Map.of("month", month.toString()));
        assertThat(done.statusCode()).isEqualTo(302);
    }

    private String drawnOne() {
        draw();
        Set<String> links = links(staff.page(senior, address));
        assertThat(links).hasSize(1);
        return links.iterator().next();
    }

    private static Set<String> links(String page) {
        return new HashSet<>(RATE.matcher(page)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList());
    }

    private HttpResponse<String> rate(Hired by, String path, Map<String, String> answers) {
        Browser browser = staff.as(by);
        return browser.submit(browser.get(path), path, answers);
    }

    private static Map<String, String> answers(RiskLevel children) {
        Map<String, String> answers = new HashMap<>();
        for (RiskGroup group : RiskGroup.values()) {
            answers.put("group-" + group, "LOW");
        }
        answers.put("group-CHILDREN", children.name());
        answers.put("overall", children.name());
        answers.put("reasons", REASONS);
        answers.put("blind", "yes");
        return answers;
    }

    private List<QualityChecked> checks(String crn) {
        return facts(crn, QualityChecked.class);
    }

    private List<RiskLevel> levels(String crn) {
        return facts(crn, RoshRecorded.class).stream()
                .map(RoshRecorded::overall)
                .toList();
    }

    private <T> List<T> facts(String crn, Class<T> kind) {
        return transactions.as(
                new Acting.Engine("test"),
                () -> records.of(personOf(crn)).orElseThrow().entries().stream()
                        .map(Entry::fact)
                        .filter(kind::isInstance)
                        .map(kind::cast)
                        .toList());
    }

    private long personOf(String crn) {
        return transactions.as(
                new Acting.Engine("test"),
                () -> records.caseOf(Invented.person(crn)).orElseThrow());
    }
}
