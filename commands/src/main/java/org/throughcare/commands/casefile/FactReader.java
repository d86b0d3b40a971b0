package org.throughcare.commands.casefile;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughcare.commands.document.Node;
import org.throughcare.commands.document.Problems;
import org.throughcare.commands.document.Scalars;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.terms.Wording;

/** Reads a fact by the components of its record, so that every kind has a file form as soon as it exists. */
final class FactReader {
    private final Problems problems;
    private final Map<String, EntryId> cited = new LinkedHashMap<>();

    FactReader(Problems problems) {
        this.problems = problems;
    }

    /** The entries that facts read so far refer to, by the place of the reference. */
    Map<String, EntryId> cited() {
        return cited;
    }

    /** The fact, or nothing when anything in it was refused. */
    Optional<Fact> read(String kind, Node written, String place) {
        Optional<Class<? extends Fact>> type = FactKinds.named(kind);
        return type.isPresent()
                ? whole(type.get(), fields(written), place).map(Fact.class::cast)
                : keep(kind, written, place);
    }

    /** The fact as one of a kind that is not known, or nothing when it has no fields. */
    Optional<Fact> keep(String kind, Node written, String place) {
        return problems.tried(place, () -> UnknownKind.of(kind, fields(written)));
    }

    private static Node fields(Node written) {
        return written instanceof Node.Nothing ? new Node.Fields(Map.of(), written.line()) : written;
    }

    private Optional<Object> whole(Class<?> type, Node node, String place) {
        if (!(node instanceof Node.Fields fields)) {
            problems.add(place, "must be an object in curly brackets, not " + node.inWords());
            return Optional.empty();
        }
        int before = problems.count();
        RecordComponent[] components = type.getRecordComponents();
        @Nullable Object[] values = new @Nullable Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = component(components[i], fields.named().get(components[i].getName()), place);
        }
        refuseOthers(fields, components, place);
        return problems.count() > before
                ? Optional.empty()
                : problems.tried(place, () -> RecordMaking.made(type, components, values));
    }

    private @Nullable Object component(RecordComponent component, @Nullable Node node, String place) {
        String here = place + "." + component.getName();
        if (node != null && !(node instanceof Node.Nothing)) {
            return value(component.getGenericType(), node, here).orElse(null);
        }
        if (component.getGenericType() instanceof ParameterizedType parameterized) {
            return RecordMaking.empty(parameterized);
        }
        if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            problems.add(here, "is missing; it must be " + Form.of(component.getGenericType()));
        }
        return null;
    }

    private void refuseOthers(Node.Fields fields, RecordComponent[] components, String place) {
        List<String> known =
                Arrays.stream(components).map(RecordComponent::getName).toList();
        for (String name : fields.named().keySet()) {
            if (!known.contains(name)) {
                problems.add(
                        place + "." + name,
                        known.isEmpty()
                                ? "is not known here; this kind has no fields"
                                : "is not known here; the fields are " + Wording.join(known));
            }
        }
    }

    private Optional<Object> value(Type type, Node node, String place) {
        if (type instanceof ParameterizedType parameterized) {
            return parameterized.getRawType() == Map.class
                    ? map(parameterized, node, place)
                    : list(parameterized, node, place);
        }
        Class<?> plain = (Class<?>) type;
        return plain.isRecord() && !Form.isWord(plain)
                ? whole(plain, node, place)
                : problems.tried(place, () -> word(plain, node, place));
    }

    private Optional<Object> list(ParameterizedType type, Node node, String place) {
        Optional<List<Node>> items = problems.tried(place, () -> Scalars.items(node));
        if (items.isEmpty()) {
            return Optional.empty();
        }
        Collection<Object> read = type.getRawType() == Set.class ? new LinkedHashSet<>() : new ArrayList<>();
        for (int i = 0; i < items.get().size(); i++) {
            value(type.getActualTypeArguments()[0], items.get().get(i), place + "[" + i + "]")
                    .ifPresent(read::add);
        }
        return Optional.of(read);
    }

    private Optional<Object> map(ParameterizedType type, Node node, String place) {
        if (!(node instanceof Node.Fields fields)) {
            problems.add(place, "must be an object in curly brackets, not " + node.inWords());
            return Optional.empty();
        }
        Map<Object, Object> read = new LinkedHashMap<>();
        fields.named().forEach((name, named) -> {
            String here = place + "." + name;
            Class<?> keys = (Class<?>) type.getActualTypeArguments()[0];
            Optional<Object> key =
                    problems.tried(here, () -> Scalars.constant(new Node.Text(name, named.line()), keys));
            Optional<Object> value = value(type.getActualTypeArguments()[1], named, here);
            key.ifPresent(present -> value.ifPresent(of -> read.put(present, of)));
        });
        return Optional.of(read);
    }

    private Object word(Class<?> type, Node node, String place) {
        if (type.isEnum()) {
            return Scalars.constant(node, type);
        }
        return switch (type.getSimpleName()) {
            case "String" -> Scalars.filled(node);
            case "boolean", "Boolean" -> Scalars.flag(node);
            case "int", "Integer" -> Scalars.number(node);
            case "LocalDate" -> Scalars.date(node);
            case "Instant" -> Scalars.instant(node);
            case "Percent" -> CaseWords.percent(node);
            case "Subject" -> CaseWords.subject(node);
            case "EntryId" -> {
                EntryId id = CaseWords.entryId(node);
                cited.put(place, id);
                yield id;
            }
            default -> throw new IllegalStateException("there is no file form for " + type);
        };
    }
}
