package org.throughcare.service.risk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.util.MultiValueMap;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.store.CommandKey;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.FormKey;
import org.throughcare.service.web.Text;

/**
 * The form with which entries are weighed, as it was sent.
 *
 * @param fields what the browser sent
 */
record WeighForm(MultiValueMap<String, String> fields) {
    /** The most characters that a reason may have. */
    static final int LONGEST_WHY = 4_000;

    private static final Set<String> ANSWERS = Set.of("yes", "no");

    /** For which duties the answer is. */
    List<String> chosen() {
        return fields.getOrDefault("duties", List.of());
    }

    String changes() {
        return text("changes");
    }

    String why() {
        return text("why");
    }

    String key() {
        return FormKey.of(text("key"));
    }

    /** What a retry is known by: the same person, the same form, the same answer. */
    CommandKey command(SignedIn who, String crn) {
        String content = String.join(" ", crn, String.join(" ", chosen()), changes(), why());
        return CommandKey.of(who.staff().username(), "weigh " + key(), content.getBytes(UTF_8));
    }

    /** What must be mended before {@code waiting} can be weighed with it. */
    Errors errors(List<Waiting> waiting) {
        Errors errors = Errors.none();
        if (chosen().isEmpty()) {
            errors = errors.and("duties", Text.text("risk.weigh.duties.missing"));
        } else if (!waiting.stream()
                .filter(Waiting::answerable)
                .map(Waiting::value)
                .toList()
                .containsAll(chosen())) {
            errors = errors.and("duties", Text.text("risk.weigh.duties.changed"));
        }
        if (!ANSWERS.contains(changes())) {
            errors = errors.and("changes", Text.text("risk.weigh.changes.missing"));
        }
        if (why().isEmpty()) {
            errors = errors.and("why", Text.text("risk.weigh.why.missing"));
        } else if (why().length() > LONGEST_WHY) {
            errors = errors.and("why", Text.text("risk.weigh.why.long", LONGEST_WHY));
        }
        return errors;
    }

    private String text(String name) {
        return Objects.requireNonNullElse(fields.getFirst(name), "").strip();
    }
}
