package org.throughcare.service.risk.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.throughcare.practice.casework.EasingSign;
import org.throughcare.practice.casework.HarmCluster;
import org.throughcare.practice.casework.SinceSignedOff;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.risk.RiskFact.AssessmentKind;
import org.throughcare.practice.risk.RiskFact.Topic;
import org.throughcare.service.web.PageDates;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.risk.AssessmentPage.Block;
import org.throughcare.service.web.model.risk.AssessmentPage.Hidden;
import org.throughcare.service.web.model.risk.AssessmentPage.Line;

/** What the record puts before the author: what changed, what bears on harm in clusters, and what each topic holds. */
record OnRecordBlocks(Opened opened, Fields fields, Lines lines) {
    private static final int SHOWN = 5;
    private static final List<AssessmentKind> KINDS =
            List.of(AssessmentKind.FULL, AssessmentKind.REVIEW, AssessmentKind.PRE_RELEASE);

    /** What became known since somebody last signed one (R22). */
    List<Block> changed() {
        SinceSignedOff since = opened.basis().since();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.asking(
                "what",
                Text.text("risk.assessment.kind"),
                said(since),
                List.of(fields.radios(
                        "kind",
                        Text.text("risk.assessment.kind.label"),
                        null,
                        Fields.choices(KINDS.toArray(AssessmentKind[]::new), "risk.assessment.kind.")))));
        blocks.add(folded(
                "harm",
                Text.text("risk.assessment.since.harm"),
                since.signs().stream()
                        .map(sign -> lines.of(sign.stated(), new HarmCluster.Sign(sign, 1).suspected()))
                        .toList()
                        .reversed()));
        since.entries().entries().forEach((topic, entries) -> {
            if (topic != Topic.INDEX_OFFENCES) {
                blocks.add(folded(
                        "since-" + topic,
                        Text.text("risk.assessment.topic." + topic),
                        entries.stream().map(lines::of).toList().reversed()));
            }
        });
        blocks.add(folded("easing", Text.text("risk.assessment.since.easing"), easing(since.easing())));
        if (opened.unread() > 0) {
            blocks.add(Block.saying(
                    "unread",
                    Text.text("risk.assessment.unread"),
                    Text.counted("risk.assessment.unread.says", opened.unread()),
                    List.of()));
        }
        return blocks;
    }

    /** What bears on harm, gathered across every sentence and agency, each cluster with its two questions (R2). */
    List<Block> weigh() {
        List<Block> blocks = new ArrayList<>();
        for (HarmCluster cluster : opened.basis().clusters()) {
            List<Line> signs = cluster.signs().stream()
                    .map(sign -> lines.of(sign.sign().stated(), sign.suspected()))
                    .toList()
                    .reversed();
            blocks.add(new Block(
                    "cluster-" + cluster.id().key(),
                    Text.upper(cluster.inWords()),
                    cluster.pointsToHarm() ? "" : Text.text("risk.assessment.weigh.may"),
                    signs.subList(0, Math.min(SHOWN, signs.size())),
                    signs.subList(Math.min(SHOWN, signs.size()), signs.size()),
                    List.of(
                            fields.yesOrNo(Names.bears(cluster.id()), Text.text("risk.assessment.weigh.bears"), null),
                            fields.lines(Names.why(cluster.id()), Text.text("risk.assessment.weigh.why"), null)),
                    List.of(new Hidden(
                            Names.seen(cluster.id()),
                            cluster.entries().stream()
                                    .map(EntryId::value)
                                    .sorted()
                                    .collect(Collectors.joining(" "))))));
        }
        return blocks;
    }

    /** What stands on record of each topic; one with nothing on record is not asked about. */
    List<Block> topics() {
        List<Block> blocks = new ArrayList<>();
        opened.basis().topics().entries().forEach((topic, entries) -> {
            List<Line> shown = entries.stream().map(lines::of).toList().reversed();
            blocks.add(new Block(
                    "topic-" + topic,
                    Text.text("risk.assessment.topic." + topic),
                    "",
                    shown.subList(0, Math.min(2, shown.size())),
                    shown.subList(Math.min(2, shown.size()), shown.size()),
                    List.of(
                            fields.yesOrNo(Names.considered(topic), Text.text("risk.assessment.considered"), null),
                            fields.line(
                                    Names.why(topic),
                                    Text.text("risk.assessment.considered.why"),
                                    Text.text("risk.assessment.considered.why.hint"))),
                    List.of()));
        });
        return blocks;
    }

    /** What points down, in words, whichever level is chosen (A1). */
    static List<Line> easing(List<EasingSign> signs) {
        return signs.stream()
                .map(sign -> Line.of(Text.counted(
                        "risk.easing." + sign.kind(), sign.entries().size())))
                .toList();
    }

    private static String said(SinceSignedOff since) {
        SinceSignedOff.SignedOff last = since.last();
        if (last == null) {
            return Text.text("risk.assessment.since.never");
        }
        Stated<?> assessment = last.assessment();
        return last.level() == null
                ? Text.text("risk.assessment.since.noLevel", PageDates.day(assessment.date()))
                : Text.text(
                        "risk.assessment.since.last",
                        PageDates.day(assessment.date()),
                        Text.text("cases.rosh." + last.level().fact().overall()));
    }

    private static Block folded(String id, String heading, List<Line> lines) {
        int shown = Math.min(SHOWN, lines.size());
        return new Block(
                "since-" + id,
                heading,
                lines.isEmpty() ? Text.text("risk.assessment.since.nothing") : "",
                lines.subList(0, shown),
                lines.subList(shown, lines.size()),
                List.of(),
                List.of());
    }
}
