package org.throughcare.service.risk.tab;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.throughcare.practice.casework.HarmCluster;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.risk.RiskFact.RoshRecorded;
import org.throughcare.practice.terms.RequirementId;
import org.throughcare.service.access.Area;
import org.throughcare.service.cases.CaseDuties;
import org.throughcare.service.cases.SeenCase;
import org.throughcare.service.cases.ShownTrail;
import org.throughcare.service.cases.overview.RiskShown;
import org.throughcare.service.risk.scores.ScoresShown;
import org.throughcare.service.store.CaseDuty;
import org.throughcare.service.web.PageDates;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.cases.OpenDuty;
import org.throughcare.service.web.model.risk.RiskTab;

/** Makes the page with risk and plan. It proposes no level: what people recorded stands apart from what was computed (R18). */
@Component
class ReadingRisk {
    /** The requirements about assessing and managing risk; a duty whose rule keeps one of them is about risk. */
    private static final int LAST_ABOUT_RISK = 35;

    private final CaseDuties duties;
    private final ScoresShown scores;
    private final ShownTrail trail;

    ReadingRisk(CaseDuties duties, ScoresShown scores, ShownTrail trail) {
        this.duties = duties;
        this.scores = scores;
        this.trail = trail;
    }

    RiskTab page(SeenCase seen) {
        boolean open = seen.reader().sees(Area.RISK);
        List<OpenDuty> due = duties.open(seen).stream()
                .filter(ReadingRisk::isAboutRisk)
                .map(duty -> duties.shown(seen, duty))
                .toList();
        List<Stated<RoshRecorded>> levels = LevelsShown.of(seen);
        PlanOfCase plan = PlanOfCase.of(seen);
        List<HarmCluster> clusters = ClustersShown.of(seen);
        List<EntryId> entries = new ArrayList<>(plan.entries());
        entries.addAll(ClustersShown.entries(clusters));
        levels.stream().map(Stated::id).forEach(entries::add);
        entries.addAll(ScoresShown.entries(scores.of(seen)));
        trail.sentencesShown(seen.person(), "GET " + Paths.RISK, entries, due.size());
        return new RiskTab(
                seen.shell(),
                RiskShown.of(seen).orElse(null),
                levels.isEmpty() ? "" : overall(levels.getLast()),
                LevelsShown.shown(levels, seen.reader().now()),
                ClustersShown.shown(seen, clusters),
                due,
                scores.shown(seen).orElse(null),
                plan.shown(seen.today()),
                plan.signOff(seen.today()),
                open && ScoresShown.mayRecord(seen));
    }

    private static String overall(Stated<RoshRecorded> level) {
        return Text.text(
                "scores.tab.level.stood",
                LevelsShown.word(level.fact().overall()),
                PageDates.whenToTheDay(level.entry().times().occurred()));
    }

    private static boolean isAboutRisk(CaseDuty duty) {
        return duty.duty().card().requirements().stream()
                .map(RequirementId::number)
                .anyMatch(number -> number <= LAST_ABOUT_RISK);
    }
}
