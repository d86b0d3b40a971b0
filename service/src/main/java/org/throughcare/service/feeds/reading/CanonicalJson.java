package org.throughcare.service.feeds.reading;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.throughcare.commands.document.Node;
import tools.jackson.core.io.JsonStringEncoder;

/** JSON written the same way whatever its white space and the order of its fields; a field that is null is not there. */
public final class CanonicalJson {
    private CanonicalJson() {}

    /** The value as text. */
    public static String text(Node node) {
        StringBuilder out = new StringBuilder();
        write(node, out);
        return out.toString();
    }

    private static void write(Node node, StringBuilder out) {
        switch (node) {
            case Node.Text text -> quote(text.text(), out);
            case Node.Plain plain -> out.append(plain.text());
            case Node.Nothing _ -> out.append("null");
            case Node.Items items -> items(items.items(), out);
            case Node.Fields fields -> fields(fields.named(), out);
        }
    }

    private static void items(List<Node> items, StringBuilder out) {
        char before = '[';
        for (Node item : items) {
            out.append(before);
            write(item, out);
            before = ',';
        }
        out.append(items.isEmpty() ? "[]" : "]");
    }

    private static void fields(Map<String, Node> named, StringBuilder out) {
        char before = '{';
        for (Map.Entry<String, Node> field : new TreeMap<>(named).entrySet()) {
            if (!(field.getValue() instanceof Node.Nothing)) {
                out.append(before);
                quote(field.getKey(), out);
                out.append(':');
                write(field.getValue(), out);
                before = ',';
            }
        }
        out.append(before == '{' ? "{}" : "}");
    }

    private static void quote(String text, StringBuilder out) {
        out.append('"')
                .append(JsonStringEncoder.getInstance().quoteAsCharArray(text))
                .append('"');
    }
}
