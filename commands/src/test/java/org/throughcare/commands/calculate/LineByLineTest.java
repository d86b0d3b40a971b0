package org.throughcare.commands.calculate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One line in, one line out, whatever is wrong with a line. */
class LineByLineTest {

    private static List<String> answers(String lines) throws IOException {
        StringWriter out = new StringWriter();
        new LineByLine((line, json) -> {
                    json.writeStartObject();
                    json.writeNumberProperty("twice", 2 * number(line.get("n")));
                    json.writeEndObject();
                })
                .run(new ByteArrayInputStream(lines.getBytes(UTF_8)), new PrintWriter(out));
        return out.toString().lines().toList();
    }

    private static int number(tools.jackson.databind.JsonNode value) {
        if (value == null) {
            throw new LineRefused("NO_NUMBER", "There is no \"n\".", List.of("n"));
        }
        return value.intValue();
    }

    @Test
    void answersComeInTheOrderOfTheQuestionsUnderTheirIds() throws IOException {
        assertThat(answers("{\"id\":\"a\",\"n\":1}\n{\"n\":2,\"id\":7}\n\n  \r\n{\"n\":3}"))
                .containsExactly(
                        "{\"id\":\"a\",\"result\":{\"twice\":2}}",
                        "{\"id\":7,\"result\":{\"twice\":4}}",
                        "{\"id\":null,\"result\":{\"twice\":6}}");
    }

    @Test
    void aLineThatCannotBeAnsweredLeavesNothingHalfWritten() throws IOException {
        assertThat(answers("{\"id\":\"a\"}\n{\"id\":\"b\",\"n\":4}"))
                .containsExactly(
                        "{\"id\":\"a\",\"error\":{\"type\":\"NO_NUMBER\",\"message\":\"There is no \\\"n\\\".\",\"fields\":[\"n\"]}}",
                        "{\"id\":\"b\",\"result\":{\"twice\":8}}");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"{\"id\":", "nonsense", "{\"id\":1} {\"id\":2}", "{\"n\":1,\"n\":2}", "[1]", "7"})
    void aLineThatIsNoObjectIsSaidToBeNone(String line) throws IOException {
        assertThat(answers(line + "\n{\"id\":9,\"n\":1}"))
                .hasSize(2)
                .first()
                .asString()
                .startsWith("{\"id\":null,\"error\":{\"type\":\"MALFORMED_JSON\"");
    }

    @Test
    void aLineWithoutEndIsReadOverAndNotKept() throws IOException {
        assertThat(answers("{\"id\":\"" + "x".repeat(2 << 20) + "\"}\n{\"id\":9,\"n\":1}"))
                .hasSize(2)
                .first()
                .asString()
                .contains("LINE_TOO_LONG");
    }
}
