package org.throughcare.commands.compact;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** A constant of an enum, by its name. */
final class EnumShape implements Shape {
    private final Class<?> type;
    private final Map<String, Object> constants = new HashMap<>();

    EnumShape(Class<?> type) {
        this.type = type;
        for (Object constant : type.getEnumConstants()) {
            constants.put(name(constant), constant);
        }
    }

    static String name(Object constant) {
        return ((Enum<?>) constant).name();
    }

    Object constant(String name) {
        Object constant = constants.get(name);
        if (constant == null) {
            throw new IllegalArgumentException("\"" + name + "\" is no " + type.getSimpleName());
        }
        return constant;
    }

    @Override
    public Object read(JsonParser in) {
        return constant(CompactJson.text(in));
    }

    @Override
    public void write(Object value, JsonGenerator out) {
        out.writeString(name(value));
    }
}
