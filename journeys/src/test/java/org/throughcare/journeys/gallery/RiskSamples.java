package org.throughcare.journeys.gallery;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.terms.RiskLevel;
import org.throughcare.service.web.Choice;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.model.cases.CaseShell;
import org.throughcare.service.web.model.cases.CaseShell.LookingBack;
import org.throughcare.service.web.model.cases.RiskInContext;
import org.throughcare.service.web.model.risk.AnswersPage;
import org.throughcare.service.web.model.risk.AnswersPage.Field;
import org.throughcare.service.web.model.risk.AnswersPage.Group;
import org.throughcare.service.web.model.risk.AnswersPage.Said;
import org.throughcare.service.web.model.risk.AnswersPage.Way;
import org.throughcare.service.web.model.risk.PlanShown;
import org.throughcare.service.web.model.risk.PlanShown.InSetting;
import org.throughcare.service.web.model.risk.PlanShown.Item;
import org.throughcare.service.web.model.risk.RiskTab;
import org.throughcare.service.web.model.risk.RiskTab.Cluster;
import org.throughcare.service.web.model.risk.RiskTab.Levels;
import org.throughcare.service.web.model.risk.RiskTab.Row;
import org.throughcare.service.web.model.risk.RiskTab.Scores;
import org.throughcare.service.web.model.risk.RiskTab.Sign;
import org.throughcare.service.web.model.risk.ScoreLine;
import org.throughcare.service.web.model.risk.ScoreState;
import org.throughcare.service.web.model.risk.ScoresPage;
import org.throughcare.service.web.model.risk.ScoresPage.Earlier;
import org.throughcare.service.web.model.risk.ScoresPage.Explained;
import org.throughcare.service.web.model.risk.ScoresPage.Form;
import org.throughcare.service.web.model.risk.ScoresPage.Input;
import org.throughcare.service.web.model.risk.ScoresPage.Part;
import org.throughcare.service.web.model.risk.ScoresPage.Shown;
import org.throughcare.service.web.model.risk.StepDrawing;
import org.throughcare.service.web.model.risk.StepDrawing.Bar;
import org.throughcare.service.web.model.risk.StepDrawing.Label;

/** Risk and plan of the guided example, its scores and the questions they rest on. */
final class RiskSamples {
    private static final String TAB = "Risk and plan: X123456";
    private static final String WHY = "Why these scores: X123456";
    private static final Form NOTHING = new Form("", "", "", "a-key");
    private static final ScoreState PROVISIONAL = new ScoreState("S-2", "31 May 2024 at 3:12pm", null, "", List.of());
    private static final ScoreState CONTESTED = new ScoreState(
            "S-1",
            "12 January 2023 at 10am",
            "Signed by " + Samples.LONG_NAME + " on 13 January 2023 at 4pm.",
            "They noted: the count of sanctions was checked against the court record.",
            List.of("The person on probation contests them, recorded 20 January 2023: one sanction is a cousin’s."));

    private RiskSamples() {}

