package org.throughcare.service.feeds.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughcare.service.feeds.FeedSource;
import org.throughcare.service.feeds.HeldBecause;
import org.throughcare.service.feeds.HeldDecision;
import org.throughcare.service.feeds.items.ItemReader;
import org.throughcare.service.feeds.items.ReadItem;
import org.throughcare.service.store.SubjectSeals;

/** Does what a person decided of an item that was kept apart. */
@Component
public class TakingHeld {
    private final JdbcClient jdbc;
    private final SubjectSeals seals;
    private final OneTransaction items;
    private final InstantSource clock;

    TakingHeld(JdbcClient jdbc, SubjectSeals seals, OneTransaction items, InstantSource clock) {
        this.jdbc = jdbc;
        this.seals = seals;
        this.items = items;
        this.clock = clock;
    }

    /** Where the body of an item is sealed. */
    public static String place(long id) {
        return "quarantine/" + id;
    }

    private record Kept(
            long id,
            FeedSource source,
            HeldBecause why,
            long subject,
            String hash,
            @Nullable String body) {}

    /** Takes it in or sets it aside; says whether it was still undecided and could be read. */
    public boolean decided(long id, HeldDecision decision, String reason, String by) {
        Optional<Kept> kept =
                jdbc.sql("""
                        select id, source, why, subject, body_hash, body from feed_quarantine
                        where id = ? and decision is null for update""").param(id).query((row, number) -> kept(row)).optional();
        if (kept.isEmpty() || (decision == HeldDecision.TAKEN_IN && !takenIn(kept.get()))) {
            return false;
        }
        jdbc.sql("update feed_quarantine set decision = ?, reason = ?, decided_by = ?, decided_at = ? where id = ?")
                .param(decision.name())
                .param(seals.seal(kept.get().subject, place(id) + "/reason", reason.getBytes(UTF_8)))
                .param(by)
                .param(Timestamp.from(clock.instant()))
                .param(id)
                .update();
        return true;
    }

    private Kept kept(ResultSet row) throws SQLException {
        long id = row.getLong("id");
        long subject = row.getLong("subject");
        return new Kept(
                id,
                FeedSource.named(row.getString("source")).orElseThrow(),
                HeldBecause.valueOf(row.getString("why")),
                subject,
                HexFormat.of().formatHex(row.getBytes("body_hash")),
                seals.open(subject, place(id), row.getBytes("body"))
                        .map(body -> new String(body, UTF_8))
                        .orElse(null));
    }

    private boolean takenIn(Kept kept) {
        ItemReader reader = new ItemReader(kept.source, clock.instant().truncatedTo(ChronoUnit.MICROS));
        ItemReader other = kept.why == HeldBecause.CHANGED ? reader.apart("\n" + kept.hash) : reader;
        if (kept.body != null && other.read(kept.body) instanceof ReadItem.Ready item) {
            items.take(kept.source, List.of(item));
            return true;
        }
        return false;
    }
}
