package org.throughcare.practice.recall.process;

/** Why an act on a recall is refused. Nothing is recorded then. */
public enum Refusal {
    /** The act is not one of this role. */
    NOT_THIS_ROLE,
    /** A consideration or recall is open on this licence already. */
    ALREADY_OPEN,
    /** No recall is open. */
    NONE_OPEN,
    /** The recall stands elsewhere: somebody was quicker, or the page is old. */
    NOT_NOW,
    /** The request has no type yet. */
    TYPE_NOT_CHOSEN,
    /** What is signed is not what the request says now. */
    CONTENT_CHANGED,
    /** The two signatures, or the decision and its endorsement, are of two people. */
    SAME_PERSON,
    /** The signatures on this version of the request are not both there. */
    NOT_SIGNED,
    /** The casework section has not confirmed the type. */
    TYPE_NOT_CONFIRMED,
    /** The stages of booking come in their order. */
    ANOTHER_STAGE_FIRST,
    /** Nobody returns before the revocation. */
    BEFORE_REVOCATION
}
