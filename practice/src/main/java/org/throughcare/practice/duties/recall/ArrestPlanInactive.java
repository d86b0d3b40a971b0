package org.throughcare.practice.duties.recall;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.casework.CasePicture;
import org.throughcare.practice.duties.Asking;
import org.throughcare.practice.duties.Demand;
import org.throughcare.practice.duties.Episode;
import org.throughcare.practice.duties.Rule;
import org.throughcare.practice.duties.RuleCard;
import org.throughcare.practice.duties.Situation;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.recall.RecallFact.ArrestAttempted;
import org.throughcare.practice.recall.RecallFact.ArrestPlanMade;
import org.throughcare.practice.recall.RecallFact.LicenceRevoked;
import org.throughcare.practice.recall.RecallFact.PoliceLogClosed;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.terms.Role;

/** The person is at large and nothing has happened for the time set, or the log was closed: both sides are asked (R71). */
public final class ArrestPlanInactive implements Rule {
    private static final RuleCard CARD = RuleCard.timescale(
                    "ARREST_PLAN_INACTIVE", "Take the search up again: what is tried next, by whom, and when")
            .keeps(71, 79)
            .reads(PolicyKey.ARREST_PLAN_INACTIVE);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Demand> demands(Situation situation) {
        List<Demand> demands = new ArrayList<>();
        for (Stated<LicenceRevoked> revoked : situation.picture().all(LicenceRevoked.class)) {
            Stated<?> back = RecallActs.backAfter(situation.picture(), revoked);
            List<Stated<?>> activity = activity(situation.picture(), revoked, back);
            for (int i = 0; i < activity.size(); i++) {
                Stated<?> next = i + 1 < activity.size() ? activity.get(i + 1) : null;
                demands.add(demand(situation, revoked, activity.get(i), next, back));
            }
        }
        return demands;
    }

    private static List<Stated<?>> activity(
            CasePicture picture, Stated<LicenceRevoked> revoked, @Nullable Stated<?> back) {
        List<Stated<?>> activity = new ArrayList<>(List.of(revoked));
        picture.all(ArrestAttempted.class).stream()
                .filter(attempt -> attempt.occurred().isAfter(revoked.occurred()))
                .forEach(activity::add);
        picture.all(ArrestPlanMade.class).stream()
                .filter(plan -> plan.occurred().isAfter(revoked.occurred()))
                .forEach(activity::add);
        activity.removeIf(step -> back != null && step.occurred().isAfter(back.occurred()));
        activity.removeIf(step -> picture.all(LicenceRevoked.class).stream()
                .anyMatch(next -> next.occurred().isAfter(revoked.occurred())
                        && !next.occurred().isAfter(step.occurred())));
        activity.sort(Comparator.<Stated<?>, Instant>comparing(Stated::known));
        return activity;
    }

    private static Demand demand(
            Situation situation,
            Stated<LicenceRevoked> revoked,
            Stated<?> last,
            @Nullable Stated<?> next,
            @Nullable Stated<?> back) {
        Optional<Stated<PoliceLogClosed>> closed = situation.picture().all(PoliceLogClosed.class).stream()
                .filter(log -> log.known().isAfter(last.known())
                        && (next == null || log.known().isBefore(next.known())))
                .findFirst();
        Instant quiet = situation.policy().due(PolicyKey.ARREST_PLAN_INACTIVE, last.known());
        Instant opens = closed.map(Stated::known).filter(quiet::isAfter).orElse(quiet);
        return Asking.of(CARD, Episode.of("search", last))
                .because(revoked, last)
                .because(closed.<List<Stated<?>>>map(List::of).orElse(List.of()))
                .from(opens)
                .to(Role.POLICE, Role.DUTY_SPO)
                .answeredBy(next)
                .answeredBy(back)
                .why(() -> "The licence was revoked in " + revoked.cited()
                        + " and no return is on record. The last step on record is "
                        + last.cited() + "."
                        + closed.map(log -> " The log of the search was closed in " + log.cited() + ".")
                                .orElse(""));
    }
}
