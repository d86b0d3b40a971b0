package org.throughcare.commands.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.throughcare.commands.document.FieldReader;
import org.throughcare.commands.document.Problems;
import org.throughcare.commands.document.Scalars;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.record.Provenance;
import org.throughcare.practice.record.Provenance.Confidence;
import org.throughcare.practice.record.Provenance.Standing;
import org.throughcare.practice.record.Source;
import org.throughcare.practice.record.Source.Agency;
import org.throughcare.practice.record.Subject;
import org.throughcare.practice.record.Times;
import org.throughcare.practice.record.Visibility;

/** Reads an entry that is fed. */
final class EntryReader {
    /** Every field an entry can have. */
    static final Set<String> FIELDS = Set.of(
            "id",
            "subject",
            "kind",
            "kept",
            "fact",
            "occurred",
            "occurredStandIn",
            "recorded",
            "recordedStandIn",
            "received",
            "receivedStandIn",
            "available",
            "visibleTo",
            "since",
            "source",
            "system",
            "confidence",
            "standing",
            "references",
            "remarks",
            "clearance",
            "supersedes",
            "fed",
            "notFedBecause",
            "finding");

    private static final String PLACEHOLDER = "When it was received is a placeholder.";

    private final Problems problems;
    private final FactReader facts;

    EntryReader(Problems problems, FactReader facts) {
        this.problems = problems;
        this.facts = facts;
    }

    /** The entry, or nothing when anything in it was refused. */
    Optional<FiledEntry> read(EntryId id, FieldReader fields) {
        int before = problems.count();
        Optional<Subject> subject = fields.required("subject", CaseWords::subject);
        Optional<Fact> fact = fields.required("kind", Scalars::filled).flatMap(kind -> fact(kind, fields));
        Optional<WrittenTimes> times = WrittenTimes.read(fields, problems);
        Optional<Provenance> provenance = provenance(fields);
        Visibility visibility = WrittenVisibility.read(fields, times, problems);
        Optional<EntryId> supersedes =
                fields.optional("supersedes", node -> Optional.of(CaseWords.entryId(node)), Optional.empty());
        if (supersedes.filter(id::equals).isPresent()) {
            problems.add(fields.place("supersedes"), "an entry cannot supersede itself");
        }
        if (problems.count() > before) {
            return Optional.empty();
        }
        Times known = times.orElseThrow().times();
        Entry entry = new Entry(
                id,
                subject.orElseThrow(),
                fact.orElseThrow(),
                known,
                provenance.orElseThrow(),
                visibility,
                supersedes.orElse(null));
        return Optional.of(new FiledEntry(entry, times.orElseThrow().available()));
    }

    private Optional<Fact> fact(String kind, FieldReader fields) {
        String place = fields.place("fact");
        return fields.optional("kept", Scalars::flag, false)
                ? facts.keep(kind, fields.raw("fact"), place)
                : facts.read(kind, fields.raw("fact"), place);
    }

    private static Optional<Provenance> provenance(FieldReader fields) {
        String system = fields.optional("system", Scalars::text, "");
        Confidence confidence =
                fields.optional("confidence", node -> Scalars.one(node, Confidence.class), Confidence.STATED);
        Standing standing = fields.optional("standing", node -> Scalars.one(node, Standing.class), Standing.FACT);
        List<String> references = fields.texts("references");
        List<String> remarks = new ArrayList<>(fields.texts("remarks"));
        if (fields.optional("receivedStandIn", Scalars::flag, false)) {
            remarks.add(PLACEHOLDER);
        }
        return fields.required("source", node -> Scalars.one(node, Agency.class))
                .map(agency -> new Provenance(new Source(agency, system), confidence, standing, references, remarks));
    }
}
