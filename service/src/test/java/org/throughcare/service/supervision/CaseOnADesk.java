package org.throughcare.service.supervision;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughcare.practice.identity.PersonName;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.record.Subject;
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

/** One case, held by somebody who has it open. */
final class CaseOnADesk {
    private static final AtomicInteger NUMBER = new AtomicInteger(400_000);
    private static final Acting.Engine READING = new Acting.Engine("test of notes");

    final Organisation organisation;
    final Organisation.Place place;
    final Hired holder;
    final Hired colleague;
    final String crn = "N" + NUMBER.incrementAndGet();
    final Subject subject = Invented.person(crn);
    final long person;
    private final int port;
    private final PeopleOfATest people;
    private final Records records;
    private final Transactions transactions;

    CaseOnADesk(
            int port,
            JdbcClient jdbc,
            Transactions transactions,
            Keyring keyring,
            Appending appending,
            Records records) {
        this.port = port;
        this.records = records;
        this.transactions = transactions;
        organisation = new Organisation(jdbc, transactions, keyring);
        place = organisation.unitIn(organisation.region());
        holder = organisation.hireWithPassword(Post.PROBATION_OFFICER, place);
        colleague = organisation.hireWithPassword(Post.PROBATION_OFFICER, place);
        people = new PeopleOfATest(appending, transactions);
        person = people.held(
                holder,
                crn,
                PersonName.of("Wren", "Aske"),
                LocalDate.of(1990, 2, 3),
                Instant.now().minusSeconds(86_400));
    }

    Browser as(Hired hired) {
        Browser browser = new Browser(port);
        browser.signIn(hired.username(), Organisation.PASSWORD);
        return browser;
    }

    String add(Fact fact, Instant at) {
        Entry entry = Invented.probation(subject, fact, at);
        people.add(subject, entry);
        return entry.id().value();
    }

    String page() {
        return "/cases/" + crn + "/notes/new";
    }

    String drafts() {
        return "/cases/" + crn + "/notes/draft";
    }

    HttpResponse<String> record(Browser browser, String type, String... fields) {
        return browser.submit(browser.get(page() + "?type=" + type), page(), fields(type, fields));
    }

    static Map<String, String> fields(String type, String... fields) {
        Map<String, String> all = new HashMap<>(Map.of(
                "type", type, "when", "1/2/2026 10:30", "key", UUID.randomUUID().toString()));
        for (int i = 0; i < fields.length; i += 2) {
            all.put(fields[i], fields[i + 1]);
        }
        return all;
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
