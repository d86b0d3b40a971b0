package org.throughcare.service.people.matching;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.RecordFact.Unlinked;
import org.throughcare.practice.record.Subject;
import org.throughcare.service.access.Act;
import org.throughcare.service.access.CaseAccess;
import org.throughcare.service.access.NeedToKnow;
import org.throughcare.service.access.StaffMember;
import org.throughcare.service.cases.Recorded;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.people.matching.StandingLinks.Link;
import org.throughcare.service.store.Append;
import org.throughcare.service.store.AppendOutcome;
import org.throughcare.service.store.Appending;
import org.throughcare.service.store.CaseRecord;
import org.throughcare.service.store.CommandKey;
import org.throughcare.service.store.Records;

/**
 * Parts a record from a case in the way in which it was joined: a decision is withdrawn, and a link that numbers made or a
 * source sent is taken back. The service never joins the two again by itself.
 */
@Component
public class UndoingLink {
    private static final String ROUTE = "POST /cases/{crn}/records/{id}/undo";

    private final Records records;
    private final Appending appending;
    private final JoinedRecords joined;
    private final Linking linking;
    private final CaseAccess access;
    private final Transactions transactions;
    private final InstantSource clock;

    UndoingLink(
            Records records,
            Appending appending,
            JoinedRecords joined,
            Linking linking,
            CaseAccess access,
            Transactions transactions,
            InstantSource clock) {
        this.records = records;
        this.appending = appending;
        this.joined = joined;
        this.linking = linking;
        this.access = access;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * From now on the record numbered {@code id} is no part of the case {@code person}; {@code reason} is never blank.
     *
     * @return whether it was one, and the case is open to {@code by} for that
     */
    public boolean undo(StaffMember by, long person, long id, String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("undoing a link needs its reason");
        }
        return transactions.as(by.acting(), () -> {
            if (!NeedToKnow.allows(access.of(by, person), by.post(), Act.LINK)) {
                return false;
            }
            Optional<CaseRecord> of = transactions.computing(() -> records.of(person));
            Optional<Subject> record = of.flatMap(found -> transactions.computing(() -> joined.named(found, id)));
            record.ifPresent(subject -> part(by, of.orElseThrow(), subject, reason));
            return record.isPresent();
        });
    }

    private void part(StaffMember by, CaseRecord of, Subject record, String reason) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<Entry> unlinked = new ArrayList<>();
        for (Link link : joined.links(of).parting(record)) {
            boolean withdrawn = joined.decision(of, link)
                    .filter(decided ->
                            linking.undo(by, of.person(), decided.id().value(), reason, ROUTE))
                    .isPresent();
            if (!withdrawn) {
                unlinked.add(Recorded.of(
                        link.entry().subject(),
                        new Unlinked(link.fact().other(), reason),
                        by,
                        link.entry().visibility().since().keySet(),
                        now));
            }
        }
        if (!unlinked.isEmpty()) {
            append(by, of.subject(), unlinked);
        }
    }

    private void append(StaffMember by, Subject about, List<Entry> entries) {
        String first = entries.getFirst().id().value();
        CommandKey key = CommandKey.of(by.username(), first, first.getBytes(UTF_8));
        AppendOutcome outcome = appending.append(new Append(about, entries, key, null, "LINK_UNDONE", ROUTE));
        if (!(outcome instanceof AppendOutcome.Appended)) {
            throw new IllegalStateException("undoing a link was not taken: " + outcome.getClass());
        }
    }
}
