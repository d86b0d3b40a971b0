package org.throughcare.service.people.search;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.throughcare.practice.identity.search.SearchHit;
import org.throughcare.practice.terms.London;
import org.throughcare.service.access.Access;
import org.throughcare.service.access.CaseAccess;
import org.throughcare.service.access.StaffMember;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.people.index.KeepingUp;
import org.throughcare.service.people.index.KnownPeople;
import org.throughcare.service.web.model.people.PersonFound;

/**
 * Finds people for somebody: whom they may not know of is in neither the rows nor the number, whom only those on a list
 * may see is a CRN and nothing else. Everything committed before the search began is found.
 */
@Component
public class SearchingPeople {
    /** So many people are shown for one search at most, over all its pages. */
    public static final int MOST = 200;

    private static final int WEIGHED_FIRST = 300;
    private static final int WIDER_BY = 8;
    private static final int WEIGHED_AT_MOST = WEIGHED_FIRST * WIDER_BY * WIDER_BY;

    private final KnownPeople people;
    private final KeepingUp keepingUp;
    private final CaseAccess access;
    private final PeopleShown shown;
    private final SearchTrail trail;
    private final Transactions transactions;
    private final InstantSource clock;

    SearchingPeople(
            KnownPeople people,
            KeepingUp keepingUp,
            CaseAccess access,
            PeopleShown shown,
            SearchTrail trail,
            Transactions transactions,
            InstantSource clock) {
        this.people = people;
        this.keepingUp = keepingUp;
        this.access = access;
        this.shown = shown;
        this.trail = trail;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * What a search found.
     *
     * @param page one page of it
     * @param total how many people were found whom the reader may know of, at most {@link #MOST}
     */
    public record Result(List<PersonFound> page, int total) {
        public Result {
            page = List.copyOf(page);
        }
    }

    /** The {@code number}th page, from 1, of {@code size} people each, of those who answer to {@code typed}. */
    public Result search(StaffMember reader, String typed, int number, int size) {
        keepingUp.catchUp();
        return transactions.as(reader.acting(), () -> {
            LocalDate today = clock.instant().atZone(London.ZONE).toLocalDate();
            List<Hit> found = knowable(reader, typed, Year.from(today));
            int from = Math.min(found.size(), Math.max(0, (number - 1) * size));
            List<Hit> page = found.subList(from, Math.min(found.size(), from + size));
            trail.searched(typed, found.size());
            return new Result(shown.of(page, today), found.size());
        });
    }

    /** Looks wider until there is nothing more to find or enough that may be shown. */
    private List<Hit> knowable(StaffMember reader, String typed, Year now) {
        for (int most = WEIGHED_FIRST; ; most *= WIDER_BY) {
            List<SearchHit> hits = people.find(typed, now, most);
            List<Hit> kept = kept(reader, hits);
            if (kept.size() >= MOST || hits.size() < most || most >= WEIGHED_AT_MOST) {
                return kept.subList(0, Math.min(kept.size(), MOST));
            }
        }
    }

    private List<Hit> kept(StaffMember reader, List<SearchHit> hits) {
        Map<Long, Access> decided =
                access.of(reader, hits.stream().map(SearchHit::key).toList());
        List<Hit> kept = new ArrayList<>();
        for (SearchHit hit : hits) {
            switch (decided.getOrDefault(hit.key(), new Access.Absent())) {
                case Access.Open _ -> kept.add(new Hit(hit, true));
                case Access.Restricted _ -> kept.add(new Hit(hit, false));
                case Access.Absent _ -> {}
            }
        }
        return kept;
    }
}
