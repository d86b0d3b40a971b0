package org.throughcare.service.access;

/** How far a post sees without anything being shared with it. */
public enum Reach {
    /** The cases it holds. */
    CASELOAD,
    /** Every case of its team. */
    TEAM,
    /** Every case of its probation delivery unit. */
    UNIT,
    /** Everyone held in its prison. */
    PRISON,
    /** Every case with an open duty of the recall casework section. */
    RECALLS,
    /** Only what is shared with it, case by case. */
    SHARED,
    /** No case at all. */
    NONE
}
