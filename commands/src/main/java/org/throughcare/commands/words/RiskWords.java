package org.throughcare.commands.words;

import static org.throughcare.commands.words.Phrases.also;
import static org.throughcare.commands.words.Phrases.offences;
import static org.throughcare.commands.words.Phrases.on;
import static org.throughcare.commands.words.Phrases.plain;

import java.util.ArrayList;
import java.util.List;
import org.throughcare.practice.risk.RiskFact;
import org.throughcare.practice.terms.RiskGroup;
import org.throughcare.practice.terms.Setting;
import org.throughcare.practice.terms.Wording;

/** What people recorded about risk, in words. */
final class RiskWords {
    private RiskWords() {}

    static String of(RiskFact fact) {
        return switch (fact) {
            case RiskFact.RoshRecorded level -> level(level);
            case RiskFact.AssessmentCompleted done ->
                assessment(done.assessment()) + " completed, analysing " + offences(done.offencesAnalysed())
                        + (done.considered().isEmpty() ? "" : "; considered " + plain(done.considered()))
                        + also("; text carried from ", done.textCarriedFrom());
            case RiskFact.ScoreCalculated score ->
                "score calculated and nothing else: " + score.score() + ", by " + score.by() + ", for "
                        + score.purpose() + (score.metPerson() ? "; the person was met" : "; the person was not met")
                        + (score.offencesInCarriedText().isEmpty()
                                ? ""
                                : "; carried text speaks of " + offences(score.offencesInCarriedText()))
                        + also("; text carried from ", score.textCarriedFrom());
            case RiskFact.PlanMade plan ->
                "risk management plan made with "
                        + Wording.count(plan.controls().size(), "control") + on("; review on ", plan.reviewOn());
            case RiskFact.PlanReviewed plan -> "risk management plan reviewed" + on("; next on ", plan.nextReviewOn());
            case RiskFact.QualityChecked check ->
                check.by().title() + " checked assessment " + check.assessment() + ", looking at " + check.lookedAt()
                        + ": " + check.finding();
            case RiskFact.SuggestionOverruled chosen ->
                "chose " + chosen.chosen() + " over the suggestion " + chosen.suggestion() + ": " + chosen.reason();
        };
    }

    private static String assessment(RiskFact.AssessmentKind kind) {
        return switch (kind) {
            case FULL -> "full assessment";
            case REVIEW -> "review of the assessment";
            case PRE_RELEASE -> "assessment before release";
            case PRE_SENTENCE -> "assessment before sentence";
            case END -> "assessment at the end";
        };
    }

    private static String level(RiskFact.RoshRecorded level) {
        List<String> groups = new ArrayList<>();
        for (RiskGroup group : RiskGroup.values()) {
            for (Setting setting : Setting.values()) {
                var recorded = level.byGroup().get(group);
                if (recorded != null && recorded.get(setting) != null) {
                    groups.add(plain(group) + " in " + plain(setting) + " "
                            + recorded.get(setting).inWords());
                }
            }
        }
        return "risk of serious harm recorded as " + level.overall().inWords()
                + (groups.isEmpty() ? "" : " (" + String.join("; ", groups) + ")") + also(": ", level.reasons());
    }
}
