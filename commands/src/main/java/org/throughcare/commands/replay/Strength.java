package org.throughcare.commands.replay;

import org.throughcare.practice.custody.CustodyFact.Attainment;
import org.throughcare.practice.person.PersonFact.AddressRecorded;
import org.throughcare.practice.person.PersonFact.AddressState;
import org.throughcare.practice.person.PersonFact.Change;
import org.throughcare.practice.person.PersonFact.Employment;
import org.throughcare.practice.person.PersonFact.SubstanceUse;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentAttended;
import org.throughcare.practice.supervision.SupervisionFact.ComplianceHistory;
import org.throughcare.practice.treatment.TreatmentFact.TreatmentSession;

/** Facts that speak for the person and stand beside those that point to harm. */
final class Strength {
    private Strength() {}

    static boolean shownBy(Fact fact) {
        return switch (fact) {
            case AppointmentAttended kept -> kept.complied();
            case TreatmentSession session -> session.attended();
            case Attainment _ -> true;
            case Employment work -> work.change() == Change.BEGAN || work.change() == Change.PRESENT;
            case AddressRecorded address -> address.state() == AddressState.VERIFIED;
            case SubstanceUse use -> use.change() == Change.ENDED;
            case ComplianceHistory history -> !history.earlierNonCompliance();
            default -> false;
        };
    }
}
