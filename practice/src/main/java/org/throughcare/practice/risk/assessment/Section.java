package org.throughcare.practice.risk.assessment;

/** The parts of an assessment that are written, in the order of the national tool. A plan rests on them (R15). */
public enum Section {
    OFFENCE_ANALYSIS("offence analysis"),
    ACCOMMODATION("accommodation"),
    EMPLOYMENT("training and employment"),
    FINANCE("money"),
    RELATIONSHIPS("relationships"),
    LIFESTYLE("lifestyle and associates"),
    DRUGS("drug misuse"),
    ALCOHOL("alcohol misuse"),
    WELLBEING("emotional well-being"),
    THINKING("thinking and behaviour"),
    ATTITUDES("attitudes"),
    HEALTH("health and other considerations");

    private final String inWords;

    Section(String inWords) {
        this.inWords = inWords;
    }

    /** The section as it reads inside a sentence. */
    public String inWords() {
        return inWords;
    }
}
