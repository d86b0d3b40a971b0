package org.throughcare.service.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Provenance;
import org.throughcare.practice.record.Provenance.Confidence;
import org.throughcare.practice.record.Provenance.Standing;
import org.throughcare.practice.record.Source;
import org.throughcare.practice.record.Source.Agency;
import org.throughcare.practice.record.Subject;
import org.throughcare.practice.record.Times;
import org.throughcare.practice.record.Visibility;
import org.throughcare.practice.record.When;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentAttended;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentKind;
import org.throughcare.practice.terms.Party;
import org.throughcare.service.access.Post;
import org.throughcare.service.database.Acting;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.fixture.AtTheDesk;
import org.throughcare.service.fixture.Invented;
import org.throughcare.service.fixture.Organisation.Hired;
import org.throughcare.service.fixture.ServiceTest;
import org.throughcare.service.keys.Keyring;
import org.throughcare.service.store.Appending;

/** Abuse case 6: a contact is entered late, with a date that hides a missed appointment. */
@ServiceTest
class Case6BackDatingTest {
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

    private AtTheDesk desk;
    private Hired holder;

    @BeforeEach
    void aUnit() {
        desk = new AtTheDesk(jdbc, transactions, keyring, appending, port);
        holder = desk.organisation.hireWithPassword(
                Post.PROBATION_OFFICER, desk.organisation.unitIn(desk.organisation.region()));
    }

    @AfterEach
    void closeBrowsers() {
        desk.close();
    }

    @Test
    void whenItHappenedIsTakenAsSaidAndThePageShowsThatItWasEnteredLate() {
        attended("Y606001", Duration.ofDays(10));
        assertThat(desk.as(holder).get("/cases/Y606001/chronology").body()).contains("Entered 10 days after");
    }

    @Test
    void whatIsEnteredOnTheDayIsNotCalledLate() {
        attended("Y606002", Duration.ZERO);
        assertThat(desk.as(holder).get("/cases/Y606002/chronology").body()).doesNotContain("Entered ");
    }

    @Test
    void whenItWasRecordedIsChangedByNobody() {
        long person = attended("Y606003", Duration.ofDays(10));
        for (Acting acting : List.of(holder.acting(), new Acting.Engine("test"))) {
            for (String change : List.of("update entry set received = now()", "delete from entry")) {
                assertThatThrownBy(() -> transactions.run(
                                acting,
                                () -> jdbc.sql(change + " where subject = " + person)
                                        .update()))
                        .rootCause()
                        .hasMessageContaining("permission denied");
            }
        }
    }

    @Test
    void nothingIsRecordedBeforeItHappened() {
        Instant now = Instant.now();
        When tomorrow = new When(When.Precision.MINUTE, now.plus(Duration.ofDays(1)));
        assertThatThrownBy(() -> new Times(tomorrow, new When(When.Precision.MINUTE, now), now))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private long attended(String crn, Duration late) {
        desk.held(holder, crn, "Odo", "Woodruff");
        Subject subject = Invented.person(crn);
        Instant now = Instant.now();
        Entry entry = new Entry(
                new EntryId(UUID.randomUUID().toString()),
                subject,
                new AppointmentAttended(AppointmentKind.ROUTINE, null, true),
                new Times(new When(When.Precision.MINUTE, now.minus(late)), new When(When.Precision.MINUTE, now), now),
                new Provenance(
                        new Source(Agency.PROBATION, "test"), Confidence.STATED, Standing.FACT, List.of(), List.of()),
                Visibility.of(Set.of(Party.PROBATION), now),
                null);
        return desk.people.add(subject, entry);
    }
}
