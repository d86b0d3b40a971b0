package org.throughcare.service.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughcare.practice.identity.PersonName;
import org.throughcare.service.access.Post;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.fixture.Browser;
import org.throughcare.service.fixture.Organisation;
import org.throughcare.service.fixture.Organisation.Hired;
import org.throughcare.service.fixture.Organisation.Place;
import org.throughcare.service.fixture.PeopleOfATest;
import org.throughcare.service.fixture.ServiceTest;
import org.throughcare.service.keys.Keyring;
import org.throughcare.service.store.Appending;

/** Whatever is known of a person is recorded through one form, is seen on their page, and is checked and ended there. */
@ServiceTest
class DetailsAreRecordedThroughOneFormTest {
    private static final Pattern SEPARATED = Pattern.compile(";");
    private static final Pattern ENTRY = Pattern.compile("id=\"entry-([0-9a-f-]{36})\"");

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

    private Organisation organisation = organisation();
    private Browser browser = new Browser(0);
    private Place place = Place.NONE;
    private String crn = "";

    private Organisation organisation() {
        return new Organisation(jdbc, transactions, keyring);
    }

    @BeforeEach
    void anOfficerHoldsACase() {
        organisation = organisation();
        place = organisation.unitIn(organisation.region());
        Hired officer = organisation.hireWithPassword(Post.PROBATION_OFFICER, place);
        crn = held(officer, "Yarrow");
        browser = new Browser(port);
        browser.signIn(officer.username(), Organisation.PASSWORD);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            name         | use=ALIAS;forenames=Lena May;surname=Thistle                     | Alias: Lena May Thistle
            called       | name=May                                                          | Asks to be called May
            born         | on-day=3;on-month=4;on-year=1992;alias=yes                        | Has also given the birth date 3 Apr 1992
            sex          | sex=FEMALE                                                        | Sex as recorded: female
            gender       | gender=woman;pronouns=she/her                                     | pronouns she/her
            language     | language=Welsh;interpreter=no;welsh=yes                           | prefers Welsh
            number       | kind=PNC;text=2008/0056560Z                                       | 2008/0056560Z
            address      | status=MAIN;noFixedAbode=no;lines=7 Sorrel Row;postcode=ls14dy;verified=no;from-day=1;from-month=2;from-year=2024 | Main: 7 Sorrel Row, LS1 4DY. From 1 February 2024.
            contact      | means=MOBILE;value=07700 900123                                   | Mobile: 07700 900123
            way          | way=TEXT_MESSAGE                                                  | Asks to be contacted by: text message
            someone      | relationship=NEXT_OF_KIN;name=Sage Yarrow;telephone=07700 900124  | Sage Yarrow; telephone 07700 900124
            household    | who=the mother;change=BEGAN                                       | the mother
            relationship | kind=partner;change=PRESENT                                       | partner
            child        | relation=a nephew of 7;change=PRESENT                             | a nephew of 7
            circumstance | type=Finances;subtype=debts;verified=no                           | Finances: debts.
            employment   | work=bakery, nights;change=BEGAN                                  | Work or training, bakery, nights
            need         | condition=DYSLEXIA;status=SCREENED;impacts=READING                | Nothing is done differently for it yet
            adjustment   | provision=letters in large print;usedFor=LETTERS                  | letters in large print
            """)
    void whatIsRecordedIsSeen(String what, String typed, String seen) {
        HttpResponse<String> done = record(what, typed);
        assertThat(done.statusCode()).as(done.body()).isEqualTo(302);
        assertThat(Browser.location(done)).endsWith("/cases/" + crn + "/person");
        assertThat(page()).contains(seen);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            name    | use=ALIAS                                                        | Last name: enter an answer
            name    | use=NICKNAME;surname=Thistle                                     | How the name is used: choose an answer
            born    | on-day=31;on-month=2;on-year=1990;alias=no                       | Enter a date that exists
            born    | on-day=1;on-month=1;on-year=2190;alias=no                        | cannot lie in the future
            number  | kind=PNC;text=2008/0056560A                                      | would have to be Z
            address | status=MAIN;noFixedAbode=no;verified=no                          | say that there is no fixed abode
            address | status=MAIN;noFixedAbode=no;lines=7 Row;postcode=LS;verified=no  | Enter a whole postcode
            address | status=MAIN;noFixedAbode=yes                                     | confirmed it: choose an answer
            need    | condition=OTHER;status=SCREENED                                  | Say what it is called
            connection | crn=Z999999;connection=CO_DEFENDANT                           | No case with this number is open to you
            """)
    void whatCannotBeTakenIsSaidAtItsFieldAndNothingIsRecorded(String what, String typed, String said) {
        List<String> before = entries();
        HttpResponse<String> answer = record(what, typed);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(said, "error-summary");
        assertThat(entries()).isEqualTo(before);
    }

