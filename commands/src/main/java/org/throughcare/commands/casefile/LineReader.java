package org.throughcare.commands.casefile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.throughcare.commands.document.FieldReader;
import org.throughcare.commands.document.Node;
import org.throughcare.commands.document.Problems;
import org.throughcare.practice.record.EntryId;

/** Reads the one entry of a line; what only a case file can say of an entry is refused. */
final class LineReader {
    private static final Set<String> ONLY_IN_A_FILE = Set.of("fed", "notFedBecause", "finding");
    private static final Set<String> FIELDS = fields();
    private static final EntryId UNNAMED = new EntryId("?");

    private final Problems problems;
    private final FactReader facts;

    LineReader(Problems problems) {
        this.problems = problems;
        facts = new FactReader(problems);
    }

    private static Set<String> fields() {
        Set<String> fields = new HashSet<>(EntryReader.FIELDS);
        fields.removeAll(ONLY_IN_A_FILE);
        return fields;
    }

    Optional<EntryLine.Accepted> read(Node node) {
        if (!(node instanceof Node.Fields named)) {
            problems.add("", "an entry must be an object in curly brackets, not " + node.inWords());
            return Optional.empty();
        }
        FieldReader fields = new FieldReader(named, "", problems);
        fields.refuseOthers(FIELDS);
        EntryId id = fields.required("id", CaseWords::entryId).orElse(UNNAMED);
        return new EntryReader(problems, facts)
                .read(id, fields)
                .filter(_ -> problems.count() == 0)
                .map(this::accepted);
    }

    private EntryLine.Accepted accepted(FiledEntry filed) {
        Map<String, EntryId> cited = new HashMap<>(facts.cited());
        EntryId corrected = filed.entry().supersedes();
        if (corrected != null) {
            cited.put("supersedes", corrected);
        }
        return new EntryLine.Accepted(filed, cited);
    }
}
