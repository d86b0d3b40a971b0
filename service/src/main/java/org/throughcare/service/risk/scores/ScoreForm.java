package org.throughcare.service.risk.scores;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Objects;
import java.util.Set;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.risk.ScoreFact;
import org.throughcare.practice.risk.ScoreFact.ScoresContested;
import org.throughcare.practice.risk.ScoreFact.ScoresSigned;
import org.throughcare.practice.terms.Role;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.store.CommandKey;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.FormKey;
import org.throughcare.service.web.Text;

/**
 * The form with which scores are signed or contested, as it was sent.
 *
 * @param fields what the browser sent
 */
record ScoreForm(MultiValueMap<String, String> fields) {
    static final String SIGN = "sign";

    private static final String PERSON = "person";
    private static final Set<String> WHOSE = Set.of(PERSON, "staff");
    private static final int LONGEST = 4_000;

    static ScoreForm empty() {
        return new ScoreForm(new LinkedMultiValueMap<>());
    }

    /** What stands in the field {@code name}, without spaces around it; empty for nothing. */
    String text(String name) {
        return Objects.requireNonNullElse(fields.getFirst(name), "").strip();
    }

    boolean signs() {
        return text("act").equals(SIGN);
    }

    String whose() {
        return WHOSE.contains(text("whose")) ? text("whose") : "";
    }

    String key() {
        return FormKey.of(text("key"));
    }

    CommandKey command(SignedIn who, String crn) {
        String content = String.join("\n", crn, text("of"), text("act"), text("remark"), text("whose"), text("reason"));
        return CommandKey.of(who.staff().username(), "scores " + text("act") + " " + key(), content.getBytes(UTF_8));
    }

    Errors errors() {
        if (signs()) {
            return text("remark").length() > LONGEST
                    ? Errors.of("remark", Text.text("scores.page.remark.long", LONGEST))
                    : Errors.none();
        }
        Errors errors = Errors.none();
        if (whose().isEmpty()) {
            errors = errors.and("whose", Text.text("scores.page.whose.missing"));
        }
        if (text("reason").isEmpty()) {
            errors = errors.and("reason", Text.text("scores.page.reason.missing"));
        } else if (text("reason").length() > LONGEST) {
            errors = errors.and("reason", Text.text("scores.page.reason.long", LONGEST));
        }
        return errors;
    }

    /** What was said of the scores, in the role {@code by}. */
    ScoreFact fact(EntryId scores, Role by, String staff) {
        return signs()
                ? new ScoresSigned(scores, by, staff, text("remark").isEmpty() ? null : text("remark"))
                : new ScoresContested(scores, by, staff, whose().equals(PERSON), text("reason"));
    }
}
