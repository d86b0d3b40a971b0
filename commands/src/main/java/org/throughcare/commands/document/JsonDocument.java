package org.throughcare.commands.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON into a tree. Streams, so that a fresh process answers quickly. */
public final class JsonDocument {
    private static final Pattern SOURCE = Pattern.compile("\\s*\\((?:for|start)[^\\[]*\\[Source:[^\\]]*\\]\\)");

    private final String name;
    private final JsonParser parser;

    private JsonDocument(String name, JsonParser parser) {
        this.name = name;
        this.parser = parser;
    }

    /**
     * The one value that {@code text} holds.
     *
     * @param name what the text is called in a refusal
     * @throws FileRefused if it is not JSON, or names a field twice in one object
     */
    public static Node read(String name, String text) {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() == null) {
                throw new FileRefused(name + ": it is empty");
            }
            JsonDocument document = new JsonDocument(name, parser);
            Node whole = document.value();
            if (parser.nextToken() != null) {
                throw document.refused("there is more after the end of the first value");
            }
            return whole;
        } catch (JacksonException e) {
            throw malformed(name, e);
        }
    }

    private static FileRefused malformed(String name, JacksonException e) {
        TokenStreamLocation at = e.getLocation();
        String place = at == null ? "" : ", line " + at.getLineNr() + ", column " + at.getColumnNr();
        return new FileRefused(name + place + ": not well-formed JSON: "
                + SOURCE.matcher(e.getOriginalMessage()).replaceAll(""));
    }

    private FileRefused refused(String reason) {
        return new FileRefused(name + ", line " + line() + ": " + reason);
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }

    private Node value() {
        int line = line();
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> fields(line);
            case START_ARRAY -> items(line);
            case VALUE_STRING -> new Node.Text(parser.getString(), line);
            case VALUE_NULL -> new Node.Nothing(line);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE ->
                new Node.Plain(parser.getString(), line);
            case NOT_AVAILABLE, END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT ->
                throw refused("unexpected " + token);
        };
    }

    private Node fields(int line) {
        Map<String, Node> named = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String field = parser.currentName();
            if (named.containsKey(field)) {
                throw refused("the field \"" + field + "\" stands twice in one object");
            }
            parser.nextToken();
            named.put(field, value());
        }
        return new Node.Fields(named, line);
    }

    private Node items(int line) {
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value());
        }
        return new Node.Items(items, line);
    }
}
