package org.throughcare.commands.policy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.throughcare.commands.document.FieldReader;
import org.throughcare.commands.document.Node;
import org.throughcare.commands.document.Problems;
import org.throughcare.commands.document.Refused;
import org.throughcare.commands.document.Scalars;
import org.throughcare.practice.calendar.Span;
import org.throughcare.practice.policy.Figure;
import org.throughcare.practice.policy.Mark;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.policy.Value;
import org.throughcare.practice.terms.Percent;

/** Reads one dated figure; its key says what kind of value it takes. */
final class FigureReader {
    private static final Set<String> FIELDS = Set.of("value", "from", "to", "source", "mark");
    private static final String OBSERVED = ".reported";
    private static final Pattern LENGTH = Pattern.compile("(\\d{1,6}) (working days?|days?|months?|hours?|minutes?)");

    private FigureReader() {}

    static Optional<Figure> read(PolicyKey key, Node node, String place, Problems problems) {
        if (!(node instanceof Node.Fields named)) {
            problems.add(place, "must say value, from, source and mark");
            return Optional.empty();
        }
        int before = problems.count();
        FieldReader fields = new FieldReader(named, place, problems);
        fields.refuseOthers(FIELDS);
        Optional<Value> value = fields.required("value", written -> value(key, Scalars.word(written)));
        Optional<LocalDate> from = fields.required("from", Scalars::date);
        Optional<LocalDate> to = fields.optional("to", day -> Optional.of(Scalars.date(day)), Optional.empty());
        Optional<String> source = fields.required("source", Scalars::word);
        Optional<Mark> mark = fields.required("mark", written -> mark(key, Scalars.one(written, Mark.class)));
        if (problems.count() > before) {
            return Optional.empty();
        }
        return problems.tried(
                place,
                () -> figure(() -> new Figure(
                        key,
                        value.orElseThrow(),
                        from.orElseThrow(),
                        to.orElse(null),
                        source.orElseThrow(),
                        mark.orElseThrow())));
    }

    private static Mark mark(PolicyKey key, Mark mark) {
        boolean observed = key.text().endsWith(OBSERVED);
        if (observed != (mark == Mark.REPORTED)) {
            throw new Refused(
                    observed
                            ? "must be REPORTED: the key is for what was observed"
                            : "cannot be REPORTED: what was observed is never a limit");
        }
        return mark;
    }

    private static Figure figure(Supplier<Figure> making) {
        try {
            return making.get();
        } catch (IllegalArgumentException e) {
            throw new Refused(String.valueOf(e.getMessage()));
        }
    }

    private static Value value(PolicyKey key, String text) {
        if (key.kind() == Value.Length.class) {
            return new Value.Length(span(text));
        }
        if (key.kind() == Value.Count.class) {
            return new Value.Count(number(text, text, "a number such as 3"));
        }
        if (key.kind() == Value.Share.class) {
            String form = "a share such as 64%";
            if (!text.endsWith("%")) {
                throw new Refused("\"" + text + "\" is not " + form);
            }
            return new Value.Share(new Percent(number(text.substring(0, text.length() - 1), text, form)));
        }
        if (key.kind() == Value.Word.class) {
            return word(text);
        }
        return new Value.TimeOfDay(time(text));
    }

    private static Value word(String text) {
        try {
            return new Value.Word(text);
        } catch (IllegalArgumentException e) {
            throw new Refused(String.valueOf(e.getMessage()));
        }
    }

    private static Span span(String text) {
        Matcher length = LENGTH.matcher(text);
        if (!length.matches()) {
            throw new Refused("\"" + text + "\" is not a length of time such as 24 hours, 30 minutes, 5 working days,"
                    + " 10 days or 2 months");
        }
        int amount = Integer.parseInt(length.group(1));
        String unit = length.group(2);
        return switch (unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit) {
            case "working day" -> new Span.WorkingDays(amount);
            case "day" -> new Span.CalendarDays(amount);
            case "month" -> new Span.CalendarMonths(amount);
            case "hour" -> new Span.ClockHours(amount);
            case "minute" -> new Span.ClockMinutes(amount);
            default -> throw new IllegalStateException(unit);
        };
    }

    private static int number(String digits, String text, String form) {
        if (!digits.matches("[0-9]{1,6}")) {
            throw new Refused("\"" + text + "\" is not " + form);
        }
        return Integer.parseInt(digits);
    }

    private static LocalTime time(String text) {
        try {
            return LocalTime.parse(text);
        } catch (DateTimeException _) {
            throw new Refused("\"" + text + "\" is not a time of day such as 17:00");
        }
    }
}
