package org.throughcare.commands.casefile;

import java.util.Locale;
import org.throughcare.commands.document.Node;
import org.throughcare.commands.document.Refused;
import org.throughcare.commands.document.Scalars;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Subject;
import org.throughcare.practice.terms.Percent;

/** Reads the single words that only a case has. */
final class CaseWords {
    private CaseWords() {}

    static EntryId entryId(Node node) {
        return new EntryId(Scalars.filled(node));
    }

    static Percent percent(Node node) {
        int value = Scalars.number(node);
        if (value < 0) {
            throw new Refused("must be 0 or more, not " + value);
        }
        return new Percent(value);
    }

    static Subject subject(Node node) {
        String[] parts = Scalars.filled(node).split(":", 2);
        if (parts.length == 2 && !parts[1].isBlank()) {
            for (Subject.Kind kind : Subject.Kind.values()) {
                if (kind.name().toLowerCase(Locale.ROOT).equals(parts[0])) {
                    return new Subject(kind, parts[1].strip());
                }
            }
        }
        throw new Refused(node.inWords()
                + " is not a subject: write person, post, team or unit, a colon and its name, such as \"person:X\"");
    }
}
