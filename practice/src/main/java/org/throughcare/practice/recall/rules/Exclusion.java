package org.throughcare.practice.recall.rules;

/**
 * What takes an adult out of the compulsory fixed term, each enough by itself. Read from the form of July 2026; the text of
 * section 255A(6) to (8) of the Criminal Justice Act 2003 as amended is to be checked against it.
 */
public enum Exclusion {
    TERRORIST_OR_NATIONAL_SECURITY("a sentence for a terrorist or national security offence"),
    FOREIGN_POWER_THREAT("being at risk of involvement in foreign power threat activity"),
    REFERRED_TO_PAROLE_BOARD("a referral to the Parole Board under section 244ZB"),
    REPATRIATED_FOR_MURDER("repatriation after a sentence for murder"),
    PARTICULAR_CONCERN("a sentence for an offender of particular concern"),
    DISCRETIONARY_CONDITIONAL_RELEASE("a sentence with discretionary conditional release"),
    MAPPA_CATEGORY_4("MAPPA category 4"),
    MAPPA_LEVEL_2_OR_3("MAPPA level 2 or 3");

    private final String words;

    Exclusion(String words) {
        this.words = words;
    }

    /** It as a reason gives it. */
    public String words() {
        return words;
    }
}
