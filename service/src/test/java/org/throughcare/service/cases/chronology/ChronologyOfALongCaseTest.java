package org.throughcare.service.cases.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughcare.practice.custody.CustodyFact.IncidentRecorded;
import org.throughcare.practice.identity.PersonName;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.record.Subject;
import org.throughcare.practice.record.Times;
import org.throughcare.practice.record.When;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentAttended;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentKind;
import org.throughcare.practice.supervision.SupervisionFact.ThirdPartyReport;
import org.throughcare.practice.terms.Nature;
import org.throughcare.service.access.Post;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.fixture.Browser;
import org.throughcare.service.fixture.Invented;
import org.throughcare.service.fixture.Organisation;
import org.throughcare.service.fixture.Organisation.Hired;
import org.throughcare.service.fixture.PeopleOfATest;
import org.throughcare.service.fixture.ServiceTest;
import org.throughcare.service.keys.Keyring;
import org.throughcare.service.store.Appending;

/** A case of five thousand entries is turned over, searched and filtered without waiting. */
@ServiceTest
class ChronologyOfALongCaseTest {
    private static final int ENTRIES = 5_000;
    private static final int LOOKS = 9;
    /** Far above what it takes, so that only a fault fails it: a busy machine does not. */
    private static final Duration SMOOTH = Duration.ofSeconds(2);

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

    @Test
    void everyPageOfItComesAtOnce() {
        Organisation organisation = new Organisation(jdbc, transactions, keyring);
        Hired holder =
                organisation.hireWithPassword(Post.PROBATION_OFFICER, organisation.unitIn(organisation.region()));
        PeopleOfATest people = new PeopleOfATest(appending, transactions);
        Instant now = Instant.now().minusSeconds(60);
        people.held(holder, "H100501", PersonName.of("Ida", "Yarrow"), LocalDate.of(1985, 5, 5), now);
        people.add(Invented.person("H100501"), entries(Invented.person("H100501"), now));
        try (Browser browser = new Browser(port)) {
            browser.signIn(holder.username(), Organisation.PASSWORD);
            for (String asked : List.of(
                    "", "?page=77", "?q=blade+wing+x3121", "?order=known&kind=CUSTODY&unseen=yes", "?from=1/1/2020")) {
                assertThat(median(browser, "/cases/H100501/chronology" + asked))
                        .as(asked)
                        .isLessThan(SMOOTH);
            }
            assertThat(browser.get("/cases/H100501/chronology?q=blade+wing+x3121")
                            .body())
                    .contains("1 of 5,005 entries");
        }
    }

    private static Duration median(Browser browser, String address) {
        List<Duration> took = new ArrayList<>();
        for (int i = 0; i < LOOKS; i++) {
            long before = System.nanoTime();
            assertThat(browser.get(address).statusCode()).as(address).isEqualTo(200);
            took.add(Duration.ofNanos(System.nanoTime() - before));
        }
        Collections.sort(took);
        return took.get(LOOKS / 2);
    }

    private static Entry[] entries(Subject subject, Instant now) {
        Random random = new Random(5);
        Entry[] entries = new Entry[ENTRIES];
        for (int i = 0; i < ENTRIES; i++) {
            Entry plain = Invented.probation(subject, fact(i), now);
            When occurred =
                    new When(When.Precision.MINUTE, now.minus(random.nextInt(12 * 365 * 24 * 60), ChronoUnit.MINUTES));
            entries[i] = new Entry(
                    plain.id(),
                    subject,
                    plain.fact(),
                    new Times(occurred, plain.times().recorded(), now),
                    plain.provenance(),
                    plain.visibility(),
                    null);
        }
        return entries;
    }

    private static Fact fact(int number) {
        return switch (number % 3) {
            case 0 -> new AppointmentAttended(AppointmentKind.ROUTINE, null, true);
            case 1 ->
                new IncidentRecorded(
                        Set.of(Nature.WEAPON), 1, Set.of(), "a blade found on the wing, number x" + number);
            default ->
                new ThirdPartyReport(
                        "a relative",
                        "Called to say that things at home are as they were before, with a good deal of detail: "
                                + "where they slept, whom they saw, what was said and what was not, call " + number,
                        Set.of());
        };
    }
}
