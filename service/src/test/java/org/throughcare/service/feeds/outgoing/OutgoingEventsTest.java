package org.throughcare.service.feeds.outgoing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughcare.service.feeds.FeedSource.PROBATION;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughcare.service.database.Acting;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.feeds.intake.Sending;
import org.throughcare.service.fixture.ServiceTest;

/** Others are told what they are to be told, once and in order for each person, and nothing that tells a story. */
@ServiceTest
class OutgoingEventsTest {
    private static final Acting ENGINE = new Acting.Engine("test");
    private static final Duration HELD_FOR = Duration.ofMinutes(5);

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
    void nothingWaits() {
        transactions.run(
                ENGINE,
                () -> jdbc.sql("update outbox set delivered_at = now() where delivered_at is null")
                        .update());
    }

    @Test
    void aMissedAppointmentIsToldInTheEnvelopeWithoutANarrative() {
        String crn = sender.registered();
        missed(crn, 1);
        List<OutgoingEvent> sent = drained();
        assertThat(sent).extracting(OutgoingEvent::type).contains("throughcare.appointment.missed");
        assertThat(sent)
                .filteredOn(event -> event.type().equals("throughcare.appointment.missed"))
                .singleElement()
                .satisfies(event -> assertThat(event.body())
                        .contains("\"value\":\"" + crn + "\"")
                        .contains("\"kind\":\"APPOINTMENT_MISSED\"")
                        .contains("\"version\":1")
                        .doesNotContain("a quiet word"));
    }

    @Test
    void ofARecordThatBelongsToNoCaseNobodyIsTold() {
        sender.releaseOfAStranger();
        assertThat(drained()).isEmpty();
    }

    @Test
    void whatHappenedLongAgoIsNoNews() {
        String crn = sender.registered();
        drained();
        sender.send(PROBATION, """
                {"id": "old-%s", "subject": "person:probation/%s", "kind": "APPOINTMENT_MISSED", "occurred": "2019-05-06",
                 "fact": {"appointment": "ROUTINE"}}""".formatted(crn, crn));
        assertThat(drained()).extracting(OutgoingEvent::type).doesNotContain("throughcare.appointment.missed");
    }

    @Test
    void twoNodesSendEachEventOnceAndThoseOfAPersonInOrder() throws Exception {
        for (int person = 0; person < 4; person++) {
            String crn = sender.registered();
            for (int time = 1; time <= 4; time++) {
                missed(crn, time);
            }
        }
        List<OutgoingEvent> got = Collections.synchronizedList(new ArrayList<>());
        try (ExecutorService nodes = Executors.newFixedThreadPool(3)) {
            Callable<Integer> node =
                    () -> new SendingEvents(waiting, List.of(new Recording("a", got)), clock, HELD_FOR).send();
            for (Future<Integer> sent : nodes.invokeAll(Collections.nCopies(3, node))) {
                sent.get();
            }
        }
        drain(new Recording("a", got));
        assertThat(new HashSet<>(got)).hasSameSizeAs(got);
        assertThat(got).hasSizeGreaterThanOrEqualTo(16);
        for (OutgoingEvent event : got) {
            assertThat(got.stream()
                            .filter(other -> other.person() == event.person())
                            .map(OutgoingEvent::id))
                    .isSorted();
        }
    }

    @Test
    void whatIsNotTakenIsSentAgainAfterAPauseAndHoldsUpOnlyThatPerson() {
        String stuck = sender.registered();
        missed(stuck, 1);
        missed(stuck, 2);
        String other = sender.registered();
        missed(other, 1);
        List<OutgoingEvent> got = new ArrayList<>();
        Recording receiver = new Recording("a", got, stuck);
        drain(receiver);
        assertThat(got).isNotEmpty().noneMatch(event -> event.body().contains(stuck));
        drain(receiver.mended());
        assertThat(got).noneMatch(event -> event.body().contains(stuck));
        ahead = ahead.plusSeconds(3);
        drain(receiver.mended());
        assertThat(got)
                .filteredOn(
                        event -> event.body().contains(stuck) && event.type().endsWith("appointment.missed"))
                .hasSize(2)
                .extracting(OutgoingEvent::id)
                .isSorted();
    }

    @Test
    void aReceiverThatHasAnEventDoesNotGetItAgainBecauseAnotherFailed() {
        String crn = sender.registered();
        missed(crn, 1);
        List<OutgoingEvent> first = new ArrayList<>();
        List<OutgoingEvent> second = new ArrayList<>();
        SendingEvents failing = new SendingEvents(
                waiting, List.of(new Recording("a", first), new Recording("b", second, crn)), clock, HELD_FOR);
        failing.send();
        int had = first.size();
        ahead = ahead.plusSeconds(3);
        new SendingEvents(waiting, List.of(new Recording("a", first), new Recording("b", second)), clock, HELD_FOR)
                .send();
        assertThat(first.stream().distinct()).hasSameSizeAs(first);
        assertThat(second).hasSizeGreaterThanOrEqualTo(had);
    }

    @Test
    void thePauseDoublesUpToAnHour() {
        assertThat(WaitingEvents.pause(1)).isEqualTo(Duration.ofSeconds(2));
        assertThat(WaitingEvents.pause(4)).isEqualTo(Duration.ofSeconds(16));
        assertThat(WaitingEvents.pause(40)).isEqualTo(Duration.ofHours(1));
    }

    private void missed(String crn, int number) {
        sender.send(PROBATION, """
                {"id": "m-%s-%d", "subject": "person:probation/%s", "kind": "APPOINTMENT_MISSED", "occurred": "%s",
                 "fact": {"appointment": "ROUTINE"}, "remarks": ["a quiet word"]}""".formatted(crn, number, crn, Instant.now().minusSeconds(3_600L - number * 60L)));
    }

    private List<OutgoingEvent> drained() {
        List<OutgoingEvent> got = new ArrayList<>();
        drain(new Recording("a", got));
        return got;
    }

    private void drain(Receiver receiver) {
        new SendingEvents(waiting, List.of(receiver), clock, HELD_FOR).send();
    }

    /** Keeps what it is sent; refuses what names {@code refused}. */
    private record Recording(String name, List<OutgoingEvent> got, String refused) implements Receiver {
        Recording(String name, List<OutgoingEvent> got) {
            this(name, got, "nobody");
        }

        Recording mended() {
            return new Recording(name, got);
        }

        @Override
        public void send(OutgoingEvent event) {
            if (event.body().contains(refused)) {
                throw new NotDelivered("refused");
            }
            got.add(new OutgoingEvent(event.id(), event.event(), event.person(), event.type(), event.body(), 0));
        }
    }
}
