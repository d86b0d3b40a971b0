package org.throughcare.practice.duties.enforcement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.throughcare.practice.casework.LicencePeriod;
import org.throughcare.practice.duties.Asking;
import org.throughcare.practice.duties.Citing;
import org.throughcare.practice.duties.Demand;
import org.throughcare.practice.duties.Rule;
import org.throughcare.practice.duties.RuleCard;
import org.throughcare.practice.duties.Run;
import org.throughcare.practice.duties.Situation;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentMissed;
import org.throughcare.practice.terms.Role;

/**
 * An absence on licence after which a decision on recall, either way, is to be recorded the same day (R61, A3): the first
 * appointment after release, a second absence soon after release, or any absence where the level is high, MAPPA level 2
 * or 3, or IOM. The question put is risk and imminence, besides any breach (R73).
 */
public final class RecallDecisionRequired implements Rule {
    private static final RuleCard CARD = RuleCard.timescale(
                    "RECALL_DECISION_REQUIRED",
                    "Decide and record today: recall or not, because risk is increased, unmanageable, or offending imminent, or because it is not")
            .keeps(61, 73)
            .reads(PolicyKey.CLOSE_OF_BUSINESS, PolicyKey.SECOND_MISS_WITHIN, PolicyKey.RECALL_DECISION_HEAD_AFTER);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Demand> demands(Situation situation) {
        List<Demand> demands = new ArrayList<>();
        for (LicencePeriod licence : situation.picture().licencePeriods()) {
            List<Stated<AppointmentMissed>> compulsory = compulsory(situation, licence);
            if (!compulsory.isEmpty()) {
                List<Stated<?>> decisions = Absences.acts(licence, Decisions.in(situation.picture()));
                Run.cut(compulsory, decisions).forEach(run -> demands.add(demand(situation, licence, run)));
            }
        }
        return demands;
    }

    /** The absences of a licence after which a decision is compulsory. */
    static List<Stated<AppointmentMissed>> compulsory(Situation situation, LicencePeriod licence) {
        Set<Stated<AppointmentMissed>> compulsory = new LinkedHashSet<>();
        Absences.firstAfterRelease(licence, situation).ifPresent(compulsory::add);
        LocalDate released = licence.release().date();
        Policy policy = situation.policy();
        LocalDate until = policy.dateOf(policy.due(
                PolicyKey.SECOND_MISS_WITHIN, policy.timekeeper(released).startOf(released)));
        List<Stated<AppointmentMissed>> absences = Absences.of(licence, situation);
        for (int i = 0; i < absences.size(); i++) {
            Stated<AppointmentMissed> absence = absences.get(i);
            boolean soonAgain = i > 0 && !absence.date().isAfter(until);
            if (soonAgain || !Absences.standing(situation, absence.occurred()).isEmpty()) {
                compulsory.add(absence);
            }
        }
        return List.copyOf(compulsory);
    }

    private static Demand demand(Situation situation, LicencePeriod licence, Run run) {
        Policy policy = situation.policy();
        Stated<?> first = run.causes().getFirst();
        Instant due = policy.sameDay(first.known());
        Map<Stated<?>, String> standing =
                Absences.standing(situation, run.causes().getLast().occurred());
        Set<Stated<?>> absences = new LinkedHashSet<>(Absences.of(licence, situation));
        absences.removeIf(
                absence -> absence.known().isAfter(run.causes().getLast().known()));
        return Asking.of(CARD, run.episode("absences"))
                .because(licence.release())
                .because(run.basis())
                .because(absences)
                .because(standing.keySet())
                .because(Absences.keptBefore(licence, situation))
                .because(absences.stream()
                        .flatMap(absence -> Absences.state(situation, absence.occurred()).stream())
                        .toList())
                .because(situation.holder())
                .from(first.known())
                .by(due)
                .to(situation.practitionerAnd(Role.SPO))
                .escalate(due, Role.DEPUTY_SPO)
                .escalate(policy.due(PolicyKey.RECALL_DECISION_HEAD_AFTER, due), Role.PDU_HEAD)
                .answeredBy(run.answer())
                .overWith(licence.ending())
                .why(() -> "On licence since " + licence.release().cited() + "; not kept: " + Citing.entries(absences)
                        + "."
                        + (standing.isEmpty() ? "" : " Standing: " + String.join(", ", standing.values()) + ".")
                        + " The question is whether risk is increased or cannot be managed, or offending is imminent; no"
                        + " particular condition need be breached.");
    }
}
