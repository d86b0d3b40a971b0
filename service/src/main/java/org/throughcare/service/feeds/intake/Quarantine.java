package org.throughcare.service.feeds.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughcare.service.feeds.FeedSource;
import org.throughcare.service.feeds.items.ReadItem;
import org.throughcare.service.keys.Keyring;
import org.throughcare.service.store.SubjectSeals;

/** Keeps apart what could not be taken in as it stood, sealed under the key of the record it is about (abuse case 9). */
@Component
class Quarantine {
    private final JdbcClient jdbc;
    private final Keyring keyring;
    private final SubjectSeals seals;
    private final InstantSource clock;

    Quarantine(JdbcClient jdbc, Keyring keyring, SubjectSeals seals, InstantSource clock) {
        this.jdbc = jdbc;
        this.keyring = keyring;
        this.seals = seals;
        this.clock = clock;
    }

    /** Keeps an item whose key came before with another body; says whether a person has already taken it in as it is. */
    boolean changed(FeedSource source, ReadItem.Ready item) {
        return keep(source, item, "CHANGED");
    }

    /** Keeps an item that met a fault of ours. */
    void fault(FeedSource source, ReadItem.Ready item) {
        keep(source, item, "FAULT");
    }

    private boolean keep(FeedSource source, ReadItem.Ready item, String why) {
        byte[] key = keyring.index("feed item " + source.path(), item.key());
        byte[] body = keyring.index("feed body", item.body());
        Optional<String> decision = jdbc.sql("""
                        select coalesce(decision, 'NONE') from feed_quarantine
                        where source = ? and key_index = ? and body_hash = ?""")
                .param(source.path())
                .param(key)
                .param(body)
                .query(String.class)
                .optional();
        if (decision.isPresent()) {
            return decision.get().equals("TAKEN_IN");
        }
        insert(source, item, why, key, body);
        return false;
    }

    private void insert(FeedSource source, ReadItem.Ready item, String why, byte[] key, byte[] hash) {
        long subject = seals.number(item.filed().getFirst().subject());
        jdbc.sql("""
                        insert into feed_quarantine (source, kind, subject, key_index, body_hash, why, received)
                        values (?, ?, ?, ?, ?, ?, ?) on conflict (source, key_index, body_hash) do nothing
                        returning id""")
                .param(source.path())
                .param(item.kind())
                .param(subject)
                .param(key)
                .param(hash)
                .param(why)
                .param(Timestamp.from(clock.instant()))
                .query((row, number) -> row.getLong("id"))
                .optional()
                .ifPresent(id -> jdbc.sql("update feed_quarantine set body = ? where id = ?")
                        .param(seals.seal(
                                subject, TakingHeld.place(id), item.body().getBytes(UTF_8)))
                        .param(id)
                        .update());
    }
}
