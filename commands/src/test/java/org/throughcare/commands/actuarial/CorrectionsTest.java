package org.throughcare.commands.actuarial;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughcare.commands.actuarial.ActuarialCalculator.Wishes;
import org.throughcare.practice.risk.predictor.PredictorRecord;
import org.throughcare.practice.risk.predictor.answers.AnswerSheet;
import org.throughcare.practice.risk.predictor.answers.Kind;
import org.throughcare.practice.risk.predictor.answers.Question;
import org.throughcare.practice.risk.predictor.needs.Pathway;
import org.throughcare.practice.risk.predictor.outcome.Band;
import org.throughcare.practice.risk.predictor.outcome.Correction;
import org.throughcare.practice.risk.predictor.outcome.ErrorType;
import org.throughcare.practice.risk.predictor.outcome.Predictor;
import org.throughcare.practice.risk.predictor.outcome.ValidationError;
import org.throughcare.practice.risk.predictor.suite.AppliedCorrection;
import org.throughcare.practice.risk.predictor.suite.ScoreResult;

/** Each mended defect, on one person whom it concerns; the national service stays as it is beside it. */
class CorrectionsTest {

    private static AnswerSheet aMan() {
        return new AnswerSheet()
                .put(Question.ASSESSMENT_DATE, LocalDate.of(2026, 8, 4))
                .put(Question.GENDER, "MALE")
                .put(Question.DATE_OF_BIRTH, LocalDate.of(1980, 6, 1))
                .put(Question.DATE_OF_CURRENT_CONVICTION, LocalDate.of(2026, 6, 1))
                .put(Question.TOTAL_NUMBER_OF_SANCTIONS_FOR_ALL_OFFENCES, 4)
                .put(Question.TOTAL_NUMBER_OF_VIOLENT_SANCTIONS, 1)
                .put(Question.AGE_AT_FIRST_SANCTION, 19)
                .put(Question.CURRENT_OFFENCE_CODE, "00100")
                .put(Question.SUPERVISION_STATUS, "COMMUNITY")
                .put(Question.HAS_EVER_COMMITTED_SEXUAL_OFFENCE, false);
    }

    private static AnswerSheet withHistory() {
        return aMan().put(Question.HAS_EVER_COMMITTED_SEXUAL_OFFENCE, true)
                .put(Question.DATE_OF_MOST_RECENT_SEXUAL_OFFENCE, LocalDate.of(2020, 1, 1))
                .put(Question.TOTAL_INDECENT_IMAGE_SANCTIONS, 0)
                .put(Question.TOTAL_CONTACT_ADULT_SEXUAL_SANCTIONS, 1)
                .put(Question.TOTAL_CONTACT_CHILD_SEXUAL_SANCTIONS, 0)
                .put(Question.TOTAL_NON_CONTACT_SEXUAL_OFFENCES, 0);
    }

    private static ScoreResult published(AnswerSheet person, Predictor predictor) {
        return Asking.published(person.answers()).response().score(predictor);
    }

    private static ScoreResult corrected(AnswerSheet person, Predictor predictor) {
        return Asking.corrected(person.answers()).response().score(predictor);
    }

    private static List<Correction> applied(AnswerSheet person) {
        return Asking.corrected(person.answers()).corrections().stream()
                .map(AppliedCorrection::correction)
                .toList();
    }

    private static List<ErrorType> errors(ScoreResult result) {
        return result.errors().stream().map(ValidationError::type).toList();
    }

    @Test
    void onlyAdultContactGivesAManAShareOfImages() {
        Predictor images = Predictor.IMAGES_AND_INDIRECT_CONTACT_SEXUAL_REOFFENDING_PREDICTOR;
        assertThat(published(withHistory(), images).score()).isEqualByComparingTo("0.00");
        assertThat(corrected(withHistory(), images).score()).isEqualByComparingTo("0.28");
        assertThat(applied(withHistory())).contains(Correction.ANY_CONTACT_HISTORY_COUNTS);
    }

    @Test
    void theDateOfConvictionStandsInForTheStartOfFollowup() {
        Predictor direct = Predictor.DIRECT_CONTACT_SEXUAL_REOFFENDING_PREDICTOR;
        assertThat(errors(published(withHistory(), direct))).containsExactly(ErrorType.MISSING_MANDATORY_INPUT);
        assertThat(corrected(withHistory(), direct).score()).isNotNull();
        assertThat(published(aMan(), Predictor.COMBINED_SERIOUS_REOFFENDING_PREDICTOR)
                        .score())
                .isNull();
        assertThat(corrected(aMan(), Predictor.COMBINED_SERIOUS_REOFFENDING_PREDICTOR)
                        .score())
                .isNotNull();
        assertThat(corrected(aMan(), direct).band()).isEqualTo(Band.NOT_APPLICABLE);
    }

