package org.throughcare.commands.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.throughcare.practice.risk.ScoreFact;
import org.throughcare.practice.risk.ScoreFact.ComputedScore;
import org.throughcare.practice.risk.ScoreFact.PredictorAnswersGiven;
import org.throughcare.practice.risk.ScoreFact.ScoresComputed;
import org.throughcare.practice.terms.Wording;

/** What is on record of actuarial scores, in words. */
final class ScoreWords {
    private ScoreWords() {}

    static String of(ScoreFact fact) {
        return switch (fact) {
            case PredictorAnswersGiven given -> answers(given);
            case ScoresComputed computed -> computed(computed);
            case ScoreFact.ScoresSigned signed ->
                signed.by().title() + " looked at the scores of " + signed.scores() + " and signed them"
                        + (signed.remark() == null ? "" : ": " + signed.remark());
            case ScoreFact.ScoresContested contested ->
                (contested.bySubject() ? "the person contests" : contested.by().title() + " contests")
                        + " the scores of " + contested.scores() + ": " + contested.reason();
        };
    }

    private static String answers(PredictorAnswersGiven given) {
        return given.by().title() + " answered " + Wording.count(given.answers().size(), "question")
                + " of the predictors"
                + (given.withdrawn().isEmpty()
                        ? ""
                        : " and withdrew " + Wording.count(given.withdrawn().size(), "answer"));
    }

    private static String computed(ScoresComputed computed) {
        List<String> scores = new ArrayList<>();
        for (ComputedScore score : computed.scores()) {
            if (score.score() != null && score.band() != null) {
                scores.add(score.predictor().shortName() + " " + score.score() + " % ("
                        + score.band().name().toLowerCase(Locale.ROOT).replace('_', ' ') + ")");
            }
        }
        String because = computed.before() == null
                ? "for the first time"
                : computed.changes().isEmpty()
                        ? "with another version of the models"
                        : "because " + Wording.count(computed.changes().size(), "input") + " changed";
        return "scores computed " + because + ", provisional until signed: "
                + (scores.isEmpty() ? "too little is known for any" : Wording.join(scores));
    }
}
