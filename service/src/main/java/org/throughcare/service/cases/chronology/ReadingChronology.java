package org.throughcare.service.cases.chronology;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.throughcare.practice.casework.ConductPattern;
import org.throughcare.practice.record.Stated;
import org.throughcare.service.cases.SeenCase;
import org.throughcare.service.cases.SeenEntries;
import org.throughcare.service.cases.ShownTrail;
import org.throughcare.service.cases.StagesShown;
import org.throughcare.service.cases.Visit;
import org.throughcare.service.web.Pagination;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.model.cases.ChronologyPage;
import org.throughcare.service.web.model.cases.ChronologyPage.Filters;
import org.throughcare.service.web.model.cases.ChronologyPage.Pattern;
import org.throughcare.service.web.model.cases.ChronologyQuery;

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

    /** The page {@code number} of what {@code query} asks for, from 1; the nearest there is where there is none of that number. */
    public ChronologyPage page(SeenCase seen, ChronologyQuery query, int number) {
        return page(seen, ChronologyAsked.of(query), number);
    }

    ChronologyPage page(SeenCase seen, ChronologyAsked asked, int number) {
        ShownPatterns patterns = ShownPatterns.of(seen);
        Optional<ConductPattern> pattern = patterns.named(asked.query().pattern());
        List<Stated<?>> open = seen.open();
        List<Stated<?>> readable = seen.readable();
        Visit visit = seenEntries.of(seen);
        FoundEntries found = FoundEntries.among(
                open,
                asked,
                seen.reader(),
                visit.before(),
                pattern.map(List::of).orElse(List.of()));
        int pages = Math.max(1, (found.size() + ENTRIES - 1) / ENTRIES);
        int current = Math.clamp(number, 1, pages);
        ChronologyPage page = new ChronologyPage(
                seen.shell(),
                asked.query(),
                filters(seen.crn(), asked, open, readable, pattern),
                found.months((current - 1L) * ENTRIES, ENTRIES),
                open.size(),
                found.size(),
                open.size() - readable.size(),
                found.unseen(),
                StagesShown.of(seen).orElse(null),
                patterns.attendance(readable).orElse(null),
                shown(seen.crn(), asked.query(), patterns),
                new Pagination(current, ENTRIES, found.size(), before(seen.crn(), asked.query())));
        trail.shown(seen.person(), "GET " + Paths.CHRONOLOGY, page.entries(), 0);
        seenEntries.stood(seen, visit, page.entries());
        return page;
    }

    private static Filters filters(
            String crn,
            ChronologyAsked asked,
            List<Stated<?>> open,
            List<Stated<?>> readable,
            Optional<ConductPattern> pattern) {
        ChronologyQuery query = asked.query();
        ChronologyQuery.Order other = switch (query.order()) {
            case HAPPENED -> ChronologyQuery.Order.KNOWN;
            case KNOWN -> ChronologyQuery.Order.HAPPENED;
        };
        return new Filters(
                FilterChoices.sources(open),
                FilterChoices.kinds(readable),
                ChosenFilters.of(crn, asked, pattern.map(ShownPatterns::words).orElse("")),
                ChosenFilters.address(crn, query.of("")),
                ChosenFilters.address(crn, query.by(other)));
    }

    private static List<Pattern> shown(String crn, ChronologyQuery query, ShownPatterns patterns) {
        return patterns.all().stream()
                .map(pattern -> new Pattern(
                        ShownPatterns.words(pattern),
                        ChosenFilters.address(crn, query.of(ShownPatterns.name(pattern)))))
                .toList();
    }

    private static String before(String crn, ChronologyQuery query) {
        String asked = query.inAddress();
        return Paths.chronology(crn) + "?" + (asked.isEmpty() ? "" : asked + "&") + "page=";
    }
}
