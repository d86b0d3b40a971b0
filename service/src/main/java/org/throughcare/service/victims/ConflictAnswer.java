package org.throughcare.service.victims;

/** All that ever leaves the store: whether a place is permitted. Not why, not for whom, not how near (R25, A7). */
public enum ConflictAnswer {
    /** The person may not live or be told to go there. */
    LOCATION_NOT_PERMITTED("location not permitted"),
    /** Nothing that is kept here speaks against it; that is not a promise that nothing does. */
    NOTHING_KNOWN("nothing known against this location");

    private final String inWords;

    ConflictAnswer(String inWords) {
        this.inWords = inWords;
    }

    /** The answer as it is shown. */
    public String inWords() {
        return inWords;
    }
}
