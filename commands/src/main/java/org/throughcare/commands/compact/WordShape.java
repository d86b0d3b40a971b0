package org.throughcare.commands.compact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Subject;
import org.throughcare.practice.terms.Percent;
import org.throughcare.practice.terms.RequirementId;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/**
 * A single word, number or flag.
 *
 * @param reading takes the value from the token that a parser stands on
 * @param writing writes the value
 */
record WordShape(Function<JsonParser, Object> reading, BiConsumer<Object, JsonGenerator> writing) implements Shape {
    /** Any text, as it is. */
    static final WordShape TEXT = new WordShape(CompactJson::text, (value, out) -> out.writeString((String) value));

    /** True or false. */
    static final WordShape FLAG = new WordShape(CompactJson::flag, (value, out) -> out.writeBoolean((Boolean) value));

    /** A whole number. */
    static final WordShape NUMBER =
            new WordShape(CompactJson::number, (value, out) -> out.writeNumber((Integer) value));

    /** A single letter. */
    static final WordShape LETTER =
            new WordShape(CompactJson::letter, (value, out) -> out.writeString(value.toString()));

    /** A date, as "2022-06-17". */
    static final WordShape DATE =
            new WordShape(in -> TimeText.date(CompactJson.text(in)), (value, out) -> out.writeString(value.toString()));

    /** An instant in universal time. */
    static final WordShape INSTANT = new WordShape(
            in -> TimeText.instant(CompactJson.text(in)), (value, out) -> out.writeString(value.toString()));

    /** A percentage, as its number. */
    static final WordShape PERCENT = new WordShape(
            in -> new Percent(CompactJson.number(in)), (value, out) -> out.writeNumber(((Percent) value).value()));

    /** A subject, as "person:X". */
    static final WordShape SUBJECT = new WordShape(
            in -> SubjectText.subject(CompactJson.text(in)),
            (value, out) -> out.writeString(SubjectText.written((Subject) value)));

    /** An entry, by its id. */
    static final WordShape ENTRY_ID = new WordShape(
            in -> new EntryId(CompactJson.text(in)), (value, out) -> out.writeString(((EntryId) value).value()));

    /** A requirement, by its number. */
    static final WordShape REQUIREMENT = new WordShape(
            in -> new RequirementId(CompactJson.number(in)),
            (value, out) -> out.writeNumber(((RequirementId) value).number()));

    private static final Map<Class<?>, WordShape> BY_TYPE = Map.ofEntries(
            Map.entry(String.class, TEXT),
            Map.entry(boolean.class, FLAG),
            Map.entry(Boolean.class, FLAG),
            Map.entry(int.class, NUMBER),
            Map.entry(Integer.class, NUMBER),
            Map.entry(char.class, LETTER),
            Map.entry(LocalDate.class, DATE),
            Map.entry(Instant.class, INSTANT),
            Map.entry(Percent.class, PERCENT),
            Map.entry(Subject.class, SUBJECT),
            Map.entry(EntryId.class, ENTRY_ID),
            Map.entry(RequirementId.class, REQUIREMENT));

    static Optional<WordShape> named(Class<?> type) {
        return Optional.ofNullable(BY_TYPE.get(type));
    }

    @Override
    public Object read(JsonParser in) {
        return reading.apply(in);
    }

    @Override
    public void write(Object value, JsonGenerator out) {
        writing.accept(value, out);
    }
}
