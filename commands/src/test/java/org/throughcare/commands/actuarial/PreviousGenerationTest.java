package org.throughcare.commands.actuarial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughcare.practice.risk.predictor.PreviousAnswer;
import org.throughcare.practice.risk.predictor.answers.AnswerSheet;
import org.throughcare.practice.risk.predictor.answers.Question;
import org.throughcare.practice.risk.predictor.outcome.Band;
import org.throughcare.practice.risk.predictor.outcome.ErrorType;
import org.throughcare.practice.risk.predictor.outcome.ValidationError;
import org.throughcare.practice.risk.predictor.previous.PreviousModel;
import org.throughcare.practice.risk.predictor.previous.PreviousScore;

/** The generation before, by sums done by hand from its published points and coefficients. */
class PreviousGenerationTest {
    private static final LocalDate IN_FORCE = LocalDate.of(2026, 1, 1);

    private static AnswerSheet aMan() {
        return new AnswerSheet()
                .put(Question.ASSESSMENT_DATE, IN_FORCE)
                .put(Question.GENDER, "MALE")
                .put(Question.DATE_OF_BIRTH, LocalDate.of(1990, 6, 1))
                .put(Question.DATE_OF_CURRENT_CONVICTION, LocalDate.of(2022, 6, 1))
                .put(Question.DATE_AT_START_OF_FOLLOWUP, LocalDate.of(2022, 7, 1))
                .put(Question.TOTAL_NUMBER_OF_SANCTIONS_FOR_ALL_OFFENCES, 10)
                .put(Question.TOTAL_NUMBER_OF_VIOLENT_SANCTIONS, 2)
                .put(Question.AGE_AT_FIRST_SANCTION, 16)
                .put(Question.CURRENT_OFFENCE_CODE, "00100");
    }

    private static AnswerSheet assessed() {
        return aMan().put(Question.DOES_RECOGNISE_IMPACT_OF_OFFENDING_ON_OTHERS, false)
                .put(Question.IS_CURRENTLY_OF_NO_FIXED_ABODE_OR_TRANSIENT_ACCOMMODATION, true)
                .put(Question.IS_UNEMPLOYED, true)
                .put(Question.CURRENT_ALCOHOL_USE_PROBLEMS, "SIGNIFICANT_PROBLEMS")
                .put(Question.EXCESSIVE_ALCOHOL_USE, "SOME_PROBLEMS")
                .put(Question.HAS_CURRENT_PSYCHIATRIC_TREATMENT, false)
                .put(Question.TEMPER_CONTROL, "SOME_PROBLEMS")
                .put(Question.PRO_CRIMINAL_ATTITUDES, "SOME_PROBLEMS")
                .put(Question.REGULAR_OFFENDING_ACTIVITIES, "SOME_PROBLEMS")
                .put(Question.CURRENT_DRUG_MISUSE, "SOME_PROBLEMS")
                .put(Question.MOTIVATION_TO_TACKLE_DRUG_MISUSE, "PARTIAL_MOTIVATION")
                .put(Question.PROBLEM_SOLVING_SKILLS, "SOME_PROBLEMS")
                .put(Question.AWARENESS_OF_CONSEQUENCES, "SOMETIMES")
                .put(Question.UNDERSTANDS_OTHER_PEOPLES_VIEWS, "SOME_PROBLEMS");
    }

    private static PreviousScore score(PreviousModel model, AnswerSheet person) {
        return switch (Asking.PREDICTORS.before(model, person.answers(), IN_FORCE)) {
            case PreviousAnswer.Given given -> given.score();
            case PreviousAnswer.Refused refused -> throw new AssertionError(refused.reason());
        };
    }

    @Test
    void theReconvictionScaleIsTheSumOfFourParts() {
        double sum = -1.326 + 0.46306 + 1.25112 * Math.log(10.0 / (10 + 32 - 16)) + 0.0;
        PreviousScore score = score(PreviousModel.OGRS3, aMan());
        assertThat(score.score()).isEqualByComparingTo(percent(2.1217 + sum));
        assertThat(score.oneYear()).isEqualByComparingTo(percent(1.40256 + sum));
        assertThat(score.band()).isEqualTo(Band.MEDIUM);
    }

    @Test
    void violentPointsAreCountedOneByOne() {
        int points = 5 + 7 + 3 + 8 + 5 + 4 + 4 + 4 + 8 + 3 + 3;
        PreviousScore score = score(PreviousModel.OVP, assessed());
        assertThat(score.points()).isEqualTo(points);
        assertThat(score.score()).isEqualByComparingTo(percent(0.0722 * points - 3.8773));
        assertThat(score.band()).isEqualTo(Band.MEDIUM);
    }

