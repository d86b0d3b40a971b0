package org.throughcare.commands.recall;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughcare.commands.calculate.LineByLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published examples of the rules on recall, and what is said of lines that cannot be answered. */
class PublishedRecallRulesTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    static Stream<JsonNode> vectors() throws IOException {
        try (InputStream stream = PublishedRecallRulesTest.class.getResourceAsStream("/recall/vectors.json")) {
            JsonNode vectors = JSON.readTree(Objects.requireNonNull(stream)).required("vectors");
            return StreamSupport.stream(vectors.spliterator(), false);
        }
    }

    @Test
    void noExampleWasLost() throws IOException {
        assertThat(vectors()).hasSize(65);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vectors")
    void theAnswerIsThePublishedOne(JsonNode vector) throws IOException {
        JsonNode result = answer(vector.toString()).required("result");
        for (Map.Entry<String, JsonNode> expected : vector.required("expected").properties()) {
            assertThat(result.get(expected.getKey())).as(expected.getKey()).isEqualTo(expected.getValue());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'group':'nothing','input':{}}|is none of [ftr-length-by-sentence",
                "{'group':'ual-days'}|input: an object is needed.",
                "{'group':'ual-days','input':{'revocation':'2026-04-11','returnToCustody':'2026-04-10'}}|lies before the revocation on 2026-04-11",
                "{'group':'ual-days','input':{'revocation':'11/4/2026'}}|is no date such as 2026-03-31",
                "{'group':'suitability-other','input':{}}|the group of the sentence is needed",
                "{'group':'suitability-other','input':{'sentenceGroup':'OTHER'}}|is none of [ADULT_SDS, YOUTH_SDS",
                "{'group':'suitability-other','input':{'sentenceGroup':'ADULT_SDS','servingDCR':'no'}}|is neither true nor false",
                "{'group':'suitability-other','input':{'sentenceGroup':'ADULT_SDS','on':'2025-01-01'}}|other questions decided",
                "{'group':'re-release-date','input':{'fixedTermDays':0,'returnToCustody':'2026-04-11'}}|at least one day",
                "{'group':'working-days','input':{'op':'minus','date':'2026-04-11'}}|is neither nextWorkingDay nor plusWorkingDays",
                "{'group':'ppcs-assessment-due','input':{'recallEmailReceived':'today'}}|is no date and time"
            })
    void aLineThatCannotBeAnsweredSaysWhatIsWrongAndWhere(String line, String said) throws IOException {
        JsonNode error = answer(line.replace('\'', '"')).required("error");
        assertThat(error.required("message").stringValue()).contains(said);
        assertThat(error.required("fields")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-28T10:00:00Z, 2026-03-29T10:00:00Z",
        "2026-03-28T10:00:00.000+00:00, 2026-03-29T10:00:00.000+00:00",
        "2026-03-28T10:00, 2026-03-29T11:00",
        "2026-10-24T10:00, 2026-10-25T09:00"
    })
    void anAssessmentIsDueAfterElapsedHoursAlsoOverAChangeOfTheClocks(String received, String due) throws IOException {
        JsonNode result = answer(
                        "{\"group\":\"ppcs-assessment-due\",\"input\":{\"recallEmailReceived\":\"" + received + "\"}}")
                .required("result");
        assertThat(result.required("assessmentDue").stringValue()).isEqualTo(due);
    }

    private static JsonNode answer(String line) throws IOException {
        StringWriter out = new StringWriter();
        new LineByLine(new RecallRulesCalculator(LocalDate.of(2026, 11, 22)))
                .run(new ByteArrayInputStream(line.getBytes(UTF_8)), new PrintWriter(out));
        return JSON.readTree(out.toString());
    }
}
