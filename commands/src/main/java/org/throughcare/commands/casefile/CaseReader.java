package org.throughcare.commands.casefile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.throughcare.commands.document.FieldReader;
import org.throughcare.commands.document.Node;
import org.throughcare.commands.document.Problems;
import org.throughcare.commands.document.Refused;
import org.throughcare.commands.document.Scalars;
import org.throughcare.practice.calendar.Division;
import org.throughcare.practice.record.EntryId;

/** Reads a whole case and gathers everything that is wrong with it before any of it is used. */
final class CaseReader {
    private static final Set<String> FIELDS =
            Set.of("format", "case", "title", "notes", "division", "invented", "entries");

    private final Problems problems;
    private final FactReader facts;
    private final EntryReader entries;
    private final CaseReferences references;
    private final Map<EntryId, Integer> lines = new LinkedHashMap<>();

    CaseReader(String file) {
        problems = new Problems(file);
        facts = new FactReader(problems);
        entries = new EntryReader(problems, facts);
        references = new CaseReferences(problems);
    }

    CaseFile read(Node document) {
        if (!(document instanceof Node.Fields whole)) {
            problems.add("", "a case must be an object in curly brackets");
            problems.refuseIfAny();
            throw new IllegalStateException("refused");
        }
        FieldReader fields = new FieldReader(whole, "", problems);
        fields.required("format", CaseReader::format);
        problems.refuseIfAny();
        fields.refuseOthers(FIELDS);
        String name = fields.required("case", Scalars::filled).orElse("");
        String title = fields.optional("title", Scalars::text, "");
        List<String> notes = fields.texts("notes");
        Division division = fields.required("division", node -> Scalars.one(node, Division.class))
                .orElse(Division.ENGLAND_AND_WALES);
        boolean invented = fields.required("invented", Scalars::flag).orElse(false);
        List<FiledEntry> filed =
                entries(fields.required("entries", Scalars::items).orElse(List.of()));
        references.check(lines.keySet(), facts.cited());
        problems.refuseIfAny();
        return new CaseFile(name, title, notes, division, invented, filed);
    }

    private static String format(Node node) {
        if (!Scalars.text(node).equals(CaseFile.FORMAT)) {
            throw new Refused("must be \"" + CaseFile.FORMAT + "\", not " + node.inWords());
        }
        return CaseFile.FORMAT;
    }

    private List<FiledEntry> entries(List<Node> nodes) {
        List<FiledEntry> filed = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            String unnamed = "entries[" + i + "] (line " + node.line() + ")";
            if (node instanceof Node.Fields fields) {
                identified(new FieldReader(fields, unnamed, problems), fields)
                        .flatMap(id -> entry(id, fields))
                        .ifPresent(filed::add);
            } else {
                problems.add(unnamed, "must be an object in curly brackets, not " + node.inWords());
            }
        }
        return filed;
    }

    private Optional<EntryId> identified(FieldReader unnamed, Node.Fields fields) {
        Optional<EntryId> id = unnamed.required("id", CaseWords::entryId);
        if (id.isEmpty()) {
            return id;
        }
        Integer earlier = lines.putIfAbsent(id.get(), fields.line());
        if (earlier != null) {
            problems.add(place(id.get(), fields), "this id already stands on line " + earlier);
            return Optional.empty();
        }
        return id;
    }

    private Optional<FiledEntry> entry(EntryId id, Node.Fields node) {
        FieldReader fields = new FieldReader(node, place(id, node), problems);
        fields.refuseOthers(EntryReader.FIELDS);
        if (!fields.optional("fed", Scalars::flag, true)) {
            fields.required("notFedBecause", Scalars::filled);
            return Optional.empty();
        }
        if (fields.has("notFedBecause")) {
            problems.add(fields.place("notFedBecause"), "stands only with \"fed\": false");
        }
        Optional<FiledEntry> filed = entries.read(id, fields);
        if (fields.has("supersedes")) {
            problems.silently(() -> CaseWords.entryId(fields.raw("supersedes")))
                    .ifPresent(other -> references.supersedes(id, other, fields.place("supersedes")));
        }
        return filed;
    }

    private static String place(EntryId id, Node.Fields fields) {
        return "entry " + id + " (line " + fields.line() + ")";
    }
}