    @Test
    void generalPointsStandOnTheReconvictionScale() {
        BigDecimal scale = score(PreviousModel.OGRS3, assessed()).score();
        assertThat(scale).isNotNull();
        int points = (int) Math.round(0.6 * scale.doubleValue()) + 5 + 5 + 3 + 8 + 3 + 3;
        assertThat(score(PreviousModel.OGP, assessed()).points()).isEqualTo(points);
    }

    @Test
    void seriousViolenceOnTheRecordSaysWhatIsMissing() {
        PreviousScore score = score(PreviousModel.SNSV, aMan());
        double years = 32;
        double sum = 3.60407707356772
                - 0.546062410902905 * years
                + 0.0170043887737295 * years * years
                - 0.000232716989498981 * Math.pow(years, 3)
                + 0.000001094922933981 * Math.pow(years, 4)
                - 0.0147495874606046 * 10
                + months(36)
                + 0.769213898314811 * Math.log(10.0 / (16 + 12))
                + 0.0188685880078656 * 2
                + 0.207442427665471 * Math.log(2.0 / (16 + 30))
                + 0.01927038224
                + 0.238802610774108;
        assertThat(score.score()).isNotNull();
        assertThat(score.score().doubleValue()).isCloseTo(100 / (1 + Math.exp(-sum)), within(1e-9));
        assertThat(score.errors()).extracting(ValidationError::type).containsExactly(ErrorType.MISSING_DYNAMIC_INPUT);
    }

    private static double months(double months) {
        return -0.038382727965819 * months
                + 0.000548515180678996 * months * months
                + 0.0000662558757635182 * Math.pow(months, 3)
                - 1.59636460181398E-06 * Math.pow(months, 4);
    }

    @Test
    void everyHistoryOfAManHadAShareOfImages() {
        AnswerSheet sheet = aMan().put(Question.HAS_EVER_COMMITTED_SEXUAL_OFFENCE, true)
                .put(Question.TOTAL_INDECENT_IMAGE_SANCTIONS, 0)
                .put(Question.TOTAL_CONTACT_ADULT_SEXUAL_SANCTIONS, 0)
                .put(Question.TOTAL_CONTACT_CHILD_SEXUAL_SANCTIONS, 0)
                .put(Question.TOTAL_NON_CONTACT_SEXUAL_OFFENCES, 0);
        assertThat(score(PreviousModel.OSP_INDIRECT, sheet).score()).isEqualByComparingTo("0.06");
        sheet.put(Question.TOTAL_CONTACT_ADULT_SEXUAL_SANCTIONS, 1);
        assertThat(score(PreviousModel.OSP_INDIRECT, sheet).score()).isEqualByComparingTo("0.28");
    }

    @Test
    void seriousRecidivismAddsItsParts() {
        AnswerSheet sheet = aMan().put(Question.HAS_EVER_COMMITTED_SEXUAL_OFFENCE, false)
                .put(Question.SUPERVISION_STATUS, "COMMUNITY");
        BigDecimal violence = score(PreviousModel.SNSV, sheet).score();
        assertThat(violence).isNotNull();
        assertThat(score(PreviousModel.RSR, sheet).score())
                .isEqualByComparingTo(violence.setScale(2, RoundingMode.HALF_UP));
        assertThat(score(PreviousModel.RSR, sheet.leaveOut(Question.SUPERVISION_STATUS))
                        .errors())
                .extracting(ValidationError::fields)
                .containsExactly(List.of("OSP-DC"));
    }

    @Test
    void anOffenceThatMustBeToldMoreExactlyHasNoScore() {
        PreviousScore score = score(PreviousModel.OGRS3, aMan().put(Question.CURRENT_OFFENCE_CODE, "08800"));
        assertThat(score.score()).isNull();
        assertThat(score.errors()).hasSize(1);
    }

    @Test
    void onADayOnWhichItWasNotInForceItIsRefusedByName() {
        assertThat(Asking.PREDICTORS.before(PreviousModel.OGRS3, aMan().answers(), LocalDate.of(2026, 11, 22)))
                .isEqualTo(new PreviousAnswer.Refused(
                        "OGRS3 was not in force on 2026-11-22; it was in force until 2026-06-17."));
    }

    @Test
    void theCommandAnswersForTheDayOfTheAssessment() {
        String request = "{\"id\":1,\"level\":\"previous\",\"request\":"
                + Vectors.JSON.valueToTree(aMan().answers().written()) + "}";
        assertThat(Asking.answer(request).at("/result/ogrs3/score").intValue()).isEqualTo(52);
        assertThat(Asking.answer(request.replace("2026-01-01", "2026-07-01"))
                        .at("/result/ogrs3/refused")
                        .stringValue())
                .startsWith("OGRS3 was not in force on 2026-07-01");
    }

    private static BigDecimal percent(double logOdds) {
        return BigDecimal.valueOf(Math.round(100 / (1 + Math.exp(-logOdds))));
    }
}
