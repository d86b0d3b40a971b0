package org.throughcare.practice.duties.release;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.casework.LicencePeriod;
import org.throughcare.practice.duties.Asking;
import org.throughcare.practice.duties.Demand;
import org.throughcare.practice.duties.Episode;
import org.throughcare.practice.duties.Rule;
import org.throughcare.practice.duties.RuleCard;
import org.throughcare.practice.duties.Situation;
import org.throughcare.practice.licence.LicenceFact.TagFitted;
import org.throughcare.practice.licence.LicenceFact.TagOrdered;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.terms.Role;

/** A tag was ordered and is not fitted by the end of the release day (R41). */
public final class TagNotFitted implements Rule {
    private static final RuleCard CARD = RuleCard.timescale("TAG_NOT_FITTED", "Find out why the tag is not fitted")
            .keeps(41)
            .reads(PolicyKey.TAG_FITTED_BY, PolicyKey.HEAD_AFTER);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Demand> demands(Situation situation) {
        List<Demand> demands = new ArrayList<>();
        List<LicencePeriod> periods = situation.picture().licencePeriods();
        for (Stated<TagOrdered> order : situation.picture().all(TagOrdered.class)) {
            Stated<?> before = null;
            for (LicencePeriod period : periods) {
                if (order.occurred().isBefore(period.end())) {
                    demands.add(demand(situation, order, period, before));
                    break;
                }
                before = period.ending();
            }
        }
        return demands;
    }

    private static Demand demand(
            Situation situation, Stated<TagOrdered> order, LicencePeriod period, @Nullable Stated<?> before) {
        LocalDate day = period.release().date().isBefore(order.date())
                ? order.date()
                : period.release().date();
        Instant opens =
                situation.policy().timekeeper(day).at(day, situation.policy().timeOfDay(PolicyKey.TAG_FITTED_BY, day));
        return Asking.of(CARD, Episode.of("tag", order))
                .because(before == null ? List.of() : List.of(before))
                .because(order, period.release())
                .because(situation.holder())
                .from(opens)
                .to(situation.practitionerAnd(Role.SPO))
                .escalate(situation.policy().due(PolicyKey.HEAD_AFTER, opens), Role.PDU_HEAD)
                .answeredBy(situation.picture().all(TagFitted.class).stream()
                        .filter(fitted -> !fitted.occurred().isBefore(order.occurred()))
                        .findFirst()
                        .orElse(null))
                .overWith(period.ending())
                .why(() -> "A tag was ordered in " + order.cited() + "; released in "
                        + period.release().cited() + ", and no fitting is on record.");
    }
}
