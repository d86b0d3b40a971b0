package org.throughcare.practice.supervision.compliance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.record.Chronology;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.supervision.SupervisionFact.AbsenceJudged;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentArranged;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentAttended;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentCancelled;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentKind;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentMissed;
import org.throughcare.practice.supervision.SupervisionFact.SentHome;
import org.throughcare.practice.supervision.compliance.CountedContact.Result;
import org.throughcare.practice.supervision.compliance.CountedContact.Why;
import org.throughcare.practice.terms.London;

/** Goes through the contacts of a case in the order in which they took place and says of each whether it counts, and why. */
final class CountingContacts {
    private final @Nullable LocalDate from;
    private final Map<EntryId, AbsenceJudged> judged = new HashMap<>();
    private final Set<EntryId> over = new HashSet<>();
    private final Set<LocalDate> failed = new HashSet<>();
    private final List<CountedContact> counted = new ArrayList<>();

    private record Came(Stated<?> contact, LocalDate date, AppointmentKind kind, Result result) {}

    private CountingContacts(@Nullable LocalDate from) {
        this.from = from;
    }

    /** Those known in {@code known} whose time has come at {@code now}, counted from {@code from} on where it is given. */
    static List<CountedContact> of(Chronology known, @Nullable LocalDate from, Instant now) {
        CountingContacts counting = new CountingContacts(from);
        known.of(AbsenceJudged.class)
                .forEach(judgement -> counting.judged.put(judgement.fact().absence(), judgement.fact()));
        counting.came(known, now).forEach(counting::count);
        return List.copyOf(counting.counted);
    }

    private List<Came> came(Chronology known, Instant now) {
        List<Came> came = new ArrayList<>();
        for (Stated<AppointmentAttended> kept : known.of(AppointmentAttended.class)) {
            over(kept.fact().arranged());
            came.add(new Came(kept, kept.date(), kept.fact().appointment(), result(kept.fact())));
        }
        for (Stated<AppointmentMissed> missed : known.of(AppointmentMissed.class)) {
            over(missed.fact().arranged());
            came.add(new Came(missed, missed.date(), missed.fact().appointment(), result(judged.get(missed.id()))));
        }
        Map<EntryId, AppointmentCancelled> cancelled = new HashMap<>();
        known.of(AppointmentCancelled.class)
                .forEach(one -> cancelled.putIfAbsent(one.fact().arranged(), one.fact()));
        for (Stated<AppointmentArranged> arranged : known.of(AppointmentArranged.class)) {
            AppointmentCancelled off = cancelled.get(arranged.id());
            if (!over.contains(arranged.id())
                    && (off != null || !arranged.fact().at().isAfter(now))) {
                LocalDate on = arranged.fact().at().atZone(London.ZONE).toLocalDate();
                came.add(new Came(
                        arranged, on, arranged.fact().appointment(), off == null ? Result.NO_OUTCOME : result(off)));
            }
        }
        came.sort(Comparator.comparing(Came::date));
        return came;
    }

    private void over(@Nullable EntryId arranged) {
        if (arranged != null) {
            over.add(arranged);
        }
    }

    private void count(Came came) {
        counted.add(new CountedContact(came.contact(), came.date(), came.kind(), came.result(), why(came)));
    }

    private Why why(Came came) {
        if (came.result() == Result.AWAITING_JUDGEMENT || came.result() == Result.NO_OUTCOME) {
            return Why.NOT_JUDGED;
        }
        if (!came.result().isFailure()) {
            return Why.NO_FAILURE;
        }
        if (!came.kind().counts()) {
            return Why.NOT_REQUIRED;
        }
        if (from != null && came.date().isBefore(from)) {
            return Why.BEFORE_RESET;
        }
        return failed.add(came.date()) ? Why.FAILURE : Why.SAME_DAY;
    }

    private static Result result(AppointmentAttended kept) {
        if (kept.sentHome() == SentHome.SERVICE) {
            return Result.SENT_HOME_BY_US;
        }
        return kept.complied() ? Result.COMPLIED : Result.NOT_COMPLIED;
    }

    private static Result result(@Nullable AbsenceJudged judgement) {
        if (judgement == null) {
            return Result.AWAITING_JUDGEMENT;
        }
        return judgement.acceptable() ? Result.ACCEPTABLE : Result.UNACCEPTABLE;
    }

    private static Result result(AppointmentCancelled off) {
        if (off.moved() != null) {
            return Result.MOVED;
        }
        return off.excused() == null ? Result.CALLED_OFF : Result.ACCEPTABLE;
    }
}
