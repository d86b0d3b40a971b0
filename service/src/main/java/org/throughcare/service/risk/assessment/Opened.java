package org.throughcare.service.risk.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.casework.AssessmentBasis;
import org.throughcare.practice.casework.CasePicture;
import org.throughcare.practice.record.Chronology;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.risk.assessment.AssessmentDraft;
import org.throughcare.practice.risk.assessment.AssessmentFact.Made;
import org.throughcare.practice.risk.assessment.AssessmentFact.SectionWritten;
import org.throughcare.practice.risk.assessment.Section;
import org.throughcare.practice.risk.assessment.Signing;
import org.throughcare.practice.terms.Offence;
import org.throughcare.service.cases.SeenCase;
import org.throughcare.service.web.Text;

/**
 * An assessment as it stands before its author: what is on record that they may read, and what they answered so far. What
 * they may not read is not asked of them; that it exists stands on the page.
 *
 * @param seen the case
 * @param readable the picture of what its author may read
 * @param basis what the assessment opens on
 * @param earlier the text last signed of each section
 * @param answers what was typed so far
 * @param saved when that was kept, or null where nothing is
 * @param unread how many entries their author may not read
 */
record Opened(
        SeenCase seen,
        CasePicture readable,
        AssessmentBasis basis,
        Map<Section, Stated<SectionWritten>> earlier,
        Answers answers,
        @Nullable Instant saved,
        int unread) {
    /**
     * Something that is still missing.
     *
     * @param part where it can be answered
     * @param inWords what it is
     */
    record Missing(Part part, String inWords) {}

    static Opened of(SeenCase seen, Answers answers, @Nullable Instant saved) {
        List<Stated<?>> readable = seen.readable();
        CasePicture picture = CasePicture.of(
                seen.reader().party(),
                Chronology.ofSorted(
                        readable.stream().<Entry>map(Stated::entry).toList(),
                        seen.reader().view()));
        Map<Section, Stated<SectionWritten>> earlier = new EnumMap<>(Section.class);
        picture.all(SectionWritten.class)
                .forEach(written -> earlier.put(written.fact().section(), written));
        return new Opened(
                seen,
                picture,
                AssessmentBasis.at(picture, seen.reader().now()),
                earlier,
                answers,
                saved,
                seen.open().size() - readable.size());
    }

    /** When the text of a section was first written. */
    LocalDate writtenOn(Stated<SectionWritten> text) {
        LocalDate first = text.fact().carriedFrom();
        return text.fact().made() == Made.CONFIRMED && first != null ? first : text.date();
    }

    /** The offences that the text of a section was written for: those of its own assessment, unless it only confirmed them. */
    List<Offence> writtenFor(Stated<SectionWritten> text) {
        return text.fact().made() == Made.CONFIRMED
                ? text.fact().carriedOffences()
                : seen.picture().risk().assessments().stream()
                        .filter(assessment -> assessment.id().equals(text.fact().assessment()))
                        .findFirst()
                        .map(assessment -> assessment.fact().offencesAnalysed())
                        .orElse(List.of());
    }

    LocalDate today() {
        return seen.today();
    }

    AssessmentDraft draft() {
        return DraftReading.of(this);
    }

    Signing signing() {
        return Signing.of(draft(), basis.onRecord(), today());
    }

    /** What is still missing, in the order of the parts; empty where it can be signed. */
    List<Missing> missing() {
        List<Missing> missing = new ArrayList<>();
        if (answers.text("kind").isEmpty()) {
            missing.add(new Missing(Part.CHANGED, Text.text("risk.assessment.kind.missing")));
        }
        if (signing() instanceof Signing.Refused refused) {
            refused.refusals().stream()
                    .map(refusal -> new Missing(Part.answering(refusal), refusal.inWords()))
                    .forEach(missing::add);
        }
        return missing;
    }
}
