package org.throughcare.commands.casefile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.throughcare.commands.document.FileRefused;
import org.throughcare.commands.document.JsonDocument;
import org.throughcare.commands.document.Node;
import org.throughcare.commands.document.Problem;
import org.throughcare.commands.document.Problems;
import org.throughcare.practice.record.EntryId;

/**
 * One line of a feed, which holds one entry of the case format. It is read as strictly as a case file; whether the entries
 * that it refers to exist is left to whoever knows them.
 */
public sealed interface EntryLine {
    /**
     * Nothing is wrong with it.
     *
     * @param filed the entry
     * @param cited the entries that it refers to, by the field that does
     */
    record Accepted(FiledEntry filed, Map<String, EntryId> cited) implements EntryLine {
        public Accepted {
            cited = Map.copyOf(cited);
        }
    }

    /**
     * It cannot be used, and nothing of it is.
     *
     * @param name what the line is called
     * @param problems everything that is wrong with it, by field, up to 20
     */
    record Declined(String name, List<Problem> problems) implements EntryLine {
        public Declined {
            problems = List.copyOf(problems);
        }
    }

    /** Reads a line that came from outside; {@code name} is what a refusal calls it. */
    static EntryLine read(String name, String line) {
        Problems problems = new Problems(name);
        try {
            Node node = JsonDocument.read("", line);
            KeepableText.check(node, problems);
            Optional<Accepted> accepted = new LineReader(problems).read(node);
            return accepted.isPresent() ? accepted.get() : new Declined(name, problems.shown());
        } catch (FileRefused refused) {
            String reason = refused.problems().getFirst().replaceFirst("^[,:] ", "");
            return new Declined(name, List.of(new Problem("", reason)));
        }
    }
}
