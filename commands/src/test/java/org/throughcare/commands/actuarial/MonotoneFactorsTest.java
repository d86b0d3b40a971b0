package org.throughcare.commands.actuarial;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.throughcare.practice.risk.predictor.answers.Answers;
import org.throughcare.practice.risk.predictor.answers.Question;
import org.throughcare.practice.risk.predictor.outcome.Predictor;
import org.throughcare.practice.risk.predictor.suite.PredictorResponse;

/** More of a problem never gives a lower score, all else the same. */
class MonotoneFactorsTest {
    private static final long SEED = 17;
    private static final int PEOPLE = 40;

    private static final List<Question> RAISING = List.of(
            Question.SUITABILITY_OF_ACCOMMODATION,
            Question.IS_UNEMPLOYED,
            Question.CURRENT_RELATIONSHIP_WITH_PARTNER,
            Question.EVIDENCE_OF_DOMESTIC_ABUSE,
            Question.REGULAR_OFFENDING_ACTIVITIES,
            Question.MOTIVATION_TO_TACKLE_DRUG_MISUSE,
            Question.CURRENT_ALCOHOL_USE_PROBLEMS,
            Question.EXCESSIVE_ALCOHOL_USE,
            Question.IMPULSIVITY_PROBLEMS,
            Question.TEMPER_CONTROL,
            Question.PRO_CRIMINAL_ATTITUDES,
            Question.DID_OFFENCE_INVOLVE_CARRYING_OR_USING_WEAPON,
            Question.HAS_HEROIN_USAGE,
            Question.HAS_METHADONE_USAGE,
            Question.HAS_CRACK_COCAINE_USAGE,
            Question.HAS_STEROIDS_USAGE,
            Question.HAS_SPICE_USAGE,
            Question.IS_CURRENT_OFFENCE_AGAINST_VICTIM_STRANGER);

    @Test
    void everyFactorOfAnAssessmentRaisesOrLeavesEveryScore() {
        InventedAnswers people =
                new InventedAnswers(SEED, ActuarialTables.builtIn().offences());
        for (int i = 0; i < PEOPLE; i++) {
            Answers person = people.complete();
            for (Question question : RAISING) {
                PredictorResponse before = scored(person, question, 0);
                for (int grade = 1; grade < question.kind().words().size(); grade++) {
                    PredictorResponse after = scored(person, question, grade);
                    for (Predictor predictor : Predictor.values()) {
                        assertThat(score(after, predictor))
                                .as("%s by %s", predictor, question)
                                .isGreaterThanOrEqualTo(score(before, predictor));
                    }
                    before = after;
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Question.class,
            names = {
                "TOTAL_CONTACT_ADULT_SEXUAL_SANCTIONS",
                "TOTAL_CONTACT_CHILD_SEXUAL_SANCTIONS",
                "TOTAL_NON_CONTACT_SEXUAL_OFFENCES",
                "TOTAL_INDECENT_IMAGE_SANCTIONS"
            })
    void moreSexualSanctionsNeverLowerASexualScore(Question count) {
        InventedAnswers people =
                new InventedAnswers(SEED, ActuarialTables.builtIn().offences());
        for (int i = 0; i < PEOPLE; i++) {
            Answers person = people.complete();
            int sanctions = person.of(Question.TOTAL_NUMBER_OF_SANCTIONS_FOR_ALL_OFFENCES);
            if (person.yes(Question.HAS_EVER_COMMITTED_SEXUAL_OFFENCE) && sanctions + 1 < 999) {
                Answers more = person.sheet()
                        .put(count, person.of(count) + 1)
                        .put(Question.TOTAL_NUMBER_OF_SANCTIONS_FOR_ALL_OFFENCES, sanctions + 1)
                        .answers();
                for (Predictor predictor : List.of(
                        Predictor.DIRECT_CONTACT_SEXUAL_REOFFENDING_PREDICTOR,
                        Predictor.IMAGES_AND_INDIRECT_CONTACT_SEXUAL_REOFFENDING_PREDICTOR)) {
                    assertThat(score(Asking.published(more).response(), predictor))
                            .isGreaterThanOrEqualTo(
                                    score(Asking.published(person).response(), predictor));
                }
            }
        }
    }

    private static PredictorResponse scored(Answers person, Question question, int grade) {
        return Asking.published(person.sheet().set(question, grade).answers()).response();
    }

    private static BigDecimal score(PredictorResponse response, Predictor predictor) {
        return Objects.requireNonNullElse(response.score(predictor).score(), BigDecimal.ZERO);
    }
}
