package org.throughcare.service.people.details;

import java.util.List;
import java.util.Optional;
import org.throughcare.service.web.Choice;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.Text;

/** What must be mended in the answers to a form before they can be a fact. */
final class DetailMending {
    /** The most characters one answer may have. */
    static final int LONGEST = 2_000;

    private DetailMending() {}

    static Errors of(DetailForm form, DetailAnswers said) {
        Errors errors = Errors.none();
        for (DetailQuestion question : form.questions()) {
            Optional<String> wrong = wrong(form, question, said);
            if (wrong.isPresent()) {
                errors = errors.and(question.name(), wrong.get());
            }
        }
        return errors;
    }

    private static Optional<String> wrong(DetailForm form, DetailQuestion question, DetailAnswers said) {
        String typed = said.text(question.name());
        return switch (question.kind()) {
            case TEXT, LINES -> {
                if (typed.isEmpty()) {
                    yield missing(form, question, "details.missing.text");
                }
                yield typed.length() > LONGEST ? Optional.of(Text.text("details.tooLong", LONGEST)) : Optional.empty();
            }
            case DATE ->
                said.entered(question.name()).isEmpty()
                        ? missing(form, question, "details.missing.date")
                        : said.date(question.name()) == null
                                ? Optional.of(Text.text("details.date.wrong"))
                                : Optional.empty();
            case ONE_OF, YES_OR_NO ->
                typed.isEmpty()
                        ? missing(form, question, "details.missing.choice")
                        : known(form, question, List.of(typed));
            case ANY_OF -> known(form, question, said.all(question.name()));
        };
    }

    private static Optional<String> missing(DetailForm form, DetailQuestion question, String key) {
        return question.needed() ? Optional.of(named(form, question, key)) : Optional.empty();
    }

    private static Optional<String> known(DetailForm form, DetailQuestion question, List<String> chosen) {
        List<String> offered = question.choices().stream().map(Choice::value).toList();
        return offered.containsAll(chosen)
                ? Optional.empty()
                : Optional.of(named(form, question, "details.missing.choice"));
    }

    /** With the question in front, so that several on one page can be told apart. */
    private static String named(DetailForm form, DetailQuestion question, String key) {
        String label = Text.text("details.form." + form.key() + "." + question.name());
        return Text.text(key, label.endsWith("?") ? label.substring(0, label.length() - 1) : label);
    }
}
