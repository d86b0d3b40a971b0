package org.throughcare.practice.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughcare.practice.fixture.CaseFixture.anAllocatedCase;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.throughcare.practice.casework.ScoreInputs.Input;
import org.throughcare.practice.custody.CustodyFact.ReleaseAddress;
import org.throughcare.practice.custody.CustodyFact.Released;
import org.throughcare.practice.fixture.CaseFixture;
import org.throughcare.practice.fixture.Facts;
import org.throughcare.practice.fixture.LondonTime;
import org.throughcare.practice.identity.IdentityFact.BirthDateRecorded;
import org.throughcare.practice.identity.IdentityFact.Sex;
import org.throughcare.practice.identity.IdentityFact.SexRecorded;
import org.throughcare.practice.person.PersonFact.AddressLost;
import org.throughcare.practice.person.PersonFact.AddressRecorded;
import org.throughcare.practice.person.PersonFact.AddressState;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.risk.ScoreFact.PredictorAnswersGiven;
import org.throughcare.practice.risk.predictor.answers.Question;
import org.throughcare.practice.sentence.SentenceFact.Convicted;
import org.throughcare.practice.terms.Party;
import org.throughcare.practice.terms.RiskLevel;
import org.throughcare.practice.terms.Role;

/** The predictors are told what the record says, otherwise what was last answered, and never a guess. */
class ScoreInputsTest {
    private static final Question HOMELESS = Question.IS_CURRENTLY_OF_NO_FIXED_ABODE_OR_TRANSIENT_ACCOMMODATION;

    private final CaseFixture known = anAllocatedCase()
            .at("2022-01-02 09:00", "born", new BirthDateRecorded(LocalDate.of(1990, 2, 3), false))
            .at("2022-01-02 09:00", "sex", new SexRecorded(Sex.MALE))
            .at("2022-01-05 11:00", "convicted", new Convicted(List.of(Facts.BURGLARY)))
            .at("2022-01-10 11:00", "sentence", Facts.custody("2022-09-01"));

    @Test
    void whatTheRecordSaysComesWithItsEntry() {
        assertThat(given(known))
                .containsEntry(Question.DATE_OF_BIRTH, record("1990-02-03", "born"))
                .containsEntry(Question.GENDER, record("MALE", "sex"))
                .containsEntry(Question.DATE_OF_CURRENT_CONVICTION, record("2022-01-05", "convicted"))
                .containsEntry(Question.HAS_CUSTODIAL_SENTENCE, record("true", "sentence"))
                .containsEntry(Question.SUPERVISION_STATUS, record("CUSTODY", "sentence"))
                .doesNotContainKeys(Question.DATE_AT_START_OF_FOLLOWUP, HOMELESS, Question.ASSESSMENT_DATE);
    }

    @Test
    void aReleaseBeginsTheFollowUpAndTheStatusFollowsIt() {
        CaseFixture out =
                known.at("2022-06-01 09:00", "release", new Released(true, ReleaseAddress.KNOWN, true, true, null));
        assertThat(given(out))
                .containsEntry(Question.DATE_AT_START_OF_FOLLOWUP, record("2022-06-01", "release"))
                .containsEntry(Question.SUPERVISION_STATUS, record("COMMUNITY", "release"));
    }

    @Test
    void anAddressLostIsSaidUntilThereIsAnother() {
        CaseFixture lost = known.at("2022-06-10 09:00", "lost", new AddressLost("evicted"));
        assertThat(given(lost)).containsEntry(HOMELESS, record("true", "lost"));
        assertThat(given(lost.at(
                        "2022-06-12 09:00", "found", new AddressRecorded("a hostel", AddressState.VERIFIED, false))))
                .doesNotContainKey(HOMELESS);
    }

    @Test
    void theLevelIsTheOneThatAPersonRecordedAndTheHighestStaysTheHighest() {
        CaseFixture levels = known.at("2022-02-01 10:00", "high", Facts.level(RiskLevel.HIGH))
                .at("2022-03-01 10:00", "medium", Facts.level(RiskLevel.MEDIUM));
        assertThat(given(levels))
                .containsEntry(Question.OVERALL_RISK_FOR_ASSESSMENT, record("MEDIUM", "medium"))
                .containsEntry(Question.HIGHEST_RISK_LEVEL_OVER_ALL_ASSESSMENTS, record("HIGH", "high"));
    }

    @Test
    void theRecordOutweighsAnAnswerAndSaysThatTheyDiffer() {
        CaseFixture answered = known.at(
                "2022-03-01 10:00",
                "answers",
                answers(Map.of(Question.GENDER, "FEMALE", Question.DATE_OF_BIRTH, "1990-02-03")));
        assertThat(given(answered))
                .containsEntry(Question.GENDER, new Input("MALE", new EntryId("sex"), true, new EntryId("answers")))
                .containsEntry(Question.DATE_OF_BIRTH, record("1990-02-03", "born"));
    }

    @Test
    void theLastAnswerCountsUntilItIsWithdrawnAndWhatIsNoAnswerDoesNot() {
        CaseFixture answered = known.at("2022-03-01 10:00", "first", answers(Map.of(Question.IS_UNEMPLOYED, "true")))
                .at(
                        "2022-03-02 10:00",
                        "second",
                        answers(Map.of(Question.IS_UNEMPLOYED, "false", Question.TEMPER_CONTROL, "a bit")));
        assertThat(given(answered))
                .containsEntry(Question.IS_UNEMPLOYED, new Input("false", new EntryId("second"), false, null))
                .doesNotContainKey(Question.TEMPER_CONTROL);
        CaseFixture withdrawn = answered.at(
                "2022-03-03 10:00",
                "third",
                new PredictorAnswersGiven(Role.COM, Map.of(), Set.of(Question.IS_UNEMPLOYED)));
        assertThat(given(withdrawn)).doesNotContainKey(Question.IS_UNEMPLOYED);
    }

    @Test
    void whatNeitherSaysIsMissing() {
        ScoreInputs inputs = ScoreInputs.at(picture(known), LondonTime.instant("2022-07-01 12:00"));
        assertThat(inputs.missing())
                .contains(Question.CURRENT_OFFENCE_CODE, Question.TEMPER_CONTROL)
                .doesNotContain(Question.GENDER, Question.ASSESSMENT_DATE);
        assertThat(inputs.answers(LocalDate.of(2022, 7, 1)).missing(Question.CURRENT_OFFENCE_CODE))
                .isTrue();
    }

    private static PredictorAnswersGiven answers(Map<Question, String> answers) {
        return new PredictorAnswersGiven(Role.COM, answers, Set.of());
    }

    private static Input record(String text, String entry) {
        return new Input(text, new EntryId(entry), true, null);
    }

    private static Map<Question, Input> given(CaseFixture fixture) {
        return ScoreInputs.at(picture(fixture), LondonTime.instant("2022-07-01 12:00"))
                .given();
    }

    private static CasePicture picture(CaseFixture fixture) {
        return fixture.picture(Party.PROBATION, "2022-07-01 12:00");
    }
}
