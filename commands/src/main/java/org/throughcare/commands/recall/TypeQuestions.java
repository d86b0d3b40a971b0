package org.throughcare.commands.recall;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.recall.rules.AdultAnswers;
import org.throughcare.practice.recall.rules.AllowedTypes;
import org.throughcare.practice.recall.rules.EarlierAnswers;
import org.throughcare.practice.recall.rules.Exclusion;
import org.throughcare.practice.recall.rules.NewOffence;
import org.throughcare.practice.recall.rules.RecallType;
import org.throughcare.practice.recall.rules.RecallTypes;
import org.throughcare.practice.recall.rules.SentenceGroup;
import org.throughcare.practice.recall.rules.YouthAnswers;
import tools.jackson.core.JsonGenerator;

/**
 * Which types of recall the law allows.
 *
 * @param policy the limits with their dates
 * @param today the date of a question that gives none
 */
record TypeQuestions(Policy policy, LocalDate today) {
    private static final Map<Exclusion, String> FIELDS = fields();

    void suitability(Input input, JsonGenerator out) {
        LocalDate given = input.date("on");
        RecallTypes types = new RecallTypes(policy, given == null ? today : given);
        SentenceGroup group = input.oneOf("sentenceGroup", SentenceGroup.class);
        if (group == null) {
            throw Input.refused("sentenceGroup", "the group of the sentence is needed");
        }
        AllowedTypes allowed = switch (group) {
            case ADULT_SDS -> types.adult(adult(input));
            case YOUTH_SDS -> types.youth(youth(input));
            case EXTENDED, INDETERMINATE -> types.onlyStandard(group);
        };
        write(allowed, out);
        out.writeBooleanProperty("emergency", group == SentenceGroup.INDETERMINATE);
    }

    void shortSentences(Input input, LocalDate on, JsonGenerator out) {
        AllowedTypes allowed = new RecallTypes(policy, on)
                .earlier(EarlierAnswers.of(
                        input.number("age"),
                        input.number("sentenceMonths"),
                        input.number("mappaLevel"),
                        input.answer("chargedSeriousOffence")));
        out.writeStringProperty(
                "outcome", isFixed(allowed) ? "FTR" + allowed.fixedTermDays() + "_MANDATORY" : "RISK_TEST");
    }

    void underFourYears(Input input, LocalDate on, JsonGenerator out) {
        AllowedTypes allowed = new RecallTypes(policy, on)
                .earlier(EarlierAnswers.of(
                        input.number("age"),
                        input.number("sentenceMonths"),
                        input.number("mappaLevel"),
                        input.answer("schedule19AA"),
                        input.answer("terroristSentenceOrRisk"),
                        input.answer("recalledOnCharge")));
        out.writeBooleanProperty("fixedTermMandatory", isFixed(allowed));
        days(isFixed(allowed) ? allowed : null, out);
        if (isFixed(allowed)) {
            out.writeNullProperty("otherwise");
        } else {
            out.writeStringProperty("otherwise", "RISK_TEST (RoSH at end of period)");
        }
    }

    private static void write(AllowedTypes allowed, JsonGenerator out) {
        out.writeBooleanProperty("fixedTermMandatory", isFixed(allowed));
        out.writeBooleanProperty(
                "standardMandatory",
                allowed.compulsory().filter(RecallType.STANDARD::equals).isPresent());
        out.writeBooleanProperty("discretionary", allowed.isDiscretionary());
        out.writeName("allowed");
        out.writeStartArray();
        allowed.types().forEach(type -> out.writeString(type.name()));
        out.writeEndArray();
        days(allowed.types().contains(RecallType.FIXED_TERM) ? allowed : null, out);
        strings("reasons", allowed.because(), out);
        strings(
                "unanswered",
                allowed.unanswered().stream().map(TypeQuestions::field).toList(),
                out);
    }

    private static void days(@Nullable AllowedTypes allowed, JsonGenerator out) {
        if (allowed == null || allowed.fixedTermDays() == null) {
            out.writeNullProperty("fixedTermDays");
        } else {
            out.writeNumberProperty("fixedTermDays", allowed.fixedTermDays());
        }
    }

    private static void strings(String name, Iterable<String> values, JsonGenerator out) {
        out.writeName(name);
        out.writeStartArray();
        values.forEach(out::writeString);
        out.writeEndArray();
    }

    private static boolean isFixed(AllowedTypes allowed) {
        return allowed.compulsory().filter(RecallType.FIXED_TERM::equals).isPresent();
    }

    private static AdultAnswers adult(Input input) {
        Map<Exclusion, Boolean> answered = new EnumMap<>(Exclusion.class);
        FIELDS.forEach((exclusion, name) -> {
            Boolean answer = input.answer(name);
            if (answer != null) {
                answered.put(exclusion, answer);
            }
        });
        return new AdultAnswers(input.oneOf("newOffence", NewOffence.class), answered);
    }

    private static YouthAnswers youth(Input input) {
        return new YouthAnswers(
                input.answer("sentence12MonthsOrOver"),
                input.answer("chargedWithSeriousOffence"),
                input.answer("mappaLevel2Or3"));
    }

    private static String field(String question) {
        return FIELDS.entrySet().stream()
                .filter(entry -> entry.getKey().name().equals(question))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(question);
    }

    private static Map<Exclusion, String> fields() {
        Map<Exclusion, String> fields = new EnumMap<>(Exclusion.class);
        for (Exclusion exclusion : Exclusion.values()) {
            fields.put(
                    exclusion,
                    switch (exclusion) {
                        case TERRORIST_OR_NATIONAL_SECURITY -> "terroristOrNationalSecurityOffence";
                        case FOREIGN_POWER_THREAT -> "atRiskOfForeignPowerThreatActivity";
                        case REFERRED_TO_PAROLE_BOARD -> "referredToParoleBoard244ZB";
                        case REPATRIATED_FOR_MURDER -> "repatriatedForMurder";
                        case PARTICULAR_CONCERN -> "servingSOPC";
                        case DISCRETIONARY_CONDITIONAL_RELEASE -> "servingDCR";
                        case MAPPA_CATEGORY_4 -> "mappaCategory4";
                        case MAPPA_LEVEL_2_OR_3 -> "mappaLevel2Or3";
                    });
        }
        return fields;
    }
}
