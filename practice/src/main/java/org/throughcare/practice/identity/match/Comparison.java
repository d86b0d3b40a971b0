package org.throughcare.practice.identity.match;

/** What two records are compared by. */
public enum Comparison {
    NAME("name"),
    BIRTH("date of birth"),
    POSTCODE("postcode"),
    MIDDLE_NAME("middle name"),
    IDENTIFIER("PNC and CRO numbers"),
    SENTENCE("dates of sentence"),
    OVERRIDE("a person's decision"),
    DEFENDANT("defendant number of the courts");

    private final String inWords;

    Comparison(String inWords) {
        this.inWords = inWords;
    }

    /** As it reads inside a sentence. */
    public String inWords() {
        return inWords;
    }
}
