package org.throughcare.service.oversight;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.throughcare.practice.oversight.OversightFact.WeekendPlanned;
import org.throughcare.practice.terms.Role;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.store.CommandKey;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.FormKey;
import org.throughcare.service.web.Text;

/**
 * What was typed into the form of a plan.
 *
 * @param fields what the browser sent
 */
record PlanFields(MultiValueMap<String, String> fields) {
    /** Whom one can be told to ring, in the order in which they are offered. */
    static final List<Role> TO_RING = List.of(
            Role.ON_CALL_MANAGER,
            Role.SPO,
            Role.DEPUTY_SPO,
            Role.DUTY_SPO,
            Role.PDU_HEAD,
            Role.COM,
            Role.AP_STAFF,
            Role.POLICE,
            Role.PPCS);

    private static final int LONGEST = 2_000;
    private static final Set<String> ANSWERS = Set.of("yes", "no");

    /** The fields as they stand for {@code plan}. */
    static PlanFields of(WeekendPlanned plan) {
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        fields.set("couldHappen", plan.couldHappen());
        fields.set("then", plan.then());
        fields.set("recall", plan.recallConsidered() ? "yes" : "no");
        fields.set("onRecall", plan.onRecall());
        fields.set("ring", plan.ring().name());
        return new PlanFields(fields);
    }

    static PlanFields empty() {
        return new PlanFields(new LinkedMultiValueMap<>());
    }

    /** What stands in the field {@code name}, without spaces around it; empty for nothing. */
    String text(String name) {
        return Objects.requireNonNullElse(fields.getFirst(name), "").strip();
    }

    String key() {
        return FormKey.of(text("key"));
    }

    /** What a retry is known by: the same person, the same form, the same plan. */
    CommandKey command(SignedIn who, String crn) {
        String content = String.join(
                "\u0000", crn, text("couldHappen"), text("then"), text("recall"), text("onRecall"), text("ring"));
        return CommandKey.of(who.staff().username(), "weekend " + key(), content.getBytes(UTF_8));
    }

    /** What must be mended. */
    Errors errors() {
        Errors errors = Errors.none();
        errors = written(errors, "couldHappen");
        errors = written(errors, "then");
        if (!ANSWERS.contains(text("recall"))) {
            errors = errors.and("recall", Text.text("oversight.plan.recall.missing"));
        }
        errors = written(errors, "onRecall");
        if (TO_RING.stream().noneMatch(role -> role.name().equals(text("ring")))) {
            errors = errors.and("ring", Text.text("oversight.plan.ring.missing"));
        }
        return errors;
    }

    /**
     * The plan that {@code by} typed.
     *
     * @throws IllegalArgumentException if there is something to mend
     */
    WeekendPlanned plan(String by) {
        return new WeekendPlanned(
                text("couldHappen"),
                text("then"),
                text("recall").equals("yes"),
                text("onRecall"),
                Role.valueOf(text("ring")),
                by);
    }

    private Errors written(Errors errors, String name) {
        if (text(name).isEmpty()) {
            return errors.and(name, Text.text("oversight.plan." + name + ".missing"));
        }
        return text(name).length() > LONGEST ? errors.and(name, Text.text("oversight.plan.long", LONGEST)) : errors;
    }
}
