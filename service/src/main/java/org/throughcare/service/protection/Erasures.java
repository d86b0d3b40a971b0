package org.throughcare.service.protection;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.throughcare.service.access.Act;
import org.throughcare.service.access.StaffMember;
import org.throughcare.service.audit.AuditLog;
import org.throughcare.service.audit.AuditedAct;
import org.throughcare.service.database.Acting;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.protection.ErasureOutcome.Erased;
import org.throughcare.service.protection.ErasureOutcome.ErasedBefore;
import org.throughcare.service.protection.ErasureOutcome.Held;
import org.throughcare.service.protection.ErasureOutcome.NeedsApproval;
import org.throughcare.service.protection.RetentionRule.Category;
import org.throughcare.service.store.Erasing;
import org.throughcare.service.store.KeyedRecord;

/**
 * Erases a person: a named person decides, a second one approves where entries are still young, and nothing is erased
 * while something holds it. Decision, approval and the act itself are audited, each under the name of the one who did it.
 */
@Component
public class Erasures {
    private static final String ROUTE = "data protection";
    private static final Pattern REFERENCE = Pattern.compile("[A-Z0-9][A-Z0-9/-]{0,39}");

    private final Transactions transactions;
    private final ErasureRows rows;
    private final Erasing erasing;
    private final StandingHolds holds;
    private final RetentionSchedule schedule;
    private final ErasureRegister register;
    private final AuditLog audit;
    private final InstantSource clock;

    Erasures(
            Transactions transactions,
            ErasureRows rows,
            Erasing erasing,
            StandingHolds holds,
            RetentionSchedule schedule,
            ErasureRegister register,
            AuditLog audit,
            InstantSource clock) {
        this.transactions = transactions;
        this.rows = rows;
        this.erasing = erasing;
        this.holds = holds;
        this.schedule = schedule;
        this.register = register;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * {@code by} decides that the case {@code person} is to be erased; nothing is erased yet.
     *
     * @param reference the file in which the decision is recorded: capitals, digits, strokes and dashes, so that it names
     *     nobody
     * @return the number of the decision; of the one that stands where one is open already
     * @throws NotAllowed if the post of {@code by} does not protect data
     */
    public long decide(StaffMember by, long person, ErasureReason reason, String reference) {
        require(by);
        if (!REFERENCE.matcher(reference).matches()) {
            throw new IllegalArgumentException(
                    "the reference of an erasure has only capitals, digits, / and -, at most 40");
        }
        Instant now = clock.instant();
        return transactions.as(by.acting(), () -> {
            audit.record(AuditedAct.of(now, "ERASURE_DECIDED", person, ROUTE));
            return transactions.computing(() -> rows.decided(person, reason, reference, by.username(), now));
        });
    }

    /**
     * {@code second} approves what another decided.
     *
     * @throws NotAllowed if they decided it themselves, or their post does not protect data
     */
    public void approve(StaffMember second, long erasure) {
        require(second);
        Instant now = clock.instant();
        transactions.run(
                second.acting(),
                () -> transactions.computing(() -> {
                    ErasureRows.Decided decided = known(rows.locked(erasure));
                    if (decided.decidedBy().equals(second.username())) {
                        throw new NotAllowed("An erasure is approved by somebody other than the one who decided it.");
                    }
                    rows.approved(erasure, second.username(), now);
                    audit.record(AuditedAct.of(now, "ERASURE_APPROVED", decided.person(), ROUTE));
                    return true;
                }));
    }

    /** Carries out a decision where nothing stands against it; done again, it changes nothing. */
    public ErasureOutcome carryOut(StaffMember by, long erasure) {
        require(by);
        ErasureOutcome outcome =
                transactions.as(new Acting.Eraser(by.username()), () -> outcome(known(rows.locked(erasure))));
        if (outcome instanceof Erased) {
            register.export();
        }
        return outcome;
    }

    private ErasureOutcome outcome(ErasureRows.Decided decided) {
        Instant before = decided.doneAt();
        if (before != null) {
            return new ErasedBefore(before);
        }
        long person = decided.person();
        Instant now = clock.instant();
        List<KeyedRecord> records = erasing.recordsOf(person);
        List<Hold> standing = holds.of(person);
        if (!standing.isEmpty()) {
            audit.record(AuditedAct.of(now, "ERASURE_HELD", person, ROUTE));
            return new Held(standing);
        }
        Optional<Instant> enough = erasing.lastReceived(records).map(schedule.of(Category.CASE_RECORD)::over);
        if (decided.approvedBy() == null && enough.filter(now::isBefore).isPresent()) {
            return new NeedsApproval(enough.orElseThrow());
        }
        erasing.erase(records, now);
        rows.done(decided.id(), records, now);
        audit.record(AuditedAct.of(now, "PERSON_ERASED", person, ROUTE));
        return new Erased(records.size());
    }

    private static ErasureRows.Decided known(Optional<ErasureRows.Decided> decided) {
        return decided.orElseThrow(() -> new IllegalArgumentException("there is no such decision to erase"));
    }

    private static void require(StaffMember by) {
        if (!by.active() || !by.post().may(Act.PROTECT_DATA)) {
            throw new NotAllowed("Only somebody whose post protects data may do this.");
        }
    }
}
