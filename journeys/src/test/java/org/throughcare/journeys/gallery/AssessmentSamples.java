package org.throughcare.journeys.gallery;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.throughcare.service.web.Choice;
import org.throughcare.service.web.EnteredDate;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.model.cases.CaseShell;
import org.throughcare.service.web.model.cases.RecordDetail.Field;
import org.throughcare.service.web.model.cases.RecordDetail.Kind;
import org.throughcare.service.web.model.oversight.DisagreementPage;
import org.throughcare.service.web.model.risk.AssessmentPage;
import org.throughcare.service.web.model.risk.AssessmentPage.Block;
import org.throughcare.service.web.model.risk.AssessmentPage.Hidden;
import org.throughcare.service.web.model.risk.AssessmentPage.Line;
import org.throughcare.service.web.model.risk.AssessmentPage.Step;
import org.throughcare.service.web.model.risk.CountersignPage;
import org.throughcare.service.web.model.risk.TrainingPage;

/** An assessment as its author goes on with it, and as somebody else is asked to countersign it. */
final class AssessmentSamples {
    private static final String TEMPLATE = "risk/assessment";
    private static final String TITLE = "Risk of serious harm: X123456";
    private static final String HERE = "/cases/X123456/assessment";
    private static final List<Choice> YES_OR_NO = List.of(Choice.of("yes", "Yes"), Choice.of("no", "No"));

    private AssessmentSamples() {}

    static List<Sample> all() {
        return List.of(
                Sample.of("assessment-weigh", TEMPLATE, TITLE, page(CaseSamples.shell(), weigh(), false)),
                Sample.of(
                        "assessment-new", TEMPLATE, Samples.LONG_NAME, page(CaseSamples.newcomer(), List.of(), false)),
                Sample.of("assessment-sign", TEMPLATE, TITLE, page(CaseSamples.shell(), missing(), true))
                        .with(Errors.of("missing", "Not weighed yet: weapons, group not recorded, in custody (A-10).")),
                Sample.of("countersign", "risk/countersign", "Countersign: X123456", countersign(fields("")))
                        .with(Errors.of("given", "Select whether you countersign it")),
                Sample.of("countersign-read", "risk/countersign", "Countersign: X123456", countersign(List.of())),
                Sample.of(
                                "disagreement",
                                "oversight/disagreement",
                                "Disagreement: X123456",
                                new DisagreementPage(
                                        CaseSamples.shell(),
                                        List.of(
                                                new DisagreementPage.Recorded(
                                                        "31 May 2024: Risk of serious harm recorded as medium.",
                                                        Samples.LONG_NAME,
                                                        ""),
                                                new DisagreementPage.Recorded(
                                                        "30 May 2024: Countersigned.",
                                                        "The practitioner disagreed on 30 May 2024: the order is new.",
                                                        "The head answered that the decision stands: it was weighed.")),
                                        true,
                                        fields(""),
                                        "sample"))
                        .with(Errors.of("given", "Select whether the decision stands")),
                Sample.of(
                        "disagreement-none",
                        "oversight/disagreement",
                        Samples.LONG_NAME,
                        new DisagreementPage(CaseSamples.newcomer(), List.of(), false, List.of(), "sample")),
                Sample.of(
                                "training",
                                "risk/training",
                                "Training, Northgate",
                                new TrainingPage(
                                        "Northgate",
                                        List.of("Domestic abuse: recorded for 12 members of staff"),
                                        fields("")))
                        .with(Errors.of("given", "Select whether it is so")),
                Sample.of(
                        "countersign-none",
                        "risk/countersign",
                        Samples.LONG_NAME,
                        new CountersignPage(CaseSamples.newcomer(), "", List.of(), List.of(), "sample")));
    }

    private static AssessmentPage page(CaseShell shell, List<Block> blocks, boolean last) {
        return new AssessmentPage(
                shell,
                last ? "sign" : "weigh",
                last ? "Check and sign" : "What bears on harm",
                "Everything on record that bears on harm to others, from every sentence and every agency.",
                List.of(
                        new Step("What changed", HERE, false, 0),
                        new Step("What bears on harm", HERE + "?part=weigh", !last, 3),
                        new Step("Check and sign", HERE + "?part=sign", last, 12)),
                blocks,
                blocks.isEmpty() ? null : Samples.NOW.minus(Duration.ofMinutes(2)),
                "sample",
                last);
    }

    private static List<Block> weigh() {
        Line suspected = new Line("A relative told us of a call (a threat).", "Probation, 18 May 2024", HERE, true);
        Line found = new Line("Incident in custody: a blade was found.", "Prison, 3 May 2024", HERE, false);
        return List.of(
                new Block(
                        "cluster-weapons",
                        "Weapons, group not recorded, in custody: 7 acts recorded, 1 suspected",
                        "",
                        List.of(found, suspected),
                        List.of(found, found),
                        fields("weapons-"),
                        List.of(new Hidden("seen", "A-10"))),
                new Block(
                        "cluster-drugs",
                        "Drugs and alcohol, " + Samples.LONG_NAME,
                        "You may weigh this; signing does not wait for it.",
                        List.of(found),
                        List.of(),
                        List.of(new Field(
                                "review",
                                Kind.DATE,
                                "When is the plan to be reviewed?",
                                null,
                                List.of(),
                                "",
                                Set.of(),
                                EnteredDate.NONE)),
                        List.of()));
    }

    private static List<Block> missing() {
        return List.of(Block.saying(
                "missing",
                "What is still missing",
                "",
                List.of(
                        new Line("Not weighed yet: weapons, group not recorded, in custody (A-10).", "", HERE, false),
                        new Line("No level is chosen for staff in the community.", "", HERE, false))));
    }

    private static CountersignPage countersign(List<Field> fields) {
        return new CountersignPage(
                CaseSamples.shell(),
                "Signed on 31 May 2024. Look at what changed and why.",
                List.of(
                        Block.saying("asked", "Why you are asked", "", List.of(Line.of("The level is high"))),
                        Block.saying(
                                "levels",
                                "Levels",
                                "",
                                List.of(Line.of("The public, In the community: High, was Medium"))),
                        Block.saying(
                                "weighed",
                                "What was weighed",
                                "",
                                List.of(new Line(
                                        "Bears on the level: weapons, in custody", Samples.LONG_NAME, null, false)))),
                fields,
                "sample");
    }

    private static List<Field> fields(String prefix) {
        return List.of(
                new Field(
                        prefix + "given",
                        Kind.YES_OR_NO,
                        "Does it bear on the level now?",
                        null,
                        YES_OR_NO,
                        "",
                        Set.of(),
                        EnteredDate.NONE),
                new Field(
                        prefix + "reason",
                        Kind.LINES,
                        "Why, or why not?",
                        null,
                        List.of(),
                        "",
                        Set.of(),
                        EnteredDate.NONE));
    }
}
