package org.throughcare.service.feeds.items;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.throughcare.commands.document.Node;

/** A tree with other text at some of its places, such as {@code fact.entries[1]}. */
final class ReplacedText {
    private ReplacedText() {}

    static Node at(Map<String, String> places, Node node) {
        return at(places, node, "");
    }

    private static Node at(Map<String, String> places, Node node, String place) {
        return switch (node) {
            case Node.Text text -> new Node.Text(places.getOrDefault(place, text.text()), text.line());
            case Node.Items items -> {
                List<Node> replaced = new ArrayList<>();
                for (int i = 0; i < items.items().size(); i++) {
                    replaced.add(at(places, items.items().get(i), place + "[" + i + "]"));
                }
                yield new Node.Items(replaced, items.line());
            }
            case Node.Fields fields -> {
                Map<String, Node> replaced = new LinkedHashMap<>();
                fields.named()
                        .forEach((name, value) ->
                                replaced.put(name, at(places, value, place.isEmpty() ? name : place + "." + name)));
                yield new Node.Fields(replaced, fields.line());
            }
            case Node.Plain _, Node.Nothing _ -> node;
        };
    }
}
