package org.throughcare.commands.casefile;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughcare.commands.document.Refused;

/** Makes records by their canonical constructor; what a record itself refuses is a refusal of the file. */
final class RecordMaking {
    private RecordMaking() {}

    static Object empty(ParameterizedType type) {
        return type.getRawType() == Map.class ? Map.of() : type.getRawType() == Set.class ? Set.of() : List.of();
    }

    static Object made(Class<?> type, RecordComponent[] components, @Nullable Object[] values) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refusal) {
                throw new Refused(String.valueOf(refusal.getMessage()));
            }
            throw new IllegalStateException("cannot make a " + type.getSimpleName(), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make a " + type.getSimpleName(), e);
        }
    }
}
