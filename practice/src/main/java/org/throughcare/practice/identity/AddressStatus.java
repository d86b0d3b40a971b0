package org.throughcare.practice.identity;

/** What an address is to the person, with the code that probation's case system uses. */
public enum AddressStatus {
    MAIN("M", "main"),
    POSTAL("MA", "postal"),
    MAIN_AND_POSTAL("PM", "main and postal"),
    SECONDARY("S", "secondary"),
    PREVIOUS("P", "previous"),
    PROPOSED("PR", "proposed"),
    PROPOSED_FOR_RESETTLEMENT("PR1", "proposed for resettlement"),
    REJECTED("RJ", "rejected"),
    TEMPORARY_RELEASE("RT", "for release on temporary licence"),
    BAIL("B", "bail");

    private final String code;
    private final String inWords;

    AddressStatus(String code, String inWords) {
        this.code = code;
        this.inWords = inWords;
    }

    /** The code. */
    public String code() {
        return code;
    }

    /** As it reads inside a sentence. */
    public String inWords() {
        return inWords;
    }

    /** Whether the person lives there, as far as the status says. */
    public boolean lived() {
        return switch (this) {
            case MAIN, MAIN_AND_POSTAL, SECONDARY, BAIL, TEMPORARY_RELEASE -> true;
            case POSTAL, PREVIOUS, PROPOSED, PROPOSED_FOR_RESETTLEMENT, REJECTED -> false;
        };
    }

    /** Whether it was proposed and is not yet the person's address. */
    public boolean proposed() {
        return this == PROPOSED || this == PROPOSED_FOR_RESETTLEMENT;
    }

    /** Whether it stands only for what is over or was refused. */
    public boolean over() {
        return this == PREVIOUS || this == REJECTED;
    }
}
