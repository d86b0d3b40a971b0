package org.throughcare.service.access.acts;

/** Why a case cannot wait until somebody gives access to it. */
public enum EmergencyReason {
    RISK_TO_LIFE("Somebody’s life may be in danger"),
    CHILD_AT_RISK("A child may come to harm"),
    VICTIM_AT_RISK("A victim or a partner may come to harm"),
    PERSON_AT_RISK("The person on probation may come to harm"),
    POLICE_INCIDENT("The police ask while something is happening"),
    OUT_OF_HOURS("A decision is due out of hours and nobody who may see the case can be reached");

    private final String inWords;

    EmergencyReason(String inWords) {
        this.inWords = inWords;
    }

    /** As the form and the reviewer read it. */
    public String inWords() {
        return inWords;
    }
}
