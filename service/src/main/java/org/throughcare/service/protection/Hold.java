package org.throughcare.service.protection;

/** Something that keeps data from being erased. Which of these stand for a case is worked out anew every time. */
public enum Hold {
    /** A sentence is on record and supervision has not ended. */
    SUPERVISED,
    /** The person was recalled and that is not over. */
    RECALL_OPEN,
    /** The person is or was managed under multi-agency public protection arrangements. */
    PUBLIC_PROTECTION,
    /** A serious further offence was opened and its review is not finished. */
    REVIEW_OPEN,
    /** The person asked what is kept of them and has no answer yet. */
    SUBJECT_ACCESS_OPEN,
    /** A person set a hold. */
    SET_BY_A_PERSON
}
