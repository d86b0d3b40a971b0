package org.throughcare.commands.actuarial;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What is no request is refused with what is wrong and where. */
class BadRequestTest {

    private static JsonNode error(String request) {
        return Asking.answer("{\"id\":1,\"request\":" + request + "}").required("error");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    {"colour":1}                             | colour: no such field is known.
                    {"gender":"male"}                        | gender: "male" is none of MALE, FEMALE.
                    {"gender":0}                             | gender: 0 is none of MALE, FEMALE.
                    {"isUnemployed":1}                       | isUnemployed: 1 is neither true nor false.
                    {"isUnemployed":"true"}                  | isUnemployed: "true" is neither true nor false.
                    {"ageAtFirstSanction":"12"}              | ageAtFirstSanction: "12" is no whole number of a usual size.
                    {"ageAtFirstSanction":12.5}              | ageAtFirstSanction: 12.5 is no whole number of a usual size.
                    {"ageAtFirstSanction":99999999999}       | ageAtFirstSanction: 99999999999 is no whole number of a usual size.
                    {"dateOfBirth":"1990-02-30"}             | dateOfBirth: "1990-02-30" is no day of the calendar.
                    {"dateOfBirth":"1990-2-3"}               | dateOfBirth: "1990-2-3" is no date of the form yyyy-MM-dd.
                    {"dateOfBirth":19900203}                 | dateOfBirth: 19900203 is no date of the form yyyy-MM-dd.
                    {"previousConvictions":"ARSON"}          | previousConvictions: "ARSON" is no list.
                    {"version":"V9_9"}                       | version: "V9_9" is no version that is known here; the only one is V1_0.
                    []                                       | "request" must be a JSON object.
                    """)
    void aFieldThatCannotBeReadIsNamed(String request, String message) {
        JsonNode error = error(request);
        assertThat(error.required("type").stringValue()).isEqualTo("MALFORMED_REQUEST");
        assertThat(error.required("message").stringValue()).isEqualTo(message);
        assertThat(error.required("fields")).hasSize(1);
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        JsonNode error = error("{\"gender\":1,\"colour\":2,\"isUnemployed\":true,\"previousConvictions\":[\"A\",3]}");
        assertThat(error.required("fields").toString()).isEqualTo("[\"gender\",\"colour\",\"previousConvictions\"]");
    }

    @Test
    void aQuestionThatIsNotAnsweredMayStandAsNull() {
        assertThat(Asking.answer("{\"id\":1,\"request\":{\"gender\":null,\"previousConvictions\":null}}")
                        .has("result"))
                .isTrue();
    }

    @Test
    void aRequestWithoutDateOfAssessmentIsAssessedToday() {
        String born = "{\"id\":1,\"request\":{\"gender\":\"MALE\",\"dateOfBirth\":\"2000-11-%s\"}}";
        assertThat(Asking.answer(born.formatted("22"))
                        .at("/result/mst/isMstApplicable")
                        .booleanValue(true))
                .isFalse();
        assertThat(Asking.answer(born.formatted("23")).at("/result/mst/validationError"))
                .hasSize(1);
    }

    @Test
    void aContextHoldsScoresAndBandsAndNothingElse() {
        String line = "{\"id\":1,\"level\":\"pni-isolated\",\"request\":{},\"context\":{\"%s\":%s}}";
        assertThat(Asking.answer(line.formatted("allPredictorScore", "\"75\""))
                        .at("/error/message")
                        .stringValue())
                .isEqualTo("context.allPredictorScore: \"75\" is no number.");
        assertThat(Asking.answer(line.formatted("directContactSexualPredictorBand", "\"TALL\""))
                        .at("/error/message")
                        .stringValue())
                .isEqualTo("context.directContactSexualPredictorBand: \"TALL\" is no band.");
        assertThat(Asking.answer(line.formatted("height", "1"))
                        .at("/error/message")
                        .stringValue())
                .isEqualTo("context.height: no such field is known.");
    }

    @Test
    void aLevelThatIsNotKnownIsRefused() {
        assertThat(Asking.answer("{\"id\":1,\"level\":\"legacy\",\"request\":{}}")
                        .at("/error/type")
                        .stringValue())
                .isEqualTo("UNKNOWN_LEVEL");
    }
}
