package org.throughcare.service.web;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.throughcare.practice.terms.London;
import org.throughcare.service.web.model.cases.RecordDetail.Field;
import org.throughcare.service.web.model.cases.RecordDetail.Kind;

/**
 * What a form sent, and the fields that show it again. Nothing is chosen beforehand; what the record knows already stands in a
 * text field until somebody changes it.
 *
 * @param words what the keys of the words of these pages begin with, such as "partners."
 * @param fields by the names of the form
 */
public record Sent(String words, MultiValueMap<String, String> fields) {
    /** The most characters that one answer may have. */
    public static final int LONGEST = 4_000;

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d/M/uuuu HH:mm", Locale.UK);

    /** What a form sends for yes. */
    public static final String YES = "yes";

    /** Nothing was sent yet. */
    public static Sent nothing(String words) {
        return new Sent(words, new LinkedMultiValueMap<>());
    }

    /** What stands in the field {@code name}, without spaces around it; empty for nothing. */
    public String text(String name) {
        return Objects.requireNonNullElse(fields.getFirst(name), "").strip();
    }

    /** The lines of a field that are not blank. */
    public List<String> lines(String name) {
        return Arrays.stream(text(name).split("\\R", -1))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** What was chosen of several. */
    public Set<String> chosen(String name) {
        return fields.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isBlank())
                .collect(Collectors.toSet());
    }

    /** The moment that was typed; empty where it names none. */
    public Optional<Instant> moment(String name) {
        return EnteredMoment.of(text(name));
    }

    /** The date that was typed into the three fields of {@code name}. */
    public EnteredDate date(String name) {
        return new EnteredDate(text(name + "-day"), text(name + "-month"), text(name + "-year"));
    }

    /** What must be mended where each of {@code required} is to be answered: "&lt;words&gt;&lt;name&gt;.missing" says how. */
    public Errors missing(String... required) {
        Errors errors = Errors.none();
        for (String name : required) {
            if (text(name).isEmpty()) {
                errors = errors.and(name, Text.text(words + name + ".missing"));
            } else if (text(name).length() > LONGEST) {
                errors = errors.and(name, Text.text("web.sent.long", LONGEST));
            }
        }
        return errors;
    }

    /** A field of one line, prefilled with {@code known} until something was sent. */
    public Field line(String name, String known) {
        return field(name, Kind.TEXT, List.of(), held(name, known));
    }

    /** A field of several lines, prefilled with {@code known} until something was sent. */
    public Field lines(String name, String known) {
        return field(name, Kind.LINES, List.of(), held(name, known));
    }

    /** A moment typed into one line, prefilled with {@code known} until something was sent; null for none. */
    public Field moment(String name, @Nullable Instant known) {
        return line(name, known == null ? "" : TYPED.format(known.atZone(London.ZONE)));
    }

    /** A list of which one is chosen. */
    public Field one(String name, List<Choice> choices) {
        return field(name, Kind.ONE_OF, choices, text(name));
    }

    /** Radio buttons. */
    public Field radios(String name, List<Choice> choices) {
        return field(name, Kind.YES_OR_NO, choices, text(name));
    }

    /** Yes or no. */
    public Field yesOrNo(String name) {
        return radios(
                name, List.of(Choice.of(YES, Text.text("web.sent.yes")), Choice.of("no", Text.text("web.sent.no"))));
    }

    /** Several can be ticked. */
    public Field several(String name, List<Choice> choices) {
        return new Field(name, Kind.ANY_OF, label(name), null, choices, "", chosen(name), EnteredDate.NONE);
    }

    /** A date in three fields. */
    public Field day(String name) {
        return new Field(name, Kind.DATE, label(name), null, List.of(), "", Set.of(), date(name));
    }

    /** Choices for constants, in words that begin with {@code words}. */
    public static <E extends Enum<E>> List<Choice> choices(E[] constants, String words) {
        List<Choice> choices = new ArrayList<>();
        for (E constant : constants) {
            choices.add(Choice.of(constant.name(), Text.text(words + constant.name())));
        }
        return choices;
    }

    private String held(String name, String known) {
        return fields.containsKey(name) ? text(name) : known;
    }

    private Field field(String name, Kind kind, List<Choice> choices, String value) {
        return new Field(name, kind, label(name), null, choices, value, Set.of(), EnteredDate.NONE);
    }

    private String label(String name) {
        return Text.text(words + name);
    }
}
