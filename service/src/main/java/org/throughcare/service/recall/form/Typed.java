package org.throughcare.service.recall.form;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.store.CommandKey;
import org.throughcare.service.web.Choice;
import org.throughcare.service.web.EnteredDate;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.FormKey;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.cases.RecordDetail.Field;
import org.throughcare.service.web.model.cases.RecordDetail.Kind;

/**
 * What stands in a form of a recall: as it was typed, or as the record suggests until somebody types.
 *
 * @param fields by the names of the form
 */
public record Typed(MultiValueMap<String, String> fields) {
    /** The most characters that one answer may have: a bound of the form, not of policy. */
    public static final int LONGEST = 10_000;

    public static final String YES = "yes";
    public static final String NO = "no";
    private static final Set<String> BESIDE = Set.of("_csrf", "key", "quietly");

    /** An empty form. */
    public static Typed none() {
        return new Typed(new LinkedMultiValueMap<>());
    }

    /** What stands in the field {@code name}, without spaces around it; empty for nothing. */
    public String text(String name) {
        return Objects.requireNonNullElse(fields.getFirst(name), "").strip();
    }

    /** The same, or null for nothing. */
    public @Nullable String optional(String name) {
        return text(name).isEmpty() ? null : text(name);
    }

    /** Its lines that are not empty. */
    public List<String> lines(String name) {
        return text(name)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** What was chosen of several, in the order of the form. */
    public List<String> chosen(String name) {
        return fields.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isBlank())
                .distinct()
                .toList();
    }

    /** The answer to a yes or no; null while there is none. */
    public @Nullable Boolean yesOrNo(String name) {
        return switch (text(name)) {
            case YES -> Boolean.TRUE;
            case NO -> Boolean.FALSE;
            default -> null;
        };
    }

    /** The constant that was chosen; empty while none was. */
    public <E extends Enum<E>> Optional<E> one(String name, Class<E> of) {
        return Arrays.stream(of.getEnumConstants())
                .filter(constant -> constant.name().equals(text(name)))
                .findFirst();
    }

    public EnteredDate date(String name) {
        return new EnteredDate(text(name + "-day"), text(name + "-month"), text(name + "-year"));
    }

    /** What a retry of the form is known by. */
    public String key() {
        return FormKey.of(text("key"));
    }

    /** The same as the record keeps it, for the form {@code form} of a case. */
    public CommandKey command(SignedIn who, String form, String crn) {
        StringBuilder content = new StringBuilder(crn);
        new TreeMap<>(fields).forEach((name, values) -> {
            if (!BESIDE.contains(name)) {
                content.append('\n').append(name).append(values);
            }
        });
        return CommandKey.of(
                who.staff().username(), form + " " + key(), content.toString().getBytes(UTF_8));
    }

    /** What is too long to be kept. */
    public Errors tooLong() {
        Errors errors = Errors.none();
        for (String name : fields.keySet()) {
            if (text(name).length() > LONGEST) {
                errors = errors.and(name, Text.text("recall.long", LONGEST));
            }
        }
        return errors;
    }

    /** {@code errors} and one more for each of {@code names} that has no answer: {@code words} with its name. */
    public Errors needed(Errors errors, String words, String... names) {
        Errors all = errors;
        for (String name : names) {
            if (text(name).isEmpty()) {
                all = all.and(name, Text.text(words + name + ".missing"));
            }
        }
        return all;
    }

    /** A question that is answered in lines. */
    public Field askLines(String name, String label, @Nullable String hint) {
        return field(name, Kind.LINES, label, hint, List.of());
    }

    /** A question that is answered in one line. */
    public Field askLine(String name, String label, @Nullable String hint) {
        return field(name, Kind.TEXT, label, hint, List.of());
    }

    /** A question that is answered with yes or no; nothing is chosen beforehand. */
    public Field askYesOrNo(String name, String label, @Nullable String hint) {
        return field(
                name,
                Kind.YES_OR_NO,
                label,
                hint,
                List.of(Choice.of(YES, Text.text("recall.yes")), Choice.of(NO, Text.text("recall.no"))));
    }

    /** A question with one answer of several. */
    public Field askOne(String name, String label, @Nullable String hint, List<Choice> choices) {
        return field(name, Kind.YES_OR_NO, label, hint, choices);
    }

    /** A question with any number of answers. */
    public Field askAny(String name, String label, @Nullable String hint, List<Choice> choices) {
        return field(name, Kind.ANY_OF, label, hint, choices);
    }

    /** A question for a date. */
    public Field askDate(String name, String label, @Nullable String hint) {
        return field(name, Kind.DATE, label, hint, List.of());
    }

    /** One choice for each constant, in words that begin with {@code words}. */
    public static <E extends Enum<E>> List<Choice> choices(E[] constants, String words) {
        return Arrays.stream(constants)
                .map(constant -> Choice.of(constant.name(), Text.text(words + constant.name())))
                .toList();
    }

    private Field field(String name, Kind kind, String label, @Nullable String hint, List<Choice> choices) {
        return new Field(name, kind, label, hint, choices, text(name), Set.copyOf(chosen(name)), date(name));
    }
}
