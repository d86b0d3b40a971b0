package org.throughcare.journeys.gallery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.terms.RiskGroup;
import org.throughcare.service.web.Choice;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.model.oversight.AssuranceChart;
import org.throughcare.service.web.model.oversight.AssuranceChart.Label;
import org.throughcare.service.web.model.oversight.AssuranceChart.Mark;
import org.throughcare.service.web.model.oversight.AssuranceOutcome;
import org.throughcare.service.web.model.oversight.AssuranceOutcome.Level;
import org.throughcare.service.web.model.oversight.AssuranceRating;
import org.throughcare.service.web.model.oversight.AssuranceRating.Line;
import org.throughcare.service.web.model.oversight.AssuranceReport;
import org.throughcare.service.web.model.oversight.AssuranceReport.Figures;
import org.throughcare.service.web.model.oversight.AssuranceReport.Row;
import org.throughcare.service.web.model.oversight.AssuranceSampler;
import org.throughcare.service.web.model.oversight.AssuranceSampler.Case;
import org.throughcare.service.web.model.oversight.AssuranceSampler.Stratum;

/** Samples of assessments, their second ratings and what those say together. */
final class AssuranceSamples {
    private static final String SAMPLER = "oversight/sampler";
    private static final String RATING = "oversight/rating";
    private static final String RATED = "oversight/rated";
    private static final String REPORT = "oversight/agreement";
    private static final String TITLE = "Second ratings of assessments";
    private static final String UNIT = "Larchwood and Upper Thornbury";
    private static final List<Choice> MONTHS = List.of(Choice.of("2024-04", "April 2024"));
    private static final List<Choice> UNITS = List.of(Choice.of(UNIT, UNIT), Choice.of("Eastmoor", "Eastmoor"));
    private static final List<Stratum> STRATA = List.of(
            new Stratum("Low", 61, 2),
            new Stratum("Medium", 214, 12),
            new Stratum("High", 38, 8),
            new Stratum("Very high", 3, 3));
    private static final Figures FIGURES = new Figures(
            "118 of 137: 86.1% (79.3% to 90.9%)",
            "10 of 137: 7.3% (4.0% to 12.9%)",
            "9 of 137: 6.6% (3.5% to 12.0%)",
            "6.9% (3.4% to 13.4%)",
            "6.1% (2.9% to 12.4%)",
            "0.61, weighted 0.7",
            40,
            36);

    private AssuranceSamples() {}

    static List<Sample> all() {
        List<Case> cases = new ArrayList<>(Collections.nCopies(
                6, new Case("X123456", "/cases/X123456/second-rating/1", "18 April 2024", "Not rated yet", false)));
        cases.add(new Case("X123457", "/cases/X123457/second-rating/2", "2 April 2024", "Rated", true));
        cases.add(new Case("X900001", null, "", "Only some may see this case", false));
        return List.of(
                Sample.of("assurance-choose", SAMPLER, TITLE, sampler("", UNITS, "", List.of(), 0, null, List.of())),
                Sample.of("assurance-wrong", SAMPLER, TITLE, sampler("", UNITS, "", List.of(), 0, null, List.of()))
                        .with(Errors.of("unit", "Choose the unit").and("month", "Choose a month that is over")),
                Sample.of(
                        "assurance-frame",
                        SAMPLER,
                        TITLE,
                        sampler(UNIT, List.of(), "April 2024", STRATA, 4, null, List.of())),
                Sample.of(
                        "assurance-drawn",
                        SAMPLER,
                        TITLE,
                        sampler(UNIT, List.of(), "April 2024", STRATA, 1, Samples.NOW, cases)),
                Sample.of(
                        "assurance-not-open",
                        SAMPLER,
                        TITLE,
                        sampler(UNIT, UNITS, "April 2024", STRATA, 0, Samples.NOW, List.of())),
                Sample.of("second-rating", RATING, "Second rating", rating("", lines(4), "")),
                Sample.of("second-rating-empty", RATING, "Second rating", rating("", List.of(), "")),
                Sample.of(
                        "second-rating-barred",
                        RATING,
                        "Second rating",
                        rating("You hold or have held this case. Somebody else has to rate it.", List.of(), "")),
                Sample.of("second-rating-wrong", RATING, "Second rating", rating("", lines(60), "words ".repeat(200)))
                        .with(
                                Errors.of("group-CHILDREN", "Choose a level for: Children")
                                        .and(
                                                "overall",
                                                "The overall level is the highest of the groups, which is high. Change one or the other")
                                        .and("reasons", "Say it in 4,000 characters or fewer")
                                        .and(
                                                "blind",
                                                "Say that you do not know the level; if you know it, leave this one to somebody else")),
                Sample.of("both-ratings", RATED, "Both ratings", outcome(true, null, "")),
                Sample.of("both-ratings-asked", RATED, "Both ratings", outcome(false, Samples.NOW, "")),
                Sample.of("both-ratings-wrong", RATED, "Both ratings", outcome(true, null, "words ".repeat(400)))
                        .with(Errors.of("words", "Say it in 2,000 characters or fewer")),
                Sample.of("agreement", REPORT, "What the second ratings say together", report()),
                Sample.of(
                        "agreement-empty",
                        REPORT,
                        "What the second ratings say together",
                        new AssuranceReport(UNIT, UNITS, 10, List.of(), null, "", List.of(), "", "low 2", null)),
                Sample.of(
                        "agreement-few",
                        REPORT,
                        "What the second ratings say together",
                        new AssuranceReport(
                                UNIT,
                                List.of(),
                                10,
                                List.of(new Row("April 2024", 316, "fewer than 10", null)),
                                null,
                                "",
                                List.of(),
                                "",
                                "low 2, medium 4, high 8, very high 12",
                                null)));
    }

