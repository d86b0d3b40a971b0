package org.throughcare.service.people;

import java.net.http.HttpResponse;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughcare.practice.identity.IdentityFact.NameRecorded;
import org.throughcare.practice.identity.IdentityFact.NameUse;
import org.throughcare.practice.identity.PersonName;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.Subject;
import org.throughcare.service.database.Acting;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.fixture.Browser;
import org.throughcare.service.fixture.Invented;
import org.throughcare.service.fixture.Organisation;
import org.throughcare.service.fixture.Organisation.Hired;
import org.throughcare.service.fixture.PeopleOfATest;
import org.throughcare.service.keys.Keyring;
import org.throughcare.service.store.Appending;

/** People with a record, and staff who open it in browsers. */
final class AtTheDesk implements AutoCloseable {
    static final String REASON = "The hostel rang about something that happens now.";

    final Organisation organisation;
    final PeopleOfATest people;
    private final JdbcClient jdbc;
    private final Transactions transactions;
    private final int port;
    private final Map<String, Browser> browsers = new HashMap<>();

    AtTheDesk(JdbcClient jdbc, Transactions transactions, Keyring keyring, Appending appending, int port) {
        this.organisation = new Organisation(jdbc, transactions, keyring);
        this.people = new PeopleOfATest(appending, transactions);
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.port = port;
    }

    long held(Hired holder, String crn, String first, String last) {
        return people.held(
                holder,
                crn,
                PersonName.of(first, last),
                LocalDate.of(1987, 6, 5),
                Instant.now().minusSeconds(60));
    }

    Browser as(Hired hired) {
        return browsers.computeIfAbsent(hired.username(), username -> {
            Browser browser = new Browser(port);
            browser.signIn(username, Organisation.PASSWORD);
            return browser;
        });
    }

    HttpResponse<String> opensInAnEmergency(Hired hired, String crn) {
        String path = "/cases/" + crn + "/break-glass";
        return as(hired)
                .submit(
                        as(hired).get(path),
                        path,
                        Map.of("reasonCode", "RISK_TO_LIFE", "reason", REASON, "password", Organisation.PASSWORD));
    }

    /** What the audit has of what they did about a case, in order. */
    List<String> acts(Hired hired, long person) {
        return transactions.as(
                new Acting.Sealer("test"),
                () -> jdbc.sql("select act from audit_leaf where actor = ? and subject = ? order by at, id")
                        .param(hired.username())
                        .param(person)
                        .query(String.class)
                        .list());
    }

    /** How often they did {@code act} since {@code since}. */
    long times(Hired hired, String act, Instant since) {
        return transactions.as(
                new Acting.Sealer("test"),
                () -> jdbc.sql("select count(*) from audit_leaf where actor = ? and act = ? and at >= ?")
                        .param(hired.username())
                        .param(act)
                        .param(Timestamp.from(since))
                        .query(Long.class)
                        .single());
    }

    /** What they were told, newest first. */
    List<String> told(Hired hired) {
        return transactions.as(
                new Acting.Engine("test"),
                () -> jdbc.sql("select kind from notification where staff = ? order by id desc")
                        .param(hired.id())
                        .query(String.class)
                        .list());
    }

    /** Adds a name to the record, and gives the id of the entry that says so. */
    String alsoCalled(String crn, String name) {
        Subject subject = Invented.person(crn);
        Entry entry = Invented.probation(
                subject, new NameRecorded(NameUse.ALIAS, PersonName.of(name, "Vetch")), Instant.now());
        people.add(subject, entry);
        return entry.id().value();
    }

    static String nameOf(Hired hired) {
        return "Member of staff " + hired.code().substring(1);
    }

    /** Everything of an answer that does not change by itself, with what was asked taken out. */
    static String comparable(HttpResponse<String> answer, String... asked) {
        String all = answer.statusCode()
                + Browser.location(answer)
                + answer.headers().map().keySet()
                + answer.body()
                        .replaceAll("name=\"_csrf\"[^>]*>", "")
                        .replaceAll("[2-9CFGHJKQRVWX]{4}-[2-9CFGHJKQRVWX]{4}", "REFERENCE");
        for (String words : asked) {
            all = all.replace(words, "ASKED").replace(words.replace(" ", "+"), "ASKED");
        }
        return all;
    }

    @Override
    public void close() {
        browsers.values().forEach(Browser::close);
    }
}
