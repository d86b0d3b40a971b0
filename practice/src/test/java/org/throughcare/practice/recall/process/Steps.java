package org.throughcare.practice.recall.process;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.throughcare.practice.recall.CaseworkFact.BookingStage;
import org.throughcare.practice.recall.CaseworkFact.RecallBooked;
import org.throughcare.practice.recall.CaseworkFact.RecallTypeConfirmed;
import org.throughcare.practice.recall.ConsiderationFact.ConsiderationBegun;
import org.throughcare.practice.recall.ConsiderationFact.ConsiderationPassed;
import org.throughcare.practice.recall.ConsiderationFact.RiskLimb;
import org.throughcare.practice.recall.PartAFact;
import org.throughcare.practice.recall.PartAFact.PartARevised;
import org.throughcare.practice.recall.PartAFact.PartAWritten;
import org.throughcare.practice.recall.PartAFact.RecallCountersigned;
import org.throughcare.practice.recall.PartAFact.RecallTypeChosen;
import org.throughcare.practice.recall.PartAFact.Signature;
import org.throughcare.practice.recall.PartAFact.SignatureAsked;
import org.throughcare.practice.recall.RecallFact.LicenceRevoked;
import org.throughcare.practice.recall.RecallFact.RecallDecided;
import org.throughcare.practice.recall.RecallFact.RecallReceived;
import org.throughcare.practice.recall.RecallFact.RecallSent;
import org.throughcare.practice.recall.RecallFact.RecallSignedOff;
import org.throughcare.practice.recall.rules.RecallType;
import org.throughcare.practice.recall.rules.SentenceGroup;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.record.Provenance;
import org.throughcare.practice.record.Provenance.Confidence;
import org.throughcare.practice.record.Provenance.Standing;
import org.throughcare.practice.record.Source;
import org.throughcare.practice.record.Source.Agency;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.record.Subject;
import org.throughcare.practice.record.Times;
import org.throughcare.practice.record.Visibility;
import org.throughcare.practice.record.Visibility.Clearance;
import org.throughcare.practice.record.When;
import org.throughcare.practice.terms.Party;
import org.throughcare.practice.terms.Role;

/** A recall made step by step, a minute apart. */
final class Steps {
    static final Instant START = Instant.parse("2026-06-22T09:00:00Z");

    private final List<Move> moves = new ArrayList<>();
    private Instant now = START;

    static Steps none() {
        return new Steps();
    }

    /** Up to the decision to recall. */
    static Steps decided() {
        return none().and(begun()).and(passed()).and(decision(true, "spo-1"));
    }

    /** Up to the request for the manager's signature on {@code content}. */
    static Steps asked(String content) {
        return decided().and(type(RecallType.FIXED_TERM)).and(written(content)).and(ask(Signature.MANAGER, content));
    }

    /** Signed by both on {@code content} and sent. */
    static Steps sent(String content) {
        return asked(content)
                .and(countersigned("spo-1", content))
                .and(ask(Signature.SENIOR_MANAGER, content))
                .and(signed("head-1", content))
                .and(new RecallSent(List.of("Part A")));
    }

    /** Received and booked. */
    static Steps booked() {
        Steps steps = sent("one").and(new RecallReceived(START));
        for (BookingStage stage : BookingStage.values()) {
            steps.and(new RecallBooked(stage, "as sent"));
        }
        return steps;
    }

    /** Revoked. */
    static Steps revoked(RecallType type) {
        return booked().and(new RecallTypeConfirmed(type, "as asked")).and(new LicenceRevoked(null, false));
    }

    Steps and(Fact fact) {
        now = now.plusSeconds(60);
        return at(now, fact);
    }

    Steps at(Instant instant, Fact fact) {
        Stated<?> entry = entry("E" + (moves.size() + 1), instant, fact);
        Move.of(entry).ifPresent(moves::add);
        return this;
    }

    List<Move> moves() {
        return List.copyOf(moves);
    }

    Instant now() {
        return now;
    }

    List<Recall> recalls() {
        return Recalls.of(moves, List.of(START.minusSeconds(86_400)));
    }

    Recall last() {
        return recalls().getLast();
    }

    static Fact begun() {
        return new ConsiderationBegun(Role.COM, List.of(new EntryId("M-1")), "The first appointment was not kept.");
    }

    static Fact passed() {
        return new ConsiderationPassed(
                Role.COM,
                true,
                "Not seen since release.",
                List.of("Keep in touch"),
                new RiskLimb(true, true, false, "Nobody knows where."),
                "None so far.",
                List.of(),
                SentenceGroup.ADULT_SDS);
    }

    static Fact decision(boolean recall, String who) {
        return new RecallDecided(recall, Role.SPO, "Because.", List.of(), null, who);
    }

    static Fact type(RecallType type) {
        return new RecallTypeChosen(Role.COM, type, null, false, true, "The law.", LocalDate.of(2026, 6, 22));
    }

    static Fact written(String content) {
        return new PartAWritten(Role.COM, "2026-07", List.of(new PartAFact.Answer("circumstances", content)), content);
    }

    static Fact ask(Signature of, String content) {
        return new SignatureAsked(Role.COM, of, content);
    }

    static Fact countersigned(String who, String content) {
        return new RecallCountersigned(Role.SPO, who, content, "Agreed.", false);
    }

    static Fact signed(String who, String content) {
        return new RecallSignedOff(Role.PDU_HEAD, who, content, null);
    }

    static Fact revised() {
        return new PartARevised(Role.COM, "An address was missing.");
    }

    private static Stated<?> entry(String id, Instant at, Fact fact) {
        When when = new When(When.Precision.MINUTE, at);
        Map<Party, Instant> since = new EnumMap<>(Map.of(Party.PROBATION, at));
        Entry entry = new Entry(
                new EntryId(id),
                new Subject(Subject.Kind.PERSON, "P1"),
                fact,
                new Times(when, when, at),
                new Provenance(
                        new Source(Agency.PROBATION, ""), Confidence.STATED, Standing.FACT, List.of(), List.of()),
                new Visibility(since, Clearance.NONE),
                null);
        return new Stated<>(entry, at, fact);
    }
}
