package org.throughcare.service.access.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.throughcare.practice.allocation.AllocationFact.Allocated;
import org.throughcare.practice.allocation.AllocationFact.CaseHeld;
import org.throughcare.practice.identity.IdentityFact.BirthDateRecorded;
import org.throughcare.practice.identity.IdentityFact.NameRecorded;
import org.throughcare.practice.identity.IdentityFact.NameUse;
import org.throughcare.practice.identity.PersonName;
import org.throughcare.practice.record.Subject;
import org.throughcare.practice.terms.Role;
import org.throughcare.service.access.CaseWords;
import org.throughcare.service.access.Grant.Basis;
import org.throughcare.service.access.Post;
import org.throughcare.service.access.routes.Expectations.Kind;
import org.throughcare.service.database.Acting;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.fixture.Browser;
import org.throughcare.service.fixture.Invented;
import org.throughcare.service.fixture.Organisation;
import org.throughcare.service.fixture.Organisation.Hired;
import org.throughcare.service.fixture.Organisation.Place;
import org.throughcare.service.fixture.ServiceTest;
import org.throughcare.service.keys.Keyring;
import org.throughcare.service.store.AppendOutcome.Appended;
import org.throughcare.service.store.Appending;

/**
 * Abuse cases 2, 3 and 4: by no route, in no post, and though they would see it but for being excluded, does anybody learn
 * of a case that they may not see. A hidden case is answered for as one that does not exist.
 */
@ServiceTest
@TestInstance(Lifecycle.PER_CLASS)
class Case3EveryRouteTest {
    private static final Acting.Engine WRITING = new Acting.Engine("test of routes");
    private static final int SHOWN = 120;
    private static final String HIDDEN = "X700001";
    private static final String MISSING = "X700009";
    private static final String SURNAME = "Quillfeather";
    private static final String NOBODY = "Brackenwhistle";
    private static final long NUMBER_OF_NOTHING = 987_654;
    private static final String REASON = "Something has happened that cannot wait at all.";

    @LocalServerPort
    private int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Transactions transactions;

    @Autowired
    private Keyring keyring;

    @Autowired
    private Appending appending;

    @Autowired
    private CaseWords words;

    private final Map<Kind, Long> numbers = new EnumMap<>(Kind.class);
    private final List<String> told = new ArrayList<>();
    private final List<Person> people = new ArrayList<>();

    /** Somebody who may not see the hidden case. */
    private record Person(Hired hired, boolean excluded) {
        @Override
        public String toString() {
            return hired.post() + (excluded ? ", excluded" : ", a stranger");
        }
    }

    @BeforeAll
    void aHiddenCase() throws InterruptedException {
        Organisation organisation = new Organisation(jdbc, transactions, keyring);
        Place place = organisation.unitIn(organisation.region());
        Place elsewhere = organisation.unitIn(organisation.region());
        Hired holder = organisation.hireWithPassword(Post.PROBATION_OFFICER, place);
        long person = appended(holder);
        assertThat(person).isPositive();
        people.add(new Person(holder, true));
        for (Post post : Post.values()) {
            people.add(new Person(organisation.hireWithPassword(post, place), true));
            people.add(new Person(organisation.hireWithPassword(post, elsewhere), false));
        }
        people.stream()
                .filter(Person::excluded)
                .forEach(one ->
                        organisation.exclude(person, one.hired(), Instant.now().minusSeconds(60)));
        Hired asker = organisation.hire(Post.PROBATION_OFFICER, elsewhere);
        numbers.put(Kind.OF_A_REQUEST, request(person, asker));
        numbers.put(Kind.OF_AN_OPENING, opening(organisation, person, asker));
        seenByAColleague(organisation.hireWithPassword(Post.SENIOR_PROBATION_OFFICER, place));
    }

    /** Whoever may see the case sees it by all these ways, so that there is something to hide. */
    private void seenByAColleague(Hired colleague) throws InterruptedException {
        try (Browser browser = new Browser(port)) {
            browser.signIn(colleague.username(), Organisation.PASSWORD);
            assertThat(browser.get("/cases/" + HIDDEN).body()).contains(SURNAME);
            for (int second = 0; !browser.get("/people?q=" + SURNAME).body().contains(HIDDEN); second++) {
                assertThat(second).as("seconds until the case is found").isLessThan(30);
                Thread.sleep(1_000);
            }
            assertThat(browser.get("/access-requests/" + numbers.get(Kind.OF_A_REQUEST))
                            .body())
                    .contains(HIDDEN);
            assertThat(browser.get("/break-glass/" + numbers.get(Kind.OF_AN_OPENING))
                            .body())
                    .contains(HIDDEN);
        }
    }

