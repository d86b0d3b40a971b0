package org.throughcare.commands.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.throughcare.commands.compact.SubjectText;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.Provenance;
import org.throughcare.practice.record.Provenance.Confidence;
import org.throughcare.practice.record.Provenance.Standing;
import org.throughcare.practice.record.Times;
import org.throughcare.practice.record.Visibility;
import org.throughcare.practice.record.Visibility.Clearance;
import org.throughcare.practice.record.When;
import org.throughcare.practice.record.When.Precision;
import org.throughcare.practice.terms.Party;
import tools.jackson.core.JsonGenerator;

/** Writes one entry as an object of the case format; a field that says what its absence means is left out. */
final class EntryWriter {
    private static final int LAST_YEAR = 9999;

    private final JsonGenerator out;

    EntryWriter(JsonGenerator out) {
        this.out = out;
    }

    void write(Entry entry) {
        out.writeStartObject();
        text("id", entry.id().value());
        text("subject", SubjectText.written(entry.subject()));
        FactText.write(entry.fact(), out);
        times(entry.times());
        visibleTo(entry.visibility(), entry.times().received());
        provenance(entry.provenance());
        if (entry.visibility().clearance() != Clearance.NONE) {
            text("clearance", entry.visibility().clearance().name());
        }
        if (entry.supersedes() != null) {
            text("supersedes", entry.supersedes().value());
        }
        out.writeEndObject();
    }

    private void text(String field, String text) {
        out.writeStringProperty(field, text);
    }

    private void instant(String field, Instant instant) {
        text(field, instant.toString());
    }

    private void times(Times times) {
        Instant received = times.received();
        time("occurred", times.occurred(), written(times.occurred()).usuallyOccurred(received));
        time("recorded", times.recorded(), written(times.recorded()).usuallyRecorded(received));
        instant("received", received);
    }

    private static WrittenTime written(When when) {
        return when.precision() == Precision.DAY
                ? WrittenTime.day(when.date())
                : new WrittenTime(when.precision(), when.standIn());
    }

    private void time(String field, When when, Instant usual) {
        switch (when.precision()) {
            case MINUTE -> instant(field, when.standIn());
            case DAY -> text(field, day(when));
            case MONTH -> text(field, day(when).substring(0, "2021-02".length()));
            case YEAR -> text(field, day(when).substring(0, "2021".length()));
            case UNKNOWN -> {}
        }
        if (!usual.equals(when.standIn())) {
            instant(field + "StandIn", when.standIn());
        }
    }

    private static String day(When when) {
        LocalDate date = when.date();
        if (date.getYear() < 0 || date.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException("the year " + date.getYear() + " cannot be written in four digits");
        }
        return date.toString();
    }

    private void visibleTo(Visibility visibility, Instant received) {
        out.writeName("visibleTo");
        out.writeStartArray();
        visibility.since().keySet().forEach(party -> out.writeString(party.name()));
        out.writeEndArray();
        if (visibility.since().values().stream().allMatch(received::equals)) {
            return;
        }
        out.writeName("since");
        out.writeStartObject();
        for (Map.Entry<Party, Instant> one : visibility.since().entrySet()) {
            if (!one.getValue().equals(received)) {
                instant(one.getKey().name(), one.getValue());
            }
        }
        out.writeEndObject();
    }

    private void provenance(Provenance provenance) {
        text("source", provenance.source().agency().name());
        if (!provenance.source().system().isEmpty()) {
            text("system", provenance.source().system());
        }
        if (provenance.confidence() != Confidence.STATED) {
            text("confidence", provenance.confidence().name());
        }
        if (provenance.standing() != Standing.FACT) {
            text("standing", provenance.standing().name());
        }
        texts("references", provenance.references());
        texts("remarks", provenance.remarks());
    }

    private void texts(String field, List<String> texts) {
        if (!texts.isEmpty()) {
            out.writeName(field);
            out.writeStartArray();
            texts.forEach(out::writeString);
            out.writeEndArray();
        }
    }
}
