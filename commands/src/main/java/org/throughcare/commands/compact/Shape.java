package org.throughcare.commands.compact;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/**
 * How the values of one type stand in compact JSON. Made once for a type and then free of reflection. Reading is for text
 * that was written here: it refuses what does not fit with an {@link IllegalArgumentException} and does not say where.
 */
public interface Shape {
    /** The shape of a type that a record of the case can hold. */
    static Shape of(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            Type[] of = parameterized.getActualTypeArguments();
            return parameterized.getRawType() == Map.class
                    ? new MapShape((Class<?>) of[0], Shape.of(of[1]))
                    : new RowShape(parameterized.getRawType() == Set.class, Shape.of(of[0]));
        }
        Class<?> plain = (Class<?>) type;
        return plain.isEnum()
                ? new EnumShape(plain)
                : WordShape.named(plain).<Shape>map(word -> word).orElseGet(() -> new RecordShape(plain));
    }

    /** The value whose first token {@code in} stands on; it is left on the last one. */
    Object read(JsonParser in);

    /** Writes {@code value}; equal values give equal bytes. */
    void write(Object value, JsonGenerator out);

    /** Whether a field of this value is left out because an absent field means the same. */
    default boolean isSilent(Object value) {
        return false;
    }
}
