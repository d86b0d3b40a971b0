package org.throughcare.service.recall.partners;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.throughcare.practice.casework.CasePicture;
import org.throughcare.practice.casework.RecallPart;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.recall.RecallFact.RecallSent;
import org.throughcare.practice.recall.process.Attempt;
import org.throughcare.practice.recall.process.Guard;
import org.throughcare.practice.recall.process.Recall;
import org.throughcare.practice.recall.process.RecallAct;
import org.throughcare.practice.recall.process.Recalls;
import org.throughcare.practice.recall.process.Transitions;
import org.throughcare.practice.record.Chronology;
import org.throughcare.practice.record.KnownAt;
import org.throughcare.practice.record.Linkage;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.terms.Party;
import org.throughcare.practice.terms.Role;
import org.throughcare.service.cases.SeenCase;
import org.throughcare.service.store.CaseRecord;

/**
 * A recall before somebody who has a part in it.
 *
 * @param seen the case as their own party knows it
 * @param whole the case as probation knows it, to which every step of a recall is told; what of it is shown, each page says
 * @param recalls every recall on record, oldest first
 */
public record Desk(SeenCase seen, CasePicture whole, List<Recall> recalls, Policy policy) {
    public Desk {
        recalls = List.copyOf(recalls);
    }

    /** The recalls of a case that a reader has before them. */
    public static Desk of(SeenCase seen, Policy policy) {
        CasePicture whole = told(seen.record(), seen.reader().now());
        return new Desk(seen, whole, RecallPart.of(whole).recalls(), policy);
    }

    /** A case as probation knew it at {@code at}. */
    public static CasePicture told(CaseRecord record, Instant at) {
        KnownAt view = new KnownAt(Party.PROBATION, at);
        return CasePicture.of(
                Party.PROBATION,
                Chronology.ofSorted(Linkage.entriesOf(record.subject(), record.entries(), view), view));
    }

    /** The instant as of which they look. */
    public Instant now() {
        return seen.reader().now();
    }

    /** The recall that is not over. */
    public Optional<Recall> open() {
        return Recalls.open(recalls);
    }

    /** The last recall, over or not. */
    public Optional<Recall> last() {
        return recalls.isEmpty() ? Optional.empty() : Optional.of(recalls.getLast());
    }

    /** What the request rested on: the case as probation knew it when the request was sent. */
    public CasePicture sentWith() {
        return last().flatMap(recall -> recall.last(RecallSent.class))
                .map(sent -> told(seen.record(), sent.entry().times().received()))
                .orElse(whole);
    }

    /** The role in which the reader does {@code act}; the first of their post where it is none of them. */
    public Role role(RecallAct act) {
        return seen.reader().staff().post().roles().stream()
                .filter(act.roles()::contains)
                .min(Comparator.naturalOrder())
                .orElseGet(() -> seen.reader().staff().post().recordsAs());
    }

    /** The reader's wish to do {@code act} now. */
    public Attempt attempt(RecallAct act) {
        return attempt(act, now());
    }

    /** The same of something that happened at {@code at}. */
    public Attempt attempt(RecallAct act, Instant at) {
        return Attempt.of(act, role(act), seen.reader().staff().code(), at);
    }

    /** Whether {@code act} can follow where the recall stands, and is one of the reader's. */
    public boolean offers(RecallAct act) {
        return open().filter(recall -> Transitions.after(recall.state(), act).isPresent())
                        .isPresent()
                && act.roles().contains(role(act));
    }

    /** Whether {@code attempt} is allowed as it stands. */
    public boolean allows(Attempt attempt) {
        return Guard.refuses(recalls, attempt).isEmpty();
    }

    /** When the request was sent. */
    public Optional<Stated<RecallSent>> sent() {
        return last().flatMap(recall -> recall.last(RecallSent.class));
    }
}
