package org.throughcare.service.recall.request;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.throughcare.practice.recall.papers.PartASection;
import org.throughcare.service.web.Text;

/** The parts in which a request is drafted; the start of a field's name says in which it is asked. */
enum Part {
    TYPE(
            PartASection.EMERGENCY,
            PartASection.LIFE_OR_IPP,
            PartASection.EXTENDED,
            PartASection.YOUTH_ELIGIBILITY,
            PartASection.ADULT_ELIGIBILITY,
            PartASection.PROPOSED_RECALL,
            PartASection.FIXED_TERM_CONDITIONS,
            PartASection.INDEX_OFFENCE_LINK),
    PERSON(PartASection.PERSON, PartASection.SENTENCE, PartASection.VICTIMS),
    WHAT(
            PartASection.OFFENCE_ANALYSIS,
            PartASection.STANDARD_CONDITIONS,
            PartASection.ADDITIONAL_CONDITIONS,
            PartASection.CIRCUMSTANCES,
            PartASection.MEASURES_TRIED),
    ARREST(PartASection.CUSTODY, PartASection.ADDRESSES, PartASection.VULNERABILITIES, PartASection.CONTRABAND),
    RISK(PartASection.MAPPA, PartASection.RISK_OF_SERIOUS_HARM),
    AUTHORS(PartASection.AUTHORS, PartASection.ATTACHMENTS, PartASection.ENDORSEMENT, PartASection.AUTHORISATION),
    CHECK;

    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<PartASection> sections;

    Part(PartASection... sections) {
        Set<PartASection> own = EnumSet.noneOf(PartASection.class);
        own.addAll(Arrays.asList(sections));
        this.sections = own;
    }

    /** The part of this name in an address. */
    static Optional<Part> of(String name) {
        return Arrays.stream(values())
                .filter(part -> part.inAddress().equals(name))
                .findFirst();
    }

    /** The part in which a section of the form is answered. */
    static Part answering(PartASection section) {
        return Arrays.stream(values())
                .filter(part -> part.sections.contains(section))
                .findFirst()
                .orElse(CHECK);
    }

    String inAddress() {
        return name().toLowerCase(Locale.ROOT);
    }

    String label() {
        return Text.text("recall.part." + this);
    }

    /** Whether the field {@code name} is asked in this part. */
    boolean asks(String name) {
        return name.startsWith(inAddress() + "-");
    }

    Part next() {
        return values()[Math.min(Arrays.asList(values()).indexOf(this) + 1, values().length - 1)];
    }
}
