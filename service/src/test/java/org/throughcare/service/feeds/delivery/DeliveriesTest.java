package org.throughcare.service.feeds.delivery;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.throughcare.service.feeds.FeedSource.PRISON;
import static org.throughcare.service.feeds.ItemAnswer.Status.POSTPONED;
import static org.throughcare.service.feeds.ItemAnswer.Status.REFUSED;
import static org.throughcare.service.feeds.ItemAnswer.Status.UNMATCHED;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.unit.DataSize;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.feeds.EventText;
import org.throughcare.service.feeds.ItemAnswer;
import org.throughcare.service.feeds.delivery.Deliveries.Delivered;
import org.throughcare.service.feeds.facts.Lane;
import org.throughcare.service.feeds.intake.Intake;
import org.throughcare.service.feeds.intake.Sending;
import org.throughcare.service.fixture.ServiceTest;

/** A delivery is measured before it is taken in: a flood of one thing never buries another (abuse case 10). */
@ServiceTest
class DeliveriesTest {
    private static final DeliverySettings SETTINGS = new DeliverySettings(DataSize.ofMegabytes(1), 200, 60, 20);
    private static final Instant NOW = Instant.parse("2026-11-02T10:00:00Z");

    @Autowired
    private Intake intake;

    @Autowired
    private Sending sender;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Transactions transactions;

    private final String client = "client-" + UUID.randomUUID();

    private Deliveries deliveries() {
        return new Deliveries(intake, rates(), SETTINGS);
    }

    private SendingRates rates() {
        return new SendingRates(jdbc, transactions, SETTINGS);
    }

    @Test
    void whatBearsOnHarmGetsThroughAFloodOfOtherThings() {
        List<String> lines = new ArrayList<>(Collections.nCopies(60, visit(sender.noms())));
        String noms = sender.noms();
        lines.add(alert(noms));
        Delivered first = deliveries().lines(PRISON, client, text(lines));
        assertThat(first.items())
                .hasSize(61)
                .last()
                .extracting(ItemAnswer::status)
                .isEqualTo(UNMATCHED);
        assertThat(first.items()).filteredOn(item -> item.status() == POSTPONED).hasSize(40);
        assertThat(first.after()).isPositive();
        Delivered next = deliveries().lines(PRISON, client, text(List.of(visit(sender.noms()), alert(sender.noms()))));
        assertThat(next.items()).extracting(ItemAnswer::status).containsExactly(POSTPONED, UNMATCHED);
    }

    @Test
    void ofWhatIsPostponedNothingIsUsedAndItIsTakenInWhenItComesAgain() {
        String noms = sender.noms();
        List<String> flood = new ArrayList<>(Collections.nCopies(20, visit(sender.noms())));
        flood.add(visit(noms));
        deliveries().lines(PRISON, client, text(flood));
        assertThat(sender.send(PRISON, visit(noms))).containsExactly(UNMATCHED);
    }

    @Test
    void whatCannotBeReadIsMeasuredWithTheOrdinary() {
        Delivered delivered = deliveries().lines(PRISON, client, text(Collections.nCopies(30, "{}")));
        assertThat(delivered.items())
                .filteredOn(item -> item.status() == REFUSED)
                .hasSize(20);
        assertThat(delivered.items())
                .filteredOn(item -> item.status() == POSTPONED)
                .hasSize(10);
    }

    @Test
    void theMeasureFillsUpWithTimeAndIsOneForAllNodes() {
        assertThat(rates().take(client, Lane.ORDINARY, 15, NOW).items()).isEqualTo(15);
        assertThat(rates().take(client, Lane.ORDINARY, 15, NOW))
                .isEqualTo(new SendingRates.Allowed(5, Duration.ofSeconds(10)));
        assertThat(rates().take(client, Lane.URGENT, 20, NOW).items()).isEqualTo(20);
        assertThat(rates().take(client, Lane.ORDINARY, 15, NOW.plusSeconds(10)).items())
                .isEqualTo(10);
        assertThat(rates().take(client, Lane.ORDINARY, 100, NOW.plusSeconds(9_000))
                        .items())
                .isEqualTo(20);
        assertThat(rates().take("another-" + client, Lane.ORDINARY, 15, NOW).items())
                .isEqualTo(15);
    }

    @Test
    void aClockThatJumpsBackGivesNothingAway() {
        rates().take(client, Lane.ORDINARY, 20, NOW);
        assertThat(rates().take(client, Lane.ORDINARY, 1, NOW.minusSeconds(9_000))
                        .items())
                .isZero();
        assertThat(rates().take(client, Lane.ORDINARY, 1, NOW.plusSeconds(1)).items())
                .isEqualTo(1);
    }

    @Test
    void oneItemOrAListOfThemIsReadAlike() {
        String noms = sender.noms();
        Delivered one = deliveries().json(PRISON, client, alert(noms).getBytes(UTF_8));
        assertThat(one.alone()).isTrue();
        assertThat(one.items()).hasSize(1);
        Delivered list = deliveries().json(PRISON, client, ("[" + alert(noms) + ", {}]").getBytes(UTF_8));
        assertThat(list.alone()).isFalse();
        assertThat(list.items()).extracting(ItemAnswer::line).containsExactly(1, 2);
    }

    @Test
    void aDeliveryThatIsNoTextOrTooMuchIsRefusedAsAWhole() {
        assertThatThrownBy(() -> deliveries().json(PRISON, client, "{\"a\":".getBytes(UTF_8)))
                .isInstanceOf(DeliveryRefused.class)
                .hasMessageContaining("line 1");
        assertThatThrownBy(() -> deliveries().lines(PRISON, client, "\u00e9".getBytes(ISO_8859_1)))
                .isInstanceOf(DeliveryRefused.class)
                .hasMessage("it is not text in UTF-8");
        assertThatThrownBy(() -> deliveries().lines(PRISON, client, text(Collections.nCopies(201, "{}"))))
                .isInstanceOf(DeliveryRefused.class)
                .hasMessage("it holds 201 items; at most 200 may come at once");
    }

    @Test
    void anItemThatIsTooLongIsRefusedAndItsNeighbourIsNot() {
        String tooLong = "{\"eventType\": \"" + "x".repeat(Intake.LONGEST_ITEM) + "\"}";
        Delivered delivered = deliveries().lines(PRISON, client, text(List.of(tooLong, alert(sender.noms()))));
        assertThat(delivered.items()).extracting(ItemAnswer::status).containsExactly(REFUSED, UNMATCHED);
        assertThat(delivered.items().getFirst().problems().getFirst().what()).contains("at most");
    }

    private static byte[] text(List<String> lines) {
        return String.join("\n", lines).getBytes(UTF_8);
    }

    private static String visit(String noms) {
        return EventText.of("prison-visit.booked").noms(noms).line();
    }

    private static String alert(String noms) {
        return EventText.of("person.alert.created")
                .noms(noms)
                .saying("alertCode", "XA")
                .line();
    }
}
