package org.throughcare.service.feeds.delivery;

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
import org.throughcare.service.feeds.FeedSource;
import org.throughcare.service.feeds.ItemAnswer.Status;
import org.throughcare.service.feeds.NumberType;
import org.throughcare.service.feeds.Reading;
import org.throughcare.service.feeds.intake.Intake;
import org.throughcare.service.feeds.items.ItemReader;
import org.throughcare.service.feeds.items.ReadItem;

/** The description of the interface says what the service does. */
class OpenApiTest {
    private final String text = text();
    private final Node.Fields schemas = at(YamlDocument.read("feeds.yaml", text), "components", "schemas");

    private static String text() {
        try (InputStream stream = OpenApiTest.class.getResourceAsStream("/openapi/feeds.yaml")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void itNamesEverySourceStatusAndNumber() {
        assertThat(words(at(schemas, "Source").named().get("enum")))
                .containsExactly(
                        Arrays.stream(FeedSource.values()).map(FeedSource::path).toArray(String[]::new));
        assertThat(words(at(schemas, "ItemAnswer", "properties", "status")
                        .named()
                        .get("enum")))
                .containsExactlyInAnyOrder(
                        Arrays.stream(Status.values()).map(Status::word).toArray(String[]::new));
        assertThat(text).contains("enum: " + Arrays.toString(NumberType.values()));
    }

    @Test
    void itsLimitsAreTheOnesInForce() {
        assertThat(text).contains("an item has at most " + Intake.LONGEST_ITEM + " characters");
    }

    @Test
    void itsExamplesAreTakenIn() {
        Node.Fields content = at(
                YamlDocument.read("feeds.yaml", text),
                "paths",
                "/api/feeds/{source}",
                "post",
                "requestBody",
                "content");
        Node released =
                at(content, "application/json", "examples", "released").named().get("value");
        assertThat(new ItemReader(FeedSource.PRISON, Reading.RECEIVED.plusSeconds(600))
                        .read(Objects.requireNonNull(released)))
                .isInstanceOf(ReadItem.Ready.class);
        Node facts =
                at(content, "application/x-ndjson", "examples", "facts").named().get("value");
        assertThat(((Node.Text) Objects.requireNonNull(facts)).text().lines())
                .hasSize(2)
                .allSatisfy(line -> Reading.sound(FeedSource.PRISON, line));
    }

    private static List<String> words(@Nullable Node items) {
        return ((Node.Items) Objects.requireNonNull(items))
                .items().stream()
                        .map(item -> item instanceof Node.Plain plain ? plain.text() : ((Node.Text) item).text())
                        .toList();
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
