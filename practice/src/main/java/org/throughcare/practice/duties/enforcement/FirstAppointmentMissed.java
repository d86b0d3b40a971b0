package org.throughcare.practice.duties.enforcement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.casework.CasePicture;
import org.throughcare.practice.casework.LicencePeriod;
import org.throughcare.practice.duties.Asking;
import org.throughcare.practice.duties.Demand;
import org.throughcare.practice.duties.Episode;
import org.throughcare.practice.duties.Rule;
import org.throughcare.practice.duties.RuleCard;
import org.throughcare.practice.duties.Situation;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentMissed;
import org.throughcare.practice.supervision.SupervisionFact.ConsultationConfirmed;
import org.throughcare.practice.supervision.SupervisionFact.ManagementConsultation;
import org.throughcare.practice.supervision.SupervisionFact.RecallConsidered;
import org.throughcare.practice.terms.Role;

/**
 * The first appointment after release was not kept: practitioner and manager speak the same day, before any weekend, with
 * everything known on one list (R60, R63, A4).
 */
public final class FirstAppointmentMissed implements Rule {
    private static final RuleCard CARD = RuleCard.timescale(
                    "FIRST_APPOINTMENT_MISSED",
                    "Speak with the manager today: is the person safe to leave until the next working day, is recall considered")
            .keeps(60, 63, 64, 77)
            .reads(PolicyKey.CLOSE_OF_BUSINESS, PolicyKey.FIRST_MISSED_HEAD_AFTER);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Demand> demands(Situation situation) {
        List<Demand> demands = new ArrayList<>();
        for (LicencePeriod licence : situation.picture().licencePeriods()) {
            Absences.firstAfterRelease(licence, situation)
                    .ifPresent(missed -> demands.add(demand(situation, licence, missed)));
        }
        return demands;
    }

    private static Demand demand(Situation situation, LicencePeriod licence, Stated<AppointmentMissed> missed) {
        Instant due = situation.policy().sameDay(missed.known());
        ConcernList concerns = ConcernList.of(situation, licence, missed.occurred());
        Asking asking = Asking.of(CARD, Episode.of("licence", licence.release()))
                .because(missed)
                .because(concerns.entries())
                .because(Absences.state(situation, missed.occurred()))
                .because(situation.holder())
                .from(missed.known())
                .by(due)
                .to(situation.practitionerAnd(Role.SPO))
                .escalate(situation.policy().due(PolicyKey.FIRST_MISSED_HEAD_AFTER, due), Role.PDU_HEAD)
                .answeredBy(managerAfter(situation.picture(), missed))
                .answeredBy(situation
                        .picture()
                        .contact()
                        .firstAttendedAfter(missed.occurred())
                        .orElse(null))
                .overWith(licence.ending());
        boolean noWorkingDayNext =
                situation.policy().noWorkingDayFollows(situation.policy().dateOf(missed.known()));
        if (noWorkingDayNext) {
            asking.escalate(due, Role.ON_CALL_MANAGER);
        }
        return asking.why(() -> "The first appointment after release was not kept (" + missed.cited()
                + "). On the record with it: " + concerns.inWords() + "."
                + (noWorkingDayNext ? " No working day follows: the on-call manager is next." : ""));
    }

    private static @Nullable Stated<?> managerAfter(CasePicture picture, Stated<AppointmentMissed> missed) {
        List<Stated<?>> acts = new ArrayList<>(Decisions.in(picture));
        picture.all(ManagementConsultation.class).stream()
                .filter(consultation -> consultation.fact().answersRecall())
                .forEach(acts::add);
        picture.all(ConsultationConfirmed.class).stream()
                .filter(confirmed ->
                        confirmed.fact().tookPart() && confirmed.fact().recall() != RecallConsidered.NOT_STATED)
                .forEach(acts::add);
        return acts.stream()
                .filter(act -> act.occurred().isAfter(missed.occurred()))
                .min(Comparator.<Stated<?>, Instant>comparing(Stated::known))
                .orElse(null);
    }
}
