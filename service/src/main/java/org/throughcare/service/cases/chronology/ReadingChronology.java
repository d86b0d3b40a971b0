package org.throughcare.service.cases.chronology;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Stated;
import org.throughcare.service.access.Act;
import org.throughcare.service.access.NeedToKnow;
import org.throughcare.service.cases.EntryShown;
import org.throughcare.service.cases.Reader;
import org.throughcare.service.cases.SeenCase;
import org.throughcare.service.cases.SeenEntries;
import org.throughcare.service.cases.ShownTrail;
import org.throughcare.service.web.Pagination;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.model.cases.CaseEntry;
import org.throughcare.service.web.model.cases.ChronologyPage;

/** Makes the chronology of a case for one reader. What was shown is audited before it is. */
@Component
public class ReadingChronology {
    /** So many entries stand on one page. */
    public static final int ENTRIES = 50;

    private final SeenEntries seenEntries;
    private final ShownTrail trail;

    ReadingChronology(SeenEntries seenEntries, ShownTrail trail) {
        this.seenEntries = seenEntries;
        this.trail = trail;
    }

    /** The page {@code number}, from 1; the nearest there is where there is none of that number. */
    public ChronologyPage page(SeenCase seen, int number) {
        Reader reader = seen.reader();
        List<Stated<?>> open = seen.open().stream()
                .sorted(Comparator.<Stated<?>, Instant>comparing(Stated::known)
                        .thenComparing(stated -> stated.entry(), Entry.ORDER)
                        .reversed())
                .toList();
        Set<EntryId> before = seenEntries.of(seen);
        int pages = Math.max(1, (open.size() + ENTRIES - 1) / ENTRIES);
        int current = Math.clamp(number, 1, pages);
        List<CaseEntry> entries = open.stream()
                .skip((current - 1L) * ENTRIES)
                .limit(ENTRIES)
                .map(stated -> EntryShown.of(stated, reader, before))
                .toList();
        trail.shown(seen.person(), "GET " + Paths.CHRONOLOGY, entries, 0);
        seenEntries.stood(seen, entries);
        return new ChronologyPage(
                seen.shell(),
                entries,
                open.size(),
                NeedToKnow.allows(reader.access(), reader.staff().post(), Act.READ_ACCESS_LOG),
                new Pagination(current, ENTRIES, open.size(), Paths.chronology(seen.crn()) + "?page="));
    }
}
