package org.throughcare.service.feeds;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.RecordFact.Unlinked;
import org.throughcare.practice.record.Subject;
import org.throughcare.service.access.Act;
import org.throughcare.service.access.CaseAccess;
import org.throughcare.service.access.NeedToKnow;
import org.throughcare.service.access.StaffMember;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.feeds.linking.LinkEntries;
import org.throughcare.service.store.Append;
import org.throughcare.service.store.AppendOutcome;
import org.throughcare.service.store.Appending;
import org.throughcare.service.store.CaseRecord;
import org.throughcare.service.store.CommandKey;
import org.throughcare.service.store.Records;

/** Undoes a link that the service made because a number made it certain. It is never made again by itself. */
@Component
public class UndoingLinks {
    private final Transactions transactions;
    private final Records records;
    private final Appending appending;
    private final CaseAccess access;
    private final InstantSource clock;

    UndoingLinks(
            Transactions transactions, Records records, Appending appending, CaseAccess access, InstantSource clock) {
        this.transactions = transactions;
        this.records = records;
        this.appending = appending;
        this.access = access;
        this.clock = clock;
    }

    /**
     * From now on {@code record} is no part of the case {@code person}; {@code reason} is never blank.
     *
     * @return whether it was one, and the case is open to {@code by} for that
     */
    public boolean undo(StaffMember by, long person, Subject record, String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("undoing a link needs its reason");
        }
        return transactions.as(
                by.acting(),
                () -> NeedToKnow.allows(access.of(by, person), by.post(), Act.LINK)
                        && transactions.computing(() -> undone(by, person, record, reason)));
    }

    private boolean undone(StaffMember by, long person, Subject record, String reason) {
        CaseRecord of = records.of(person).orElseThrow();
        if (!of.linked().contains(record) || record.equals(of.subject())) {
            return false;
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        String name = of.sequence() + "/" + record;
        Entry entry = LinkEntries.decided(of.subject(), record, new Unlinked(record, reason), by.username(), name, now);
        CommandKey key = CommandKey.of(by.username(), "unlink/" + entry.id(), reason.getBytes(UTF_8));
        return appending.append(
                        new Append(of.subject(), List.of(entry), key, of.sequence(), "LINK_UNDONE", "page:/matching"))
                instanceof AppendOutcome.Appended;
    }
}
