package org.throughcare.service.work.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughcare.practice.custody.CustodyFact.HeldAt;
import org.throughcare.practice.partnership.PartnershipFact.MappaSet;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.risk.RiskFact.RoshRecorded;
import org.throughcare.practice.sentence.SentenceFact.SentenceKind;
import org.throughcare.practice.sentence.SentenceFact.Sentenced;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentArranged;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentKind;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentMissed;
import org.throughcare.practice.terms.RiskLevel;
import org.throughcare.service.access.Area;
import org.throughcare.service.access.Grant.Basis;
import org.throughcare.service.access.Post;
import org.throughcare.service.database.Acting;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.fixture.Browser;
import org.throughcare.service.fixture.Organisation.Hired;
import org.throughcare.service.fixture.Organisation.Place;
import org.throughcare.service.fixture.ServiceTest;
import org.throughcare.service.fixture.StaffInBrowsers;
import org.throughcare.service.keys.Keyring;
import org.throughcare.service.store.Appending;

/** A list of cases has what its reader may know, narrowed and sorted as its address says. */
@ServiceTest
class ListsOfCasesTest {
    private final Instant longAgo = Instant.now().minus(Duration.ofDays(20));

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
    private Place team;
    private Hired holder;

    @BeforeEach
    void aTeam() {
        staff = new StaffInBrowsers(jdbc, transactions, keyring, appending, port);
        team = staff.organisation.unitIn(staff.organisation.region());
        holder = staff.organisation.hireWithPassword(Post.PROBATION_OFFICER, team);
    }

    @AfterEach
    void home() {
        staff.close();
    }

    @Test
    void aRowSaysWhereThePersonStandsHowContactGoesAndWhatIsOpen() {
        staff.held(
                holder,
                "K100001",
                "Ida",
                "Yarrow",
                longAgo,
                order(),
                rosh(RiskLevel.HIGH),
                new MappaSet(2, 3, "set at a meeting"),
                new AppointmentMissed(AppointmentKind.ROUTINE, null),
                new AppointmentArranged(
                        AppointmentKind.HOME_VISIT, Instant.now().plus(Duration.ofDays(2)), null, true));
        assertThat(staff.page(holder, "/cases"))
                .contains("Ida Yarrow", "K100001", "Sentence in the community", "MAPPA 2/3", ">High<")
                .contains("did not come", "home visit", "past its time", "Showing 1 to 1 of 1");
    }

    @Test
    void theTeamStandsOnAListOfItsOwnWithWhoHoldsTheCase() {
        Hired colleague = staff.organisation.hireWithPassword(Post.PROBATION_OFFICER, team);
        staff.held(colleague, "K100002", "Una", "Mallow", longAgo);
        assertThat(staff.page(holder, "/cases")).doesNotContain("Una Mallow");
        assertThat(staff.page(holder, "/cases?list=team"))
                .contains("Una Mallow", "Member of staff " + colleague.code().substring(1));
    }

    @Test
    void aFilterLeavesOutWhatDoesNotFitAndAnAddressThatSaysItWronglyStillOpensTheList() {
        staff.held(holder, "K100003", "Rowan", "Ashdown", longAgo, rosh(RiskLevel.LOW));
        staff.held(holder, "K100004", "Hazel", "Fenn", longAgo, rosh(RiskLevel.VERY_HIGH), order());
        assertThat(staff.page(holder, "/cases?rosh=VERY_HIGH"))
                .contains("Hazel")
                .doesNotContain("Rowan");
        assertThat(staff.page(holder, "/cases?q=ashd")).contains("Rowan").doesNotContain("Hazel Fenn");
        assertThat(staff.page(holder, "/cases?q=k100004")).contains("Hazel").doesNotContain("Rowan");
        assertThat(staff.page(holder, "/cases?state=COMMUNITY_SENTENCE&only=UNBOOKED"))
                .contains("Hazel")
                .doesNotContain("Rowan");
        assertThat(staff.page(holder, "/cases?rosh=PURPLE&only=x&sort=moon&list=none&page=1"))
                .contains("Hazel", "Rowan");
        assertThat(staff.page(holder, "/cases?q=nobody")).contains("No case on this list fits the filter.");
    }

    @Test
    void itIsSortedByAColumnEitherWayAndSaysSoToAScreenReader() {
        staff.held(holder, "K100005", "Bryony", "Larch", longAgo, rosh(RiskLevel.LOW));
        staff.held(holder, "K100006", "Alder", "Moss", longAgo, rosh(RiskLevel.VERY_HIGH));
        staff.held(holder, "K100007", "Cedar", "Nettle", longAgo);
        assertThat(staff.page(holder, "/cases?sort=name"))
                .containsSubsequence("aria-sort=\"ascending\"", "Alder", "Bryony", "Cedar");
        assertThat(staff.page(holder, "/cases?sort=-name"))
                .containsSubsequence("aria-sort=\"descending\"", "Cedar", "Bryony", "Alder");
        assertThat(staff.page(holder, "/cases?sort=-rosh"))
                .as("what is not known stands last either way")
                .containsSubsequence("Alder", "Bryony", "Cedar");
        assertThat(staff.page(holder, "/cases?sort=rosh")).containsSubsequence("Bryony", "Alder", "Cedar");
    }

