package org.throughcare.service.feeds.outgoing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.throughcare.service.feeds.FeedSource.PROBATION;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughcare.service.database.Acting;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.feeds.intake.Sending;
import org.throughcare.service.fixture.ServiceTest;

/**
 * The sender is killed again and again between delivering an event and noting it. Whoever receives gets some events twice
 * under one id, acts on each once and in order, and nothing is missing.
 */
@ServiceTest
class OnceInEffectTest {
    private static final Acting ENGINE = new Acting.Engine("test");
    private static final Duration HELD_FOR = Duration.ofMinutes(5);
    private static final int PEOPLE = 4;
    private static final int EVENTS = 5;
    private static final int KILLS = 8;

    @Autowired
    private WaitingEvents waiting;

    @Autowired
    private Sending sender;

    @Autowired
    private Transactions transactions;

    @Autowired
    private JdbcClient jdbc;

    private Duration ahead = Duration.ofSeconds(1);
    private final InstantSource clock = () -> Instant.now().plus(ahead);

    @BeforeEach
    void onlyWhatThisTestCausesWaits() {
        transactions.run(
                ENGINE,
                () -> jdbc.sql("update outbox set delivered_at = now() where delivered_at is null")
                        .update());
    }

    @Test
    void everyEventHasItsEffectOnceHoweverOftenTheSenderDies() {
        Map<UUID, OutboxRow> told = told();
        try (Office office = new Office(true)) {
            deliverWithKills(office);
            assertThat(office.delivered()).hasSizeGreaterThan(told.size());
            assertThat(office.actedOn()).containsExactlyInAnyOrderElementsOf(told.keySet());
            told.values().stream()
                    .map(OutboxRow::person)
                    .distinct()
                    .forEach(person -> assertThat(office.actedOn().stream()
                                    .map(told::get)
                                    .filter(row -> row.person() == person)
                                    .map(OutboxRow::id))
                            .isSorted());
        }
        assertThat(transactions.as(
                        ENGINE,
                        () -> jdbc.sql("select count(*) from outbox where delivered_at is null")
                                .query(Long.class)
                                .single()))
                .isZero();
    }

    @Test
    void whoDoesNotTakeAnIdOnceActsTwiceAfterTheSameKills() {
        Map<UUID, OutboxRow> told = told();
        try (Office office = new Office(false)) {
            deliverWithKills(office);
            assertThat(office.actedOn()).hasSizeGreaterThan(told.size());
            assertThat(new HashSet<>(office.actedOn())).isEqualTo(told.keySet());
        }
    }

    /** The sender dies after it has delivered and before it has noted that. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1;
    }

    /** Delivers, and is dead at the third event. */
    private static final class Dying implements Receiver {
        private final Receiver receiver;
        private int left = 3;

        Dying(Receiver receiver) {
            this.receiver = receiver;
        }

        @Override
        public String name() {
            return receiver.name();
        }

        @Override
        public void send(OutgoingEvent event) {
            receiver.send(event);
            left--;
            if (left == 0) {
                throw new Killed();
            }
        }
    }

    private record OutboxRow(long id, long person) {}

    /** Events of several people, as they wait. */
    private Map<UUID, OutboxRow> told() {
        for (int person = 0; person < PEOPLE; person++) {
            String crn = sender.registered();
            for (int number = 1; number <= EVENTS; number++) {
                sender.send(
                        PROBATION, """
                        {"id": "m-%s-%d", "subject": "person:probation/%s", "kind": "APPOINTMENT_MISSED", "occurred": "%s",
                         "fact": {"appointment": "ROUTINE"}}""".formatted(crn, number, crn, Instant.now().minusSeconds(3_600L - number)));
            }
        }
        Map<UUID, OutboxRow> told = transactions.as(
                ENGINE,
                () -> jdbc
                        .sql("select event, id, person from outbox where delivered_at is null")
                        .query((row, at) -> Map.entry(
                                row.getObject("event", UUID.class),
                                new OutboxRow(row.getLong("id"), row.getLong("person"))))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        assertThat(told).hasSizeGreaterThanOrEqualTo(PEOPLE * EVENTS);
        return told;
    }

    private void deliverWithKills(Office office) {
        Webhook webhook = new Webhook(office.address(), Office.SECRET, Duration.ofSeconds(5), clock);
        for (int kill = 0; kill < KILLS; kill++) {
            assertThatThrownBy(() -> new SendingEvents(waiting, List.of(new Dying(webhook)), clock, HELD_FOR).send())
                    .isInstanceOf(Killed.class);
            ahead = ahead.plusMinutes(6);
        }
        new SendingEvents(waiting, List.of(webhook), clock, HELD_FOR).send();
        ahead = ahead.plusMinutes(6);
        new SendingEvents(waiting, List.of(webhook), clock, HELD_FOR).send();
    }
}
