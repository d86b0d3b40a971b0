package org.throughcare.service.cases.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.throughcare.practice.casework.EasingSign;
import org.throughcare.practice.casework.KeyDate;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentArranged;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentAttended;
import org.throughcare.service.cases.EntryShown;
import org.throughcare.service.cases.SeenCase;
import org.throughcare.service.cases.SeenEntries;
import org.throughcare.service.cases.ShownTrail;
import org.throughcare.service.cases.Visit;
import org.throughcare.service.cases.overview.StandingShown;
import org.throughcare.service.web.PageDates;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.cases.ArrivingSheet;
import org.throughcare.service.web.model.cases.CaseEntry;

/** Makes the sheet to read before the person arrives. What was shown is audited before it is. */
@Component
public class BeforeTheyArrive {
    /** So many of the things that changed stand on it. */
    private static final int CHANGED = 4;

    private final Policy policy;
    private final SeenEntries seenEntries;
    private final ShownTrail trail;

    BeforeTheyArrive(Policy policy, SeenEntries seenEntries, ShownTrail trail) {
        this.policy = policy;
        this.seenEntries = seenEntries;
        this.trail = trail;
    }

    /** The sheet. */
    public ArrivingSheet sheet(SeenCase seen) {
        Visit visit = seenEntries.of(seen);
        Optional<Stated<AppointmentAttended>> kept =
                seen.picture().contact().attended().stream().reduce((_, later) -> later);
        Instant since = kept.map(Stated::occurred).orElse(Instant.MIN);
        List<CaseEntry> changed = seen.open().stream()
                .filter(stated -> stated.known().isAfter(since))
                .sorted(Comparator.<Stated<?>, Instant>comparing(Stated::known)
                        .thenComparing(stated -> stated.entry(), Entry.ORDER)
                        .reversed())
                .limit(CHANGED)
                .map(stated -> EntryShown.of(stated, seen.reader(), visit.before()))
                .toList();
        trail.shown(seen.person(), "GET " + Paths.ARRIVING, changed, 0);
        seenEntries.stood(seen, visit, changed);
        return new ArrivingSheet(
                seen.shell(),
                appointment(seen).orElse(null),
                kept.map(stated -> PageDates.when(stated.entry().times().occurred()))
                        .orElse(null),
                LastPromise.of(seen).orElse(null),
                changed,
                strengths(seen),
                StandingShown.adjustments(seen),
                ThreeToAsk.of(seen));
    }

    private static Optional<String> appointment(SeenCase seen) {
        return KeyDate.after(seen.picture(), seen.reader().now()).stream()
                .filter(date -> date.stated().fact() instanceof AppointmentArranged)
                .findFirst()
                .map(date -> (AppointmentArranged) date.stated().fact())
                .map(arranged -> arranged.place() == null
                        ? PageDates.near(arranged.at(), seen.reader().now())
                        : Text.text(
                                "cases.arriving.at",
                                PageDates.near(arranged.at(), seen.reader().now()),
                                arranged.place()));
    }

    private List<String> strengths(SeenCase seen) {
        Instant recent = policy.before(PolicyKey.MEETING_RECENT, seen.today());
        List<String> strengths = new ArrayList<>();
        for (EasingSign sign : EasingSign.in(seen.picture())) {
            Optional<EasingSign> counted = isRun(sign.kind()) ? sign.after(recent) : Optional.of(sign);
            List<Stated<?>> readable = counted.map(EasingSign::entries).orElse(List.of()).stream()
                    .filter(stated -> seen.reader().knowsOf(stated.entry())
                            && seen.reader().reads(stated.entry()))
                    .toList();
            if (!readable.isEmpty()) {
                strengths.add(
                        isRun(sign.kind())
                                ? Text.counted("risk.easing." + sign.kind(), readable.size())
                                : FactLine.of(readable.getLast()));
            }
        }
        return strengths;
    }

    /** Whether it is a row of the same again, of which only those of late count. */
    private static boolean isRun(EasingSign.Kind kind) {
        return switch (kind) {
            case APPOINTMENTS_KEPT, TREATMENT_ATTENDED, TESTS_NEGATIVE -> true;
            case WORK, LEARNED_IN_CUSTODY, SUBSTANCE_USE_ENDED, ADDRESS_VERIFIED -> false;
        };
    }
}
