package org.throughcare.commands.document;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value in a file, with the line on which it begins. */
public sealed interface Node {
    /** The most characters of a value that a refusal repeats. */
    int LONGEST = 80;

    /** The line on which it begins, from 1. */
    int line();

    /** Named values, in the order of the file. */
    record Fields(Map<String, Node> named, int line) implements Node {
        public Fields {
            named = Collections.unmodifiableMap(new LinkedHashMap<>(named));
        }
    }

    /** Values in a row. */
    record Items(List<Node> items, int line) implements Node {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** Text in quotation marks. */
    record Text(String text, int line) implements Node {}

    /** A number, {@code true}, {@code false}, or in YAML any text without quotation marks, as written. */
    record Plain(String text, int line) implements Node {}

    /** Said to be nothing. */
    record Nothing(int line) implements Node {}

    /** What it is, as it reads in "must be text, not ...". */
    default String inWords() {
        return switch (this) {
            case Fields _ -> "an object";
            case Items _ -> "a list";
            case Text text -> "\"" + shortened(text.text()) + "\"";
            case Plain plain -> shortened(plain.text());
            case Nothing _ -> "null";
        };
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "...";
    }
}
