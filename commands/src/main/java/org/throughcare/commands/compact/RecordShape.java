package org.throughcare.commands.compact;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A record as an object of its components, in their order; null and empty components are left out. */
public final class RecordShape implements Shape {
    private final Class<?> type;
    private final Component[] components;
    private final Map<String, Integer> places = new HashMap<>();
    private final MethodHandle making;

    private record Component(
            String name,
            Shape shape,
            MethodHandle value,
            boolean optional,
            @Nullable Object absent) {}

    /** The shape of the public record {@code type}. */
    public RecordShape(Class<?> type) {
        this(type, Map.of());
    }

    /** As {@link #RecordShape(Class)}, with these shapes for the components of these names. */
    public RecordShape(Class<?> type, Map<String, Shape> own) {
        this.type = type;
        RecordComponent[] declared = type.getRecordComponents();
        Class<?>[] types = Arrays.stream(declared).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            making = MethodHandles.lookup()
                    .findConstructor(type, MethodType.methodType(void.class, types))
                    .asSpreader(Object[].class, types.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
            components = new Component[declared.length];
            for (int i = 0; i < declared.length; i++) {
                components[i] = component(declared[i], own.get(declared[i].getName()));
                places.put(components[i].name(), i);
            }
        } catch (IllegalAccessException | NoSuchMethodException e) {
            throw new IllegalStateException("there is no compact form of " + type, e);
        }
    }

    private static Component component(RecordComponent declared, @Nullable Shape own) throws IllegalAccessException {
        MethodHandle value = MethodHandles.lookup()
                .unreflect(declared.getAccessor())
                .asType(MethodType.methodType(Object.class, Object.class));
        Object absent =
                declared.getGenericType() instanceof ParameterizedType parameterized ? empty(parameterized) : null;
        boolean optional = absent != null || declared.getAnnotatedType().isAnnotationPresent(Nullable.class);
        Shape shape = own == null ? Shape.of(declared.getGenericType()) : own;
        return new Component(declared.getName(), shape, value, optional, absent);
    }

    private static Object empty(ParameterizedType type) {
        return type.getRawType() == Map.class ? Map.of() : type.getRawType() == Set.class ? Set.of() : List.of();
    }

    @Override
    public Object read(JsonParser in) {
        CompactJson.expect(JsonToken.START_OBJECT, in);
        @Nullable Object[] values = new @Nullable Object[components.length];
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            Integer place = places.get(name);
            if (place == null) {
                throw new IllegalArgumentException(type.getSimpleName() + " has no " + name);
            }
            if (in.nextToken() != JsonToken.VALUE_NULL) {
                values[place] = components[place].shape().read(in);
            }
        }
        for (int i = 0; i < values.length; i++) {
            if (values[i] == null) {
                values[i] = components[i].absent();
                if (!components[i].optional()) {
                    throw new IllegalArgumentException(type.getSimpleName() + " needs " + components[i].name());
                }
            }
        }
        return made(values);
    }

    private Object made(@Nullable Object[] values) {
        try {
            return (Object) making.invokeExact(values);
        } catch (Throwable e) {
            throw CompactJson.unchecked(e);
        }
    }

    @Override
    public void write(Object value, JsonGenerator out) {
        out.writeStartObject();
        for (Component component : components) {
            Object part = part(component, value);
            if (part != null && !component.shape().isSilent(part)) {
                out.writeName(component.name());
                component.shape().write(part, out);
            }
        }
        out.writeEndObject();
    }

    private static @Nullable Object part(Component component, Object value) {
        try {
            return (Object) component.value().invokeExact(value);
        } catch (Throwable e) {
            throw CompactJson.unchecked(e);
        }
    }
}
