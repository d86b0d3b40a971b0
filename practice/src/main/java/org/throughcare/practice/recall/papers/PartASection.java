package org.throughcare.practice.recall.papers;

import java.util.Locale;

/** The 26 sections of Part A in their order (form of July 2026). */
public enum PartASection {
    EMERGENCY(1),
    LIFE_OR_IPP(2),
    EXTENDED(3),
    YOUTH_ELIGIBILITY(4),
    ADULT_ELIGIBILITY(5),
    PERSON(6),
    SENTENCE(7),
    VICTIMS(8),
    CUSTODY(9),
    ADDRESSES(10),
    VULNERABILITIES(11),
    CONTRABAND(12),
    MAPPA(13),
    RISK_OF_SERIOUS_HARM(14),
    OFFENCE_ANALYSIS(15),
    STANDARD_CONDITIONS(16),
    ADDITIONAL_CONDITIONS(17),
    CIRCUMSTANCES(18),
    MEASURES_TRIED(19),
    PROPOSED_RECALL(20),
    FIXED_TERM_CONDITIONS(21),
    INDEX_OFFENCE_LINK(22),
    AUTHORS(23),
    ENDORSEMENT(24),
    AUTHORISATION(25),
    ATTACHMENTS(26);

    private final int number;

    PartASection(int number) {
        this.number = number;
    }

    /** 1 to 26. */
    public int number() {
        return number;
    }

    /** Its name in lower case with hyphens. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
