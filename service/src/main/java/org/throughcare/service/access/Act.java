package org.throughcare.service.access;

/** What a person can do with a case or with the service. An act that a post is not given is refused. */
public enum Act {
    /** See the case. */
    READ(false),
    /** Add to the record of the case. */
    RECORD(true),
    /** Take a copy of the case, or of a list of cases, out of the service. */
    EXPORT(false),
    /** Say that two records are one person, or that they are not. */
    LINK(true),
    /** Register a person who is not on the record yet. */
    REGISTER(true),
    /** Decide a colleague's request for access. */
    DECIDE_REQUEST(true),
    /** Review an emergency opening of a case. */
    REVIEW_EMERGENCY(true),
    /** Open a case in an emergency. */
    BREAK_GLASS(false),
    /** Put people on, or take them off, the lists that limit access. */
    LIMIT_ACCESS(true),
    /** Share a case with a partner for a purpose and a time. */
    SHARE(true),
    /** Say who is on call, and that somebody has left. */
    KEEP_STAFF(true),
    /** Read who has looked at a case, for a formal review. */
    READ_ACCESS_LOG(false),
    /** Answer a subject access request, erase, hold or restrict data. */
    PROTECT_DATA(true),
    /** See and answer what feeds sent that could not be taken in as it stood. */
    TEND_FEEDS(true),
    /** Draw a sample of assessments of a unit, and read what the second ratings say together. */
    SAMPLE(false),
    /** Read what the recalls of a unit say together: times, of nobody in it. */
    MEASURE(false),
    /** Rate an assessment a second time without knowing the level. */
    RATE_AGAIN(true),
    /** Assess the risk of serious harm of somebody and sign it. */
    ASSESS(true),
    /** Consider the recall of somebody, and draft the request for it. */
    CONSIDER_RECALL(true),
    /** Decide whether somebody is recalled. */
    DECIDE_RECALL(true),
    /** Sign the request for a recall, or endorse a further decision not to recall. */
    SIGN_RECALL(true);

    private final boolean changes;

    Act(boolean changes) {
        this.changes = changes;
    }

    /** Whether it is done on everything that is known; to whom only parts of the case are open it is refused. */
    public boolean asksForTheWhole() {
        return this == RATE_AGAIN || this == ASSESS || this == SIGN_RECALL;
    }

    /** Whether it changes anything; what is open for reading only allows none of these. */
    public boolean changes() {
        return changes;
    }
}
