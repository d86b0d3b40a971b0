package org.throughcare.practice.recall.papers;

/** The nine standard conditions of a licence (section 16). */
public enum StandardCondition {
    GOOD_BEHAVIOUR,
    NO_OFFENCE,
    KEEP_IN_TOUCH,
    OFFICER_VISITS,
    APPROVED_ADDRESS,
    APPROVED_WORK,
    TRAVEL,
    OTHER_NAMES,
    CONTACT_DETAILS
}
