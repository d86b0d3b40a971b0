package org.throughcare.service.oversight.agenda;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.throughcare.practice.casework.CasePicture;
import org.throughcare.practice.oversight.OversightFact.AgreedInSupervision;
import org.throughcare.practice.oversight.OversightFact.BroughtToSupervision;
import org.throughcare.practice.record.Stated;

/** What was brought to supervision of a case and what was agreed about it there. */
final class InSupervision {
    private InSupervision() {}

    /** What was brought and has not been followed by anything agreed, oldest first. */
    static List<Stated<BroughtToSupervision>> brought(CasePicture picture) {
        Optional<Stated<AgreedInSupervision>> last =
                picture.all(AgreedInSupervision.class).stream().reduce((_, later) -> later);
        return picture.all(BroughtToSupervision.class).stream()
                .filter(AgendaCase::isForBoth)
                .filter(brought -> last.filter(agreed -> !agreed.occurred().isBefore(brought.occurred()))
                        .isEmpty())
                .toList();
    }

    /** What was agreed to be done by {@code first} or later, oldest first. */
    static List<Stated<AgreedInSupervision>> agreed(CasePicture picture, LocalDate first) {
        return picture.all(AgreedInSupervision.class).stream()
                .filter(agreed ->
                        AgendaCase.isForBoth(agreed) && !agreed.fact().on().isBefore(first))
                .toList();
    }
}
