package org.throughcare.practice.risk.predictor.suite;

import org.jspecify.annotations.Nullable;
import org.throughcare.practice.risk.predictor.answers.AnswerSheet;
import org.throughcare.practice.risk.predictor.needs.KnownRisks;
import org.throughcare.practice.risk.predictor.needs.Pathway;
import org.throughcare.practice.risk.predictor.outcome.Band;
import org.throughcare.practice.risk.predictor.outcome.Predictor;
import org.throughcare.practice.risk.predictor.outcome.Scores;
import org.throughcare.practice.risk.predictor.regression.Facts;
import org.throughcare.practice.risk.predictor.screens.LearningScreen;
import org.throughcare.practice.risk.predictor.screens.MaturityScreen;
import org.throughcare.practice.risk.predictor.screens.PathwayScreening;

/** What all ten predictors say about one person, to be written over for the next; one thread at a time. */
public final class Board {
    private final Scores scores = new Scores();
    private final Facts facts = new Facts(new AnswerSheet().answers());
    private final KnownRisks early = new Seen(scores, false);
    private final KnownRisks late = new Seen(scores, true);
    private int learning = LearningScreen.NONE;
    private int maturity = MaturityScreen.NONE;
    private PathwayScreening personality = PathwayScreening.NOT_SCREENED;
    private Pathway pathway = Pathway.OMISSION;

    /** The scores with bands. */
    public Scores scores() {
        return scores;
    }

    /** The learning screen's score; see {@link LearningScreen#score}. */
    public int learning() {
        return learning;
    }

    /** The maturity screen's score; see {@link MaturityScreen#score}. */
    public int maturity() {
        return maturity;
    }

    /** What the personality disorder pathway screen says. */
    public PathwayScreening personality() {
        return personality;
    }

    /** The programme pathway. */
    public Pathway pathway() {
        return pathway;
    }

    Facts facts() {
        return facts;
    }

    /** What has been scored so far, seen by the programme pathway; {@code all} shows it the sexual and serious scores. */
    KnownRisks risks(boolean all) {
        return all ? late : early;
    }

    void screened(int learningScore, int maturityScore, PathwayScreening personalityScreen) {
        learning = learningScore;
        maturity = maturityScore;
        personality = personalityScreen;
    }

    void found(Pathway found) {
        pathway = found;
    }

    private record Seen(Scores scores, boolean everything) implements KnownRisks {
        @Override
        public double all() {
            return scores.percent(Predictor.ALL_REOFFENDING_PREDICTOR);
        }

        @Override
        public double violent() {
            return scores.percent(Predictor.VIOLENT_REOFFENDING_PREDICTOR);
        }

        @Override
        public @Nullable Band directContact() {
            return everything ? scores.band(Predictor.DIRECT_CONTACT_SEXUAL_REOFFENDING_PREDICTOR) : null;
        }

        @Override
        public @Nullable Band indirectContact() {
            return everything ? scores.band(Predictor.IMAGES_AND_INDIRECT_CONTACT_SEXUAL_REOFFENDING_PREDICTOR) : null;
        }

        @Override
        public double serious() {
            return everything ? scores.percent(Predictor.COMBINED_SERIOUS_REOFFENDING_PREDICTOR) : Double.NaN;
        }
    }
}
