package org.throughcare.service.recall;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughcare.practice.custody.CustodyFact.ReleaseAddress;
import org.throughcare.practice.custody.CustodyFact.Released;
import org.throughcare.practice.identity.PersonName;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.record.Subject;
import org.throughcare.practice.sentence.SentenceFact.SentenceKind;
import org.throughcare.practice.sentence.SentenceFact.Sentenced;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentKind;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentMissed;
import org.throughcare.service.access.Area;
import org.throughcare.service.access.Grant.Basis;
import org.throughcare.service.access.Post;
import org.throughcare.service.database.Acting;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.fixture.Browser;
import org.throughcare.service.fixture.Invented;
import org.throughcare.service.fixture.Organisation;
import org.throughcare.service.fixture.Organisation.Hired;
import org.throughcare.service.fixture.PeopleOfATest;
import org.throughcare.service.keys.Keyring;
import org.throughcare.service.store.Appending;
import org.throughcare.service.store.Records;

/** Somebody on licence who did not come to the first appointment, and people in every post to whom the case is open. */
final class OnLicence {
    private static final AtomicInteger NUMBER = new AtomicInteger(830_000);
    private static final Acting.Engine READING = new Acting.Engine("test of recalls");
    private static final int A_DAY = 86_400;

    final String crn = "V" + NUMBER.incrementAndGet();
    final Subject subject = Invented.person(crn);
    final long person;
    final Map<Post, Hired> hired = new EnumMap<>(Post.class);
    private final int port;
    private final PeopleOfATest people;
    private final Records records;
    private final Transactions transactions;

    OnLicence(
            int port,
            JdbcClient jdbc,
            Transactions transactions,
            Keyring keyring,
            Appending appending,
            Records records) {
        this.port = port;
        this.records = records;
        this.transactions = transactions;
        Organisation organisation = new Organisation(jdbc, transactions, keyring);
        Organisation.Place place = organisation.unitIn(organisation.region());
        for (Post post : Post.values()) {
            hired.put(post, organisation.hireWithPassword(post, place));
        }
        people = new PeopleOfATest(appending, transactions);
        Instant now = Instant.now();
        person = people.held(
                of(Post.PROBATION_OFFICER),
                crn,
                PersonName.of("Sorrel", "Thornbury"),
                LocalDate.of(1988, 5, 6),
                now.minusSeconds(40L * A_DAY));
        add(
                new Sentenced(SentenceKind.CUSTODY_DETERMINATE, 16, List.of(), false, null, null),
                now.minusSeconds(39L * A_DAY));
        add(new Released(true, ReleaseAddress.NOT_KNOWN, false, null, null), now.minusSeconds(2L * A_DAY));
        add(new AppointmentMissed(AppointmentKind.INITIAL, null), now.minusSeconds(A_DAY));
        for (Post post : Post.values()) {
            organisation.grant(
                    person, of(post), Basis.OPEN_TASK, now.minusSeconds(60), now.plusSeconds(A_DAY), Area.values());
        }
    }

    Hired of(Post post) {
        Hired one = hired.get(post);
        if (one == null) {
            throw new IllegalStateException("nobody is " + post);
        }
        return one;
    }

    Browser as(Post post) {
        Browser browser = new Browser(port);
        browser.signIn(of(post).username(), Organisation.PASSWORD);
        return browser;
    }

    void add(Fact fact, Instant at) {
        people.add(subject, Invented.probation(subject, fact, at));
    }

    String page(String name) {
        return "/cases/" + crn + "/recall" + name;
    }

    /** What a form answers that was opened at {@code page} and sent to it. */
    HttpResponse<String> send(Browser browser, String page, String... fields) {
        return sendTo(browser, page, page, fields);
    }

    HttpResponse<String> sendTo(Browser browser, String page, String to, String... fields) {
        Map<String, String> all = new HashMap<>(Map.of("key", UUID.randomUUID().toString()));
        for (int i = 0; i < fields.length; i += 2) {
            all.put(fields[i], fields[i + 1]);
        }
        return browser.submit(browser.get(page(page)), page(to), all);
    }

    HttpResponse<String> pass(Browser practitioner) {
        return send(
                practitioner,
                "/new",
                "ledTo",
                "The first appointment was not kept.",
                "increased",
                "yes",
                "unmanageable",
                "yes",
                "imminent",
                "no",
                "account",
                "No contact since release.",
                "response",
                "None so far.",
                "sentenceGroup",
                "ADULT_SDS",
                "ask",
                "yes");
    }

    HttpResponse<String> decide(Browser manager, boolean recall) {
        LocalDate expires = LocalDate.now(ZoneOffset.UTC).plusDays(14);
        return send(
                manager,
                "/decide",
                "decision",
                recall ? "yes" : "no",
                "reasons",
                "Weighed with everything on record.",
                "controls",
                "Daily reporting",
                "reviewer",
                "The senior probation officer",
                "expires-day",
                Integer.toString(expires.getDayOfMonth()),
                "expires-month",
                Integer.toString(expires.getMonthValue()),
                "expires-year",
                Integer.toString(expires.getYear()));
    }

    List<Entry> entries() {
        return transactions.as(READING, () -> records.of(person).orElseThrow().entries());
    }

    <F extends Fact> List<F> facts(Class<F> type) {
        return entries().stream()
                .map(Entry::fact)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}