    @Test
    void aRestrictedCaseIsANumberAndGoneAsSoonAsMoreIsAskedOfItAndAnExcludedOneIsNowhere() {
        long restricted = staff.held(holder, "K100008", "Wilf", "Sorrel", longAgo, rosh(RiskLevel.HIGH));
        long excluded = staff.held(holder, "K100009", "Tansy", "Dock", longAgo);
        staff.organisation.restrict(restricted, longAgo);
        staff.organisation.exclude(excluded, holder, longAgo);
        assertThat(staff.page(holder, "/cases"))
                .contains("K100008", "Restricted", "Showing 1 to 1 of 1")
                .doesNotContain("Sorrel", "K100009", "Tansy");
        assertThat(staff.page(holder, "/cases?rosh=HIGH")).doesNotContain("K100008");
        assertThat(staff.page(holder, "/cases?q=sorrel")).doesNotContain("K100008");
        assertThat(staff.page(holder, "/cases?q=K100008")).contains("Restricted");
    }

    @Test
    void whoSeesCasesOnlyAsTheyWereGivenHasThemWithWhyAndUntilWhen() {
        long person = staff.held(
                holder,
                "K100010",
                "Ida",
                "Yarrow",
                longAgo,
                rosh(RiskLevel.HIGH),
                order(),
                new MappaSet(2, 3, "set at a meeting"));
        Hired inspector = staff.organisation.hireWithPassword(Post.INSPECTOR, Place.NONE);
        assertThat(staff.page(inspector, "/cases")).contains("No case is open to you.");
        Instant until = Instant.parse("2099-05-31T15:00:00Z");
        staff.organisation.grant(person, inspector, Basis.GRANTED_REQUEST, longAgo, until);
        assertThat(staff.page(inspector, "/cases"))
                .contains("Ida Yarrow", "You asked for access: a test", "until 31 May 2099", ">High<");
        assertThat(staff.as(inspector).get("/cases/export").statusCode()).isEqualTo(403);
    }

    @Test
    void theFirstPageLeadsToWhatWasGivenAndCountsNothingThatTheyMayNotKnowOf() {
        long shown = staff.held(holder, "K100030", "Ida", "Yarrow", longAgo);
        long hidden = staff.held(holder, "K100031", "Una", "Mallow", longAgo);
        Hired inspector = staff.organisation.hireWithPassword(Post.INSPECTOR, Place.NONE);
        assertThat(staff.page(inspector, "/")).contains("No case is yours").doesNotContain("list=opened");
        Instant until = Instant.parse("2099-05-31T15:00:00Z");
        staff.organisation.grant(shown, inspector, Basis.GRANTED_REQUEST, longAgo, until);
        staff.organisation.grant(hidden, inspector, Basis.GRANTED_REQUEST, longAgo, until);
        assertThat(staff.page(inspector, "/"))
                .contains("2 cases that you have been given access to", "href=\"/cases?list=opened\"")
                .doesNotContain("No case is yours");
        staff.organisation.exclude(hidden, inspector, longAgo);
        assertThat(staff.page(inspector, "/")).contains("1 case that you have been given access to");
    }

    @Test
    void ofACaseGivenInPartsOnlyThosePartsStandOnTheRow() {
        long person = staff.held(
                holder,
                "K100011",
                "Una",
                "Mallow",
                longAgo,
                rosh(RiskLevel.HIGH),
                order(),
                new MappaSet(2, 3, "set at a meeting"));
        Hired worker = staff.organisation.hireWithPassword(Post.APPROVED_PREMISES_WORKER, Place.NONE);
        Instant until = Instant.now().plus(Duration.ofDays(2));
        staff.organisation.grant(person, worker, Basis.OPEN_TASK, longAgo, until, Area.PARTNERSHIP);
        assertThat(rows(staff.page(worker, "/cases")))
                .contains("Una Mallow", "MAPPA 2/3")
                .doesNotContain("Sentence in the community", ">High<", "age 3", "age 4");
        assertThat(staff.page(worker, "/cases?rosh=HIGH")).doesNotContain("Una Mallow");
    }

    @Test
    void anotherPartySeesOnItsListNothingThatOnlyProbationKnows() {
        Place prison = Place.NONE.in("Fellside " + holder.code());
        Hired officer = staff.organisation.hireWithPassword(Post.PRISON_OFFENDER_MANAGER, prison);
        staff.held(
                holder,
                "K100012",
                "Rowan",
                "Ashdown",
                longAgo,
                rosh(RiskLevel.HIGH),
                new HeldAt("Fellside " + holder.code()));
        assertThat(staff.page(officer, "/cases"))
                .contains("Rowan Ashdown", "K100012")
                .doesNotContain(">High<", "Last appointment");
        assertThat(staff.page(officer, "/cases?rosh=HIGH"))
                .as("nor by asking for it")
                .contains("No case on this list fits the filter.");
        assertThat(staff.page(officer, "/cases?rosh=LOW")).contains("No case on this list fits the filter.");
    }

