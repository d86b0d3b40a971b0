package org.throughcare.service.supervision;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.store.CommandKey;
import org.throughcare.service.supervision.NoteType.Ask;
import org.throughcare.service.web.Choice;
import org.throughcare.service.web.EnteredMoment;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.FormKey;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.cases.RecordDetail.Field;

/**
 * A note as it was typed.
 *
 * @param type what is recorded
 * @param fields what the browser sent
 */
record NoteForm(NoteType type, MultiValueMap<String, String> fields) {
    /** The most characters that a note may have: a bound of the form, not of policy. */
    static final int LONGEST = 12_000;

    /** The most characters of every other answer. */
    static final int LONGEST_ANSWER = 2_000;

    static final String TEXT = "text";
    static final String WHEN = "when";

    String text(String name) {
        return Objects.requireNonNullElse(fields.getFirst(name), "").strip();
    }

    @Nullable
    String optional(String name) {
        return text(name).isEmpty() ? null : text(name);
    }

    boolean has(String name) {
        return fields.containsKey(name);
    }

    List<String> all(String name) {
        return fields.getOrDefault(name, List.of());
    }

    List<String> lines(String name) {
        return text(name)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    boolean yes(String name) {
        return text(name).equals("yes");
    }

    boolean sensitive() {
        return yes("sensitive");
    }

    <E extends Enum<E>> E one(String name, Class<E> of) {
        return Enum.valueOf(of, text(name));
    }

    <E extends Enum<E>> Set<E> any(String name, Class<E> of) {
        Set<E> chosen = EnumSet.noneOf(of);
        all(name).forEach(one -> chosen.add(Enum.valueOf(of, one)));
        return chosen;
    }

    Optional<Instant> moment(String name) {
        return EnteredMoment.of(text(name));
    }

    String key() {
        return FormKey.of(text("key"));
    }

    /** What a retry is known by. */
    CommandKey command(SignedIn who, String crn) {
        StringBuilder content = new StringBuilder(crn).append(type);
        fields.forEach((name, values) -> {
            if (!name.equals("_csrf")) {
                content.append(' ').append(name).append(values);
            }
        });
        return CommandKey.of(
                who.staff().username(), "note " + key(), content.toString().getBytes(UTF_8));
    }

    /** What must be mended, against what {@code asked} offers, at {@code now}. */
    Errors errors(List<Field> asked, Instant now) {
        Errors errors = Errors.none();
        for (Ask ask : type.asks()) {
            Optional<String> wrong = asked.stream()
                    .filter(one -> one.name().equals(ask.name()))
                    .findFirst()
                    .flatMap(field -> wrong(ask, field));
            if (wrong.isPresent()) {
                errors = errors.and(ask.name(), wrong.get());
            }
        }
        Optional<Instant> happened = moment(WHEN);
        if (happened.isEmpty()) {
            errors = errors.and(WHEN, Text.text("supervision.when.wrong"));
        } else if (happened.get().isAfter(now)) {
            errors = errors.and(WHEN, Text.text("supervision.when.future"));
        }
        if (type.textAsked() && text(TEXT).isEmpty()) {
            errors = errors.and(TEXT, Text.text("supervision.text.missing"));
        }
        return text(TEXT).length() > LONGEST ? errors.and(TEXT, Text.text("supervision.text.long", LONGEST)) : errors;
    }

    private Optional<String> wrong(Ask ask, Field field) {
        String typed = text(ask.name());
        if (typed.isEmpty()) {
            return ask.needed() ? Optional.of(Text.text("supervision.missing", field.label())) : Optional.empty();
        }
        boolean known = switch (ask.kind()) {
            case ONE_OF, ANY_OF ->
                field.choices().stream().map(Choice::value).toList().containsAll(all(ask.name()));
            case YES_OR_NO -> typed.equals("yes") || typed.equals("no");
            case TEXT, LINES, DATE -> typed.length() <= LONGEST_ANSWER;
        };
        if (!known) {
            return Optional.of(Text.text("supervision.missing", field.label()));
        }
        if (ask.name().equals("days") && !typed.matches("[1-9][0-9]{0,2}")) {
            return Optional.of(Text.text("supervision.days.wrong"));
        }
        boolean momentWrong = ask.name().equals("at") && moment("at").isEmpty();
        return momentWrong ? Optional.of(Text.text("supervision.at.wrong")) : Optional.empty();
    }
}