    static List<Sample> all() {
        CaseShell unknown = Samples.shell(CaseSamples.NEW, null, null);
        CaseShell back = Samples.shell(
                CaseSamples.ROWAN, null, new LookingBack(Samples.NOW.minus(Duration.ofDays(30)), "probation", 14));
        return List.of(
                Sample.of("risk", "risk/tab", TAB, full(CaseSamples.shell(), true)),
                Sample.of("risk-back", "risk/tab", TAB, full(back, false)),
                Sample.of(
                        "risk-new",
                        "risk/tab",
                        Samples.LONG_NAME,
                        new RiskTab(
                                unknown,
                                null,
                                "",
                                new Levels(null, "", "", List.of()),
                                List.of(),
                                List.of(),
                                null,
                                null,
                                List.of(),
                                true)),
                Sample.of("scores", "risk/scores", WHY, page(CaseSamples.shell(), shown(PROVISIONAL), "", NOTHING)),
                Sample.of(
                                "scores-wrong",
                                "risk/scores",
                                WHY,
                                page(
                                        CaseSamples.shell(),
                                        shown(CONTESTED),
                                        "",
                                        new Form("", "", "It is wrong. ".repeat(50), "a-key")))
                        .with(Errors.of("whose", "Say who contests them")
                                .and("reason", "Say why in 4,000 characters or fewer")),
                Sample.of(
                        "scores-other-version",
                        "risk/scores",
                        WHY,
                        page(back, unexplained(), "This page shows the past. Nothing can be signed from it.", NOTHING)),
                Sample.of(
                        "scores-none",
                        "risk/scores",
                        Samples.LONG_NAME,
                        new ScoresPage(
                                unknown, null, List.of(), "You can read these scores and not sign them.", NOTHING)),
                Sample.of("answers", "risk/answers", "The predictors’ questions: X123456", questions("")),
                Sample.of(
                                "answers-wrong",
                                "risk/answers",
                                "The predictors’ questions: X123456",
                                questions("the thirtieth of February"))
                        .with(Errors.of("dateOfCurrentConviction", "Enter a day such as 27/3/2026")
                                .and("previousConvictions", "Choose one of the answers")));
    }

    private static RiskTab full(CaseShell shell, boolean mayAnswer) {
        return new RiskTab(
                shell,
                new RiskInContext(
                        "In the community",
                        "In custody",
                        List.of(
                                new RiskInContext.Group("A known adult", RiskLevel.VERY_HIGH, RiskLevel.MEDIUM),
                                new RiskInContext.Group("The public", RiskLevel.LOW, null)),
                        "Threats to a former partner from custody."),
                "Very high, set 13 February 2024",
                new Levels(
                        new StepDrawing(
                                520,
                                65,
                                List.of(new Bar(0, 25, 260, 24, "set"), new Bar(261, 1, 258, 48, "set")),
                                List.of(new Label(200, "2024"))),
                        "12 January 2023",
                        "31 May 2024",
                        List.of(
                                new Row("13 February 2024", "Very high", "Threats. " + "They go on. ".repeat(30)),
                                new Row("12 January 2023", "Medium", ""))),
                List.of(
                        new Cluster(
                                "A known adult, violence",
                                List.of(
                                        new Sign("Police were called to the address.", "Police, 1 May 2024"),
                                        new Sign("Restraining order made.", "Court, 27 March 2024"))),
                        new Cluster(Samples.LONG_NAME, List.of())),
                CaseSamples.duties(),
                new Scores(PROVISIONAL, lines(true), earlier()),
                new PlanShown(
                        "Made 13 February 2024, 108 days ago",
                        "Never reviewed since it was made",
                        "No day for a review is set",
                        List.of(
                                new InSetting(
                                        "custody",
                                        List.of(new Item(
                                                "Contact with a former partner", "Calls are monitored", "11"))),
                                new InSetting("the community", List.of()))),
                List.of("Full assessment, 22 May 2024, 9 days ago", "No check of it is on record."),
                mayAnswer);
    }

    private static List<ScoreLine> lines(boolean drawn) {
        StepDrawing history = new StepDrawing(
                120, 26, List.of(new Bar(0, 13, 80, 12, "set"), new Bar(81, 7, 38, 18, "provisional")), List.of());
        return List.of(
                line("All reoffending", "61.20 %", "medium", "yellow", drawn ? history : null),
                line("Violent reoffending", "64.02 %", "high", "red", drawn ? history : null),
                line("Direct contact sexual reoffending", "0.00 %", "not applicable", "grey", drawn ? history : null),
                line("Images and indirect contact", "none", "", "grey", null),
                line("Serious violent reoffending", "0.42 %", "low", "green", drawn ? history : null),
                line("Combined serious reoffending", "7.01 %", "very high", "red", drawn ? history : null));
    }

    private static ScoreLine line(
            String name, String score, String band, String colour, @Nullable StepDrawing history) {
        return new ScoreLine(
                name,
                score,
                band,
                colour,
                band.isEmpty() ? "" : "the record and the answers",
                "58.10 %, medium",
                history);
    }

