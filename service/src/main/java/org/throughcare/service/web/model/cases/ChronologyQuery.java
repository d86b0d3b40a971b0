package org.throughcare.service.web.model.cases;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a chronology is asked for, as it stands in the address; what is empty asks for nothing.
 *
 * @param sources the agencies that entries are to come from
 * @param kinds the kinds of entries
 * @param from the first day, as typed
 * @param to the last day, as typed
 * @param after the day after which entries are to have become known, as typed
 * @param unseen whether only what has not been on the reader's screen
 * @param facts whether only what its source calls a fact
 * @param words the words that are looked for, as typed
 * @param pattern the pattern whose entries are asked for
 * @param order by which of the two clocks
 * @param at as of which instant, as typed
 */
public record ChronologyQuery(
        Set<String> sources,
        Set<String> kinds,
        String from,
        String to,
        String after,
        boolean unseen,
        boolean facts,
        String words,
        String pattern,
        Order order,
        String at) {
    /** The clock by which entries stand in order. */
    public enum Order {
        /** When things happened. */
        HAPPENED,
        /** When the reader's party learned of them. */
        KNOWN
    }

    /** Everything, newest first. */
    public static final ChronologyQuery ALL =
            new ChronologyQuery(Set.of(), Set.of(), "", "", "", false, false, "", "", Order.HAPPENED, "");

    public ChronologyQuery {
        sources = kept(sources);
        kinds = kept(kinds);
    }

    private static Set<String> kept(Collection<String> values) {
        Set<String> kept = new LinkedHashSet<>(values);
        kept.removeIf(String::isBlank);
        return Collections.unmodifiableSet(kept);
    }

    /** The same in another order. */
    public ChronologyQuery by(Order other) {
        return new ChronologyQuery(sources, kinds, from, to, after, unseen, facts, words, pattern, other, at);
    }

    /** The same with the words {@code other}. */
    public ChronologyQuery looking(String other) {
        return new ChronologyQuery(sources, kinds, from, to, after, unseen, facts, other, pattern, order, at);
    }

    /** The entries of one pattern and nothing else, in this order and as of this instant. */
    public ChronologyQuery of(String other) {
        return new ChronologyQuery(Set.of(), Set.of(), "", "", "", false, false, "", other, order, at);
    }

    /** As it stands in an address after the question mark; empty where it asks for everything. */
    public String inAddress() {
        List<String> parts = new ArrayList<>();
        sources.forEach(source -> add(parts, "source", source));
        kinds.forEach(kind -> add(parts, "kind", kind));
        add(parts, "from", from);
        add(parts, "to", to);
        add(parts, "after", after);
        add(parts, "unseen", unseen ? "yes" : "");
        add(parts, "facts", facts ? "yes" : "");
        add(parts, "q", words);
        add(parts, "pattern", pattern);
        add(parts, "order", order == Order.KNOWN ? "known" : "");
        add(parts, "at", at);
        return String.join("&", parts);
    }

    private static void add(List<String> parts, String name, String value) {
        if (!value.isBlank()) {
            parts.add(name + "=" + URLEncoder.encode(value.strip(), UTF_8));
        }
    }
}