    @Test
    void everyRouteSaysWhatIsExpectedOfIt() {
        Set<String> mapped = Route.all(mapping).stream().map(Route::toString).collect(Collectors.toSet());
        assertThat(mapped).isEqualTo(Expectations.all().keySet());
    }

    @Test
    void nobodyLearnsOfACaseThatIsHiddenFromThem() {
        for (Person person : people) {
            try (Browser browser = new Browser(port)) {
                assertThat(browser.signIn(person.hired().username(), Organisation.PASSWORD)
                                .statusCode())
                        .isEqualTo(302);
                HttpResponse<String> form = browser.get("/sign-in");
                for (Route route : Route.all(mapping)) {
                    look(browser, form, route, person.toString(), person.excluded());
                }
            }
        }
        assertThat(told).isEmpty();
    }

    @Test
    void withoutASessionEveryRouteIsTheWayToSignIn() {
        try (Browser browser = new Browser(port)) {
            HttpResponse<String> form = browser.get("/sign-in");
            for (Route route : Route.all(mapping)) {
                look(browser, form, route, "nobody", false);
                Kind kind = Expectations.all().getOrDefault(route.toString(), Kind.WITHOUT);
                int status = ask(browser, form, route, HIDDEN, number(kind), SURNAME, false)
                        .statusCode();
                if (kind == Kind.FOR_PROGRAMS) {
                    assertThat(status).as("%s", route).isEqualTo(401);
                } else if (kind != Kind.OPEN) {
                    assertThat(status).as("%s", route).isEqualTo(302);
                }
            }
        }
        assertThat(told).isEmpty();
    }

    private void look(Browser browser, HttpResponse<String> form, Route route, String who, boolean excluded) {
        Kind kind = Expectations.all().get(route.toString());
        if (kind == null) {
            told.add(route + ": nothing is expected of it");
            return;
        }
        switch (kind) {
            case OF_A_CASE, OF_A_REQUEST, OF_AN_OPENING ->
                compare(browser, form, route, who, number(kind), SURNAME, NOBODY, excluded);
            case SEARCH -> {
                compare(browser, form, route, who, 0, SURNAME, NOBODY, excluded);
                compare(browser, form, route, who, 0, HIDDEN, MISSING, excluded);
            }
            case OPEN, WITHOUT, FOR_PROGRAMS -> {
                HttpResponse<String> answer = ask(browser, form, route, HIDDEN, NUMBER_OF_NOTHING, SURNAME, excluded);
                if (answer.statusCode() >= 500
                        || answer.body().contains(HIDDEN)
                        || answer.body().contains(SURNAME)) {
                    told.add(who + ": " + route + " fails or names the hidden case");
                }
            }
        }
    }

    private void compare(
            Browser browser,
            HttpResponse<String> form,
            Route route,
            String who,
            long number,
            String hiddenWords,
            String missingWords,
            boolean excluded) {
        String hidden = asked(browser, form, route, HIDDEN, number, hiddenWords, excluded);
        String missing = asked(browser, form, route, MISSING, NUMBER_OF_NOTHING, missingWords, excluded);
        if (hidden.startsWith("5") || !hidden.equals(missing)) {
            told.add(who + ": " + route + " answers " + hidden.substring(0, 3) + " of a hidden case and "
                    + missing.substring(0, 3) + " of none, or says something else: " + difference(hidden, missing));
        }
    }

    private static String difference(String one, String other) {
        int at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return "“" + one.substring(at, Math.min(one.length(), at + SHOWN)) + "” and not “"
                + other.substring(at, Math.min(other.length(), at + SHOWN)) + "”";
    }

    /** An answer, and the page that it leads to. */
    private static String asked(
            Browser browser,
            HttpResponse<String> form,
            Route route,
            String crn,
            long id,
            String words,
            boolean excluded) {
        HttpResponse<String> answer = ask(browser, form, route, crn, id, words, excluded);
        String next = Browser.location(answer);
        return next.isEmpty() || !route.method().equals("POST")
                ? comparable(answer)
                : comparable(answer) + comparable(browser.get(URI.create(next).getRawPath()));
    }

    private long number(Kind kind) {
        return numbers.getOrDefault(kind, NUMBER_OF_NOTHING);
    }

