package org.throughcare.service.feeds.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughcare.service.feeds.FeedSource;
import org.throughcare.service.feeds.ItemAnswer.Status;
import org.throughcare.service.feeds.items.Filed;
import org.throughcare.service.feeds.items.ReadItem;
import org.throughcare.service.feeds.linking.AutomaticLinks;
import org.throughcare.service.keys.Keyring;
import org.throughcare.service.store.Append;
import org.throughcare.service.store.AppendOutcome;
import org.throughcare.service.store.AppendOutcome.Appended;
import org.throughcare.service.store.Appending;
import org.throughcare.service.store.CommandKey;

/**
 * Takes items into the record, in the transaction that runs: of each all or nothing, and those about one record in one step.
 * An item that stands on the record before, or earlier among them, is known by its key.
 */
@Component
class OneTransaction {
    private final Appending appending;
    private final OnceSaid once;
    private final Quarantine quarantine;
    private final AutomaticLinks links;
    private final Keyring keyring;
    private final JdbcClient jdbc;

    OneTransaction(
            Appending appending,
            OnceSaid once,
            Quarantine quarantine,
            AutomaticLinks links,
            Keyring keyring,
            JdbcClient jdbc) {
        this.appending = appending;
        this.once = once;
        this.quarantine = quarantine;
        this.links = links;
        this.keyring = keyring;
        this.jdbc = jdbc;
    }

    /** What one item adds to one record, and what that is known by. */
    private record Part(Filed filed, CommandKey key) {}

    /** What became of each, in their order. */
    List<Status> take(FeedSource source, List<ReadItem.Ready> items) {
        List<List<Part>> parts = items.stream()
                .map(item -> item.filed().stream()
                        .map(filed -> new Part(filed, key(source, item, filed)))
                        .toList())
                .toList();
        List<CommandKey> keys =
                parts.stream().flatMap(List::stream).map(Part::key).toList();
        Map<String, CommandKey> known = new HashMap<>();
        Set<CommandKey> changed = new HashSet<>();
        appending.answered(keys).forEach((key, answer) -> {
            switch (answer) {
                case Appended _ -> known.put(key.key(), key);
                case AppendOutcome.KeyUsedOtherwise _ -> changed.add(key);
                case AppendOutcome.Overtaken _ ->
                    throw new IllegalStateException("an item that expects nothing was overtaken");
            }
        });
        List<Status> statuses = new ArrayList<>();
        List<List<Part>> fresh = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            List<Part> own = parts.get(i);
            if (own.stream().anyMatch(part -> changed.contains(part.key()) || otherwise(part.key(), known))) {
                statuses.add(quarantine.changed(source, items.get(i)) ? Status.DUPLICATE : Status.QUARANTINED);
                fresh.add(List.of());
            } else {
                List<Part> unknown = own.stream()
                        .filter(part -> known.putIfAbsent(part.key().key(), part.key()) == null)
                        .toList();
                statuses.add(unknown.isEmpty() ? Status.DUPLICATE : Status.ACCEPTED);
                fresh.add(unknown);
            }
        }
        return matched(statuses, fresh, added(source, fresh));
    }

    private static boolean otherwise(CommandKey key, Map<String, CommandKey> known) {
        return !key.equals(known.getOrDefault(key.key(), key));
    }

    private Map<CommandKey, Appended> added(FeedSource source, List<List<Part>> fresh) {
        List<Part> all = fresh.stream().flatMap(List::stream).toList();
        var entries = once.fresh(all.stream().map(Part::filed).toList());
        List<Append> appends = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Part part = all.get(i);
            appends.add(
                    new Append(part.filed().subject(), entries.get(i), part.key(), null, "FEED_ITEM", actor(source)));
        }
        return appending.together(appends);
    }

    private List<Status> matched(List<Status> statuses, List<List<Part>> fresh, Map<CommandKey, Appended> added) {
        Set<Long> persons = new TreeSet<>();
        added.values().forEach(answer -> persons.add(answer.person()));
        Set<Long> unmatched = unmatched(persons);
        List<Status> all = new ArrayList<>();
        for (int i = 0; i < statuses.size(); i++) {
            boolean waits = fresh.get(i).stream()
                    .map(part -> added.get(part.key()))
                    .anyMatch(answer -> answer != null && unmatched.contains(answer.person()));
            all.add(waits ? Status.UNMATCHED : statuses.get(i));
        }
        return all;
    }

    private Set<Long> unmatched(Collection<Long> persons) {
        if (persons.isEmpty()) {
            return Set.of();
        }
        Set<Long> waiting =
                new TreeSet<>(jdbc.sql("select person from case_summary where person = any(?) and not matched")
                        .param(persons.toArray(Long[]::new))
                        .query(Long.class)
                        .list());
        waiting.removeIf(links::follow);
        return waiting;
    }

    private CommandKey key(FeedSource source, ReadItem.Ready item, Filed filed) {
        byte[] index = keyring.index("feed item " + source.path(), item.key() + "\n" + filed.subject());
        return CommandKey.of(
                actor(source), HexFormat.of().formatHex(index), item.body().getBytes(UTF_8));
    }

    private static String actor(FeedSource source) {
        return "feed:" + source.path();
    }
}
