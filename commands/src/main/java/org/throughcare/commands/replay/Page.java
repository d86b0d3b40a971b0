package org.throughcare.commands.replay;

import java.util.ArrayList;
import java.util.List;

/** Plain text in lines no wider than the screen. */
final class Page {
    private static final String EDGE = "  ";

    private final Screen screen;
    private final StringBuilder text = new StringBuilder();

    Page(Screen screen) {
        this.screen = screen;
    }

    /** A title over what follows, set off by an empty line. */
    void title(String title) {
        if (!text.isEmpty()) {
            text.append('\n');
        }
        paragraph("", title, Ink.TITLE);
    }

    /** A paragraph at the left edge. */
    void plain(String paragraph) {
        paragraph("", paragraph, Ink.PLAIN);
    }

    /** A paragraph set in from the left edge. */
    void inset(String paragraph) {
        paragraph(EDGE, paragraph, Ink.PLAIN);
    }

    /** A label and paragraphs beside it; {@code labelWidth} is the same for all items of a list. */
    void item(String label, int labelWidth, Ink ink, List<Passage> passages) {
        int indent = EDGE.length() + labelWidth + 1;
        String blank = " ".repeat(indent);
        String lead = EDGE
                + ink.on(label, screen.colour())
                + " ".repeat(Math.max(1, indent - EDGE.length() - label.length()));
        for (Passage passage : passages) {
            for (String line : wrapped(passage.text(), screen.width() - indent)) {
                text.append(lead)
                        .append(passage.ink().on(line, screen.colour()))
                        .append('\n');
                lead = blank;
            }
        }
    }

    private void paragraph(String indent, String paragraph, Ink ink) {
        for (String line : wrapped(paragraph, screen.width() - indent.length())) {
            text.append(indent).append(ink.on(line, screen.colour())).append('\n');
        }
    }

    /** Lines of at most {@code width} characters, broken between words, or within one that is longer than a line. */
    static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : visible(text).strip().split("\\s+", -1)) {
            String rest = word;
            if (!line.isEmpty() && line.length() + 1 + rest.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (rest.length() > width) {
                lines.add(rest.substring(0, width));
                rest = rest.substring(width);
            }
            line.append(line.isEmpty() ? "" : " ").append(rest);
        }
        lines.add(line.toString());
        return lines;
    }

    /** Without characters that would steer the terminal. */
    private static String visible(String text) {
        return text.replaceAll("\\p{Cc}", " ");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
