package org.throughcare.service.cases.overview;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.Stated;
import org.throughcare.service.access.Act;
import org.throughcare.service.access.NeedToKnow;
import org.throughcare.service.cases.CaseDuties;
import org.throughcare.service.cases.EntryShown;
import org.throughcare.service.cases.Reader;
import org.throughcare.service.cases.SeenCase;
import org.throughcare.service.cases.SeenEntries;
import org.throughcare.service.cases.ShownTrail;
import org.throughcare.service.cases.Visit;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.cases.CaseEntry;
import org.throughcare.service.web.model.cases.OpenDuty;
import org.throughcare.service.web.model.cases.OverviewPage;

/** Makes the overview of a case for one reader (R124). What was shown is audited before it is. */
@Component
public class ReadingOverview {
    /** So many of the last entries stand on it. */
    static final int LAST = 5;

    /** So many characters of each of them, which is two lines at a desk. */
    private static final int LONGEST = 120;

    /** So many of the duties due first stand on it. */
    static final int DUE = 3;

    private final CaseDuties duties;
    private final InvolvedShown involved;
    private final SeenEntries seenEntries;
    private final ShownTrail trail;

    ReadingOverview(CaseDuties duties, InvolvedShown involved, SeenEntries seenEntries, ShownTrail trail) {
        this.duties = duties;
        this.involved = involved;
        this.seenEntries = seenEntries;
        this.trail = trail;
    }

    /** The page. */
    public OverviewPage page(SeenCase seen) {
        Reader reader = seen.reader();
        Visit visit = seenEntries.of(seen);
        @Nullable Instant looked = visit.lastLooked(reader).orElse(null);
        List<Stated<?>> learned = seen.open().stream()
                .sorted(Comparator.<Stated<?>, Instant>comparing(Stated::known)
                        .thenComparing(stated -> stated.entry(), Entry.ORDER)
                        .reversed())
                .toList();
        List<CaseEntry> last = learned.stream()
                .limit(LAST)
                .map(stated -> EntryShown.of(stated, reader, visit.before()))
                .toList();
        List<OpenDuty> open = duties.shown(seen);
        List<String> standing = new ArrayList<>(StandingShown.orders(seen));
        standing.addAll(StandingShown.residence(seen));
        StandingShown.adjustments(seen).forEach(one -> standing.add(Text.text("cases.standing.adjustment", one)));
        trail.shown(seen.person(), "GET " + Paths.CASE, last, open.size());
        seenEntries.stood(seen, visit, last);
        return new OverviewPage(
                seen.shell(),
                looked,
                looked == null
                        ? 0
                        : (int) learned.stream()
                                .filter(stated -> stated.known().isAfter(looked))
                                .count(),
                last.stream().map(entry -> entry.shortened(LONGEST)).toList(),
                open.stream().limit(DUE).toList(),
                open.size(),
                RiskShown.of(seen).orElse(null),
                involved.of(seen),
                standing,
                UnknownShown.of(seen),
                NeedToKnow.allows(reader.access(), reader.staff().post(), Act.READ_ACCESS_LOG));
    }
}
