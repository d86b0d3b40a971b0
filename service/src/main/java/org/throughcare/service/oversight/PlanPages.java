package org.throughcare.service.oversight;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.throughcare.practice.calendar.Break;
import org.throughcare.practice.oversight.OversightFact.WeekendPlanned;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.terms.Party;
import org.throughcare.service.access.Act;
import org.throughcare.service.access.Area;
import org.throughcare.service.access.CaseFor;
import org.throughcare.service.access.Opening;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.access.StaffNames;
import org.throughcare.service.cases.CaseDuties;
import org.throughcare.service.cases.SeeingCases;
import org.throughcare.service.cases.SeenCase;
import org.throughcare.service.cases.ShownTrail;
import org.throughcare.service.store.CaseStanding.Planned;
import org.throughcare.service.store.CaseSummary;
import org.throughcare.service.store.Caseload;
import org.throughcare.service.web.Choice;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.Flash;
import org.throughcare.service.web.Pages;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.cases.OpenDuty;
import org.throughcare.service.web.model.oversight.WeekendForm;

/** The form with which it is planned what is done about one case over a weekend or holiday, and the entry it becomes. */
@Controller
class PlanPages {
    private final SeeingCases seeing;
    private final CaseDuties duties;
    private final Caseload caseload;
    private final StaffNames names;
    private final ShownTrail trail;
    private final RecordingPlans plans;
    private final Policy policy;

    PlanPages(
            SeeingCases seeing,
            CaseDuties duties,
            Caseload caseload,
            StaffNames names,
            ShownTrail trail,
            RecordingPlans plans,
            Policy policy) {
        this.seeing = seeing;
        this.duties = duties;
        this.caseload = caseload;
        this.names = names;
        this.trail = trail;
        this.plans = plans;
        this.policy = policy;
    }

    @GetMapping(Paths.WEEKEND)
    ModelAndView form(SignedIn who, @CaseFor(Act.RECORD) Opening.Opened opened) {
        return seeing.see(who, opened, seen -> {
            PlanFields fields =
                    standing(seen).map(planned -> PlanFields.of(planned.plan())).orElseGet(PlanFields::empty);
            return shown(seen, fields, Errors.none());
        });
    }

    @PostMapping(Paths.WEEKEND)
    ModelAndView plan(
            SignedIn who,
            @CaseFor(Act.RECORD) Opening.Opened opened,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        PlanFields fields = new PlanFields(sent);
        return seeing.see(who, opened, seen -> {
            Errors errors = plans.record(who, open(seen), fields);
            if (errors.any()) {
                return shown(seen, fields, errors);
            }
            Flash.done(redirect, Text.text("oversight.plan.done", seen.crn()));
            return new ModelAndView("redirect:" + Paths.WEEKEND_HANDOVER);
        });
    }

    private static SeenCase open(SeenCase seen) {
        if (seen.reader().party() != Party.PROBATION
                || seen.reader().access().areas().size() != Area.values().length) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return seen;
    }

    private ModelAndView shown(SeenCase seen, PlanFields fields, Errors errors) {
        open(seen);
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
        WeekendForm form = new WeekendForm(
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
        String title = Text.text("cases.title", Text.text("oversight.plan.title"), seen.crn());
        return Pages.page("oversight/plan", title, form, errors);
    }

    private String name(String code) {
        Map<String, String> known = names.of(Set.of(code));
        return known.getOrDefault(code, code);
    }

    private Optional<Planned> standing(SeenCase seen) {
        OnCallNeeds needs = new OnCallNeeds(policy, seen.reader().now());
        List<Stated<WeekendPlanned>> plans = seen.picture().all(WeekendPlanned.class);
        return plans.stream()
                .reduce((_, later) -> later)
                .filter(plan -> needs.stillStands(plan.occurred()))
                .map(plan -> new Planned(plan.occurred(), plan.fact()));
    }
}
