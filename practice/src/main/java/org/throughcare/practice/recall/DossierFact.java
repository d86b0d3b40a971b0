package org.throughcare.practice.recall;

import org.throughcare.practice.record.Fact;
import org.throughcare.practice.terms.Role;

/** The papers that follow somebody who is back in custody on recall. They go beside the recall and move it nowhere. */
public sealed interface DossierFact extends Fact {
    /** The casework section sent the dossier to the prison. */
    record DossierSent(String documents) implements DossierFact {}

    /** Probation sent its report for the Parole Board, known as Part B; only a standard recall has one. */
    record PartBSent(Role by, boolean supportsRelease, String because) implements DossierFact {}

    /** The casework section sent the second dossier, with Part B in it. */
    record SecondDossierSent(String documents) implements DossierFact {}

    /** The recall was referred to the Parole Board (section 255C(4) of the Criminal Justice Act 2003). */
    record ReferredToBoard(String because) implements DossierFact {}
}
