package org.throughcare.service.oversight.assurance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.throughcare.practice.terms.RiskGroup;
import org.throughcare.practice.terms.RiskLevel;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.store.CommandKey;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.FormKey;
import org.throughcare.service.web.Text;

/**
 * What was typed into the form of a second rating. The same is asked whichever level is chosen (A1).
 *
 * @param fields what the browser sent
 */
record RatingFields(MultiValueMap<String, String> fields) {
    static final String OVERALL = "overall";
    static final String REASONS = "reasons";
    static final String BLIND = "blind";

    private static final int LONGEST = 4_000;

    static RatingFields empty() {
        return new RatingFields(new LinkedMultiValueMap<>());
    }

    /** The name of the field of {@code group}. */
    static String field(RiskGroup group) {
        return "group-" + group;
    }

    /** What stands in the field {@code name}, without spaces around it; empty for nothing. */
    String text(String name) {
        return Objects.requireNonNullElse(fields.getFirst(name), "").strip();
    }

    boolean blind() {
        return text(BLIND).equals("yes");
    }

    String key() {
        return FormKey.of(text("key"));
    }

    /** What a retry is known by: the same person, the same form, the same words. */
    CommandKey command(SignedIn who, long drawn) {
        String content = drawn + "\u0000" + text(OVERALL) + "\u0000" + text(REASONS);
        return CommandKey.of(who.staff().username(), "second rating " + key(), content.getBytes(UTF_8));
    }

    /** What must be mended. */
    Errors errors() {
        Errors errors = Errors.none();
        for (RiskGroup group : RiskGroup.values()) {
            if (level(field(group)).isEmpty()) {
                errors = errors.and(
                        field(group),
                        Text.text("assurance.rating.group.missing", Text.text("assurance.group." + group)));
            }
        }
        if (level(OVERALL).isEmpty()) {
            errors = errors.and(OVERALL, Text.text("assurance.rating.overall.missing"));
        } else if (!errors.any() && level(OVERALL).get() != highest()) {
            errors = errors.and(
                    OVERALL,
                    Text.text("assurance.rating.overall.notHighest", highest().inWords()));
        }
        if (text(REASONS).isEmpty()) {
            errors = errors.and(REASONS, Text.text("assurance.rating.reasons.missing"));
        } else if (text(REASONS).length() > LONGEST) {
            errors = errors.and(REASONS, Text.text("assurance.rating.reasons.long", LONGEST));
        }
        return blind() ? errors : errors.and(BLIND, Text.text("assurance.rating.blind.missing"));
    }

    /**
     * What was typed, as a rating.
     *
     * @throws IllegalArgumentException where there is something to mend
     */
    SecondRating rating() {
        Map<RiskGroup, RiskLevel> groups = new EnumMap<>(RiskGroup.class);
        for (RiskGroup group : RiskGroup.values()) {
            groups.put(group, required(field(group)));
        }
        return new SecondRating(groups, required(OVERALL), text(REASONS));
    }

    private RiskLevel highest() {
        return Arrays.stream(RiskGroup.values())
                .flatMap(group -> level(field(group)).stream())
                .max(RiskLevel::compareTo)
                .orElse(RiskLevel.LOW);
    }

    private RiskLevel required(String name) {
        return level(name).orElseThrow(() -> new IllegalArgumentException("no level in " + name));
    }

    private Optional<RiskLevel> level(String name) {
        return Arrays.stream(RiskLevel.values())
                .filter(level -> level.name().equals(text(name)))
                .findFirst();
    }
}
