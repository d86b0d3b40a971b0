package org.throughcare.service.feeds;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughcare.service.access.Act;
import org.throughcare.service.access.CaseAccess;
import org.throughcare.service.access.StaffMember;
import org.throughcare.service.audit.AuditLog;
import org.throughcare.service.audit.AuditedAct;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.feeds.intake.TakingHeld;
import org.throughcare.service.store.SubjectSeals;

/**
 * What feeds sent that could not be taken in as it stood, for those who tend feeds. Of somebody whose case is not open to
 * the reader only that it exists is shown.
 */
@Component
public class HeldItems {
    private static final String COLUMNS = """
            select q.id, q.source, q.kind, q.why, q.received, q.subject, q.body, s.person, coalesce(c.matched, false) matched
            from feed_quarantine q join subject s on s.id = q.subject left join case_summary c on c.person = s.person
            where q.decision is null\s""";

    private final JdbcClient jdbc;
    private final Transactions transactions;
    private final CaseAccess access;
    private final SubjectSeals seals;
    private final TakingHeld taking;
    private final AuditLog audit;
    private final InstantSource clock;

    HeldItems(
            JdbcClient jdbc,
            Transactions transactions,
            CaseAccess access,
            SubjectSeals seals,
            TakingHeld taking,
            AuditLog audit,
            InstantSource clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.access = access;
        this.seals = seals;
        this.taking = taking;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * One that is held.
     *
     * @param id its number
     * @param source who sent it
     * @param kind the type of event or kind of fact
     * @param why why it is held
     * @param received when it came
     * @param body all of it, or null when the reader may not see the case it is about
     */
    public record Held(
            long id,
            FeedSource source,
            String kind,
            HeldBecause why,
            Instant received,
            @Nullable String body) {}

    /**
     * One page of them, oldest first; without their bodies.
     *
     * @param held the items
     * @param total how many there are
     */
    public record Page(List<Held> held, long total) {}

    /** One page, from 1. */
    public Page list(StaffMember reader, int page, int size) {
        return transactions.as(reader.acting(), () -> {
            look(reader, "QUARANTINE_READ");
            return transactions.computing(() -> new Page(
                    jdbc.sql(COLUMNS + "order by q.received, q.id limit ? offset ?")
                            .param(size)
                            .param((page - 1L) * size)
                            .query((row, number) -> held(row, null))
                            .list(),
                    jdbc.sql("select count(*) from feed_quarantine where decision is null")
                            .query(Long.class)
                            .single()));
        });
    }

    /** One of them with its body; empty when nothing of this number is held. */
    public Optional<Held> one(StaffMember reader, long id) {
        return transactions.as(reader.acting(), () -> {
            look(reader, "QUARANTINED_READ");
            return transactions.computing(() -> jdbc.sql(COLUMNS + "and q.id = ?")
                    .param(id)
                    .query((row, number) -> held(row, body(reader, row)))
                    .optional());
        });
    }

    /** Decides on one, with a reason; says whether it was still there to decide and could be taken in. */
    public boolean decide(StaffMember by, long id, HeldDecision decision, String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a decision on what is held needs its reason");
        }
        if (one(by, id).filter(held -> held.body() != null).isEmpty()) {
            return false;
        }
        return transactions.as(
                by.acting(), () -> transactions.computing(() -> taking.decided(id, decision, reason, by.username())));
    }

    private void look(StaffMember reader, String act) {
        if (!reader.post().may(Act.TEND_FEEDS)) {
            throw new NotForThisPost(reader.post(), Act.TEND_FEEDS);
        }
        audit.record(AuditedAct.of(clock.instant(), act, null, "page:/quarantine"));
    }

    private @Nullable String body(StaffMember reader, ResultSet row) throws SQLException {
        long person = row.getLong("person");
        if (row.getBoolean("matched") && !access.of(reader, person).isOpen()) {
            return null;
        }
        return seals.open(row.getLong("subject"), TakingHeld.place(row.getLong("id")), row.getBytes("body"))
                .map(body -> new String(body, UTF_8))
                .orElse(null);
    }

    private static Held held(ResultSet row, @Nullable String body) throws SQLException {
        Timestamp received = row.getTimestamp("received");
        return new Held(
                row.getLong("id"),
                FeedSource.named(row.getString("source")).orElseThrow(),
                row.getString("kind"),
                HeldBecause.valueOf(row.getString("why")),
                received.toInstant(),
                body);
    }
}
