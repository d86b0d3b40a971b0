package org.throughcare.commands.casefile;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.throughcare.commands.compact.RecordShape;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.record.UnknownFact;
import tools.jackson.core.JsonGenerator;

/** The shape of each kind of fact, made when the kind is first met. */
final class FactText {
    private record Kind(String name, RecordShape shape) {}

    private static final Map<Class<?>, Kind> KINDS = new ConcurrentHashMap<>();

    private FactText() {}

    private static Kind kind(Class<? extends Fact> type) {
        Kind known = KINDS.get(type);
        return known != null
                ? known
                : KINDS.computeIfAbsent(type, met -> new Kind(FactKinds.name(type), new RecordShape(met)));
    }

    /** The shape of the kind of that name; empty when no such kind is known. */
    static Optional<RecordShape> shape(String name) {
        return FactKinds.named(name).map(type -> kind(type).shape());
    }

    /** Writes the fields {@code kind} and {@code fact}, and between them {@code kept} where its kind is not known. */
    static void write(Fact fact, JsonGenerator out) {
        if (fact instanceof UnknownFact unknown) {
            out.writeStringProperty("kind", unknown.kind());
            out.writeBooleanProperty("kept", true);
            out.writeName("fact");
            out.writeStartObject();
            unknown.body().forEach(out::writeStringProperty);
            out.writeEndObject();
            return;
        }
        Kind kind = kind(fact.getClass());
        if (!FactKinds.named(kind.name()).equals(Optional.of(fact.getClass()))) {
            throw new IllegalArgumentException("no kind of fact is known for " + fact.getClass());
        }
        out.writeStringProperty("kind", kind.name());
        out.writeName("fact");
        kind.shape().write(fact, out);
    }
}
