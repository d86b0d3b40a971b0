package org.throughcare.commands.background;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Fact;

/** The entries that a fact refers to, whatever kind it is. */
final class References {
    private References() {}

    static List<EntryId> of(Fact fact) {
        List<EntryId> references = new ArrayList<>();
        for (RecordComponent component : fact.getClass().getRecordComponents()) {
            Object value = value(fact, component);
            if (value instanceof EntryId id) {
                references.add(id);
            } else if (value instanceof List<?> list) {
                list.stream()
                        .filter(EntryId.class::isInstance)
                        .map(EntryId.class::cast)
                        .forEach(references::add);
            }
        }
        return references;
    }

    private static Object value(Fact fact, RecordComponent component) {
        try {
            Object value = component.getAccessor().invoke(fact);
            return value == null ? "" : value;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
