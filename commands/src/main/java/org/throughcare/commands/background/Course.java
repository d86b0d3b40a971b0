package org.throughcare.commands.background;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.throughcare.practice.sentence.SentenceFact.SentenceKind;
import org.throughcare.practice.terms.Offence;

/**
 * A sentence from the day it was passed to the end of supervision.
 *
 * @param kind what the court imposed
 * @param months its length
 * @param offences what for
 * @param sentenced when it was passed
 * @param stays where it is served, in order and without gaps
 * @param ends the last day of supervision
 */
record Course(
        SentenceKind kind, int months, List<Offence> offences, Instant sentenced, List<Stay> stays, LocalDate ends) {

    /** The end of its last stay. */
    Instant end() {
        return stays.getLast().to();
    }

    /** The stay in custody from sentence to first release. */
    Stay custody() {
        return stays.getFirst();
    }
}
