package org.throughcare.service.oversight;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughcare.practice.calendar.Break;
import org.throughcare.practice.oversight.OversightFact.WeekendPlanned;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.record.Stated;
import org.throughcare.service.access.StaffNames;
import org.throughcare.service.cases.CaseDuties;
import org.throughcare.service.cases.SeenCase;
import org.throughcare.service.cases.ShownTrail;
import org.throughcare.service.store.CaseStanding.Planned;
import org.throughcare.service.store.CaseSummary;
import org.throughcare.service.store.Caseload;
import org.throughcare.service.web.Choice;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.cases.OpenDuty;
import org.throughcare.service.web.model.oversight.WeekendForm;

/** Makes the form of a plan: what is planned already, why the case may be needed and what is due on it. */
@Component
class PlanForms {
    private final CaseDuties duties;
    private final Caseload caseload;
    private final StaffNames names;
    private final ShownTrail trail;
    private final Policy policy;

    PlanForms(CaseDuties duties, Caseload caseload, StaffNames names, ShownTrail trail, Policy policy) {
        this.duties = duties;
        this.caseload = caseload;
        this.names = names;
        this.trail = trail;
        this.policy = policy;
    }

    /** The form with {@code fields} typed into it; what it shows of the case is audited. */
    WeekendForm form(SeenCase seen, PlanFields fields) {
        Instant now = seen.reader().now();
        Break days = OnCallNeeds.days(policy, now);
        Instant back = OnCallNeeds.back(policy, now);
        List<OpenDuty> open = duties.shown(seen);
        List<OpenDuty> due =
                open.stream().filter(duty -> duty.due().isBefore(back)).toList();
        int falling =
                (int) due.stream().filter(duty -> !duty.due().isBefore(now)).count();
        trail.dutiesShown(seen.person(), "GET " + Paths.WEEKEND, due.size());
        @Nullable
        CaseSummary summary = caseload.summaries(List.of(seen.person())).get(seen.person());
        return new WeekendForm(
                seen.shell(),
                days,
                summary == null ? List.of() : new OnCallNeeds(policy, now).of(summary, open.size(), falling),
                due,
                standing(seen)
                        .map(planned -> Plans.shown(planned, name(planned.plan().by())))
                        .orElse(null),
                fields.text("couldHappen"),
                fields.text("then"),
                fields.text("recall"),
                fields.text("onRecall"),
                fields.text("ring"),
                PlanFields.TO_RING.stream()
                        .map(role -> Choice.of(role.name(), Text.text("oversight.ring." + role)))
                        .toList(),
                fields.key());
    }

    private String name(String code) {
        Map<String, String> known = names.of(Set.of(code));
        return known.getOrDefault(code, code);
    }

    /** What stands planned for the days without work that it is, or that come next. */
    Optional<Planned> standing(SeenCase seen) {
        OnCallNeeds needs = new OnCallNeeds(policy, seen.reader().now());
        List<Stated<WeekendPlanned>> plans = seen.picture().all(WeekendPlanned.class);
        return plans.stream()
                .reduce((_, later) -> later)
                .filter(plan -> needs.stillStands(plan.occurred()))
                .map(plan -> new Planned(plan.occurred(), plan.fact()));
    }
}
