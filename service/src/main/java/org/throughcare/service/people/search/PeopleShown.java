package org.throughcare.service.people.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughcare.practice.identity.Identity;
import org.throughcare.practice.identity.search.Reason;
import org.throughcare.service.access.StaffNames;
import org.throughcare.service.people.index.KnownPeople;
import org.throughcare.service.store.CaseSummary;
import org.throughcare.service.store.Caseload;
import org.throughcare.service.web.model.people.PersonFound;

/** Puts who was found into words; what it says of a case it reads again as the reader may see it. */
@Component
class PeopleShown {
    private final Caseload caseload;
    private final StaffNames names;
    private final KnownPeople people;

    PeopleShown(Caseload caseload, StaffNames names, KnownPeople people) {
        this.caseload = caseload;
        this.names = names;
        this.people = people;
    }

    List<PersonFound> of(List<Hit> hits, LocalDate today) {
        Map<Long, CaseSummary> open = caseload.summaries(
                hits.stream().filter(Hit::open).map(one -> one.hit().key()).toList());
        Map<String, String> holders = names.of(open.values().stream()
                .map(CaseSummary::holder)
                .filter(Objects::nonNull)
                .toList());
        List<PersonFound> shown = new ArrayList<>();
        for (Hit one : hits) {
            long person = one.hit().key();
            if (one.open()) {
                Optional.ofNullable(open.get(person))
                        .ifPresent(summary -> shown.add(seen(summary, one, holders, today)));
            } else {
                people.of(person)
                        .flatMap(PeopleShown::crn)
                        .map(PersonFound.Restricted::new)
                        .ifPresent(shown::add);
            }
        }
        return shown;
    }

    private static PersonFound seen(CaseSummary summary, Hit one, Map<String, String> holders, LocalDate today) {
        LocalDate born = summary.identity().born();
        String holder = summary.holder();
        return new PersonFound.Seen(
                summary.crn().orElse(""),
                summary.name(),
                born,
                age(born, today),
                holder == null ? "" : holders.getOrDefault(holder, holder),
                one.hit().reasons().stream().map(Reason::inWords).distinct().toList());
    }

    private static Optional<String> crn(Identity identity) {
        return identity.identifiers().crns().stream().findFirst().map(Object::toString);
    }

    private static @Nullable Integer age(@Nullable LocalDate born, LocalDate today) {
        return born == null ? null : born.until(today).getYears();
    }
}