    private static AssuranceSampler sampler(
            String unit,
            List<Choice> units,
            String inWords,
            List<Stratum> strata,
            int without,
            @Nullable Instant drawn,
            List<Case> cases) {
        return new AssuranceSampler(
                unit,
                units,
                inWords.isEmpty() ? "" : "2024-04",
                inWords,
                MONTHS,
                true,
                true,
                strata,
                without,
                "first-seed-said-beforehand",
                drawn,
                cases);
    }

    private static List<Line> lines(int number) {
        return Collections.nCopies(
                number,
                new Line(
                        "an incident in custody: a weapon, towards staff: a sharpened toothbrush in the cell",
                        "Prison, 3 March 2024"));
    }

    private static AssuranceRating rating(String bar, List<Line> lines, String reasons) {
        return new AssuranceRating(
                "X123456",
                "/cases/X123456/second-rating/1",
                "/assurance",
                Samples.NOW,
                "review",
                bar,
                lines,
                lines.isEmpty()
                        ? List.of()
                        : List.of(new Line("12 appointments kept in a row", "last on 28 April 2024")),
                lines,
                Map.of(RiskGroup.PUBLIC, "MEDIUM"),
                "",
                reasons,
                false,
                "key");
    }

    private static AssuranceOutcome outcome(boolean mayAsk, @Nullable Instant asked, String words) {
        return new AssuranceOutcome(
                "X123456",
                "/cases/X123456",
                "/cases/X123456/second-rating/1/look-again",
                "/assurance",
                Samples.NOW,
                "Signed as medium; the second rating is higher: high.",
                List.of(
                        new Level("Overall", "Medium", "High", true),
                        new Level("A known adult", "Medium", "High", true),
                        new Level("Children", "Not recorded", "Low", false)),
                mayAsk ? "" : "Nothing since release points to violence. ".repeat(20),
                "The weapons in custody are not spoken of. ".repeat(20),
                asked,
                mayAsk,
                words,
                "key");
    }

    private static AssuranceReport report() {
        List<Mark> marks = new ArrayList<>();
        List<Label> labels = new ArrayList<>();
        for (int each = 0; each < 6; each++) {
            int x = 80 + each * 76;
            marks.add(new Mark("agreed", x - 18, 60, 42 + each, 30));
            marks.add(new Mark("under", x, 195, 186, 170));
            marks.add(new Mark("over", x + 18, 198, 190, 175));
            labels.add(new Label(x, 216, "Jan 24"));
            labels.add(new Label(x, 230, "– Mar 24"));
        }
        return new AssuranceReport(
                UNIT,
                UNITS,
                10,
                List.of(
                        new Row("April 2024", 290, "fewer than 10", null),
                        new Row("January 2024 to March 2024", 1_316, "137", FIGURES)),
                new Row("All periods together", 1_316, "137", FIGURES),
                "Of the checked medium cases, judged rated too low: 10 of 137: 7.3% (4.0% to 12.9%).",
                List.of(new Row("Medium", 914, "97", FIGURES)),
                "low, very high",
                "low 2, medium 4, high 8, very high 12",
                new AssuranceChart(marks, labels, 500));
    }
}
