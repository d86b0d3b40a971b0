package org.throughcare.service.oversight.agenda;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.throughcare.practice.oversight.OversightFact;
import org.throughcare.practice.oversight.OversightFact.AgreedInSupervision;
import org.throughcare.practice.oversight.OversightFact.BroughtToSupervision;
import org.throughcare.practice.terms.Role;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.store.CommandKey;
import org.throughcare.service.web.EnteredDate;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.FormKey;
import org.throughcare.service.web.Text;

/**
 * What was typed into the form that brings a case to supervision or notes what was agreed there.
 *
 * @param fields what the browser sent
 */
record SupervisionFields(MultiValueMap<String, String> fields) {
    static final String TALK = "talk";
    static final String AGREED = "agreed";

    /** Who can do what was agreed. */
    static final List<Role> DOERS = List.of(Role.COM, Role.SPO);

    private static final Set<String> KINDS = Set.of(TALK, AGREED);
    private static final int LONGEST = 2_000;

    static SupervisionFields empty() {
        return new SupervisionFields(new LinkedMultiValueMap<>());
    }

    /** What stands in the field {@code name}, without spaces around it; empty for nothing. */
    String text(String name) {
        return Objects.requireNonNullElse(fields.getFirst(name), "").strip();
    }

    String kind() {
        return KINDS.contains(text("kind")) ? text("kind") : "";
    }

    EnteredDate on() {
        return new EnteredDate(text("on-day"), text("on-month"), text("on-year"));
    }

    String key() {
        return FormKey.of(text("key"));
    }

    /** What a retry is known by: the same person, the same form, the same words. */
    CommandKey command(SignedIn who, String crn) {
        String content = String.join("\u0000", crn, kind(), text("words"), text("who"), on().toString());
        return CommandKey.of(who.staff().username(), "supervision " + key(), content.getBytes(UTF_8));
    }

    /** What must be mended on the day {@code today}. */
    Errors errors(LocalDate today) {
        Errors errors = Errors.none();
        if (kind().isEmpty()) {
            errors = errors.and("kind", Text.text("agenda.form.kind.missing"));
        }
        if (text("words").isEmpty()) {
            errors = errors.and("words", Text.text("agenda.form.words.missing"));
        } else if (text("words").length() > LONGEST) {
            errors = errors.and("words", Text.text("agenda.form.long", LONGEST));
        }
        return switch (kind()) {
            case AGREED -> agreed(errors, today);
            case TALK ->
                text("who").isEmpty() && on().isEmpty()
                        ? errors
                        : errors.and("kind", Text.text("agenda.form.kind.other"));
            default -> errors;
        };
    }

    private Errors agreed(Errors errors, LocalDate today) {
        Errors wrong = errors;
        if (DOERS.stream().noneMatch(role -> role.name().equals(text("who")))) {
            wrong = wrong.and("who", Text.text("agenda.form.who.missing"));
        }
        if (on().date().isEmpty()) {
            wrong = wrong.and("on", Text.text("agenda.form.on.missing"));
        } else if (on().date().get().isBefore(today)) {
            wrong = wrong.and("on", Text.text("agenda.form.on.past"));
        }
        return wrong;
    }

    /**
     * What {@code by} typed, as a fact.
     *
     * @throws IllegalArgumentException if there is something to mend
     */
    OversightFact fact(String by) {
        return kind().equals(TALK)
                ? new BroughtToSupervision(text("words"), by)
                : new AgreedInSupervision(
                        text("words"),
                        Role.valueOf(text("who")),
                        on().date().orElseThrow(() -> new IllegalArgumentException("no date")),
                        by);
    }
}