    @Test
    void aFilterIsKeptForOneselfUnderANameWithoutTheWordsLookedFor() {
        staff.held(holder, "K100013", "Hazel", "Fenn", longAgo, rosh(RiskLevel.HIGH));
        Browser browser = staff.as(holder);
        HttpResponse<String> form = browser.get("/cases?rosh=HIGH&q=hazel");
        String query = "list=mine&rosh=HIGH&q=hazel";
        HttpResponse<String> kept =
                browser.submit(form, "/cases/filters", Map.of("name", " High risk ", "query", query));
        assertThat(kept.statusCode()).isEqualTo(302);
        assertThat(Browser.location(kept)).contains("rosh=HIGH").doesNotContain("hazel");
        assertThat(staff.page(holder, "/cases"))
                .contains("High risk", "rosh=HIGH")
                .doesNotContain("q=hazel");
        Hired colleague = staff.organisation.hireWithPassword(Post.PROBATION_OFFICER, team);
        assertThat(staff.page(colleague, "/cases")).doesNotContain("High risk");
        HttpResponse<String> again =
                browser.submit(form, "/cases/filters", Map.of("name", "high RISK", "query", query));
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("You keep a filter of this name", "high RISK");
        assertThat(browser.submit(form, "/cases/filters", Map.of("name", " ", "query", query))
                        .statusCode())
                .isEqualTo(422);
        assertThat(browser.submit(form, "/cases/filters", Map.of("name", "x".repeat(61), "query", query))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void nobodyDeletesTheFilterOfAnother() {
        staff.held(holder, "K100014", "Hazel", "Fenn", longAgo);
        Browser browser = staff.as(holder);
        browser.submit(
                browser.get("/cases?only=OVERDUE"),
                "/cases/filters",
                Map.of("name", "Overdue", "query", "list=mine&only=OVERDUE"));
        long id = transactions.as(
                new Acting.Engine("test"),
                () -> jdbc.sql("select id from saved_filter where staff = ?")
                        .param(holder.id())
                        .query(Long.class)
                        .single());
        Hired colleague = staff.organisation.hireWithPassword(Post.PROBATION_OFFICER, team);
        staff.held(colleague, "K100015", "Una", "Dock", longAgo);
        String path = "/cases/filters/" + id + "/delete";
        Browser other = staff.as(colleague);
        assertThat(other.submit(other.get("/cases?rosh=LOW"), path, Map.of()).statusCode())
                .isEqualTo(404);
        assertThat(staff.page(holder, "/cases")).contains("Overdue");
        assertThat(browser.submit(browser.get("/cases"), path, Map.of()).statusCode())
                .isEqualTo(302);
        assertThat(staff.page(holder, "/cases")).doesNotContain("Overdue</a>");
    }

    @Test
    void aCopyIsTakenOutAfterItIsSaidWhatThatMeansAndEachCaseShowsIt() {
        staff.held(holder, "K100016", "Ida", "Yarrow", longAgo, rosh(RiskLevel.HIGH), order());
        staff.held(holder, "K100017", "Una", "Mallow", longAgo, rosh(RiskLevel.LOW));
        Browser browser = staff.as(holder);
        HttpResponse<String> asked = browser.get("/cases/export?list=mine&rosh=HIGH");
        assertThat(asked.body()).contains("Risk of serious harm: High", "are recorded under your name");
        assertThat(staff.routes(holder, "CASES_EXPORTED")).isEmpty();
        HttpResponse<String> file =
                browser.submit(asked, "/cases/export", Map.of("query", "list=mine&rosh=HIGH&q=ida"));
        assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
                .matches("attachment; filename=\"cases-\\d{4}-\\d\\d-\\d\\d\\.csv\"");
        assertThat(file.body())
                .startsWith("\uFEFF\"CRN\",\"Person\"")
                .contains("\"K100016\",\"Ida Yarrow\"", "\"High\"")
                .doesNotContain("Una");
        assertThat(staff.routes(holder, "CASES_EXPORTED"))
                .containsExactly("POST /cases/export: list mine, 1 cases, HIGH, words looked for");
        assertThat(staff.routes(holder, "CASE_EXPORT")).containsExactly("POST /cases/export");
    }

    private static String rows(String page) {
        return page.substring(page.indexOf("<tbody"));
    }

    private static Fact rosh(RiskLevel level) {
        return new RoshRecorded(level, Map.of(), null);
    }

    private static Fact order() {
        return new Sentenced(SentenceKind.COMMUNITY_ORDER, 12, List.of(), false, null, null);
    }
}
