package org.throughcare.commands.actuarial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.throughcare.commands.actuarial.ActuarialCalculator.Wishes;
import org.throughcare.practice.risk.predictor.PredictorRecord;
import org.throughcare.practice.risk.predictor.answers.AnswerSheet;
import org.throughcare.practice.risk.predictor.answers.Answers;
import org.throughcare.practice.risk.predictor.answers.Kind;
import org.throughcare.practice.risk.predictor.answers.Question;
import org.throughcare.practice.risk.predictor.explanation.Bounds;
import org.throughcare.practice.risk.predictor.explanation.Factor;
import org.throughcare.practice.risk.predictor.explanation.Measure;
import org.throughcare.practice.risk.predictor.explanation.ScoreExplanation;
import org.throughcare.practice.risk.predictor.outcome.Predictor;
import org.throughcare.practice.risk.predictor.outcome.ScoreType;
import org.throughcare.practice.risk.predictor.suite.ScoreResult;
import tools.jackson.databind.JsonNode;

/** Every score explains itself: its parts, the next band, what missing answers could do, and what it cannot say. */
class R17ExplanationTest {
    private static final long SEED = 4;
    private static final int PEOPLE = 150;

    private final InventedAnswers people =
            new InventedAnswers(SEED, ActuarialTables.builtIn().offences());
    private final SplittableRandom random = new SplittableRandom(SEED);

    private static List<ScoreExplanation> explained(Answers person) {
        return Asking.PREDICTORS.explain(Asking.published(person));
    }

    @Test
    void everyScoreHasAnExplanationWithItsLimits() {
        for (int i = 0; i < PEOPLE; i++) {
            PredictorRecord answered = Asking.published(people.withGaps(0.03));
            List<Predictor> scored = answered.response().scores().values().stream()
                    .filter(result -> result.score() != null)
                    .map(ScoreResult::predictor)
                    .toList();
            assertThat(Asking.PREDICTORS.explain(answered))
                    .allMatch(explanation -> explanation.limits().size() >= 3)
                    .extracting(ScoreExplanation::predictor)
                    .containsExactlyElementsOf(scored);
        }
    }

    @Test
    void thePartsOfARegressionGiveItsScore() {
        for (int i = 0; i < PEOPLE; i++) {
            PredictorRecord answered = Asking.published(people.complete());
            for (ScoreExplanation explanation : Asking.PREDICTORS.explain(answered)) {
                double sum = explanation.factors().stream()
                        .filter(factor -> factor.measure() == Measure.LOG_ODDS)
                        .mapToDouble(factor -> factor.amount().doubleValue())
                        .sum();
                if (explanation.factors().stream().anyMatch(factor -> factor.measure() == Measure.LOG_ODDS)) {
                    assertThat(100 / (1 + Math.exp(-sum)))
                            .isCloseTo(score(answered, explanation.predictor()).doubleValue(), within(0.0051));
                }
            }
        }
    }

    @Test
    void whateverTheMissingAnswersTurnOutToBeTheScoreLiesWithinTheBounds() {
        int filled = 0;
        for (int i = 0; i < PEOPLE; i++) {
            Answers person = people.withGaps(0.04);
            for (ScoreExplanation explanation : explained(person)) {
                Bounds bounds = explanation.bounds();
                if (bounds != null && !bounds.missing().isEmpty()) {
                    for (int times = 0; times < 8; times++) {
                        PredictorRecord later = Asking.published(filled(person, bounds.missing()));
                        ScoreResult score = later.response().score(explanation.predictor());
                        if (complete(score, later)) {
                            filled++;
                            assertThat(bounds.contain(Objects.requireNonNull(score.score())))
                                    .as("%s within %s", score.score(), bounds.said())
                                    .isTrue();
                        }
                    }
                }
            }
        }
        assertThat(filled).isGreaterThan(300);
    }

    @Test
    void withNothingMissingTheBoundsAreTheScore() {
        PredictorRecord answered = Asking.published(people.complete());
        for (ScoreExplanation explanation : Asking.PREDICTORS.explain(answered)) {
            Bounds bounds = explanation.bounds();
            if (bounds != null) {
                assertThat(bounds.least()).isEqualTo(bounds.most()).isEqualTo(score(answered, explanation.predictor()));
            }
        }
    }

    @Test
    void whatWouldChangeAScoreDoesSoWhenItIsAnsweredOtherwise() {
        Answers person = people.complete();
        ScoreExplanation explanation = explained(person).getFirst();
        assertThat(explanation.changes()).isNotEmpty().allSatisfy(change -> {
            AnswerSheet sheet = person.sheet();
            Question question = Question.of(change.field()).orElseThrow();
            sheet.set(question, question.kind().words().indexOf(change.to()));
            assertThat(score(Asking.published(sheet.answers()), explanation.predictor()))
                    .isEqualTo(change.score());
        });
    }

    @Test
    void everyFactorHasWordsOfItsOwn() {
        List<Factor> factors = explained(people.complete()).stream()
                .flatMap(explanation -> explanation.factors().stream())
                .filter(factor -> factor.measure() != Measure.PER_CENT)
                .toList();
        assertThat(factors)
                .hasSizeGreaterThan(80)
                .noneMatch(factor -> factor.words().equals(factor.feature()));
    }

    @Test
    void theCommandSaysItBesideTheAnswerAndNamesTheTablesByHash() {
        Optional<JsonNode> vector = Vectors.all()
                .filter(each -> each.required("id").stringValue().equals("oracle:gaps:0067"))
                .findFirst();
        String line = vector.orElseThrow().toString();
        JsonNode result = Vectors.JSON
                .readTree(Asking.answers(line, new Wishes(false, true)))
                .required("result");
        assertThat(result.at("/explanations/0/bounds/said").stringValue())
                .isEqualTo("between 17.15 % and 19.37 % whatever the missing answer is");
        assertThat(result.at("/explanations/0/factors/1/said").stringValue())
                .isEqualTo("being a woman: the odds times 0.05");
        assertThat(result.at("/models/0/tables/0/sha256").stringValue()).hasSize(64);
    }

    private static boolean complete(ScoreResult score, PredictorRecord record) {
        if (score.predictor() == Predictor.COMBINED_SERIOUS_REOFFENDING_PREDICTOR) {
            return score.score() != null
                    && record.response()
                                    .score(Predictor.SERIOUS_VIOLENT_REOFFENDING_PREDICTOR)
                                    .type()
                            == ScoreType.DYNAMIC;
        }
        return score.type() == ScoreType.DYNAMIC;
    }

    private Answers filled(Answers person, List<String> missing) {
        AnswerSheet sheet = person.sheet();
        for (String field : missing) {
            Question question = Question.of(field).orElseThrow();
            int values = question.kind() == Kind.PAST_OFFENCES
                    ? 512
                    : question.kind().words().size();
            sheet.set(question, random.nextInt(values));
        }
        return sheet.answers();
    }

    private static BigDecimal score(PredictorRecord answered, Predictor predictor) {
        return Objects.requireNonNull(answered.response().score(predictor).score());
    }
}
