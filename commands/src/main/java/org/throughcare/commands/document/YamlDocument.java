package org.throughcare.commands.document;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.events.StreamStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads YAML into a tree. Anchors and aliases are refused: every value stands where it is read. */
public final class YamlDocument {
    private static final int DEEPEST = 50;

    private final String name;
    private final Iterator<Event> events;
    private int depth;

    private YamlDocument(String name, Iterator<Event> events) {
        this.name = name;
        this.events = events;
    }

    /**
     * The one value that {@code text} holds.
     *
     * @param name what the text is called in a refusal
     * @throws FileRefused if it is not YAML, holds nothing or more than one document, or names a key twice
     */
    public static Node read(String name, String text) {
        LoadSettings settings = LoadSettings.builder().setLabel(name).build();
        try {
            return new YamlDocument(name, new Parse(settings).parseString(text).iterator()).whole();
        } catch (MarkedYamlEngineException e) {
            throw new FileRefused(
                    name + e.getProblemMark().map(YamlDocument::place).orElse("") + ": not well-formed YAML: "
                            + e.getProblem());
        } catch (YamlEngineException e) {
            throw new FileRefused(name + ": not well-formed YAML: " + e.getMessage());
        }
    }

    private static String place(Mark mark) {
        return ", line " + (mark.getLine() + 1) + ", column " + (mark.getColumn() + 1);
    }

    private Node whole() {
        Event event = events.next();
        while (event instanceof StreamStartEvent || event instanceof DocumentStartEvent) {
            event = events.next();
        }
        if (!(event instanceof ScalarEvent
                || event instanceof MappingStartEvent
                || event instanceof SequenceStartEvent)) {
            throw new FileRefused(name + ": it is empty");
        }
        Node whole = value(event);
        while (events.hasNext()) {
            Event next = events.next();
            if (next instanceof DocumentStartEvent) {
                throw refused(line(next), "only one document may stand in a file");
            }
        }
        return whole;
    }

    private Node value(Event event) {
        int line = line(event);
        if (++depth > DEEPEST) {
            throw refused(line, "it is nested more than " + DEEPEST + " levels deep");
        }
        Node value = read(event, line);
        depth--;
        return value;
    }

    private Node read(Event event, int line) {
        return switch (event) {
            case MappingStartEvent _ -> fields(line);
            case SequenceStartEvent _ -> items(line);
            case ScalarEvent scalar -> scalar(scalar, line);
            case AliasEvent _ -> throw refused(line, "aliases are not read; write the value out");
            default -> throw refused(line, "unexpected " + event.getEventId());
        };
    }

    private static Node scalar(ScalarEvent scalar, int line) {
        String text = scalar.getValue();
        if (scalar.getScalarStyle() != ScalarStyle.PLAIN) {
            return new Node.Text(text, line);
        }
        return text.isEmpty() || text.equals("~") || text.equals("null")
                ? new Node.Nothing(line)
                : new Node.Plain(text, line);
    }

    private Node fields(int line) {
        Map<String, Node> named = new LinkedHashMap<>();
        for (Event key = events.next(); !(key instanceof MappingEndEvent); key = events.next()) {
            if (!(key instanceof ScalarEvent scalar)) {
                throw refused(line(key), "a key must be text");
            }
            if (named.containsKey(scalar.getValue())) {
                throw refused(line(key), "the key \"" + scalar.getValue() + "\" stands twice");
            }
            named.put(scalar.getValue(), value(events.next()));
        }
        return new Node.Fields(named, line);
    }

    private Node items(int line) {
        List<Node> items = new ArrayList<>();
        for (Event item = events.next(); !(item instanceof SequenceEndEvent); item = events.next()) {
            items.add(value(item));
        }
        return new Node.Items(items, line);
    }

    private FileRefused refused(int line, String reason) {
        return new FileRefused(name + ", line " + line + ": " + reason);
    }

    private static int line(Event event) {
        Optional<Mark> mark = event.getStartMark();
        return mark.map(at -> at.getLine() + 1).orElse(1);
    }
}
