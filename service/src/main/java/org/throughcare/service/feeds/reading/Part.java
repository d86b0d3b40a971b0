package org.throughcare.service.feeds.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.throughcare.commands.document.Nearest;
import org.throughcare.commands.document.Node;
import org.throughcare.commands.document.Problems;
import org.throughcare.commands.document.Refused;
import org.throughcare.commands.document.Scalars;

/**
 * One object inside what came, read by field. What is missing or wrong is kept as a problem at its path, and something of
 * the right type stands in for it so that reading goes on; what is read with problems is never used.
 */
public final class Part {
    private static final int LONGEST = 20_000;
    private static final Node NOTHING = new Node.Nothing(0);

    private final Map<String, Node> fields;
    private final String path;
    private final Problems problems;
    private final boolean present;
    private final Set<String> asked = new HashSet<>();

    /** The object {@code fields} at {@code path}, which is empty for the whole. */
    public Part(Node.Fields fields, String path, Problems problems) {
        this(fields.named(), path, problems, true);
    }

    private Part(Map<String, Node> fields, String path, Problems problems, boolean present) {
        this.fields = fields;
        this.path = path;
        this.problems = problems;
        this.present = present;
    }

    /** An object that did not come. */
    public static Part absent(String path, Problems problems) {
        return new Part(Map.of(), path, problems, false);
    }

    /** Whether it came at all. */
    public boolean present() {
        return present;
    }

    /** The path of one of its fields. */
    public String at(String field) {
        return path.isEmpty() ? field : path + "." + field;
    }

    /** Whether the field came and is not null. */
    public boolean has(String field) {
        asked.add(field);
        return !(fields.getOrDefault(field, NOTHING) instanceof Node.Nothing);
    }

    /** The names of the fields that came and that nobody asked for, in their order. */
    public List<String> unread() {
        return fields.keySet().stream().filter(name -> !asked.contains(name)).toList();
    }

    /** Everything in it, as it came. */
    public Map<String, Node> raw() {
        return fields;
    }

    /** Keeps a problem with a field. */
    public void refuse(String field, String reason) {
        problems.add(at(field), reason);
    }

    /** Refuses every field that is not among {@code known}. */
    public void refuseOthers(Set<String> known) {
        for (String name : fields.keySet()) {
            if (!known.contains(name)) {
                List<String> near = Nearest.to(name, known);
                refuse(
                        name,
                        "is not a field that is read here"
                                + (near.isEmpty() ? "" : "; did you mean " + String.join(" or ", near) + "?"));
            }
        }
    }

    /** A text that must be there. */
    public String text(String field) {
        return required(field, node -> shortEnough(Scalars.filled(node), LONGEST), "?");
    }

    /** A text, or null when it did not come. */
    public @Nullable String textIfSaid(String field) {
        return textIfSaid(field, LONGEST);
    }

    /** A text of at most {@code longest} characters, or null when it did not come. */
    public @Nullable String textIfSaid(String field, int longest) {
        return ifSaid(field, node -> shortEnough(Scalars.filled(node), longest));
    }

    /** A list of texts; empty when it did not come. */
    public List<String> texts(String field) {
        return list(
                field,
                (node, at) -> problems.tried(at, () -> Scalars.filled(node)).orElse("?"));
    }

    /** True or false, which must be said. */
    public boolean flag(String field) {
        return required(field, Scalars::flag, false);
    }

    /** True or false, or null when nobody said it. */
    public @Nullable Boolean flagIfSaid(String field) {
        return ifSaid(field, Scalars::flag);
    }

    /** A whole number that must be there. */
    public int number(String field) {
        return required(field, Scalars::number, 1);
    }

    /** A whole number, or null when it did not come. */
    public @Nullable Integer numberIfSaid(String field) {
        return ifSaid(field, Scalars::number);
    }

    /** A date that must be there. */
    public LocalDate date(String field) {
        return required(field, Scalars::date, LocalDate.EPOCH);
    }

    /** A date, or null when it did not come. */
    public @Nullable LocalDate dateIfSaid(String field) {
        return ifSaid(field, Scalars::date);
    }

    /** An instant with its offset that must be there. */
    public Instant instant(String field) {
        return required(field, Scalars::instant, Instant.EPOCH);
    }

    /** An instant with its offset, or a date, which means noon in London; null when it did not come. */
    public @Nullable Instant momentIfSaid(String field) {
        return ifSaid(field, Scalars::moment);
    }

    /** One word of an enum, which must be there. */
    public <E extends Enum<E>> E one(String field, Class<E> type) {
        return required(field, node -> Scalars.one(node, type), type.getEnumConstants()[0]);
    }

    /** One word of an enum, or null when it did not come. */
    public <E extends Enum<E>> @Nullable E oneIfSaid(String field, Class<E> type) {
        return ifSaid(field, node -> Scalars.one(node, type));
    }

    /** Several words of an enum; empty when they did not come. */
    public <E extends Enum<E>> Set<E> several(String field, Class<E> type) {
        Set<E> several = EnumSet.noneOf(type);
        list(
                field,
                (node, at) -> problems.tried(at, () -> Scalars.one(node, type)).map(several::add));
        return several;
    }

    /** An object inside it; absent when it did not come. */
    public Part part(String field) {
        Node.Fields inside = fieldsIfSaid(field);
        return inside == null ? absent(at(field), problems) : new Part(inside, at(field), problems);
    }

    /** The objects of a list, at most {@code most}; none when it did not come. */
    public List<Part> parts(String field, int most) {
        List<Part> parts = new ArrayList<>();
        list(field, (node, at) -> {
            if (node instanceof Node.Fields inside) {
                parts.add(new Part(inside, at, problems));
            } else {
                problems.add(at, "must be an object in curly brackets, not " + node.inWords());
            }
            return true;
        });
        if (parts.size() > most) {
            refuse(field, "holds " + parts.size() + " items; at most " + most + " are read");
        }
        return parts.subList(0, Math.min(most, parts.size()));
    }

    Node.@Nullable Fields fieldsIfSaid(String field) {
        return this.<Node.Fields>ifSaid(field, node -> {
            if (node instanceof Node.Fields inside) {
                return inside;
            }
            throw new Refused("must be an object in curly brackets, not " + node.inWords());
        });
    }

    private interface Item<T> {
        T read(Node node, String at);
    }

    private <T> List<T> list(String field, Item<T> reading) {
        List<Node> items = ifSaid(field, Scalars::items);
        List<T> read = new ArrayList<>();
        for (int i = 0; items != null && i < items.size(); i++) {
            read.add(reading.read(items.get(i), at(field) + "[" + i + "]"));
        }
        return read;
    }

    private <T> T required(String field, Function<Node, T> reading, T standIn) {
        if (!has(field)) {
            refuse(field, "is missing");
            return standIn;
        }
        T read = ifSaid(field, reading);
        return read == null ? standIn : read;
    }

    private <T> @Nullable T ifSaid(String field, Function<Node, T> reading) {
        Node node = fields.getOrDefault(field, NOTHING);
        return has(field) ? problems.tried(at(field), () -> reading.apply(node)).orElse(null) : null;
    }

    private static String shortEnough(String text, int longest) {
        if (text.length() > longest) {
            throw new Refused("has " + text.length() + " characters; at most " + longest + " are read");
        }
        return text;
    }
}
