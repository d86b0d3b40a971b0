package org.throughcare.practice.duties.enforcement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.casework.CasePicture;
import org.throughcare.practice.casework.LicencePeriod;
import org.throughcare.practice.duties.Asking;
import org.throughcare.practice.duties.Citing;
import org.throughcare.practice.duties.Demand;
import org.throughcare.practice.duties.Episode;
import org.throughcare.practice.duties.Rule;
import org.throughcare.practice.duties.RuleCard;
import org.throughcare.practice.duties.Situation;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentMissed;
import org.throughcare.practice.supervision.SupervisionFact.ConsultationConfirmed;
import org.throughcare.practice.supervision.SupervisionFact.ManagementConsultation;
import org.throughcare.practice.supervision.SupervisionFact.RecallConsidered;
import org.throughcare.practice.terms.Role;

/**
 * A note says that a manager was consulted after an absence on licence, and it lacks the manager's own confirmation or the
 * answer whether recall was considered and why (R65). Told and consulted are different acts.
 */
public final class ConsultationUnanswered implements Rule {
    private static final RuleCard CARD = RuleCard.timescale(
                    "CONSULTATION_WITHOUT_RECALL_ANSWER",
                    "Confirm taking part, and say whether recall was considered and why")
            .keeps(65)
            .reads(PolicyKey.CLOSE_OF_BUSINESS);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Demand> demands(Situation situation) {
        List<Demand> demands = new ArrayList<>();
        for (LicencePeriod licence : situation.picture().licencePeriods()) {
            for (Stated<ManagementConsultation> note : licence.during(
                            situation.picture().all(ManagementConsultation.class))
                    .toList()) {
                List<Stated<AppointmentMissed>> absences = Absences.of(licence, situation).stream()
                        .filter(absence -> absence.occurred().isBefore(note.occurred()))
                        .toList();
                if (!absences.isEmpty() && !note.fact().answersRecall()) {
                    demands.add(demand(situation, licence, note, absences));
                }
            }
        }
        return demands;
    }

    private static Demand demand(
            Situation situation,
            LicencePeriod licence,
            Stated<ManagementConsultation> note,
            List<Stated<AppointmentMissed>> absences) {
        Policy policy = situation.policy();
        Instant due = policy.sameDay(note.known());
        return Asking.of(CARD, Episode.of("consultation", note))
                .because(note)
                .because(licence.release())
                .because(absences)
                .because(situation.holder())
                .from(note.known())
                .by(due)
                .to(situation.practitionerAnd(Role.SPO))
                .escalate(due, Role.PDU_HEAD)
                .answeredBy(answer(situation.picture(), note))
                .overWith(licence.ending())
                .why(() -> "A consultation is noted in " + note.cited() + " after " + Citing.entries(absences) + "; "
                        + (note.fact().confirmed() ? "the manager confirmed it" : "no manager has confirmed it")
                        + ", and it holds no reasoned answer to whether recall was considered.");
    }

    private static @Nullable Stated<?> answer(CasePicture picture, Stated<ManagementConsultation> note) {
        List<Stated<?>> acts = new ArrayList<>(Decisions.in(picture));
        picture.all(ConsultationConfirmed.class).stream()
                .filter(confirmed -> confirmed.fact().consultation().equals(note.id())
                        && confirmed.fact().tookPart()
                        && confirmed.fact().recall() != RecallConsidered.NOT_STATED)
                .forEach(acts::add);
        picture.all(ManagementConsultation.class).stream()
                .filter(consultation -> consultation.fact().answersRecall())
                .forEach(acts::add);
        return acts.stream()
                .filter(act -> act.occurred().isAfter(note.occurred()))
                .min(Comparator.<Stated<?>, Instant>comparing(Stated::known))
                .orElse(null);
    }
}
