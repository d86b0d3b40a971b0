package org.throughcare.practice.recall.measures;

/** What a recall comes by on its way to custody, in the order in which it should. */
public enum Milestone {
    /** The first absence, or what else gave cause to consider a recall. */
    OPENED("what gave cause to consider a recall"),
    CONSIDERED("consideration opened"),
    ASKED("manager asked"),
    DECIDED("manager’s decision"),
    /** The request was complete: the manager's signature was asked for on the version that stands. */
    COMPLETE("request complete"),
    FIRST_SIGNED("first signature"),
    SIGNED("last signature"),
    SENT("sent to the casework section"),
    RECEIVED("received by the casework section"),
    REVOKED("licence revoked"),
    /** Arrested on recall or returned to custody, whichever came first. */
    BACK("arrested or back in custody"),
    /** Withdrawn, stopped or undone, or over in another way without a return on record. */
    ENDED("ended another way");

    private final String inWords;

    Milestone(String inWords) {
        this.inWords = inWords;
    }

    /** The milestone as it reads inside a sentence. */
    public String inWords() {
        return inWords;
    }
}
