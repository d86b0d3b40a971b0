package org.throughcare.commands.actuarial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.throughcare.commands.actuarial.ActuarialCalculator.Wishes;
import org.throughcare.practice.risk.predictor.answers.Answers;
import org.throughcare.practice.risk.predictor.arithmetic.Logistic;
import org.throughcare.practice.risk.predictor.outcome.Correction;
import org.throughcare.practice.risk.predictor.outcome.Predictor;
import org.throughcare.practice.risk.predictor.regression.Facts;
import org.throughcare.practice.risk.predictor.regression.Formula;
import org.throughcare.practice.risk.predictor.regression.RegressionModel;
import org.throughcare.practice.risk.predictor.suite.Board;
import org.throughcare.practice.risk.predictor.suite.PredictorSuite;
import org.throughcare.practice.risk.predictor.tables.PredictorTables;

/** The same answers give the same scores, in whatever order they are written and however they are computed. */
class SameAnswerTest {
    private static final long SEED = 8;
    private static final PredictorTables TABLES = ActuarialTables.builtIn();

    private final InventedAnswers people = new InventedAnswers(SEED, TABLES.offences());

    @Test
    void theOrderOfTheFieldsOfARequestMakesNoDifference() {
        Random random = new Random(SEED);
        for (int i = 0; i < 50; i++) {
            List<Map.Entry<String, Object>> fields =
                    new ArrayList<>(people.withGaps(0.1).written().entrySet());
            String first = answered(fields);
            Collections.shuffle(fields, random);
            assertThat(answered(fields)).isEqualTo(first);
        }
    }

    private static String answered(List<Map.Entry<String, Object>> fields) {
        var request = Vectors.JSON.createObjectNode();
        fields.forEach(field -> request.set(field.getKey(), Vectors.JSON.valueToTree(field.getValue())));
        return Asking.answers("{\"id\":1,\"request\":" + request + "}\n", new Wishes(true, true));
    }

    @Test
    void whatIsWrittenIsReadAgainAsItWas() {
        for (int i = 0; i < 200; i++) {
            Answers person = people.withGaps(0.2);
            assertThat(RequestReader.read(Vectors.JSON.valueToTree(person.written()))
                            .answers())
                    .isEqualTo(person);
        }
    }

    @Test
    void floatingPointAndSixtyDigitsGiveTheSameScores() {
        PredictorSuite suite = new PredictorSuite(TABLES, Set.of());
        for (int i = 0; i < 150; i++) {
            Answers person = people.complete();
            for (Predictor predictor : List.of(
                    Predictor.ALL_REOFFENDING_PREDICTOR,
                    Predictor.VIOLENT_REOFFENDING_PREDICTOR,
                    Predictor.SERIOUS_VIOLENT_REOFFENDING_PREDICTOR)) {
                RegressionModel model = suite.regression(predictor);
                Facts facts = new Facts(person);
                facts.read(person, model.offences());
                for (Formula formula : List.of(model.onRecord(), model.onAnswers())) {
                    assertThat(formula.logOdds(facts))
                            .isCloseTo(formula.exactLogOdds(facts).doubleValue(), within(1e-12));
                    assertThat(formula.hundredths(facts))
                            .isEqualTo(Logistic.exactHundredths(formula.exactLogOdds(facts)));
                }
            }
        }
    }

    @Test
    void aBoardThatIsUsedAgainRemembersNobody() {
        PredictorSuite suite = new PredictorSuite(TABLES, Set.of(Correction.NEEDS_SEE_ALL_RISKS));
        Board used = new Board();
        for (int i = 0; i < 300; i++) {
            Answers person = people.withGaps(0.05);
            Board fresh = new Board();
            suite.score(person, used);
            suite.score(person, fresh);
            for (Predictor predictor : Predictor.values()) {
                assertThat(used.scores().hundredths(predictor))
                        .isEqualTo(fresh.scores().hundredths(predictor));
                assertThat(used.scores().band(predictor))
                        .isEqualTo(fresh.scores().band(predictor));
            }
            assertThat(used.scores().points()).isEqualTo(fresh.scores().points());
            assertThat(used.pathway()).isEqualTo(fresh.pathway());
        }
    }
}
