package org.throughcare.practice.risk.assessment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.throughcare.practice.risk.assessment.SectionText.Carried;
import org.throughcare.practice.risk.assessment.SectionText.State;
import org.throughcare.practice.terms.Offence;

/** Text that does not count as analysed, and an offence analysis of other offences than those sentenced for (R13). */
final class Writing {
    private Writing() {}

    static List<Refusal> missing(AssessmentDraft draft, OnRecord onRecord) {
        List<Refusal> missing = new ArrayList<>();
        for (Section section : Section.values()) {
            SectionText text = draft.sections().get(section);
            if (text != null && text.carried() != null && text.waits()) {
                missing.add(new Refusal.CarriedTextNotConfirmed(
                        section, text.carried().writtenOn()));
            }
        }
        Set<String> analysed = analysed(draft);
        List<String> notAnalysed = onRecord.indexOffences().stream()
                .map(Offence::name)
                .distinct()
                .filter(name -> !analysed.contains(name))
                .toList();
        if (!notAnalysed.isEmpty()) {
            missing.add(new Refusal.AnalysisOfOtherOffences(
                    notAnalysed, analysed.stream().sorted().toList()));
        }
        return missing;
    }

    /** The offences that the text is of: none without text, and those of its origin where it was merely confirmed. */
    private static Set<String> analysed(AssessmentDraft draft) {
        SectionText text = draft.sections().get(Section.OFFENCE_ANALYSIS);
        if (text == null || !text.counts()) {
            return Set.of();
        }
        Set<String> names = names(draft.offencesAnalysed());
        Carried carried = text.carried();
        if (carried != null && carried.state() == State.CONFIRMED) {
            names.retainAll(names(carried.offences()));
        }
        return names;
    }

    private static Set<String> names(List<Offence> offences) {
        Set<String> names = new HashSet<>();
        offences.forEach(offence -> names.add(offence.name()));
        return names;
    }
}
