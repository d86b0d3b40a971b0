package org.throughcare.commands.casefile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughcare.commands.compact.CompactJson;
import org.throughcare.commands.compact.SubjectText;
import org.throughcare.commands.compact.TimeText;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Provenance;
import org.throughcare.practice.record.Provenance.Confidence;
import org.throughcare.practice.record.Provenance.Standing;
import org.throughcare.practice.record.Source;
import org.throughcare.practice.record.Source.Agency;
import org.throughcare.practice.record.Subject;
import org.throughcare.practice.record.Times;
import org.throughcare.practice.record.Visibility;
import org.throughcare.practice.record.Visibility.Clearance;
import org.throughcare.practice.record.When;
import org.throughcare.practice.terms.Party;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads one entry as {@link EntryWriter} writes it, its fields in any order, in one pass without a tree. */
final class TrustedEntry {
    private final JsonParser in;
    private final TrustedFact fact;
    private final List<Party> visibleTo = new ArrayList<>();
    private final Map<Party, Instant> since = new EnumMap<>(Party.class);
    private List<String> references = List.of();
    private List<String> remarks = List.of();
    private Confidence confidence = Confidence.STATED;
    private Standing standing = Standing.FACT;
    private Clearance clearance = Clearance.NONE;
    private String system = "";
    private WrittenTime occurred = WrittenTime.UNKNOWN;
    private WrittenTime recorded = WrittenTime.UNKNOWN;
    private @Nullable Instant occurredStandIn;
    private @Nullable Instant recordedStandIn;
    private @Nullable Instant received;
    private @Nullable EntryId id;
    private @Nullable Subject subject;
    private @Nullable Agency source;
    private @Nullable EntryId supersedes;

    TrustedEntry(JsonParser in, TrustedFact fact) {
        this.in = in;
        this.fact = fact;
    }

    Entry read() {
        CompactJson.expect(JsonToken.START_OBJECT, in);
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            in.nextToken();
            field(name);
        }
        Instant known = said(received, "received");
        Times times = new Times(
                when(occurred, occurredStandIn, occurred.usuallyOccurred(known)),
                when(recorded, recordedStandIn, recorded.usuallyRecorded(known)),
                known);
        visibleTo.forEach(party -> since.putIfAbsent(party, known));
        Source from = new Source(said(source, "source"), system);
        return new Entry(
                said(id, "id"),
                said(subject, "subject"),
                fact.fact(),
                times,
                new Provenance(from, confidence, standing, references, remarks),
                new Visibility(since, clearance),
                supersedes);
    }

    private void field(String name) {
        switch (name) {
            case "id" -> id = new EntryId(text());
            case "subject" -> subject = SubjectText.subject(text());
            case "kind" -> fact.kind(text());
            case "kept" -> fact.kept(in);
            case "fact" -> fact.read(in);
            case "occurred" -> occurred = WrittenTime.of(text());
            case "occurredStandIn" -> occurredStandIn = instant();
            case "recorded" -> recorded = WrittenTime.of(text());
            case "recordedStandIn" -> recordedStandIn = instant();
            case "received" -> received = instant();
            case "visibleTo" -> texts().forEach(party -> visibleTo.add(Party.valueOf(party)));
            case "since" -> since();
            case "source" -> source = Agency.valueOf(text());
            case "system" -> system = text();
            case "confidence" -> confidence = Confidence.valueOf(text());
            case "standing" -> standing = Standing.valueOf(text());
            case "references" -> references = texts();
            case "remarks" -> remarks = texts();
            case "clearance" -> clearance = Clearance.valueOf(text());
            case "supersedes" -> supersedes = new EntryId(text());
            default -> throw new IllegalArgumentException("an entry has no " + name);
        }
    }

    private static When when(WrittenTime written, @Nullable Instant standIn, Instant usual) {
        return new When(written.precision(), standIn == null ? usual : standIn);
    }

    private static <T> T said(@Nullable T value, String field) {
        if (value == null) {
            throw new IllegalArgumentException("an entry needs " + field);
        }
        return value;
    }

    private void since() {
        CompactJson.expect(JsonToken.START_OBJECT, in);
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            in.nextToken();
            since.put(Party.valueOf(name), instant());
        }
    }

    private String text() {
        return CompactJson.text(in);
    }

    private Instant instant() {
        return TimeText.instant(text());
    }

    private List<String> texts() {
        CompactJson.expect(JsonToken.START_ARRAY, in);
        List<String> texts = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            texts.add(text());
        }
        return texts;
    }
}