    @Test
    void theLowestScoresAreScores() {
        AnswerSheet old = aMan().put(Question.DATE_OF_BIRTH, LocalDate.of(1932, 6, 1))
                .put(Question.TOTAL_NUMBER_OF_SANCTIONS_FOR_ALL_OFFENCES, 999)
                .put(Question.TOTAL_NUMBER_OF_VIOLENT_SANCTIONS, 0)
                .put(Question.AGE_AT_FIRST_SANCTION, 20)
                .put(Question.CURRENT_OFFENCE_CODE, "00100");
        Predictor violent = Predictor.VIOLENT_REOFFENDING_PREDICTOR;
        assertThat(errors(published(old, violent))).containsExactly(ErrorType.UNEXPECTED_ERROR);
        assertThat(corrected(old, violent).score()).isEqualByComparingTo("0.00");
        assertThat(corrected(old, violent).band()).isEqualTo(Band.LOW);
    }

    @Test
    void aStartOfFollowupBeforeBirthIsSaidToBeOne() {
        AnswerSheet wrong = aMan().put(Question.DATE_AT_START_OF_FOLLOWUP, LocalDate.of(1979, 1, 1));
        Predictor violent = Predictor.SERIOUS_VIOLENT_REOFFENDING_PREDICTOR;
        assertThat(errors(published(wrong, violent)).getFirst()).isEqualTo(ErrorType.UNEXPECTED_ERROR);
        assertThat(errors(corrected(wrong, violent)).getFirst())
                .isEqualTo(ErrorType.DATE_OF_START_OF_FOLLOWUP_BEFORE_DATE_OF_BIRTH);
    }

    @Test
    void aWomansMissingCountBreaksNothingOff() {
        AnswerSheet woman =
                withHistory().put(Question.GENDER, "FEMALE").leaveOut(Question.TOTAL_INDECENT_IMAGE_SANCTIONS);
        Predictor images = Predictor.IMAGES_AND_INDIRECT_CONTACT_SEXUAL_REOFFENDING_PREDICTOR;
        assertThat(published(woman, images).errors())
                .extracting(ValidationError::message)
                .containsExactly("Unexpected error thrown during calculation, see logs for further details: null");
        assertThat(corrected(woman, images).score()).isEqualByComparingTo("0.00");
    }

    @Test
    void aFirstSanctionBelowEightYearsOfAgeIsSaidToBeImpossible() {
        AnswerSheet child = aMan().put(Question.AGE_AT_FIRST_SANCTION, 5);
        assertThat(published(child, Predictor.ALL_REOFFENDING_PREDICTOR).score())
                .isNotNull();
        assertThat(errors(corrected(child, Predictor.ALL_REOFFENDING_PREDICTOR)))
                .contains(ErrorType.AGE_AT_FIRST_SANCTION_OUT_OF_RANGE);
    }

    @Test
    void remandVeryHighPartnerRiskAndTheOtherPredictorsReachThePathway() {
        AnswerSheet remand = aMan();
        for (Question question : Question.values()) {
            if (question.kind() == Kind.PROBLEMS) {
                remand.put(question, "SIGNIFICANT_PROBLEMS");
            }
        }
        remand.put(Question.SUPERVISION_STATUS, "REMAND")
                .put(Question.SARA_RISK_TO_PARTNER, "VERY_HIGH")
                .put(Question.SARA_RISK_TO_OTHERS, "LOW");
        PredictorRecord mended = Asking.corrected(remand.answers());
        assertThat(Asking.published(remand.answers()).response().needs().pathway())
                .isNotEqualTo(Pathway.HIGH);
        assertThat(mended.response().needs().pathway()).isEqualTo(Pathway.HIGH);
        assertThat(applied(remand)).contains(Correction.REMAND_IS_CUSTODY, Correction.VERY_HIGH_PARTNER_RISK_COUNTS);
    }

    @Test
    void aCorrectedRequestWithoutDateOfAssessmentIsRefused() {
        assertThat(Asking.answers("{\"id\":1,\"request\":{}}", new Wishes(true, false)))
                .contains("assessmentDate: there is none, and without it no result can be repeated.");
    }

    @Test
    void whereNothingWasMendedTheAnswerIsThatOfTheNationalService() {
        AnswerSheet plain = aMan().put(Question.DATE_AT_START_OF_FOLLOWUP, LocalDate.of(2026, 6, 1));
        assertThat(Asking.corrected(plain.answers()).response())
                .isEqualTo(Asking.published(plain.answers()).response());
        assertThat(applied(plain)).isEmpty();
    }
}
