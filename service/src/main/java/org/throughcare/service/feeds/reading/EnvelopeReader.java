package org.throughcare.service.feeds.reading;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.throughcare.commands.casefile.KeepableText;
import org.throughcare.commands.document.Node;
import org.throughcare.commands.document.Problems;
import org.throughcare.service.feeds.NumberType;
import org.throughcare.service.feeds.PersonNumber;

/** Reads an envelope: a field that is not of it is refused, and what an event says freely is left to who knows its type. */
public final class EnvelopeReader {
    private static final Set<String> FIELDS = Set.of(
            "eventType",
            "version",
            "occurredAt",
            "publishedAt",
            "description",
            "detailUrl",
            "personReference",
            "additionalInformation",
            "detail");
    private static final Pattern TYPE = Pattern.compile("[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)+");
    private static final int LONGEST_TYPE = 150;
    private static final int LONGEST_TEXT = 2_000;
    private static final int MOST_NUMBERS = 20;
    private static final Node.Fields NOTHING = new Node.Fields(Map.of(), 0);

    private final Problems problems;

    /** A reader that keeps in {@code problems} what it refuses. */
    public EnvelopeReader(Problems problems) {
        this.problems = problems;
    }

    /** The envelope, or nothing when anything in it was refused. */
    public Optional<Envelope> read(Node node) {
        if (!(node instanceof Node.Fields named)) {
            problems.add("", "an event must be an object in curly brackets, not " + node.inWords());
            return Optional.empty();
        }
        KeepableText.check(node, problems);
        Part event = new Part(named, "", problems);
        event.refuseOthers(FIELDS);
        String type = type(event);
        int version = event.number("version");
        Envelope envelope = new Envelope(
                type,
                version,
                event.instant("occurredAt").truncatedTo(ChronoUnit.MICROS),
                Objects.requireNonNullElse(event.textIfSaid("description", LONGEST_TEXT), ""),
                event.textIfSaid("detailUrl", LONGEST_TEXT),
                numbers(event),
                Objects.requireNonNullElse(event.fieldsIfSaid("additionalInformation"), NOTHING),
                event.fieldsIfSaid("detail"));
        return problems.count() == 0 ? Optional.of(envelope) : Optional.empty();
    }

    private String type(Part event) {
        String type = event.text("eventType");
        if (event.has("eventType")
                && (type.length() > LONGEST_TYPE || !TYPE.matcher(type).matches())) {
            problems.add("eventType", "must be dotted words such as \"person.alert.created\"");
        }
        return type;
    }

    private List<PersonNumber> numbers(Part event) {
        List<PersonNumber> numbers = new ArrayList<>();
        Part person = event.part("personReference");
        if (person.present()) {
            person.refuseOthers(Set.of("identifiers"));
            for (Part identifier : person.parts("identifiers", MOST_NUMBERS)) {
                identifier.refuseOthers(Set.of("type", "value"));
                NumberType type = identifier.one("type", NumberType.class);
                numbers.add(new PersonNumber(type, identifier.text("value")));
            }
        }
        @Nullable String noms = event.part("additionalInformation").textIfSaid("nomsNumber", LONGEST_TEXT);
        if (noms != null && numbers.stream().noneMatch(number -> number.type() == NumberType.NOMS)) {
            numbers.add(new PersonNumber(NumberType.NOMS, noms));
        }
        return numbers;
    }
}
