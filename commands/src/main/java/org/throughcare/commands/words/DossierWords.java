package org.throughcare.commands.words;

import org.throughcare.practice.recall.DossierFact;

/** The papers of somebody back in custody on recall, in words. */
final class DossierWords {
    private DossierWords() {}

    static String of(DossierFact fact) {
        return switch (fact) {
            case DossierFact.DossierSent sent -> "dossier sent to the prison: " + sent.documents();
            case DossierFact.PartBSent sent ->
                "Part B sent by the " + sent.by().title()
                        + (sent.supportsRelease() ? ", in favour of release: " : ", against release: ")
                        + sent.because();
            case DossierFact.SecondDossierSent sent -> "second dossier sent: " + sent.documents();
            case DossierFact.ReferredToBoard referred -> "referred to the Parole Board: " + referred.because();
        };
    }
}
