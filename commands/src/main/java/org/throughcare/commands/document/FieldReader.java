package org.throughcare.commands.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The fields of one object in a file, read by name; what is wrong is kept with the place of the object. */
public final class FieldReader {
    private static final Node NOTHING = new Node.Nothing(0);

    private final Node.Fields fields;
    private final String place;
    private final Problems problems;

    /** Reads {@code fields}, which stand at {@code place}. */
    public FieldReader(Node.Fields fields, String place, Problems problems) {
        this.fields = fields;
        this.place = place;
        this.problems = problems;
    }

    /** The place of a field, as a problem names it. */
    public String place(String field) {
        return place.isEmpty() ? field : place + ": " + field;
    }

    /** The field as it stands; null in the file and absent are the same. */
    public Node raw(String field) {
        return fields.named().getOrDefault(field, NOTHING);
    }

    /** Whether the field is there and not null. */
    public boolean has(String field) {
        return !(raw(field) instanceof Node.Nothing);
    }

    /** A field that must be there; empty when it was refused. */
    public <T> Optional<T> required(String field, Function<Node, T> reading) {
        if (!has(field)) {
            problems.add(place(field), "is missing");
            return Optional.empty();
        }
        return problems.tried(place(field), () -> reading.apply(raw(field)));
    }

    /** A field that may be absent; the fallback also stands in for one that was refused. */
    public <T> T optional(String field, Function<Node, T> reading, T fallback) {
        return has(field)
                ? problems.tried(place(field), () -> reading.apply(raw(field))).orElse(fallback)
                : fallback;
    }

    /** A list of texts; empty when absent. */
    public List<String> texts(String field) {
        return list(field, Scalars::filled);
    }

    /** A list; empty when absent. */
    public <T> List<T> list(String field, Function<Node, T> reading) {
        List<T> read = new ArrayList<>();
        List<Node> items = optional(field, Scalars::items, List.of());
        for (int i = 0; i < items.size(); i++) {
            Node item = items.get(i);
            problems.tried(place(field + "[" + i + "]"), () -> reading.apply(item))
                    .ifPresent(read::add);
        }
        return read;
    }

    /** Refuses every field that is not among {@code known}. */
    public void refuseOthers(Set<String> known) {
        for (String name : fields.named().keySet()) {
            if (!known.contains(name)) {
                List<String> near = Nearest.to(name, known);
                problems.add(
                        place(name),
                        near.isEmpty()
                                ? "is not a field that is read here"
                                : "is not a field that is read here; did you mean " + String.join(" or ", near) + "?");
            }
        }
    }
}