    @Test
    void anAddressIsCheckedAndThenEnded() {
        record("address", "status=MAIN;noFixedAbode=no;lines=7 Sorrel Row;verified=no");
        assertThat(page()).contains("Not verified");
        String entry = lastEntry("7 Sorrel Row");
        record("check", "of=" + entry + ";verified=yes;how=visited with the landlord");
        assertThat(page()).contains("visited with the landlord", "Verified").doesNotContain("Not verified");
        record("end", "of=" + entry + ";reason=moved out");
        assertThat(page()).contains("moved out", "No longer so");
    }

    @Test
    void aConnectionStandsOnBothCasesAndNamesNobodyToWhoeverMayNotKnowThem() {
        Hired colleague = organisation.hireWithPassword(Post.PROBATION_OFFICER, organisation.teamIn(place));
        String other = held(colleague, "Betony");
        HttpResponse<String> refused = record("connection", "crn=" + other + ";connection=CO_DEFENDANT");
        Hired senior = organisation.hireWithPassword(Post.SENIOR_PROBATION_OFFICER, place);
        try (Browser seniors = new Browser(port)) {
            seniors.signIn(senior.username(), Organisation.PASSWORD);
            String address = "/cases/" + crn + "/person/new?what=connection";
            HttpResponse<String> done =
                    seniors.submit(seniors.get(address), address, fields("crn=" + other + ";connection=CO_DEFENDANT"));
            assertThat(done.statusCode()).isEqualTo(302);
            assertThat(seniors.get("/cases/" + other + "/person").body()).contains("Co-defendant: Lena Yarrow, " + crn);
        }
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(page()).contains("a case that is not open to you").doesNotContain("Betony", other);
    }

    @Test
    void aFormThatDoesNotExistOrNamesAnEntryThatDoesNotIsNotFound() {
        String address = "/cases/" + crn + "/person/new?what=";
        assertThat(browser.get(address + "secrets").statusCode()).isEqualTo(404);
        assertThat(browser.get(address + "check").statusCode()).isEqualTo(404);
        assertThat(browser.get(address + "check&of=" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void thePageIsNotFoundForWhoeverMayNotKnowTheCase() {
        Hired elsewhere =
                organisation.hireWithPassword(Post.PROBATION_OFFICER, organisation.unitIn(organisation.region()));
        try (Browser other = new Browser(port)) {
            other.signIn(elsewhere.username(), Organisation.PASSWORD);
            assertThat(other.get("/cases/" + crn + "/person").statusCode()).isEqualTo(404);
            assertThat(other.get("/cases/" + crn + "/person/new?what=name").statusCode())
                    .isEqualTo(404);
        }
    }

    private String held(Hired holder, String surname) {
        String number = "H%06d".formatted(Math.floorMod(UUID.randomUUID().hashCode(), 1_000_000));
        new PeopleOfATest(appending, transactions)
                .held(holder, number, PersonName.of("Lena", surname), LocalDate.of(1991, 9, 9), Instant.now());
        return number;
    }

    private String page() {
        return browser.get("/cases/" + crn + "/person").body();
    }

    private List<String> entries() {
        return ENTRY.matcher(page()).results().map(entry -> entry.group(1)).toList();
    }

    private String lastEntry(String says) {
        String page = page();
        Matcher entries = ENTRY.matcher(page.substring(0, page.indexOf(says)));
        String last = "";
        while (entries.find()) {
            last = entries.group(1);
        }
        return last;
    }

    private HttpResponse<String> record(String what, String typed) {
        String address = "/cases/" + crn + "/person/new?what=" + what;
        Map<String, String> fields = fields(typed);
        String of = fields.containsKey("of") ? "&of=" + fields.get("of") : "";
        return browser.submit(browser.get(address + of), address, fields);
    }

    private static Map<String, String> fields(String typed) {
        Map<String, String> fields = new HashMap<>();
        for (String field : SEPARATED.splitAsStream(typed).toList()) {
            int at = field.indexOf('=');
            fields.put(field.substring(0, at).strip(), field.substring(at + 1).strip());
        }
        return fields;
    }
}
