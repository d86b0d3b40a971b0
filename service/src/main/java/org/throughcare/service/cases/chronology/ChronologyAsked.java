package org.throughcare.service.cases.chronology;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.record.Source.Agency;
import org.throughcare.practice.terms.London;
import org.throughcare.service.web.EnteredMoment;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.cases.ChronologyQuery;

/**
 * What a chronology is asked for, understood. What cannot be understood is named and asks for nothing: everything is shown
 * rather than too little.
 *
 * @param query as it stands in the address
 * @param sieve which entries it lets through
 * @param sought the words that are looked for
 * @param wrong what is to be mended
 */
record ChronologyAsked(ChronologyQuery query, Sieve sieve, Sought sought, Errors wrong) {
    static ChronologyAsked of(ChronologyQuery query) {
        @Nullable LocalDate from = day(query.from());
        @Nullable LocalDate to = day(query.to());
        @Nullable Instant after = EnteredMoment.of(query.after()).orElse(null);
        Errors wrong = Errors.none();
        wrong = mend(wrong, "from", query.from());
        wrong = mend(wrong, "to", query.to());
        wrong = mend(wrong, "after", query.after());
        if (from != null && to != null && to.isBefore(from)) {
            wrong = wrong.and("to", Text.text("chronology.wrong.order"));
            to = null;
        }
        Sieve sieve = new Sieve(
                sources(query.sources()), kinds(query.kinds()), from, to, after, query.unseen(), query.facts());
        return new ChronologyAsked(query, sieve, Sought.of(query.words()), wrong);
    }

    private static Errors mend(Errors wrong, String field, String typed) {
        return typed.isBlank() || EnteredMoment.of(typed).isPresent()
                ? wrong
                : wrong.and(field, Text.text("chronology.wrong." + field));
    }

    private static @Nullable LocalDate day(String typed) {
        return EnteredMoment.of(typed)
                .map(instant -> instant.atZone(London.ZONE).toLocalDate())
                .orElse(null);
    }

    private static Set<Agency> sources(Set<String> names) {
        Set<Agency> sources = EnumSet.noneOf(Agency.class);
        Arrays.stream(Agency.values())
                .filter(agency -> names.contains(agency.name()))
                .forEach(sources::add);
        return sources;
    }

    private static Set<EntryKind> kinds(Set<String> names) {
        Set<EntryKind> kinds = EnumSet.noneOf(EntryKind.class);
        names.stream().map(EntryKind::named).flatMap(Optional::stream).forEach(kinds::add);
        return kinds;
    }
}
