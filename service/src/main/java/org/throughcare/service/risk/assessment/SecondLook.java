package org.throughcare.service.risk.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.risk.RiskFact.RoshRecorded;
import org.throughcare.practice.risk.assessment.AssessmentFact;
import org.throughcare.practice.risk.assessment.AssessmentFact.ClusterWeighed;
import org.throughcare.practice.risk.assessment.AssessmentFact.CountersignatureAnswered;
import org.throughcare.practice.risk.assessment.AssessmentFact.CountersignatureAsked;
import org.throughcare.practice.risk.assessment.AssessmentFact.LevelReasoned;
import org.throughcare.practice.risk.assessment.AssessmentFact.Made;
import org.throughcare.practice.risk.assessment.AssessmentFact.PlanItemMade;
import org.throughcare.practice.risk.assessment.AssessmentFact.SectionWritten;
import org.throughcare.practice.risk.assessment.AssessmentFact.TopicLeftOut;
import org.throughcare.practice.terms.RiskGroup;
import org.throughcare.practice.terms.RiskLevel;
import org.throughcare.practice.terms.Setting;
import org.throughcare.service.cases.SeenCase;
import org.throughcare.service.web.PageDates;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.risk.AssessmentPage.Block;
import org.throughcare.service.web.model.risk.AssessmentPage.Line;

/** A signed assessment that waits for a second signature, put beside what stood before it. */
record SecondLook(SeenCase seen, Stated<CountersignatureAsked> asked) {
    /** The last one that nobody has answered; empty where none waits. */
    static Optional<SecondLook> waiting(SeenCase seen) {
        List<Stated<CountersignatureAnswered>> answered = seen.picture().all(CountersignatureAnswered.class);
        return seen.picture().all(CountersignatureAsked.class).stream()
                .filter(asked -> answered.stream()
                        .noneMatch(answer ->
                                answer.fact().assessment().equals(asked.fact().assessment())))
                .reduce((_, later) -> later)
                .map(asked -> new SecondLook(seen, asked));
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        add(blocks, "asked", asked.fact().reasons().stream().map(Text::upper).toList());
        add(blocks, "levels", levels());
        of(LevelReasoned.class).forEach(reasoned -> add(blocks, "judged", judged(reasoned)));
        blocks.add(Block.saying(
                "weighed",
                Text.text("risk.countersign.weighed"),
                "",
                of(ClusterWeighed.class).stream()
                        .map(one -> new Line(
                                Text.text(
                                        one.bears() ? "risk.countersign.bears" : "risk.countersign.bearsNot",
                                        one.cluster().inWords()),
                                one.why(),
                                null,
                                false))
                        .toList()));
        List<TopicLeftOut> left = of(TopicLeftOut.class);
        if (!left.isEmpty()) {
            add(
                    blocks,
                    "topics",
                    left.stream()
                            .map(one -> Text.text("risk.assessment.topic." + one.topic()) + ": " + one.why())
                            .toList());
        }
        add(
                blocks,
                "plan",
                of(PlanItemMade.class).stream()
                        .map(item -> Text.text("risk.countersign.plan.item", item.risk(), item.action()) + " "
                                + Text.text(
                                        "risk.countersign.plan.by",
                                        item.owner(),
                                        Text.text("cases.setting." + item.setting())))
                        .toList());
        add(
                blocks,
                "text",
                of(SectionWritten.class).stream().map(SecondLook::section).toList());
        return blocks.stream().filter(block -> !block.lines().isEmpty()).toList();
    }

    private <F extends AssessmentFact> List<F> of(Class<F> type) {
        return seen.picture().all(type).stream()
                .filter(stated -> seen.reader().reads(stated.entry()))
                .map(Stated::fact)
                .filter(fact -> assessment(fact))
                .toList();
    }

    private boolean assessment(Fact fact) {
        var id = asked.fact().assessment();
        return switch (fact) {
            case ClusterWeighed one -> one.assessment().equals(id);
            case TopicLeftOut one -> one.assessment().equals(id);
            case LevelReasoned one -> one.assessment().equals(id);
            case SectionWritten one -> one.assessment().equals(id);
            case PlanItemMade one -> one.assessment().equals(id);
            default -> false;
        };
    }

    private List<String> levels() {
        List<Stated<RoshRecorded>> levels = seen.picture().risk().levels();
        if (levels.isEmpty()) {
            return List.of();
        }
        RoshRecorded now = levels.getLast().fact();
        @Nullable
        RoshRecorded before =
                levels.size() < 2 ? null : levels.get(levels.size() - 2).fact();
        List<String> lines = new ArrayList<>();
        for (RiskGroup group : RiskGroup.values()) {
            for (Setting setting : Setting.values()) {
                RiskLevel level = now.byGroup().getOrDefault(group, Map.of()).get(setting);
                if (level != null) {
                    RiskLevel was = before == null
                            ? null
                            : before.byGroup().getOrDefault(group, Map.of()).get(setting);
                    lines.add(line(group, setting, level, was));
                }
            }
        }
        return lines;
    }

    private static String line(RiskGroup group, Setting setting, RiskLevel level, @Nullable RiskLevel was) {
        String who = Text.upper(Text.text("cases.group." + group));
        String where = Text.text("cases.setting." + setting);
        String now = Text.text("cases.rosh." + level);
        if (was == null) {
            return Text.text("risk.countersign.levels.first", who, where, now);
        }
        return was == level
                ? Text.text("risk.countersign.levels.same", who, where, now)
                : Text.text("risk.countersign.levels.was", who, where, now, Text.text("cases.rosh." + was));
    }

    private static List<String> judged(LevelReasoned reasoned) {
        List<String> lines = new ArrayList<>();
        reasoned.criteria().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(one -> lines.add(Text.text(
                                one.getValue().holds()
                                        ? "risk.countersign.judged.holds"
                                        : "risk.countersign.judged.not",
                                one.getKey().inWords())
                        + " (" + one.getValue().evidence() + ")"));
        reasoned.changes()
                .forEach(change -> lines.add(Text.text(
                        change.presentNow()
                                ? "risk.countersign.judged.present"
                                : "risk.countersign.judged.circumstance",
                        change.what())));
        lines.add(Text.text("risk.countersign.judged.soon", reasoned.howSoon()));
        lines.add(Text.text("risk.countersign.judged.impact", reasoned.impact()));
        lines.add(Text.text("risk.countersign.judged.change", reasoned.wouldChange()));
        String beside = reasoned.besideAnswers();
        if (beside != null) {
            lines.add(Text.text("risk.countersign.judged.beside", beside));
        }
        return lines;
    }

    private static String section(SectionWritten written) {
        String name = Text.upper(written.section().inWords());
        return written.made() == Made.CONFIRMED && written.carriedFrom() != null
                ? Text.text("risk.countersign.text.CONFIRMED", name, PageDates.day(written.carriedFrom()))
                : Text.text("risk.countersign.text." + written.made(), name);
    }

    private static void add(List<Block> blocks, String id, List<String> lines) {
        blocks.add(Block.saying(
                id,
                Text.text("risk.countersign." + id),
                "",
                lines.stream().map(Line::of).toList()));
    }
}
