package org.throughcare.practice.risk.predictor.answers;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What an answer may be: one of its words, or for the first four kinds a value of another form. */
public enum Kind {
    /** A calendar day, {@code yyyy-MM-dd}. */
    DATE,
    /** A whole number. */
    WHOLE,
    /** Five digits: class and sub-class of an offence in the Home Office list. */
    OFFENCE_CODE,
    /** Any number of these, in any order; each counts once. */
    PAST_OFFENCES(
            "HOMICIDE",
            "WOUNDING_GBH",
            "KIDNAPPING",
            "FIREARMS",
            "ROBBERY",
            "AGGRAVATED_BURGLARY",
            "WEAPON",
            "CRIMINAL_DAMAGE",
            "ARSON"),
    YES_NO("false", "true"),
    PROBLEMS("NO_PROBLEMS", "SOME_PROBLEMS", "SIGNIFICANT_PROBLEMS"),
    GENDER("MALE", "FEMALE"),
    SUPERVISION("CUSTODY", "COMMUNITY", "REMAND"),
    RELATIONSHIP("NOT_IN_RELATIONSHIP", "IN_RELATIONSHIP_LIVING_TOGETHER", "IN_RELATIONSHIP_NOT_LIVING_TOGETHER"),
    MOTIVATION("FULL_MOTIVATION", "PARTIAL_MOTIVATION", "NO_MOTIVATION"),
    AWARENESS("YES", "SOMETIMES", "NO"),
    QUALIFICATIONS("ANY_QUALIFICATION", "NO_QUALIFICATIONS"),
    LEVEL("LOW", "MEDIUM", "HIGH", "VERY_HIGH", "NOT_APPLICABLE");

    private static final Map<Kind, List<String>> WORDS = byKind();

    private final String joined;

    Kind(String... words) {
        joined = String.join(",", words);
    }

    /** The words an answer may be, least first where they are grades; empty for a date, a number and an offence code. */
    public List<String> words() {
        return Objects.requireNonNull(WORDS.get(this));
    }

    private static Map<Kind, List<String>> byKind() {
        Map<Kind, List<String>> words = new EnumMap<>(Kind.class);
        for (Kind kind : values()) {
            words.put(kind, kind.joined.isEmpty() ? List.of() : List.of(kind.joined.split(",", -1)));
        }
        return words;
    }
}
