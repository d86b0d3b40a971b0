package org.throughcare.service.cases.chronology;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.throughcare.practice.record.Source.Agency;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.cases.ChronologyPage.Chosen;
import org.throughcare.service.web.model.cases.ChronologyPage.Chosen.Tag;
import org.throughcare.service.web.model.cases.ChronologyQuery;

/** What was asked of a chronology, each part with the address of the same chronology without it. */
final class ChosenFilters {
    private final String crn;
    private final ChronologyQuery query;
    private final List<Chosen> chosen = new ArrayList<>();

    private ChosenFilters(String crn, ChronologyQuery query) {
        this.crn = crn;
        this.query = query;
    }

    /** Those of {@code asked} for the case with the number {@code crn}; {@code pattern} in words. */
    static List<Chosen> of(String crn, ChronologyAsked asked, String pattern) {
        ChosenFilters filters = new ChosenFilters(crn, asked.query());
        filters.add(asked.sieve(), pattern);
        return filters.chosen;
    }

    /** The address of the chronology that {@code query} asks for. */
    static String address(String crn, ChronologyQuery query) {
        String asked = query.inAddress();
        return Paths.chronology(crn) + (asked.isEmpty() ? "" : "?" + asked);
    }

    private void add(Sieve sieve, String pattern) {
        one("words", query.words(), query.looking(""));
        one("pattern", pattern, query.of(""));
        several(
                "source",
                sieve.sources().stream()
                        .sorted()
                        .map(agency -> new Tag(source(agency), address(crn, without(agency.name()))))
                        .toList());
        several(
                "kind",
                sieve.kinds().stream()
                        .sorted()
                        .map(kind -> new Tag(kind.label(), address(crn, without(kind.name()))))
                        .toList());
        one("from", sieve.from() == null ? "" : query.from(), dates("", query.to(), query.after()));
        one("to", sieve.to() == null ? "" : query.to(), dates(query.from(), "", query.after()));
        one("after", sieve.after() == null ? "" : query.after(), dates(query.from(), query.to(), ""));
        one("only", query.unseen() ? Text.text("chronology.unseen") : "", only(false, query.facts()));
        one("only", query.facts() ? Text.text("chronology.facts") : "", only(query.unseen(), false));
    }

    static String source(Agency agency) {
        return Text.text("cases.source." + agency.name());
    }

    private void one(String heading, String label, ChronologyQuery without) {
        if (!label.isBlank()) {
            several(heading, List.of(new Tag(label, address(crn, without))));
        }
    }

    private void several(String heading, List<Tag> tags) {
        if (!tags.isEmpty()) {
            chosen.add(new Chosen(Text.text("chronology.chosen." + heading), tags));
        }
    }

    private ChronologyQuery without(String name) {
        Set<String> sources = new LinkedHashSet<>(query.sources());
        Set<String> kinds = new LinkedHashSet<>(query.kinds());
        sources.remove(name);
        kinds.remove(name);
        return new ChronologyQuery(
                sources,
                kinds,
                query.from(),
                query.to(),
                query.after(),
                query.unseen(),
                query.facts(),
                query.words(),
                query.pattern(),
                query.order(),
                query.at());
    }

    private ChronologyQuery dates(String from, String to, String after) {
        return new ChronologyQuery(
                query.sources(),
                query.kinds(),
                from,
                to,
                after,
                query.unseen(),
                query.facts(),
                query.words(),
                query.pattern(),
                query.order(),
                query.at());
    }

    private ChronologyQuery only(boolean unseen, boolean facts) {
        return new ChronologyQuery(
                query.sources(),
                query.kinds(),
                query.from(),
                query.to(),
                query.after(),
                unseen,
                facts,
                query.words(),
                query.pattern(),
                query.order(),
                query.at());
    }
}
