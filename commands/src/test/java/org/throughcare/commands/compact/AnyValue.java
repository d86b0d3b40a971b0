package org.throughcare.commands.compact;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Subject;
import org.throughcare.practice.terms.Percent;

/** Values of any type that a record of the case can hold, drawn by chance: every nullable both ways, empty lists too. */
public final class AnyValue {
    private static final Instant FROM = Instant.parse("2001-02-03T04:05:06.789012345Z");
    private static final String LETTERS = "aZ 9\"\\/\n\t{}[]:,'-éßŁжאن語\u2028\u007f";
    private static final int TRIES = 500;

    private final RandomGenerator chance;

    /** Values drawn from {@code chance}. */
    public AnyValue(RandomGenerator chance) {
        this.chance = chance;
    }

    /** A record of {@code type}; what its constructor refuses is drawn again. */
    public <T> T record(Class<T> type) {
        RecordComponent[] components = type.getRecordComponents();
        for (int i = 0; i < TRIES; i++) {
            Optional<T> made = made(type, components);
            if (made.isPresent()) {
                return made.get();
            }
        }
        throw new IllegalStateException("nothing drawn fits " + type);
    }

    private <T> Optional<T> made(Class<T> type, RecordComponent[] components) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        @Nullable Object[] values = new @Nullable Object[components.length];
        for (int i = 0; i < values.length; i++) {
            boolean optional = components[i].getAnnotatedType().isAnnotationPresent(Nullable.class);
            values[i] = optional && chance.nextBoolean() ? null : of(components[i].getGenericType());
        }
        try {
            return Optional.of(type.getDeclaredConstructor(types).newInstance(values));
        } catch (InvocationTargetException _) {
            return Optional.empty();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A value of {@code type}. */
    public Object of(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            return several(parameterized);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            return one(plain.getEnumConstants());
        }
        return switch (plain.getSimpleName()) {
            case "String" -> text();
            case "boolean", "Boolean" -> chance.nextBoolean();
            case "int", "Integer" -> chance.nextBoolean() ? chance.nextInt(0, 5) : chance.nextInt();
            case "LocalDate" -> LocalDate.ofEpochDay(chance.nextInt(-20_000, 60_000));
            case "Instant" -> instant();
            case "Percent" -> new Percent(chance.nextInt(0, 300));
            case "Subject" -> new Subject(one(Subject.Kind.values()), "a:" + text().strip() + "x");
            case "EntryId" -> new EntryId(text());
            default -> record(plain);
        };
    }

    private <T> T one(T[] values) {
        return values[chance.nextInt(values.length)];
    }

    private Object several(ParameterizedType type) {
        Type[] of = type.getActualTypeArguments();
        int count = chance.nextInt(4);
        if (type.getRawType() == Map.class) {
            Map<Object, Object> map = new HashMap<>();
            for (int i = 0; i < count; i++) {
                map.put(of(of[0]), of(of[1]));
            }
            return map;
        }
        List<Object> list = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            list.add(of(of[0]));
        }
        return type.getRawType() == Set.class ? new HashSet<>(list) : list;
    }

    /** Text that is not blank, of letters from anywhere. */
    public String text() {
        StringBuilder text = new StringBuilder("t");
        for (int i = chance.nextInt(12); i > 0; i--) {
            text.appendCodePoint(
                    chance.nextInt(8) == 0
                            ? 0x1F600 + chance.nextInt(40)
                            : LETTERS.charAt(chance.nextInt(LETTERS.length())));
        }
        return text.reverse().toString();
    }

    /** An instant of this century, to the second or finer. */
    public Instant instant() {
        Instant instant = FROM.plusSeconds(chance.nextInt(1_000_000_000));
        return chance.nextBoolean() ? Instant.ofEpochSecond(instant.getEpochSecond()) : instant;
    }
}
