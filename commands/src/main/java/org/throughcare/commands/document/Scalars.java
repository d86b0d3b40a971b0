package org.throughcare.commands.document;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.throughcare.practice.terms.London;
import org.throughcare.practice.terms.Wording;

/** Reads single values; every refusal says what would have been right. */
public final class Scalars {
    private Scalars() {}

    /** Text in quotation marks. */
    public static String text(Node node) {
        if (node instanceof Node.Text text) {
            return text.text();
        }
        throw new Refused("must be text in quotation marks, not " + node.inWords());
    }

    /** Text with or without quotation marks, where both mean the same. */
    public static String word(Node node) {
        return switch (node) {
            case Node.Text text -> text.text();
            case Node.Plain plain -> plain.text();
            case Node.Fields _, Node.Items _, Node.Nothing _ ->
                throw new Refused("must be a single value, not " + node.inWords());
        };
    }

    /** Text in quotation marks that is not blank. */
    public static String filled(Node node) {
        String text = text(node);
        if (text.isBlank()) {
            throw new Refused("must not be empty");
        }
        return text;
    }

    /** True or false. */
    public static boolean flag(Node node) {
        if (node instanceof Node.Plain plain) {
            if (plain.text().equals("true")) {
                return true;
            }
            if (plain.text().equals("false")) {
                return false;
            }
        }
        throw new Refused("must be true or false, not " + node.inWords());
    }

    /** A whole number. */
    public static int number(Node node) {
        if (node instanceof Node.Plain plain) {
            try {
                return Integer.parseInt(plain.text());
            } catch (NumberFormatException _) {
                throw new Refused("must be a whole number, not " + node.inWords());
            }
        }
        throw new Refused("must be a whole number, not " + node.inWords());
    }

    /** A date, such as {@code 2022-06-17}. */
    public static LocalDate date(Node node) {
        try {
            return RecordYears.date(word(node));
        } catch (DateTimeException _) {
            throw new Refused(node.inWords() + " is not a date such as \"2022-06-17\"");
        }
    }

    /** A date and time with its offset. */
    public static Instant instant(Node node) {
        try {
            return RecordYears.time(text(node)).toInstant();
        } catch (DateTimeException _) {
            throw new Refused(
                    node.inWords() + " is not a date and time with its offset, such as \"2022-06-24T16:10:00+01:00\"");
        }
    }

    /** A date, meaning noon in London, or an instant. */
    public static Instant moment(Node node) {
        String text = text(node);
        try {
            return text.length() > 10 ? RecordYears.time(text).toInstant() : noon(RecordYears.date(text));
        } catch (DateTimeException _) {
            throw new Refused(node.inWords() + " is neither a date such as \"2022-06-17\" nor a date and time with its"
                    + " offset, such as \"2022-06-24T16:10:00+01:00\"");
        }
    }

    /** Noon of a date in London: what a date means where an instant is asked for. */
    public static Instant noon(LocalDate date) {
        return date.atTime(LocalTime.NOON).atZone(London.ZONE).toInstant();
    }

    /** One constant of an enum, by its name. */
    public static <E extends Enum<E>> E one(Node node, Class<E> type) {
        return type.cast(constant(node, type));
    }

    /** The constant of an enum type that is known only by reflection. */
    public static Object constant(Node node, Class<?> type) {
        String text = word(node);
        List<String> names = new ArrayList<>();
        for (Object constant : type.getEnumConstants()) {
            String name = ((Enum<?>) constant).name();
            if (name.equals(text)) {
                return constant;
            }
            names.add(name);
        }
        throw new Refused(node.inWords() + " is not one of " + Wording.join(names));
    }

    /** The values of a list. */
    public static List<Node> items(Node node) {
        if (node instanceof Node.Items items) {
            return items.items();
        }
        throw new Refused("must be a list, not " + node.inWords());
    }
}
