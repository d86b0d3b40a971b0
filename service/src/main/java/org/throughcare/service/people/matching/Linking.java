package org.throughcare.service.people.matching;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughcare.practice.identity.IdentityFact.MatchDecided;
import org.throughcare.practice.identity.IdentityFact.MatchDecisionWithdrawn;
import org.throughcare.practice.identity.IdentityFact.MatchVerdict;
import org.throughcare.practice.identity.IdentityFact.Sureness;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.RecordFact;
import org.throughcare.practice.record.Subject;
import org.throughcare.practice.terms.Party;
import org.throughcare.practice.terms.Role;
import org.throughcare.service.access.Act;
import org.throughcare.service.access.CaseAccess;
import org.throughcare.service.access.NeedToKnow;
import org.throughcare.service.access.StaffMember;
import org.throughcare.service.cases.Recorded;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.people.matching.MatchDecisionRows.Decision;
import org.throughcare.service.store.Append;
import org.throughcare.service.store.AppendOutcome;
import org.throughcare.service.store.Appending;
import org.throughcare.service.store.CommandKey;
import org.throughcare.service.store.Records;

/**
 * Records what a person decided of two records, and undoes it. Nothing that was known is rewritten: a link holds from when
 * it is recorded until its undoing is.
 */
@Component
public class Linking {
    private final Records records;
    private final Appending appending;
    private final MatchDecisionRows decisions;
    private final CaseAccess access;
    private final Transactions transactions;
    private final InstantSource clock;

    Linking(
            Records records,
            Appending appending,
            MatchDecisionRows decisions,
            CaseAccess access,
            Transactions transactions,
            InstantSource clock) {
        this.records = records;
        this.appending = appending;
        this.decisions = decisions;
        this.access = access;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Records that the case {@code person} and the record {@code other} are one person, or two.
     *
     * @return the entry that records it, by which it is undone; empty where the case is not open to {@code by} for that, or
     *     one of the two is there no more
     */
    public Optional<String> decide(StaffMember by, long person, long other, MatchVerdict verdict, String reason) {
        return transactions.as(by.acting(), () -> {
            Optional<Subject> own = subject(person);
            Optional<Subject> theirs = subject(other);
            if (person == other || own.isEmpty() || theirs.isEmpty() || !may(by, person)) {
                return Optional.empty();
            }
            Instant now = clock.instant();
            MatchDecided decided = new MatchDecided(theirs.get(), verdict, Sureness.CERTAIN, role(by), reason);
            Entry decision = Recorded.of(own.get(), decided, by, Set.of(Party.PROBATION), now);
            List<Entry> entries = new ArrayList<>(List.of(decision));
            if (verdict == MatchVerdict.SAME_PERSON) {
                RecordFact link = new RecordFact.Linked(theirs.get(), "decided in " + decision.id());
                entries.add(Recorded.of(own.get(), link, by, EnumSet.allOf(Party.class), now));
            }
            append(by, own.get(), entries, "MATCH_DECIDED", "POST /matching");
            decisions.put(new Decision(decision.id().value(), person, other, verdict == MatchVerdict.SAME_PERSON, now));
            return Optional.of(decision.id().value());
        });
    }

    /** Undoes the decision that {@code entry} records; says whether it stood and the case is open to {@code by} for that. */
    public boolean undo(StaffMember by, String entry, String reason) {
        return transactions.as(
                by.acting(),
                () -> decisions
                        .standing(entry)
                        .filter(decision -> undo(by, decision.person(), entry, reason, "POST /matching"))
                        .isPresent());
    }

    /** Undoes it on the case {@code person}, which the record it stands on is part of now. */
    boolean undo(StaffMember by, long person, String entry, String reason, String route) {
        return transactions.as(by.acting(), () -> {
            Optional<Decision> stood = decisions.standing(entry).filter(_ -> may(by, person));
            stood.ifPresent(decision -> undone(by, person, decision, reason, route));
            return stood.isPresent();
        });
    }

    private void undone(StaffMember by, long person, Decision decision, String reason, String route) {
        Instant now = clock.instant();
        EntryId id = new EntryId(decision.entry());
        Entry decided = transactions.computing(() -> records.of(person)).orElseThrow().entries().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        Subject own = decided.subject();
        MatchDecisionWithdrawn withdrawn = new MatchDecisionWithdrawn(id, role(by), reason);
        List<Entry> entries = new ArrayList<>();
        entries.add(Recorded.of(own, withdrawn, by, Set.of(Party.PROBATION), now));
        if (decision.same() && decided.fact() instanceof MatchDecided fact) {
            RecordFact unlink = new RecordFact.Unlinked(fact.other(), "decision " + id + " withdrawn");
            entries.add(Recorded.of(own, unlink, by, EnumSet.allOf(Party.class), now));
        }
        append(by, own, entries, "MATCH_DECISION_WITHDRAWN", route);
        decisions.withdraw(decision.entry(), now);
    }

    private void append(StaffMember by, Subject about, List<Entry> entries, String act, String route) {
        String first = entries.getFirst().id().value();
        CommandKey key = CommandKey.of(by.username(), first, first.getBytes(UTF_8));
        AppendOutcome outcome = appending.append(new Append(about, entries, key, null, act, route));
        if (!(outcome instanceof AppendOutcome.Appended)) {
            throw new IllegalStateException("a decision on a match was not taken: " + outcome.getClass());
        }
    }

    private boolean may(StaffMember by, long person) {
        return NeedToKnow.allows(access.of(by, person), by.post(), Act.LINK);
    }

    private Optional<Subject> subject(long person) {
        return transactions.computing(() -> records.of(person)).map(record -> record.subject());
    }

    private static Role role(StaffMember by) {
        return by.post().roles().stream().sorted().findFirst().orElse(Role.REGION);
    }
}