    private static HttpResponse<String> ask(
            Browser browser,
            HttpResponse<String> form,
            Route route,
            String crn,
            long id,
            String words,
            boolean excluded) {
        String path = route.pattern()
                .replace("{crn}", crn)
                .replace("{id}", Long.toString(id))
                .replace("{source}", "prison");
        if (route.method().equals("GET")) {
            return browser.get(route.pattern().equals("/people") ? path + "?q=" + words : path);
        }
        return browser.submit(form, path, fields(route, excluded));
    }

    /** What would take each form furthest. A stranger may open a case in an emergency, so theirs lacks the password. */
    private static Map<String, String> fields(Route route, boolean excluded) {
        return switch (route.pattern()) {
            case "/cases/{crn}/access-request", "/cases/{crn}/records/{id}/undo" -> Map.of("reason", REASON);
            case "/cases/{crn}/break-glass" ->
                Map.of(
                        "reasonCode",
                        "RISK_TO_LIFE",
                        "reason",
                        REASON,
                        "password",
                        excluded ? Organisation.PASSWORD : "");
            case "/cases/{crn}/person/new" -> Map.of("what", "called", "name", REASON);
            case "/cases/{crn}/limits" -> Map.of("change", "LIFT", "reason", REASON);
            case "/access-requests/{id}" -> Map.of("decision", "GRANT_7", "reason", REASON);
            case "/break-glass/{id}" -> Map.of("finding", "RIGHT", "note", REASON);
            default -> Map.of();
        };
    }

    /** All but those that only say how long the connection is kept. */
    private static Set<String> headers(HttpResponse<String> answer) {
        Set<String> names = new TreeSet<>(answer.headers().map().keySet());
        names.removeAll(Set.of("connection", "keep-alive"));
        return names;
    }

    /** Everything that may not differ; what was asked is taken out, since it stands in the answer to both. */
    private static String comparable(HttpResponse<String> answer) {
        return (answer.statusCode()
                        + Browser.location(answer)
                        + headers(answer)
                        + answer.body()
                                .replaceAll("name=\"_csrf\"[^>]*>", "")
                                .replaceAll("[2-9CFGHJKQRVWX]{4}-[2-9CFGHJKQRVWX]{4}", "REFERENCE")
                                .replaceAll("\\d{1,2}(:\\d{2})?[ap]m", "TIME"))
                .replace(HIDDEN, "CRN")
                .replace(MISSING, "CRN")
                .replace(SURNAME, "WORDS")
                .replace(NOBODY, "WORDS")
                .replaceAll("/(access-requests|break-glass)/\\d+", "/$1/NUMBER");
    }

    private long appended(Hired holder) {
        Subject subject = Invented.person(HIDDEN);
        Instant at = Instant.now().minus(Duration.ofDays(30));
        String unit = holder.place().unit() == null ? "" : holder.place().unit();
        return transactions.as(
                WRITING,
                () -> appending.append(Invented.append(
                                        subject,
                                        Invented.numbered(subject, at),
                                        Invented.probation(
                                                subject,
                                                new NameRecorded(
                                                        NameUse.CURRENT, new PersonName(List.of("Ottoline"), SURNAME)),
                                                at),
                                        Invented.probation(
                                                subject, new BirthDateRecorded(LocalDate.of(1990, 4, 5), false), at),
                                        Invented.probation(subject, new CaseHeld("Probation", unit), at),
                                        Invented.probation(subject, new Allocated(holder.code(), Role.COM, unit), at)))
                                instanceof Appended done
                        ? done.person()
                        : -1L);
    }

    private long request(long person, Hired asker) {
        return transactions.as(
                WRITING,
                () -> jdbc.sql("""
                                insert into access_request (person, crn, staff, reason, asked_at)
                                values (?, ?, ?, 'a test', now()) returning id""")
                        .param(person)
                        .param(words.seal(person, "access_request/crn", HIDDEN))
                        .param(asker.id())
                        .query(Long.class)
                        .single());
    }

    private long opening(Organisation organisation, long person, Hired opener) {
        Instant now = Instant.now();
        organisation.grant(person, opener, Basis.BREAK_GLASS, now, now.plusSeconds(60));
        return transactions.as(
                WRITING,
                () -> jdbc.sql("""
                                insert into break_glass (case_grant, person, crn, staff, reason_code, reason, opened_at, review_due)
                                select id, person, ?, staff, 'RISK_TO_LIFE', 'a test', ?, ? from case_grant
                                where person = ? returning id""")
                        .param(words.seal(person, "break_glass/crn", HIDDEN))
                        .param(Timestamp.from(now))
                        .param(Timestamp.from(now.plusSeconds(60)))
                        .param(person)
                        .query(Long.class)
                        .single());
    }
}
