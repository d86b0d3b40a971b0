package org.throughcare.practice.duties.allocation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.throughcare.practice.allocation.AllocationFact.UnitPriorities;
import org.throughcare.practice.allocation.AllocationFact.UnitStaffing;
import org.throughcare.practice.duties.Asking;
import org.throughcare.practice.duties.Demand;
import org.throughcare.practice.duties.Rule;
import org.throughcare.practice.duties.RuleCard;
import org.throughcare.practice.duties.Run;
import org.throughcare.practice.duties.Situation;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.terms.Percent;
import org.throughcare.practice.terms.Role;

/** A unit runs under its configured staffing: its head and region say what will not be done (R87). */
public final class UnitUnderStaffed implements Rule {
    private static final RuleCard CARD = RuleCard.timescale(
                    "UNIT_UNDER_STAFFED", "Say what the unit will not do, and who accepts that")
            .keeps(87)
            .reads(PolicyKey.UNIT_STAFFING_FLOOR, PolicyKey.UNIT_STAFFING_ANSWER);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Demand> demands(Situation situation) {
        Map<String, List<Stated<UnitStaffing>>> byUnit = new LinkedHashMap<>();
        for (Stated<UnitStaffing> staffing : situation.picture().all(UnitStaffing.class)) {
            Percent floor = situation.policy().percent(PolicyKey.UNIT_STAFFING_FLOOR, staffing.date());
            if (staffing.fact().staffInPost().compareTo(floor) < 0) {
                byUnit.computeIfAbsent(staffing.fact().unit(), unit -> new ArrayList<>())
                        .add(staffing);
            }
        }
        List<Demand> demands = new ArrayList<>();
        byUnit.forEach((unit, under) -> {
            List<Stated<UnitPriorities>> answers = situation.picture().all(UnitPriorities.class).stream()
                    .filter(answer -> answer.fact().unit().equals(unit))
                    .toList();
            for (Run run : Run.cut(under, answers)) {
                demands.add(demand(situation, unit, run));
            }
        });
        return demands;
    }

    private static Demand demand(Situation situation, String unit, Run run) {
        List<String> shares = new ArrayList<>();
        for (Stated<?> cause : run.causes()) {
            if (cause.fact() instanceof UnitStaffing staffing) {
                shares.add(staffing.staffInPost() + " in " + cause.cited());
            }
        }
        Instant due = situation.policy().due(PolicyKey.UNIT_STAFFING_ANSWER, run.began());
        return Asking.of(CARD, run.episode("staffing"))
                .because(run.basis())
                .from(run.began())
                .by(due)
                .to(Role.PDU_HEAD, Role.REGION)
                .answeredBy(run.answer())
                .why(() -> "Staff in post at " + unit + ": " + String.join(", ", shares) + ".");
    }
}
