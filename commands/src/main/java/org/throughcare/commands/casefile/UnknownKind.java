package org.throughcare.commands.casefile;

import java.util.Map;
import java.util.TreeMap;
import org.throughcare.commands.document.Node;
import org.throughcare.commands.document.Refused;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.record.UnknownFact;
import tools.jackson.core.io.JsonStringEncoder;

/** Keeps a fact of a kind that is not known, every field as text. */
final class UnknownKind {
    private UnknownKind() {}

    static Fact of(String kind, Node node) {
        if (!(node instanceof Node.Fields fields)) {
            throw new Refused("must be an object in curly brackets, not " + node.inWords());
        }
        Map<String, String> body = new TreeMap<>();
        fields.named().forEach((name, value) -> body.put(name, asText(value)));
        return new UnknownFact(kind, body);
    }

    private static String asText(Node node) {
        return node instanceof Node.Text text ? text.text() : compact(node);
    }

    private static String compact(Node node) {
        return switch (node) {
            case Node.Text text -> quoted(text.text());
            case Node.Plain plain -> plain.text();
            case Node.Nothing _ -> "null";
            case Node.Items items ->
                String.join(
                                ",",
                                items.items().stream().map(UnknownKind::compact).toList())
                        .transform(inner -> "[" + inner + "]");
            case Node.Fields fields ->
                String.join(
                                ",",
                                fields.named().entrySet().stream()
                                        .map(field -> quoted(field.getKey()) + ":" + compact(field.getValue()))
                                        .toList())
                        .transform(inner -> "{" + inner + "}");
        };
    }

    private static String quoted(String text) {
        return "\"" + new String(JsonStringEncoder.getInstance().quoteAsCharArray(text)) + "\"";
    }
}
