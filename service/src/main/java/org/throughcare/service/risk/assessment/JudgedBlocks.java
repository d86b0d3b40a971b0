package org.throughcare.service.risk.assessment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.throughcare.practice.casework.EasingSign;
import org.throughcare.practice.casework.HarmCluster;
import org.throughcare.practice.risk.assessment.Criterion;
import org.throughcare.practice.risk.assessment.OverallLevel;
import org.throughcare.practice.risk.assessment.Refusal;
import org.throughcare.practice.risk.assessment.Signing;
import org.throughcare.practice.terms.RiskGroup;
import org.throughcare.practice.terms.RiskLevel;
import org.throughcare.practice.terms.Setting;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.cases.RecordDetail.Field;
import org.throughcare.service.web.model.risk.AssessmentPage.Block;
import org.throughcare.service.web.model.risk.AssessmentPage.Line;

/**
 * How it is judged and which level is chosen: the same questions whichever level it is (A1), what tells the levels apart in
 * plain words beside the choice, and what points up beside what points down.
 */
record JudgedBlocks(Opened opened, Fields fields) {
    private static final int EMPTY_ROWS = 1;

    List<Block> judge() {
        List<Block> blocks = new ArrayList<>(pointing());
        for (Criterion criterion : Criterion.values()) {
            blocks.add(Block.asking(
                    "asked-" + criterion,
                    Text.upper(criterion.inWords()),
                    "",
                    List.of(
                            fields.yesOrNo(Names.holds(criterion), Text.text("risk.assessment.holds"), null),
                            fields.lines(Names.evidence(criterion), Text.text("risk.assessment.evidence"), null))));
        }
        blocks.add(Block.asking(
                "changes", Text.text("risk.assessment.changes"), Text.text("risk.assessment.changes.says"), changes()));
        blocks.add(Block.asking(
                "further",
                Text.text("risk.assessment.further"),
                "",
                List.of(
                        fields.lines(Names.HOW_SOON, Text.text("risk.assessment.howSoon"), null),
                        fields.lines(Names.IMPACT, Text.text("risk.assessment.impact"), null),
                        fields.lines(Names.WOULD_CHANGE, Text.text("risk.assessment.wouldChange"), null))));
        onceMore(blocks);
        return blocks;
    }

    List<Block> levels() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.saying(
                "apart",
                Text.text("risk.assessment.apart"),
                "",
                Arrays.stream(RiskLevel.values())
                        .map(level -> Line.of(Text.text("risk.assessment.apart." + level)))
                        .toList()));
        for (Setting setting : List.of(Setting.COMMUNITY, Setting.CUSTODY)) {
            Set<RiskGroup> groups = opened.basis().onRecord().groupsToRate(setting);
            if (!groups.isEmpty()) {
                blocks.add(Block.asking(
                        "levels-" + setting,
                        Text.text("risk.assessment.levels." + setting),
                        Text.text("risk.assessment.levels." + setting + ".says"),
                        groups.stream()
                                .sorted()
                                .map(group -> fields.radios(
                                        Names.level(group, setting),
                                        Text.upper(Text.text("cases.group." + group)),
                                        null,
                                        Fields.choices(RiskLevel.values(), "cases.rosh.")))
                                .toList()));
            }
        }
        OverallLevel.of(opened.draft().levels()).ifPresent(overall -> blocks.add(overall(overall)));
        return blocks;
    }

    /** The level that stands for the case by rule, and for whom it does. */
    static Block overall(OverallLevel overall) {
        String drivers = overall.drivers().stream()
                .sorted()
                .map(group -> Text.text("cases.group." + group))
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
        return Block.saying(
                "overall",
                Text.text("risk.assessment.overall"),
                Text.text("risk.assessment.overall.says", Text.text("cases.rosh." + overall.level()), drivers),
                List.of());
    }

    private List<Block> pointing() {
        return List.of(
                Block.saying(
                        "up",
                        Text.text("risk.weigh.up"),
                        "",
                        opened.basis().clusters().stream()
                                .filter(HarmCluster::pointsToHarm)
                                .map(cluster -> Line.of(Text.upper(cluster.inWords())))
                                .toList()),
                Block.saying(
                        "down",
                        Text.text("risk.weigh.down"),
                        "",
                        OnRecordBlocks.easing(EasingSign.in(opened.readable()))));
    }

    private List<Field> changes() {
        List<Field> rows = new ArrayList<>();
        int filled = 0;
        for (int row = 1; row <= Names.CHANGES; row++) {
            if (!fields.answers().text(Names.change(row)).isEmpty()) {
                filled = row;
            }
        }
        for (int row = 1; row <= Math.min(Names.CHANGES, Math.max(filled, 1) + EMPTY_ROWS); row++) {
            rows.add(fields.line(Names.change(row), Text.text("risk.assessment.change", row), null));
            rows.add(fields.yesOrNo(Names.presentNow(row), Text.text("risk.assessment.change.now", row), null));
        }
        rows.add(fields.line(Names.NO_CHANGE, Text.text("risk.assessment.noChange"), null));
        return rows;
    }

    private void onceMore(List<Block> blocks) {
        String asked = opened.signing() instanceof Signing.Refused refused
                ? refused.refusals().stream()
                        .filter(Refusal.AskedOnceMore.class::isInstance)
                        .map(Refusal::inWords)
                        .findFirst()
                        .orElse("")
                : "";
        if (!asked.isEmpty() || !fields.answers().text(Names.BESIDE).isEmpty()) {
            blocks.add(Block.asking(
                    "once-more",
                    Text.text("risk.assessment.onceMore"),
                    Text.upper(asked),
                    List.of(fields.lines(Names.BESIDE, Text.text("risk.assessment.beside"), null))));
        }
    }
}
