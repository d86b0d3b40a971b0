package org.throughcare.service.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.Fact;
import org.throughcare.service.feeds.items.Filed;
import org.throughcare.service.feeds.items.ItemReader;
import org.throughcare.service.feeds.items.ReadItem;

/** Reads items in tests, all received at one instant. */
public final class Reading {
    /** When they came. */
    public static final Instant RECEIVED = Instant.parse("2026-11-02T09:31:00Z");

    private Reading() {}

    /** The item, which must be sound. */
    public static ReadItem.Ready sound(FeedSource source, String line) {
        ReadItem read = new ItemReader(source, RECEIVED).read(line);
        assertThat(read).isInstanceOf(ReadItem.Ready.class);
        return (ReadItem.Ready) read;
    }

    /** The problems of an item that must be declined, each as "path: what". */
    public static List<String> problems(FeedSource source, String line) {
        ReadItem read = new ItemReader(source, RECEIVED).read(line);
        assertThat(read).isInstanceOf(ReadItem.Declined.class);
        return ((ReadItem.Declined) read)
                .problems().stream().map(Object::toString).toList();
    }

    /** The entries of a sound item that say more than who the person is. */
    public static List<Entry> entries(FeedSource source, String line) {
        return sound(source, line).filed().stream()
                .flatMap(filed -> filed.facts().stream())
                .filter(one -> one.once() == null)
                .map(Filed.One::entry)
                .toList();
    }

    /** Their facts. */
    public static List<Fact> facts(FeedSource source, String line) {
        return entries(source, line).stream().map(Entry::fact).toList();
    }

    /** Their one fact. */
    public static Fact fact(FeedSource source, String line) {
        List<Fact> facts = facts(source, line);
        assertThat(facts).hasSize(1);
        return facts.getFirst();
    }
}
