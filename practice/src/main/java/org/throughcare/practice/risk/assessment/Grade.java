package org.throughcare.practice.risk.assessment;

/** The grades that sign assessments. */
public enum Grade {
    /** Probation services officer, and those who train to be a probation officer. */
    PSO("probation services officer"),
    PO("probation officer"),
    SPO("senior probation officer");

    private final String inWords;

    Grade(String inWords) {
        this.inWords = inWords;
    }

    /** The grade as it reads inside a sentence. */
    public String inWords() {
        return inWords;
    }
}
