package org.throughcare.service.risk.scores;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.throughcare.commands.document.Node;
import org.throughcare.commands.document.YamlDocument;
import org.throughcare.practice.risk.predictor.answers.Kind;
import org.throughcare.practice.risk.predictor.answers.Question;

/** The description of the interface for scores says what the service does. */
class ScoreDescriptionTest {
    private final String text = text();
    private final Node.Fields schemas = at(YamlDocument.read("risk.yaml", text), "components", "schemas");

    private static String text() {
        try (InputStream stream = ScoreDescriptionTest.class.getResourceAsStream("/openapi/risk.yaml")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theFieldsOfARequestAreTheQuestionsThatThePredictorsAskEachWithItsKind() {
        Map<String, Node> fields = at(schemas, "Request", "properties").named();
        assertThat(fields.keySet()).first().isEqualTo("version");
        assertThat(fields.keySet().stream().skip(1))
                .containsExactly(
                        Arrays.stream(Question.values()).map(Question::field).toArray(String[]::new));
        for (Question question : Question.values()) {
            assertThat(word(((Node.Fields) Objects.requireNonNull(fields.get(question.field())))
                            .named()
                            .get("$ref")))
                    .as(question.field())
                    .isEqualTo("#/components/schemas/" + schema(question.kind()));
        }
    }

    @Test
    void theWordsOfEveryKindAreTheOnesThatAreRead() {
        for (Kind kind : Kind.values()) {
            Node.Fields schema = at(schemas, schema(kind));
            switch (kind) {
                case DATE, WHOLE, OFFENCE_CODE, YES_NO ->
                    assertThat(schema.named()).containsKey("type");
                case PAST_OFFENCES -> assertThat(words(at(schema, "items"))).isEqualTo(kind.words());
                case PROBLEMS, GENDER, SUPERVISION, RELATIONSHIP, MOTIVATION, AWARENESS, QUALIFICATIONS, LEVEL ->
                    assertThat(words(schema)).as(kind.name()).isEqualTo(kind.words());
            }
        }
    }

    @Test
    void itsLimitIsTheOneInForce() {
        assertThat(text).contains("At most " + ScoreDoor.LONGEST + " bytes");
    }

    private static String schema(Kind kind) {
        return switch (kind) {
            case DATE -> "Day";
            case WHOLE -> "Whole";
            case OFFENCE_CODE -> "OffenceCode";
            case PAST_OFFENCES -> "PastOffences";
            case YES_NO -> "YesNo";
            case PROBLEMS -> "Problems";
            case GENDER -> "Gender";
            case SUPERVISION -> "Supervision";
            case RELATIONSHIP -> "Relationship";
            case MOTIVATION -> "Motivation";
            case AWARENESS -> "Awareness";
            case QUALIFICATIONS -> "Qualifications";
            case LEVEL -> "Level";
        };
    }

    private static List<String> words(Node.Fields schema) {
        return ((Node.Items) Objects.requireNonNull(schema.named().get("enum")))
                .items().stream().map(ScoreDescriptionTest::word).toList();
    }

    private static String word(@Nullable Node node) {
        return node instanceof Node.Plain plain ? plain.text() : ((Node.Text) Objects.requireNonNull(node)).text();
    }

    private static Node.Fields at(Node node, String... path) {
        Node found = node;
        for (String step : path) {
            Map<String, Node> named = ((Node.Fields) found).named();
            found = Objects.requireNonNull(named.get(step), step);
        }
        return (Node.Fields) found;
    }
}
