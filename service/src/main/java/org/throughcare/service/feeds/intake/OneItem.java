package org.throughcare.service.feeds.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HexFormat;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughcare.practice.record.Entry;
import org.throughcare.service.feeds.FeedSource;
import org.throughcare.service.feeds.ItemAnswer.Status;
import org.throughcare.service.feeds.items.Filed;
import org.throughcare.service.feeds.items.ReadItem;
import org.throughcare.service.feeds.linking.AutomaticLinks;
import org.throughcare.service.keys.Keyring;
import org.throughcare.service.store.Append;
import org.throughcare.service.store.AppendOutcome;
import org.throughcare.service.store.Appending;
import org.throughcare.service.store.CommandKey;

/** Takes one item into the record, in the transaction that runs: all of it or nothing. */
@Component
class OneItem {
    private final Appending appending;
    private final OnceSaid once;
    private final Quarantine quarantine;
    private final AutomaticLinks links;
    private final Keyring keyring;
    private final JdbcClient jdbc;

    OneItem(
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

    /** What became of it. */
    Status take(FeedSource source, ReadItem.Ready item) {
        boolean repeated = true;
        boolean matched = true;
        for (Filed filed : item.filed()) {
            OnceSaid.New fresh = once.of(filed);
            switch (append(source, item, filed, fresh)) {
                case AppendOutcome.Appended added -> {
                    repeated &= added.repeated();
                    matched &= added.repeated() || matched(added.person());
                }
                case AppendOutcome.KeyUsedOtherwise _ -> {
                    once.forget(filed, fresh.names());
                    return quarantine.changed(source, item) ? Status.DUPLICATE : Status.QUARANTINED;
                }
                case AppendOutcome.Overtaken _ ->
                    throw new IllegalStateException("an item that expects nothing was overtaken");
            }
        }
        return repeated ? Status.DUPLICATE : matched ? Status.ACCEPTED : Status.UNMATCHED;
    }

    private AppendOutcome append(FeedSource source, ReadItem.Ready item, Filed filed, OnceSaid.New fresh) {
        String actor = "feed:" + source.path();
        CommandKey key =
                CommandKey.of(actor, key(source, item, filed), item.body().getBytes(UTF_8));
        List<Entry> entries = fresh.entries();
        return appending.append(new Append(filed.subject(), entries, key, null, "FEED_ITEM", actor));
    }

    /** Nothing of an item can be read from its key: what it names is only compared. */
    private String key(FeedSource source, ReadItem.Ready item, Filed filed) {
        byte[] index = keyring.index("feed item " + source.path(), item.key() + "\n" + filed.subject());
        return HexFormat.of().formatHex(index);
    }

    private boolean matched(long person) {
        boolean matched = jdbc.sql("select matched from case_summary where person = ?")
                .param(person)
                .query(Boolean.class)
                .single();
        return matched || links.follow(person);
    }
}
