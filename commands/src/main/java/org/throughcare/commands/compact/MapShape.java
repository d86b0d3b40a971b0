package org.throughcare.commands.compact;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * An object whose fields are the constants of an enum, in their order.
 *
 * @param keys the shape of the names
 * @param values the shape of the values
 */
record MapShape(EnumShape keys, Shape values) implements Shape {
    MapShape(Class<?> keys, Shape values) {
        this(new EnumShape(keys), values);
    }

    @Override
    public Object read(JsonParser in) {
        CompactJson.expect(JsonToken.START_OBJECT, in);
        Map<Object, Object> read = new LinkedHashMap<>();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            in.nextToken();
            read.put(keys.constant(name), values.read(in));
        }
        return read;
    }

    @Override
    public void write(Object value, JsonGenerator out) {
        out.writeStartObject();
        new TreeMap<>((Map<?, ?>) value).forEach((key, of) -> {
            out.writeName(EnumShape.name(key));
            values.write(of, out);
        });
        out.writeEndObject();
    }

    @Override
    public boolean isSilent(Object value) {
        return ((Map<?, ?>) value).isEmpty();
    }
}
