package org.throughcare.service.access.acts;

/** What the review of an emergency opening found. */
public enum EmergencyFinding {
    RIGHT("It was right to open the case"),
    RIGHT_WITH_ADVICE("It was right, and there is something to do otherwise next time"),
    NOT_RIGHT("It was not right to open the case");

    private final String inWords;

    EmergencyFinding(String inWords) {
        this.inWords = inWords;
    }

    /** As the form and the one who opened the case read it. */
    public String inWords() {
        return inWords;
    }
}
