package org.throughcare.practice.risk.predictor.screens;

/** What the personality disorder pathway screen says. */
public enum PathwayScreening {
    /** Too little is known to say anything. */
    NOT_SCREENED,
    SCREENED_IN,
    /** The points do not reach; a practitioner may override it. */
    SCREENED_OUT_BY_POINTS,
    /** Offence, sentence or level do not open the pathway. */
    SCREENED_OUT_AT_THE_GATE
}
