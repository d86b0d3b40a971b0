package org.throughcare.service.recall;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.throughcare.practice.casework.CasePicture;
import org.throughcare.practice.casework.RecallPart;
import org.throughcare.practice.recall.process.Attempt;
import org.throughcare.practice.recall.process.Guard;
import org.throughcare.practice.recall.process.Recall;
import org.throughcare.practice.recall.process.RecallAct;
import org.throughcare.practice.recall.process.Recalls;
import org.throughcare.practice.recall.process.Refusal;
import org.throughcare.practice.record.Chronology;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.record.KnownAt;
import org.throughcare.practice.record.Linkage;
import org.throughcare.practice.record.Provenance.Standing;
import org.throughcare.practice.terms.Role;
import org.throughcare.service.access.Post;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.access.StaffMember;
import org.throughcare.service.cases.Recorded;
import org.throughcare.service.cases.SeenCase;
import org.throughcare.service.recall.RecallOutcome.Done;
import org.throughcare.service.recall.RecallOutcome.Refused;
import org.throughcare.service.store.Append;
import org.throughcare.service.store.AppendOutcome;
import org.throughcare.service.store.AppendOutcome.Appended;
import org.throughcare.service.store.AppendOutcome.KeyUsedOtherwise;
import org.throughcare.service.store.AppendOutcome.Overtaken;
import org.throughcare.service.store.Appending;
import org.throughcare.service.store.CaseRecord;
import org.throughcare.service.store.Records;
import org.throughcare.service.web.Text;

/**
 * The one way by which probation adds to a recall. The recall is folded from the whole record, {@link Guard} is asked for each
 * act in turn, and all facts are added in one append or none is. Of two who act at once one counts; the other is asked of
 * the guard again, on what the first has recorded.
 */
@Component
public class RecallActs {
    private static final int TRIES = 4;

    private final Appending appending;
    private final Records records;
    private final RefusalWords words;
    private final InstantSource clock;

    RecallActs(Appending appending, Records records, RefusalWords words, InstantSource clock) {
        this.appending = appending;
        this.records = records;
        this.words = words;
        this.clock = clock;
    }

    /** The recalls of a case as the reader's party knows them. */
    public static List<Recall> recalls(SeenCase seen) {
        return RecallPart.of(seen.picture()).recalls();
    }

    /** The role in which {@code post} does {@code act}; empty where it may not. */
    public static Optional<Role> role(Post post, RecallAct act) {
        return post.roles().stream().filter(act.roles()::contains).sorted().findFirst();
    }

    /** Whether {@code staff} can do {@code act} now, on the request as it stands. */
    public static boolean may(List<Recall> recalls, RecallAct act, StaffMember staff, Instant now) {
        String content = Recalls.open(recalls)
                .flatMap(Recall::written)
                .map(written -> written.fact().content())
                .orElse(null);
        return role(staff.post(), act)
                .filter(role -> Guard.refuses(recalls, new Attempt(act, role, staff.code(), now, content, null))
                        .isEmpty())
                .isPresent();
    }

    /** Does what {@code wish} asks for, in the transaction that runs. */
    public RecallOutcome carryOut(SignedIn who, SeenCase seen, Wish wish) {
        if (!appending.answered(List.of(wish.key())).isEmpty()) {
            return again(wish);
        }
        CaseRecord record = seen.record();
        for (int tried = 0; tried < TRIES; tried++) {
            Prepared prepared = prepare(who.staff(), seen, record, wish);
            if (prepared.refusal().isPresent()) {
                Refusal refusal = prepared.refusal().get();
                return new Refused(refusal, words.of(refusal, prepared.recalls(), who.staff()));
            }
            AppendOutcome outcome = appending.append(new Append(
                    record.subject(), prepared.entries(), wish.key(), record.sequence(), wish.act(), wish.route()));
            switch (outcome) {
                case Appended appended -> {
                    return new Done(appended.entries(), appended.repeated());
                }
                case KeyUsedOtherwise _ -> {
                    return otherwise();
                }
                case Overtaken _ ->
                    record = records.of(seen.person()).orElseThrow(() -> new IllegalStateException("erased meanwhile"));
            }
        }
        return new Refused(null, Text.text("recall.refused.busy"));
    }

    private RecallOutcome again(Wish wish) {
        return switch (appending.answered(List.of(wish.key())).get(wish.key())) {
            case Appended appended -> new Done(appended.entries(), true);
            case KeyUsedOtherwise _, Overtaken _ -> otherwise();
            case null -> otherwise();
        };
    }

    private static Refused otherwise() {
        return new Refused(null, Text.text("recall.refused.otherwise"));
    }

    private Prepared prepare(StaffMember staff, SeenCase seen, CaseRecord record, Wish wish) {
        Instant now = clock.instant();
        KnownAt view = new KnownAt(seen.reader().party(), now);
        List<Entry> entries = new ArrayList<>(Linkage.entriesOf(record.subject(), record.entries(), view));
        List<Entry> added = new ArrayList<>();
        List<Recall> recalls = fold(seen, entries, view);
        for (Wish.Step step : wish.steps()) {
            Role role = role(staff.post(), step.act()).orElse(null);
            if (role == null) {
                return new Prepared(recalls, added, Optional.of(Refusal.NOT_THIS_ROLE));
            }
            Instant at = step.at() == null ? now : step.at();
            Optional<Refusal> refusal = Guard.refuses(
                    recalls, new Attempt(step.act(), role, staff.code(), at, step.content(), step.stage()));
            if (refusal.isPresent()) {
                return new Prepared(recalls, added, refusal);
            }
            Fact fact = step.fact().apply(role);
            Entry entry = Recorded.of(record.subject(), fact, staff, step.parties(), at, Standing.FACT, now);
            added.add(entry);
            entries.add(entry);
            entries.sort(Entry.ORDER);
            recalls = fold(seen, entries, view);
        }
        wish.beside().forEach(fact -> added.add(Recorded.of(record.subject(), fact, staff, wish.parties(), now)));
        return new Prepared(recalls, added, Optional.empty());
    }

    private static List<Recall> fold(SeenCase seen, List<Entry> entries, KnownAt view) {
        Chronology known = Chronology.ofSorted(List.copyOf(entries), view);
        return RecallPart.of(CasePicture.of(seen.reader().party(), known)).recalls();
    }

    /** The facts as entries, and the recalls with them; or why there are none. */
    private record Prepared(List<Recall> recalls, List<Entry> entries, Optional<Refusal> refusal) {}
}
