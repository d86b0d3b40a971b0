package org.throughcare.commands.compact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * A list, or a set in the natural order of its members.
 *
 * @param set whether it is a set
 * @param each the shape of a member
 */
record RowShape(boolean set, Shape each) implements Shape {
    @Override
    public Object read(JsonParser in) {
        CompactJson.expect(JsonToken.START_ARRAY, in);
        Collection<Object> values = set ? new LinkedHashSet<>() : new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            values.add(each.read(in));
        }
        return values;
    }

    @Override
    public void write(Object value, JsonGenerator out) {
        out.writeStartArray();
        Collection<?> members = (Collection<?>) value;
        for (Object member : set ? members.stream().sorted().toList() : members) {
            each.write(member, out);
        }
        out.writeEndArray();
    }

    @Override
    public boolean isSilent(Object value) {
        return ((Collection<?>) value).isEmpty();
    }
}
