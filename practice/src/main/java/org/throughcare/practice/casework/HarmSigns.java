package org.throughcare.practice.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.throughcare.practice.custody.CustodyFact;
import org.throughcare.practice.partnership.PartnershipFact.MeetingHeld;
import org.throughcare.practice.record.Chronology;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.sentence.ProtectiveOrderFact;
import org.throughcare.practice.sentence.SentenceFact;
import org.throughcare.practice.supervision.SupervisionFact;

/**
 * Reads every agency's facts for what bears on harm, so that a prison incident, a court order and a family's report stand
 * side by side (R2, R3, R28, R30).
 */
final class HarmSigns {
    private HarmSigns() {}

    static List<HarmSign> in(Chronology chronology) {
        List<HarmSign> signs = new ArrayList<>();
        for (Stated<?> stated : chronology.all()) {
            of(stated).filter(HarmSigns::saysSomething).ifPresent(signs::add);
        }
        return List.copyOf(signs);
    }

    private static Optional<HarmSign> of(Stated<?> stated) {
        return switch (stated.fact()) {
            case SentenceFact fact -> CourtSigns.of(stated, fact);
            case ProtectiveOrderFact fact -> CourtSigns.of(stated, fact);
            case CustodyFact fact -> CustodySigns.of(stated, fact);
            case SupervisionFact fact -> ContactSigns.of(stated, fact);
            case MeetingHeld meeting -> ContactSigns.of(stated, meeting);
            default -> Optional.empty();
        };
    }

    private static boolean saysSomething(HarmSign sign) {
        return !sign.natures().isEmpty() || sign.proof() == HarmSign.Proof.ORDERED_BY_COURT;
    }
}
