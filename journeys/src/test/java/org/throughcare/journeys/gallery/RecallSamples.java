package org.throughcare.journeys.gallery;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughcare.service.web.Choice;
import org.throughcare.service.web.EnteredDate;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.model.cases.CaseShell;
import org.throughcare.service.web.model.cases.CaseShell.Tab;
import org.throughcare.service.web.model.cases.RecordDetail.Field;
import org.throughcare.service.web.model.cases.RecordDetail.Kind;
import org.throughcare.service.web.model.recall.RecallForm;
import org.throughcare.service.web.model.recall.RecallForm.Button;
import org.throughcare.service.web.model.recall.RecallForm.Section;
import org.throughcare.service.web.model.recall.RecallPage;
import org.throughcare.service.web.model.recall.RecallPage.Clock;
import org.throughcare.service.web.model.recall.RecallPage.Small;
import org.throughcare.service.web.model.risk.AssessmentPage.Hidden;
import org.throughcare.service.web.model.risk.AssessmentPage.Line;
import org.throughcare.service.web.model.risk.AssessmentPage.Step;

/** A recall as it is considered, as it stands with both clocks, and where there is none. */
final class RecallSamples {
    private static final String FORM = "recall/form";
    private static final String HERE = "/cases/X123456/recall/new";

    private RecallSamples() {}

    static List<Sample> all() {
        return List.of(
                Sample.of("recall-new", FORM, "Consider a recall: X123456", form(CaseSamples.shell(), List.of(), HERE))
                        .with(Errors.of("increased", "Say whether the risk of serious harm has increased")),
                Sample.of(
                        "recall-parts",
                        FORM,
                        Samples.LONG_NAME,
                        form(
                                CaseSamples.newcomer(),
                                List.of(
                                        new Step("Type of recall", HERE, true, 3),
                                        new Step("Victims", HERE + "?part=victims", false, 0)),
                                HERE)),
                Sample.of(
                        "recall-read",
                        FORM,
                        "Decide on the recall: X123456",
                        new RecallForm(
                                CaseSamples.shell(),
                                "Decide on the recall",
                                "There is nothing to do here now.",
                                HERE,
                                null,
                                "",
                                List.of(),
                                List.of(),
                                List.of(),
                                null,
                                "sample")),
                Sample.of("recall", "recall/recall", "Recall: X123456", standing())
                        .with(Errors.of("reasons", "Say why")),
                Sample.of(
                        "recall-none",
                        "recall/recall",
                        Samples.LONG_NAME,
                        new RecallPage(
                                CaseSamples.newcomer(),
                                "No recall is being considered.",
                                List.of(),
                                List.of(),
                                List.of(),
                                null,
                                List.of(),
                                List.of())));
    }

    private static RecallForm form(CaseShell shell, List<Step> steps, @Nullable String draft) {
        return new RecallForm(
                shell,
                "Consider a recall",
                "Filled in from the record. Answer what only a person can judge.",
                HERE,
                draft,
                steps.isEmpty() ? "" : "type",
                steps,
                List.of(happened(), efforts()),
                List.of(
                        new Button("Ask the manager for a recall", "ask", "yes", null),
                        new Button("Keep as a draft", "keep", "yes", null)),
                steps.isEmpty() ? Samples.NOW.minus(Duration.ofMinutes(2)) : null,
                "sample");
    }

    private static Section happened() {
        Line missed = new Line("First appointment after release not kept.", "17 June 2026 14:00", null, false);
        return new Section(
                "happened",
                "What happened",
                "On record since the release:",
                List.of(missed, new Line(Samples.LONG_NAME, "", HERE, false)),
                List.of(missed),
                fields(),
                List.of(new Hidden("sign", "A-10")),
                List.of());
    }

    private static Section efforts() {
        return new Section(
                "efforts",
                "Efforts to find the person",
                "None is on record since the release.",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(
                        new Button("Phoned", "means", "PHONE", HERE),
                        new Button("Visited the address", "means", "ADDRESS_VISIT", HERE)));
    }

    private static RecallPage standing() {
        return new RecallPage(
                CaseSamples.shell(),
                "The recall is with the manager for a decision.",
                List.of(new Tab("Decide", "/cases/X123456/recall/decide", false)),
                List.of(
                        new RecallPage.Step(
                                "Passed to the manager", Samples.LONG_NAME, Samples.NOW.minus(Duration.ofHours(3))),
                        new RecallPage.Step("Decided: recall", "", null)),
                List.of(
                        new Clock(
                                "From the request to the manager’s answer",
                                List.of("Start: recall asked for, today 13:00"),
                                Samples.NOW.minus(Duration.ofHours(1)),
                                null),
                        new Clock(
                                "To the last signature",
                                List.of(
                                        "Start: recall asked for, today 13:00",
                                        "Start: decided to recall, today 14:00"),
                                Samples.NOW.plus(Duration.ofHours(21)),
                                Samples.NOW)),
                new RecallPage.Spent(
                        "From what gave cause to consider it, 28 May 2024 at 2pm, until now: 3 days 2 hours.",
                        List.of(
                                new RecallPage.Part("Manager asked", "2 days 20 hours", "No time is set", false),
                                new RecallPage.Part(
                                        "Manager’s decision, still to come",
                                        "6 hours",
                                        "the same working day (assumed), from 31 May 2024 at 10am",
                                        true)),
                        "3 days 2 hours",
                        "Not on record: request complete. The time of each stands in the part that follows it."),
                List.of(Section.saying(
                        "decision", "The decision", "To recall.", List.of(Line.of("Reasons: weighed.")))),
                List.of(new Small(
                        "/cases/X123456/recall/consulted",
                        Section.asking(
                                "confirm", "Were you consulted?", "Nobody has confirmed it yet.", List.of(), fields()),
                        "Confirm",
                        "confirmed",
                        "yes",
                        "sample")));
    }

    private static List<Field> fields() {
        return List.of(
                new Field("reasons", Kind.LINES, "Why, or why not", null, List.of(), "", Set.of(), EnteredDate.NONE),
                new Field(
                        "increased",
                        Kind.YES_OR_NO,
                        "Has the risk of serious harm increased?",
                        null,
                        List.of(Choice.of("yes", "Yes"), Choice.of("no", "No")),
                        "",
                        Set.of(),
                        EnteredDate.NONE),
                new Field(
                        "conditions",
                        Kind.ANY_OF,
                        "Conditions not kept",
                        null,
                        List.of(
                                new Choice("KEEP", "Keep in touch as instructed", "Could be engaged by: an absence"),
                                Choice.of("NAMES", Samples.LONG_NAME)),
                        "",
                        Set.of("KEEP"),
                        EnteredDate.NONE),
                new Field("expires", Kind.DATE, "By when", null, List.of(), "", Set.of(), EnteredDate.NONE));
    }
}