    private static List<RiskTab.Earlier> earlier() {
        List<String> values = List.of("61.20 %, medium", "64.02 %, high", "none", "none", "0.42 %, low", "none");
        return List.of(
                new RiskTab.Earlier("31 May 2024 at 3:12pm", "Provisional", values),
                new RiskTab.Earlier("12 January 2023 at 10am", "Signed", values));
    }

    private static ScoresPage page(CaseShell shell, Shown shown, String bar, Form form) {
        return new ScoresPage(
                shell,
                shown,
                List.of(
                        new Earlier("/cases/X123456/risk/scores?of=S-2", "31 May 2024 at 3:12pm", true),
                        new Earlier("/cases/X123456/risk/scores?of=S-1", "12 January 2023 at 10am", false)),
                bar,
                form);
    }

    private static Shown shown(ScoreState state) {
        Explained all = new Explained(
                "All reoffending: 61.20 %",
                List.of("11.21 % less would make it low.", "13.80 % more would make it high."),
                "Between 58.10 % (medium) and 77.40 % (high), whatever the missing answers are. Missing: Impulsivity;"
                        + " Control of temper",
                List.of(
                        new Part("how often sanctioned for the years since the first", "odds × 2.41"),
                        new Part("age at the start of follow-up", "odds × 0.52")),
                true,
                List.of("Unemployed as “no”: 56.02 % (medium)"),
                List.of("For a score on the answers too, these are missing: Impulsivity; Control of temper"),
                List.of("It says how many of a hundred people with such a record were convicted again."));
        Explained none = new Explained(
                "Images and indirect contact: no score",
                List.of(),
                "",
                List.of(),
                false,
                List.of(),
                List.of("These must be known and are not: Sex"),
                List.of());
        return new Shown(
                state,
                List.of("No fixed abode, or nowhere settled: yes, before no answer"),
                lines(false),
                List.of(all, none),
                List.of("Programme needs: moderate intensity", "Maturity: no result"),
                List.of(
                        new Input("Date of birth", "4 April 1988", "the record, 12 January 2023"),
                        new Input("Control of temper", "some problems", "answered 22 May 2024")),
                List.of("Impulsivity", "Sex"),
                List.of("ARP, version 1.0", "coefficients.csv: 46f204362ab4"));
    }

    private static Shown unexplained() {
        Shown whole = shown(CONTESTED);
        return new Shown(
                whole.state(),
                List.of("These are the first scores on record."),
                whole.lines(),
                List.of(),
                whole.screens(),
                whole.inputs(),
                List.of(),
                whole.models());
    }

    private static AnswersPage questions(String day) {
        List<Choice> problems = List.of(
                Choice.of("NO_PROBLEMS", "no problems"),
                Choice.of("SOME_PROBLEMS", "some problems"),
                Choice.of("SIGNIFICANT_PROBLEMS", "significant problems"));
        List<Field> thinking = new ArrayList<>();
        for (String name : List.of("temperControl", "impulsivityProblems", "difficultiesCoping")) {
            thinking.add(new Field(name, name + " of " + Samples.LONG_NAME, Way.ONE, problems, List.of(), ""));
        }
        return new AnswersPage(
                CaseSamples.shell(),
                List.of(new Said("Date of birth", "4 April 1988", "12 January 2023")),
                List.of(
                        new Group(
                                "Offences and sanctions",
                                List.of(
                                        new Field(
                                                "dateOfCurrentConviction",
                                                "Date of the current conviction",
                                                Way.TYPED,
                                                List.of(),
                                                List.of(day),
                                                "For example 27/3/2026"),
                                        new Field(
                                                "previousConvictions",
                                                "Earlier convictions for",
                                                Way.SEVERAL,
                                                List.of(Choice.of("ARSON", "arson"), Choice.of("NONE", "none")),
                                                List.of("ARSON"),
                                                ""))),
                        new Group("Thinking, attitudes and wellbeing", thinking)),
                "a-key");
    }
}
