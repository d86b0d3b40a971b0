package org.throughcare.service.cases;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.EntryId;
import org.throughcare.service.access.Trail;
import org.throughcare.service.web.model.cases.CaseEntry;

/**
 * Audits what of a case was on screen: the ids of its entries, with a star where the text was hidden, and how many duties,
 * sealed under the key of the case at {@code audit/<person>}.
 */
@Component
public class ShownTrail {
    private final Trail trail;

    ShownTrail(Trail trail) {
        this.trail = trail;
    }

    /** Audits which entries and how many duties stood on the page at {@code route}. */
    public void shown(long person, String route, List<CaseEntry> entries, int duties) {
        String words = "duties " + duties + "; entries "
                + entries.stream()
                        .map(entry -> entry.id() + (entry.says() == null ? "*" : ""))
                        .collect(Collectors.joining(" "));
        seal(person, words, route);
    }

    /** Audits how many duties stood on the page at {@code route}. */
    public void dutiesShown(long person, String route, int duties) {
        seal(person, "duties " + duties, route);
    }

    /** Audits on which entries and on how many duties the sentences about the case on the page at {@code route} rest. */
    public void sentencesShown(long person, String route, Collection<EntryId> entries, int duties) {
        String words = "duties " + duties + "; rests on entries "
                + entries.stream().map(EntryId::value).distinct().collect(Collectors.joining(" "));
        seal(person, words, route);
    }

    /** Audits which entries stood on the page of the person. */
    public void detailsShown(long person, List<Entry> entries) {
        String words = "details; entries "
                + entries.stream().map(entry -> entry.id().value()).collect(Collectors.joining(" "));
        seal(person, words, "GET /cases/{crn}/person");
    }

    /** Audits that the case was replayed: which day, in which way and how much was told. */
    public void replayed(long person, String route, String words) {
        trail.leave("CASE_REPLAYED", person, route, words);
    }

    private void seal(long person, String words, String route) {
        trail.leave("CASE_SHOWN", person, route, words);
    }
}
