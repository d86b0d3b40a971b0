package org.throughcare.service.recall.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.throughcare.practice.recall.PartAFact.PartAWritten;
import org.throughcare.practice.recall.papers.PartA;
import org.throughcare.practice.recall.process.Recall;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.terms.London;
import org.throughcare.service.papers.Paper;
import org.throughcare.service.papers.PartAPaper;

/** The kept versions of a request as the form that was signed and as a paper. */
@Component
public class RequestPapers {
    private final Law law;
    private final PartAPaper papers;

    RequestPapers(Law law, PartAPaper papers) {
        this.law = law;
        this.papers = papers;
    }

    /** The versions of the request, oldest first. */
    public static List<Stated<PartAWritten>> versions(Recall recall) {
        return recall.all(PartAWritten.class).toList();
    }

    /** The form that {@code version} holds. */
    public PartA form(String crn, Recall recall, Stated<PartAWritten> version) {
        return form(Request.of(crn, version.fact().answers()), recall);
    }

    /** The number {@code number} of the versions, from 1, as a paper; empty where there is none. */
    public Optional<Paper> paper(String crn, Recall recall, int number) {
        List<Stated<PartAWritten>> versions = versions(recall);
        if (number < 1 || number > versions.size()) {
            return Optional.empty();
        }
        Stated<PartAWritten> version = versions.get(number - 1);
        PartA form = form(crn, recall, version);
        boolean stands = recall.written()
                .filter(written -> written.id().equals(version.id()))
                .isPresent();
        Instant made = version.occurred();
        return Optional.of(stands ? papers.of(form, number, made) : papers.preview(form, number, made));
    }

    PartA form(Request request, Recall recall) {
        return Reading.of(
                request,
                law.allows(request.typed(), decided(recall)),
                recall.decision().map(Stated::occurred).orElse(null));
    }

    /** The date whose law holds: that of the decision to recall. */
    static LocalDate decided(Recall recall) {
        return recall.decision()
                .map(Stated::occurred)
                .orElse(recall.began())
                .atZone(London.ZONE)
                .toLocalDate();
    }
}
