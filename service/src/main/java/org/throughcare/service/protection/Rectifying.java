package org.throughcare.service.protection;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.record.Provenance;
import org.throughcare.practice.record.Source;
import org.throughcare.practice.record.Source.Agency;
import org.throughcare.practice.record.Times;
import org.throughcare.practice.record.Visibility;
import org.throughcare.practice.record.When;
import org.throughcare.service.access.Act;
import org.throughcare.service.access.CaseAccess;
import org.throughcare.service.access.NeedToKnow;
import org.throughcare.service.access.StaffMember;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.store.Append;
import org.throughcare.service.store.AppendOutcome;
import org.throughcare.service.store.Appending;
import org.throughcare.service.store.CommandKey;
import org.throughcare.service.store.Records;
import org.throughcare.service.store.Restricting;

/**
 * Puts right what is wrong about a person, and hides a fact everywhere but in a formal review. Neither changes an entry: a
 * new one takes the place of the wrong one and says why, and what is hidden is kept.
 */
@Component
public class Rectifying {
    private final Transactions transactions;
    private final Records records;
    private final Appending appending;
    private final Restricting restricting;
    private final CaseAccess access;
    private final InstantSource clock;

    Rectifying(
            Transactions transactions,
            Records records,
            Appending appending,
            Restricting restricting,
            CaseAccess access,
            InstantSource clock) {
        this.transactions = transactions;
        this.records = records;
        this.appending = appending;
        this.restricting = restricting;
        this.access = access;
        this.clock = clock;
    }

    /**
     * {@code right} takes the place of the fact of {@code wrong}; known to the same parties from now on.
     *
     * @param reason why the old one is wrong; stands with the new entry
     * @throws NotAllowed if {@code by} does not protect data or the case is not open to them
     */
    public AppendOutcome rectify(StaffMember by, long person, EntryId wrong, Fact right, String reason) {
        requireReason(reason);
        return transactions.as(by.acting(), () -> {
            require(by, person);
            Entry old = records.of(person).orElseThrow().entries().stream()
                    .filter(entry -> entry.id().equals(wrong))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("the case has no such entry"));
            String what = "rectify/" + wrong + "/" + right + "/" + reason;
            EntryId id =
                    new EntryId(UUID.nameUUIDFromBytes(what.getBytes(UTF_8)).toString());
            Entry entry = superseding(id, old, right, "rectified by " + by.username() + ": " + reason);
            CommandKey key = CommandKey.of(by.username(), "rectify/" + id, what.getBytes(UTF_8));
            return appending.append(
                    new Append(old.subject(), List.of(entry), key, null, "ENTRY_RECTIFIED", "data protection"));
        });
    }

    /** Hides {@code entry} everywhere but in a formal review. */
    public void restrict(StaffMember by, long person, EntryId entry, String reason) {
        requireReason(reason);
        transactions.run(by.acting(), () -> {
            require(by, person);
            restricting.restrict(person, entry, reason, clock.instant());
        });
    }

    /** Shows it again. */
    public void lift(StaffMember by, long person, EntryId entry) {
        transactions.run(by.acting(), () -> {
            require(by, person);
            restricting.lift(person, entry, clock.instant());
        });
    }

    private Entry superseding(EntryId id, Entry old, Fact right, String remark) {
        Instant now = clock.instant();
        Provenance was = old.provenance();
        return new Entry(
                id,
                old.subject(),
                right,
                new Times(old.times().occurred(), new When(When.Precision.MINUTE, now), now),
                new Provenance(
                        new Source(Agency.PROBATION, "rectification"),
                        was.confidence(),
                        was.standing(),
                        was.references(),
                        Stream.concat(was.remarks().stream(), Stream.of(remark)).toList()),
                new Visibility(
                        Visibility.of(old.visibility().since().keySet(), now).since(),
                        old.visibility().clearance()),
                old.id());
    }

    private void require(StaffMember by, long person) {
        if (!by.active() || !NeedToKnow.allows(access.of(by, person), by.post(), Act.PROTECT_DATA)) {
            throw new NotAllowed("Only somebody whose post protects data, and to whom the case is open, may do this.");
        }
    }

    private static void requireReason(String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a reason is needed");
        }
    }
}
