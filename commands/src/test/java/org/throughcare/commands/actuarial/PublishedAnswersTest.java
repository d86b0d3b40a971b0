package org.throughcare.commands.actuarial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Every published example is answered as the national service answered it, to the fifteenth decimal. */
class PublishedAnswersTest {

    static Stream<JsonNode> vectors() {
        return Vectors.all();
    }

    @Test
    void noExampleWasLost() {
        assertThat(Vectors.all()).hasSize(185);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vectors")
    void theAnswerIsThatOfTheNationalService(JsonNode vector) {
        JsonNode result = Asking.result(vector);
        JsonNode expected = vector.required("expected");
        switch (vector.required("match").stringValue()) {
            case "exact" -> same(at(result, vector), expected);
            case "subset" -> contains(at(result, vector), expected);
            case "compact" -> compact(result, expected);
            default -> throw new AssertionError(vector.required("match"));
        }
    }

    private static JsonNode at(JsonNode result, JsonNode vector) {
        JsonNode found = result;
        for (String step : vector.required("target").stringValue().split("\\.", -1)) {
            found = found.required(step);
        }
        return found;
    }

    private static void compact(JsonNode result, JsonNode expected) {
        if (expected.has("pniPathway")) {
            same(result.required("pni"), expected);
            return;
        }
        for (Map.Entry<String, JsonNode> each : expected.properties()) {
            JsonNode predictor = result.required("actuarialPredictors").path(each.getKey());
            if (predictor.isObject()) {
                contains(reduced(predictor), each.getValue());
            } else {
                contains(withoutMessages(result.required(each.getKey()), "validationError"), each.getValue());
            }
        }
    }

    private static ObjectNode reduced(JsonNode predictor) {
        ObjectNode brief = withoutMessages(predictor, "validationErrors");
        ObjectNode reduced = ((ObjectNode) brief.required("output")).deepCopy();
        reduced.set(
                "score", reduced.has("overallScore") ? reduced.required("overallScore") : reduced.required("score"));
        reduced.set("type", brief.required("type"));
        reduced.set("errors", brief.required("validationErrors"));
        reduced.set("featureValues", brief.required("featureValues"));
        return reduced;
    }

    private static ObjectNode withoutMessages(JsonNode answer, String errors) {
        ObjectNode brief = ((ObjectNode) answer).deepCopy();
        ((ArrayNode) brief.required(errors)).forEach(error -> ((ObjectNode) error).remove("message"));
        return brief;
    }

    private static void contains(JsonNode answer, JsonNode expected) {
        for (Map.Entry<String, JsonNode> each : expected.properties()) {
            assertThat(answer.has(each.getKey())).as(each.getKey()).isTrue();
            JsonNode value = answer.required(each.getKey());
            if (value.isObject() && each.getValue().isObject() && !each.getKey().equals("featureValues")) {
                contains(value, each.getValue());
            } else {
                same(value, each.getValue());
            }
        }
    }

    private static void same(JsonNode answer, JsonNode expected) {
        if (expected.isNumber()) {
            assertThat(answer.decimalValue()).isEqualByComparingTo(expected.decimalValue());
        } else if (expected.isObject()) {
            assertThat(answer.propertyNames()).containsExactlyInAnyOrderElementsOf(expected.propertyNames());
            expected.properties().forEach(each -> same(answer.required(each.getKey()), each.getValue()));
        } else if (expected.isArray()) {
            assertThat(answer).hasSameSizeAs(expected);
            for (int i = 0; i < expected.size(); i++) {
                same(answer.required(i), expected.required(i));
            }
        } else {
            assertThat(answer).isEqualTo(expected);
        }
    }
}
