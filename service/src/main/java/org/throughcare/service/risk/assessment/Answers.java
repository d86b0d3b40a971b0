package org.throughcare.service.risk.assessment;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.throughcare.service.web.EnteredDate;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.Text;

/**
 * What was typed into the parts of an assessment so far, as it was typed.
 *
 * @param fields by the names of the form
 */
record Answers(MultiValueMap<String, String> fields) {
    /** The most characters that one answer may have. */
    static final int LONGEST = 10_000;

    static final String YES = "yes";
    static final String NO = "no";

    static Answers none() {
        return new Answers(new LinkedMultiValueMap<>());
    }

    /** What stands in the field {@code name}, without spaces around it; empty for nothing. */
    String text(String name) {
        return Objects.requireNonNullElse(fields.getFirst(name), "").strip();
    }

    /** What was chosen of several. */
    Set<String> chosen(String name) {
        List<String> values = fields.getOrDefault(name, List.of());
        return Set.copyOf(values.stream().filter(value -> !value.isBlank()).toList());
    }

    /** The answer to a yes or no; null while there is none. */
    @Nullable
    Boolean yesOrNo(String name) {
        return switch (text(name)) {
            case YES -> Boolean.TRUE;
            case NO -> Boolean.FALSE;
            default -> null;
        };
    }

    EnteredDate date(String name) {
        return new EnteredDate(text(name + "-day"), text(name + "-month"), text(name + "-year"));
    }

    /** These with what {@code part} sent in place of what stood in it before. */
    Answers with(Part part, MultiValueMap<String, String> sent) {
        MultiValueMap<String, String> merged = new LinkedMultiValueMap<>();
        fields.forEach((name, values) -> {
            if (!part.asks(name)) {
                merged.addAll(name, values);
            }
        });
        sent.forEach((name, values) -> {
            if (part.asks(name)) {
                merged.addAll(name, values);
            }
        });
        return new Answers(merged);
    }

    /** What is too long to be kept. */
    Errors errors() {
        Errors errors = Errors.none();
        for (String name : fields.keySet()) {
            if (text(name).length() > LONGEST) {
                errors = errors.and(name, Text.text("risk.assessment.long", LONGEST));
            }
        }
        return errors;
    }
}
