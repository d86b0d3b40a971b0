package org.throughcare.service.recall.standing;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.supervision.SupervisionFact.ConsultationConfirmed;
import org.throughcare.practice.supervision.SupervisionFact.ManagementConsultation;
import org.throughcare.practice.terms.Role;
import org.throughcare.service.cases.SeenCase;

/** Consultations that a practitioner recorded and no manager has confirmed: until then a manager was told, not asked (R65). */
final class Consulted {
    private static final Set<Role> MANAGERS =
            EnumSet.of(Role.SPO, Role.DEPUTY_SPO, Role.DUTY_SPO, Role.ON_CALL_MANAGER, Role.PDU_HEAD);

    private Consulted() {}

    /** The last one, where the reader is a manager who can confirm it. */
    static Optional<Stated<ManagementConsultation>> unconfirmed(SeenCase seen) {
        List<EntryId> confirmed = seen.picture().all(ConsultationConfirmed.class).stream()
                .map(one -> one.fact().consultation())
                .toList();
        return role(seen)
                .flatMap(_ -> seen.picture().all(ManagementConsultation.class).stream()
                        .filter(consultation ->
                                !consultation.fact().confirmed() && !confirmed.contains(consultation.id()))
                        .reduce((_, later) -> later));
    }

    /** The role in which the reader confirms; empty where they are no manager. */
    static Optional<Role> role(SeenCase seen) {
        return seen.reader().staff().post().roles().stream()
                .filter(MANAGERS::contains)
                .sorted()
                .findFirst();
    }
}
