package org.throughcare.practice.casework;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.partnership.PartnershipFact.MappaSet;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.risk.RiskFact.RoshRecorded;
import org.throughcare.practice.supervision.CheckInFact.CheckInReceived;
import org.throughcare.practice.supervision.CheckInFact.CheckInReviewed;
import org.throughcare.practice.supervision.CheckInFact.CheckInsAsked;
import org.throughcare.practice.supervision.CheckInFact.CheckInsDecided;
import org.throughcare.practice.supervision.CheckInFact.CheckInsEnded;
import org.throughcare.practice.supervision.SupervisionFact.SupervisionEnded;
import org.throughcare.practice.terms.Nature;
import org.throughcare.practice.terms.RiskLevel;

/**
 * Remote check-ins as they stand: the last that were asked for, what a senior decided, and what has changed since.
 *
 * @param asked the last request, or null
 * @param decided the last decision on it, or null
 * @param changed what became known after that decision and would have stood against it, in order
 * @param ended what ended them, or null
 */
public record CheckIns(
        @Nullable Stated<CheckInsAsked> asked,
        @Nullable Stated<CheckInsDecided> decided,
        List<Stated<?>> changed,
        @Nullable Stated<?> ended) {
    /** How they stand. */
    public enum State {
        NONE,
        ASKED,
        REFUSED,
        RUNNING,
        /** Something changed after they were approved; the approval is looked at again. */
        REOPENED,
        /** Contact is suspended, and with it check-ins. */
        SUSPENDED,
        ENDED
    }

    public CheckIns {
        changed = List.copyOf(changed);
    }

    /** As {@code picture} has them. */
    public static CheckIns of(CasePicture picture) {
        List<Stated<CheckInsAsked>> requests = picture.all(CheckInsAsked.class);
        if (requests.isEmpty()) {
            return new CheckIns(null, null, List.of(), null);
        }
        Stated<CheckInsAsked> asked = requests.getLast();
        Stated<CheckInsDecided> decided =
                decisions(picture, asked).stream().reduce((_, later) -> later).orElse(null);
        Stated<?> ended = endings(picture).stream()
                .filter(one -> one.known().isAfter(asked.known()))
                .findFirst()
                .orElse(null);
        List<Stated<?>> changed = decided == null || !decided.fact().approved()
                ? List.of()
                : against(picture).stream()
                        .filter(one -> one.known().isAfter(decided.known()))
                        .toList();
        return new CheckIns(asked, decided, changed, ended);
    }

    /** The decisions on {@code asked}, in order. */
    public static List<Stated<CheckInsDecided>> decisions(CasePicture picture, Stated<CheckInsAsked> asked) {
        return picture.all(CheckInsDecided.class).stream()
                .filter(one -> one.fact().asked().equals(asked.id()))
                .toList();
    }

    /** What ends check-ins, in the order in which it became known. */
    public static List<Stated<?>> endings(CasePicture picture) {
        List<Stated<?>> endings = new ArrayList<>(picture.all(CheckInsEnded.class));
        endings.addAll(picture.all(SupervisionEnded.class));
        endings.sort(Comparator.comparing(Stated::known));
        return endings;
    }

    /** Every entry that would stand against check-ins by itself, in the order in which it became known. */
    public static List<Stated<?>> against(CasePicture picture) {
        List<Stated<?>> against = new ArrayList<>();
        for (Stated<RoshRecorded> level : picture.risk().levels()) {
            if (level.fact().overall().atLeast(RiskLevel.VERY_HIGH)) {
                against.add(level);
            }
        }
        for (Stated<MappaSet> set : picture.partnership().mappa()) {
            if (set.fact().level() > 1) {
                against.add(set);
            }
        }
        picture.signs().stream()
                .filter(sign -> sign.natures().contains(Nature.DOMESTIC_ABUSE)
                        || sign.natures().contains(Nature.SEXUAL))
                .map(HarmSign::stated)
                .distinct()
                .forEach(against::add);
        against.sort(Comparator.comparing(Stated::known));
        return against;
    }

    /** How they stand at {@code now} in {@code picture}, of which they are. */
    public State state(CasePicture picture, Instant now) {
        if (asked == null) {
            return State.NONE;
        }
        if (ended != null) {
            return State.ENDED;
        }
        if (decided == null) {
            return State.ASKED;
        }
        if (!decided.fact().approved()) {
            return State.REFUSED;
        }
        if (CheckInFinding.suspension(picture, now).isPresent()) {
            return State.SUSPENDED;
        }
        return changed.isEmpty() ? State.RUNNING : State.REOPENED;
    }

    /** What the person answered and nobody has read yet, the oldest first. */
    public static List<Stated<CheckInReceived>> unread(CasePicture picture) {
        return picture.all(CheckInReceived.class).stream()
                .filter(one -> review(picture, one).isEmpty())
                .toList();
    }

    /** Who read what the person answered: the entry that says so. */
    public static Optional<Stated<CheckInReviewed>> review(CasePicture picture, Stated<CheckInReceived> received) {
        return picture.all(CheckInReviewed.class).stream()
                .filter(one -> one.fact().received().equals(received.id()))
                .findFirst();
    }
}
