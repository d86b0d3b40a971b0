package org.throughcare.practice.identity.match;

/** How far two records agree in one comparison; within a comparison the first level that holds counts. */
public enum Level {
    NAME_SAME(Comparison.NAME, "the same first name and surname"),
    NAME_CLOSE(Comparison.NAME, "spelt almost the same"),
    NAME_REVERSED(Comparison.NAME, "the same with first name and surname exchanged"),
    NAME_ALIAS(Comparison.NAME, "a name in common among the aliases"),
    NAME_ALIAS_PARTS(Comparison.NAME, "a first name and a surname in common among the aliases"),
    NAME_BOTH_NEAR(Comparison.NAME, "first name and surname both similar"),
    NAME_FIRST(Comparison.NAME, "only the first name the same"),
    NAME_LAST(Comparison.NAME, "only the surname the same"),
    NAME_OTHER(Comparison.NAME, "different"),
    BIRTH_SAME(Comparison.BIRTH, "the same"),
    BIRTH_ALIAS_FEW(Comparison.BIRTH, "a date in common among few dates given"),
    BIRTH_ALIAS_MANY(Comparison.BIRTH, "a date in common among many dates given"),
    BIRTH_SLIP(Comparison.BIRTH, "one slip of the pen apart"),
    BIRTH_YEARS(Comparison.BIRTH, "different by a few years"),
    BIRTH_OTHER(Comparison.BIRTH, "different"),
    POSTCODE_RAREST(Comparison.POSTCODE, "very rare ones in common"),
    POSTCODE_RARE(Comparison.POSTCODE, "a rare one in common"),
    POSTCODE_SELDOM(Comparison.POSTCODE, "one in common"),
    POSTCODE_COMMON(Comparison.POSTCODE, "one in common that many people have"),
    POSTCODE_OTHER(Comparison.POSTCODE, "none in common"),
    MIDDLE_SAME(Comparison.MIDDLE_NAME, "the same"),
    MIDDLE_CLOSE(Comparison.MIDDLE_NAME, "spelt almost the same"),
    MIDDLE_OTHER(Comparison.MIDDLE_NAME, "different"),
    PNC_AND_CRO_SAME(Comparison.IDENTIFIER, "both the same"),
    PNC_SAME(Comparison.IDENTIFIER, "the same PNC number"),
    CRO_SAME(Comparison.IDENTIFIER, "the same CRO number"),
    CORE_SAME(Comparison.IDENTIFIER, "the PNC number of one is the CRO number of the other"),
    BOTH_DIFFERENT(Comparison.IDENTIFIER, "both different"),
    IDENTIFIER_OTHER(Comparison.IDENTIFIER, "different"),
    SENTENCE_ONE(Comparison.SENTENCE, "the only one in common"),
    SENTENCE_FEW(Comparison.SENTENCE, "one in common among few"),
    SENTENCE_SEVERAL(Comparison.SENTENCE, "one in common among several"),
    SENTENCE_MANY(Comparison.SENTENCE, "one in common among many"),
    SENTENCE_NEAR(Comparison.SENTENCE, "first or last close together"),
    SENTENCE_OTHER(Comparison.SENTENCE, "none in common"),
    OVERRIDE_SAME(Comparison.OVERRIDE, "they are one person"),
    OVERRIDE_DIFFERENT(Comparison.OVERRIDE, "they are two people"),
    OVERRIDE_OTHER(Comparison.OVERRIDE, "says nothing of these two"),
    DEFENDANT_SAME(Comparison.DEFENDANT, "the same"),
    DEFENDANT_OTHER(Comparison.DEFENDANT, "different");

    private final Comparison comparison;
    private final String inWords;

    Level(Comparison comparison, String inWords) {
        this.comparison = comparison;
        this.inWords = inWords;
    }

    /** The comparison it belongs to. */
    public Comparison comparison() {
        return comparison;
    }

    /** As it reads after the comparison and a colon. */
    public String inWords() {
        return inWords;
    }
}
