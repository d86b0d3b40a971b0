package org.throughcare.service.feeds.delivery;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.throughcare.commands.document.FileRefused;
import org.throughcare.commands.document.JsonDocument;
import org.throughcare.commands.document.Node;
import org.throughcare.service.feeds.FeedSource;
import org.throughcare.service.feeds.ItemAnswer;
import org.throughcare.service.feeds.ItemAnswer.Status;
import org.throughcare.service.feeds.facts.Lane;
import org.throughcare.service.feeds.intake.Intake;
import org.throughcare.service.feeds.intake.SentItem;
import org.throughcare.service.feeds.items.ReadItem;

/** Takes one delivery of a client: reads it, measures it, and takes in as much of it as may come now. */
@Component
@EnableConfigurationProperties(DeliverySettings.class)
class Deliveries {
    private final Intake intake;
    private final SendingRates rates;
    private final DeliverySettings settings;

    Deliveries(Intake intake, SendingRates rates, DeliverySettings settings) {
        this.intake = intake;
        this.rates = rates;
        this.settings = settings;
    }

    /**
     * What became of a delivery.
     *
     * @param items what became of each item, in order
     * @param alone whether it was a single item and no list
     * @param after after how long what was postponed may come; nothing when nothing was
     */
    record Delivered(List<ItemAnswer> items, boolean alone, Duration after) {}

    /** How many bytes a delivery may have. */
    int largest() {
        return (int) settings.largest().toBytes();
    }

    /**
     * A delivery in lines of JSON.
     *
     * @throws DeliveryRefused if it is no text, or too much
     */
    Delivered lines(FeedSource source, String client, byte[] body) {
        Instant received = intake.received();
        List<String> lines = text(body).lines().toList();
        refuseTooMany(lines.size());
        return take(source, client, Intake.read(source, lines, received, 1), false);
    }

    /**
     * A delivery of one JSON value: an item, or a list of them.
     *
     * @throws DeliveryRefused if it is no JSON, or too much
     */
    Delivered json(FeedSource source, String client, byte[] body) {
        Instant received = intake.received();
        Node value = value(text(body));
        List<Node> items = value instanceof Node.Items list ? list.items() : List.of(value);
        refuseTooMany(items.size());
        return take(source, client, Intake.read(source, items, received), !(value instanceof Node.Items));
    }

    private static Node value(String text) {
        try {
            return JsonDocument.read("", text);
        } catch (FileRefused refused) {
            throw new DeliveryRefused(
                    DeliveryRefused.Why.MALFORMED, refused.problems().getFirst().replaceFirst("^[,:] ", ""));
        }
    }

    private static String text(byte[] body) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException _) {
            throw new DeliveryRefused(DeliveryRefused.Why.MALFORMED, "it is not text in UTF-8");
        }
    }

    private void refuseTooMany(int items) {
        if (items > settings.mostItems()) {
            throw new DeliveryRefused(
                    DeliveryRefused.Why.TOO_LARGE,
                    "it holds " + items + " items; at most " + settings.mostItems() + " may come at once");
        }
    }

    private Delivered take(FeedSource source, String client, List<SentItem> items, boolean alone) {
        Instant now = intake.received();
        Map<Lane, List<SentItem>> lanes = new EnumMap<>(Lane.class);
        items.forEach(item ->
                lanes.computeIfAbsent(lane(item), lane -> new ArrayList<>()).add(item));
        List<SentItem> taken = new ArrayList<>();
        List<ItemAnswer> answers = new ArrayList<>();
        Duration after = Duration.ZERO;
        for (Map.Entry<Lane, List<SentItem>> lane : lanes.entrySet()) {
            List<SentItem> wanted = lane.getValue();
            SendingRates.Allowed allowed = rates.take(client, lane.getKey(), wanted.size(), now);
            taken.addAll(wanted.subList(0, allowed.items()));
            wanted.subList(allowed.items(), wanted.size())
                    .forEach(item ->
                            answers.add(ItemAnswer.of(item.line(), item.item().id(), Status.POSTPONED)));
            after = allowed.after().compareTo(after) > 0 ? allowed.after() : after;
        }
        answers.addAll(intake.take(source, taken));
        answers.sort(Comparator.comparingInt(ItemAnswer::line));
        return new Delivered(answers, alone, after);
    }

    private static Lane lane(SentItem item) {
        return item.item() instanceof ReadItem.Ready ready ? ready.lane() : Lane.ORDINARY;
    }
}
