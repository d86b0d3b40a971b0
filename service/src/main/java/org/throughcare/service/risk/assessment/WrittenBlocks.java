package org.throughcare.service.risk.assessment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.throughcare.practice.casework.HarmCluster;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.risk.assessment.AssessmentFact.SectionWritten;
import org.throughcare.practice.risk.assessment.Section;
import org.throughcare.practice.risk.assessment.SectionText.State;
import org.throughcare.practice.terms.Offence;
import org.throughcare.practice.terms.RiskGroup;
import org.throughcare.practice.terms.Setting;
import org.throughcare.service.web.Choice;
import org.throughcare.service.web.PageDates;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.cases.RecordDetail.Field;
import org.throughcare.service.web.model.risk.AssessmentPage.Block;

/** What is written: the sections, with text carried over marked by its age and offences (R13), and the plan (R15, R34). */
record WrittenBlocks(Opened opened, Fields fields) {
    List<Block> text() {
        List<Block> blocks = new ArrayList<>();
        List<Offence> index = opened.basis().onRecord().indexOffences();
        if (!index.isEmpty()) {
            blocks.add(Block.asking(
                    "index",
                    Text.text("risk.assessment.index"),
                    "",
                    List.of(fields.several(
                            "offences",
                            Text.text("risk.assessment.index.label"),
                            null,
                            index.stream()
                                    .map(Offence::name)
                                    .distinct()
                                    .map(name -> Choice.of(name, name))
                                    .toList()))));
        }
        for (Section section : Section.values()) {
            Stated<SectionWritten> earlier = opened.earlier().get(section);
            blocks.add(earlier == null ? fresh(section) : carried(section, earlier));
        }
        return blocks;
    }

    List<Block> plan() {
        List<Block> blocks = new ArrayList<>();
        int filled = 0;
        for (int row = 1; row <= Names.PLAN_ITEMS; row++) {
            if (!fields.answers().text(Names.plan(row, "risk")).isEmpty()
                    || !fields.answers().text(Names.plan(row, "action")).isEmpty()) {
                filled = row;
            }
        }
        for (int row = 1; row <= Math.min(Names.PLAN_ITEMS, filled + 1); row++) {
            blocks.add(Block.asking("item-" + row, Text.text("risk.assessment.item", row), "", item(row)));
        }
        blocks.add(Block.asking(
                "review",
                Text.text("risk.assessment.review"),
                "",
                List.of(fields.date(
                        Names.PLAN_REVIEW,
                        Text.text("risk.assessment.review.label"),
                        Text.text("risk.assessment.review.hint")))));
        return blocks;
    }

    private Block fresh(Section section) {
        return Block.asking(
                "text-" + section,
                Text.upper(section.inWords()),
                "",
                List.of(fields.lines(Names.text(section), Text.text("risk.assessment.text", section.inWords()), null)));
    }

    private Block carried(Section section, Stated<SectionWritten> earlier) {
        List<Offence> offences = opened.writtenFor(earlier);
        String writtenFor = offences.isEmpty()
                ? Text.text("risk.assessment.carried.noOffences")
                : offences.stream().map(Offence::name).distinct().collect(Collectors.joining(", "));
        String typed = fields.answers().text(Names.text(section));
        return Block.asking(
                "text-" + section,
                Text.upper(section.inWords()),
                Text.text("risk.assessment.carried", PageDates.day(opened.writtenOn(earlier)), writtenFor),
                List.of(
                        fields.radios(
                                Names.carried(section),
                                Text.text("risk.assessment.carried.label"),
                                null,
                                List.of(
                                        Choice.of(
                                                State.CONFIRMED.name(), Text.text("risk.assessment.carried.CONFIRMED")),
                                        Choice.of(
                                                State.REWRITTEN.name(),
                                                Text.text("risk.assessment.carried.REWRITTEN")))),
                        fields.lines(
                                Names.text(section),
                                Text.text("risk.assessment.text", section.inWords()),
                                null,
                                typed.isEmpty() ? earlier.fact().text() : typed)));
    }

    private List<Field> item(int row) {
        return List.of(
                fields.line(Names.plan(row, "risk"), Text.text("risk.assessment.item.risk"), null),
                fields.select(
                        Names.plan(row, "group"),
                        Text.text("risk.assessment.item.group"),
                        null,
                        Fields.choices(RiskGroup.values(), "cases.group.")),
                fields.select(
                        Names.plan(row, "setting"),
                        Text.text("risk.assessment.item.setting"),
                        null,
                        Fields.choices(Setting.values(), "cases.setting.")),
                fields.lines(Names.plan(row, "action"), Text.text("risk.assessment.item.action"), null),
                fields.line(
                        Names.plan(row, "owner"),
                        Text.text("risk.assessment.item.owner"),
                        Text.text("risk.assessment.item.owner.hint")),
                fields.several(
                        Names.plan(row, "manages"),
                        Text.text("risk.assessment.item.manages"),
                        null,
                        opened.basis().clusters().stream()
                                .map(HarmCluster::id)
                                .map(cluster -> Choice.of(cluster.key(), Text.upper(cluster.inWords())))
                                .toList()),
                fields.several(
                        Names.plan(row, "rests"),
                        Text.text("risk.assessment.item.rests"),
                        null,
                        Arrays.stream(Section.values())
                                .map(section -> Choice.of(section.name(), Text.upper(section.inWords())))
                                .toList()));
    }
}
