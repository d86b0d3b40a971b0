package org.throughcare.service.feeds.intake;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.throughcare.commands.document.Node;
import org.throughcare.commands.document.Problem;
import org.throughcare.service.feeds.FeedSource;
import org.throughcare.service.feeds.ItemAnswer;
import org.throughcare.service.feeds.ItemAnswer.Status;
import org.throughcare.service.feeds.items.ItemReader;
import org.throughcare.service.feeds.items.ReadItem;

/** Takes in deliveries: every item gets an answer, sound ones stand on the record when it is given. */
@Component
public class Intake {
    /** The longest item, in characters: what the bus of the field carries. */
    public static final int LONGEST_ITEM = 245 * 1024;

    private final Taking taking;
    private final Tally tally;
    private final InstantSource clock;

    Intake(Taking taking, Tally tally, InstantSource clock) {
        this.taking = taking;
        this.tally = tally;
        this.clock = clock;
    }

    /** When a delivery that is read now was received. */
    public Instant received() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** The items of {@code lines}, read; a blank line is none. */
    public static List<SentItem> read(FeedSource source, List<String> lines, Instant received, int firstLine) {
        ItemReader reader = new ItemReader(source, received);
        List<SentItem> items = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isBlank()) {
                items.add(new SentItem(firstLine + i, line.length() > LONGEST_ITEM ? tooLong() : reader.read(line)));
            }
        }
        return items;
    }

    /** The items of a list of values, read. */
    public static List<SentItem> read(FeedSource source, Collection<Node> values, Instant received) {
        ItemReader reader = new ItemReader(source, received);
        List<SentItem> items = new ArrayList<>();
        values.forEach(value -> items.add(new SentItem(items.size() + 1, reader.read(value))));
        return items;
    }

    private static ReadItem tooLong() {
        String what = "is too long: at most " + LONGEST_ITEM + " characters of an item are read";
        return new ReadItem.Declined("", List.of(new Problem("", what)));
    }

    /** Takes in what is sound; the answers stand in the order of the delivery. */
    public List<ItemAnswer> take(FeedSource source, List<SentItem> items) {
        List<Taking.Sound> sound = new ArrayList<>();
        List<ItemAnswer> answers = new ArrayList<>();
        for (SentItem sent : items) {
            switch (sent.item()) {
                case ReadItem.Ready ready -> sound.add(new Taking.Sound(sent.line(), ready));
                case ReadItem.Declined declined ->
                    answers.add(new ItemAnswer(sent.line(), declined.id(), Status.REFUSED, declined.problems()));
            }
        }
        answers.addAll(taking.take(source, sound));
        answers.sort(Comparator.comparingInt(ItemAnswer::line));
        tally.count(source, answers, clock.instant());
        return answers;
    }
}
