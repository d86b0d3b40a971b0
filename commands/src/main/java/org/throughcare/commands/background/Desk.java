package org.throughcare.commands.background;

import org.throughcare.practice.terms.Role;

/** Whose day a duty falls into. */
public enum Desk {
    PRACTITIONER("practitioner"),
    SENIOR("SPO"),
    HEAD("PDU head"),
    ON_CALL("on-call manager"),
    PRISON_MANAGER("prison offender manager"),
    OTHER("all others");

    private final String inWords;

    Desk(String inWords) {
        this.inWords = inWords;
    }

    /** The desk as it heads a row. */
    public String inWords() {
        return inWords;
    }

    /** Whether the number of its posts is known; duties of the others are shown for 100 people on the caseload. */
    public boolean inPosts() {
        return this == PRACTITIONER || this == SENIOR || this == HEAD || this == ON_CALL;
    }

    /** The desk that holds a role: an SPO stands in for the deputy, the duty SPO and the one who allocates. */
    static Desk of(Role role) {
        return switch (role) {
            case COM -> PRACTITIONER;
            case SPO, DEPUTY_SPO, DUTY_SPO, SPO_ALLOCATION -> SENIOR;
            case PDU_HEAD -> HEAD;
            case ON_CALL_MANAGER -> ON_CALL;
            case POM, HEAD_OF_OMU -> PRISON_MANAGER;
            case REGION,
                    COURT_TEAM,
                    IOM,
                    SFO_LEAD,
                    VICTIM_LIAISON,
                    INSPECTOR,
                    CASE_ADMINISTRATOR,
                    AP_STAFF,
                    POLICE,
                    PPCS,
                    COURT,
                    PROVIDER -> OTHER;
        };
    }
}
