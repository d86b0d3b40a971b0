package org.throughcare.commands.casefile;

import org.throughcare.commands.document.Node;
import org.throughcare.commands.document.Problems;

/** Refuses text that no store can give back as it came: the character U+0000, and half of a pair of surrogates. */
public final class KeepableText {
    private final Problems problems;

    private KeepableText(Problems problems) {
        this.problems = problems;
    }

    /** Names every place in {@code node} that holds such a character. */
    public static void check(Node node, Problems problems) {
        new KeepableText(problems).check(node, "");
    }

    private void check(Node node, String place) {
        switch (node) {
            case Node.Text text -> refuse(text.text(), place);
            case Node.Items items -> {
                for (int i = 0; i < items.items().size(); i++) {
                    check(items.items().get(i), place + "[" + i + "]");
                }
            }
            case Node.Fields fields ->
                fields.named().forEach((name, value) -> {
                    refuse(name, place);
                    check(value, place.isEmpty() ? name : place + "." + name);
                });
            case Node.Plain _, Node.Nothing _ -> {}
        }
    }

    private void refuse(String text, String place) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int point = text.codePointAt(i);
            if (point == 0 || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE)) {
                problems.add(place, "holds a character that cannot be kept: U+%04X".formatted(point));
                return;
            }
        }
    }
}
