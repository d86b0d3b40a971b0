package org.throughcare.service.feeds.delivery;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughcare.service.database.Acting;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.feeds.facts.Lane;

/**
 * How much each client may still send, kept in the database so that every node counts alike. Each lane has a measure of its
 * own: however much of one thing comes, what bears on harm still gets through (abuse case 10).
 */
@Component
class SendingRates {
    private static final Acting COUNTING = new Acting.Engine("feed-rates");
    private static final double SECONDS = 60;

    private final JdbcClient jdbc;
    private final Transactions transactions;
    private final DeliverySettings settings;

    SendingRates(JdbcClient jdbc, Transactions transactions, DeliverySettings settings) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.settings = settings;
    }

    /**
     * What a client may send now.
     *
     * @param items how many of those it wants to
     * @param after after how long the rest may come; nothing when all may
     */
    record Allowed(int items, Duration after) {}

    /** Takes from the measure of {@code client} what it wants to send in {@code lane}, as far as there is any. */
    Allowed take(String client, Lane lane, int wanted, Instant now) {
        return wanted == 0
                ? new Allowed(0, Duration.ZERO)
                : transactions.as(COUNTING, () -> taken(client, lane, wanted, now));
    }

    private Allowed taken(String client, Lane lane, int wanted, Instant now) {
        jdbc.sql("insert into feed_rate (client, lane, tokens, at) values (?, ?, ?, ?) on conflict do nothing")
                .param(client)
                .param(lane.name())
                .param((double) settings.burst())
                .param(Timestamp.from(now))
                .update();
        double tokens = jdbc.sql("select tokens, at from feed_rate where client = ? and lane = ? for update")
                .param(client)
                .param(lane.name())
                .query((row, number) ->
                        filled(row.getDouble("tokens"), row.getTimestamp("at").toInstant(), now))
                .single();
        int items = (int) Math.min(wanted, Math.floor(tokens));
        jdbc.sql("update feed_rate set tokens = ?, at = greatest(at, ?) where client = ? and lane = ?")
                .param(tokens - items)
                .param(Timestamp.from(now))
                .param(client)
                .param(lane.name())
                .update();
        double missing = Math.min(settings.burst(), wanted - items) - (tokens - items);
        Duration after = items == wanted
                ? Duration.ZERO
                : Duration.ofSeconds((long) Math.max(1, Math.ceil(missing * SECONDS / settings.perMinute())));
        return new Allowed(items, after);
    }

    private double filled(double tokens, Instant at, Instant now) {
        double passed = Math.max(0, Duration.between(at, now).toMillis() / 1_000.0);
        return Math.min(settings.burst(), tokens + passed * settings.perMinute() / SECONDS);
    }
}
