package org.throughcare.practice.recall.rules;

import java.util.Arrays;

/** The rules on the type of recall that were in force one after the other; policy says from when each is. */
public enum RecallRegime {
    /** No fixed term is compulsory; the risk at the end of the period decides. */
    RISK_TEST("risk-test"),

    /** Compulsory for short sentences (2024 Order). */
    SHORT_SENTENCES("short-sentences"),

    /** Compulsory below four years (section 255A(4ZA) of the Criminal Justice Act 2003). */
    UNDER_FOUR_YEARS("under-four-years"),

    /** Compulsory for adults with no exclusion; any charge excludes (Sentencing Act 2026). */
    ADULTS_UNLESS_EXCLUDED("adults-unless-excluded"),

    /** The same, and a conviction for the new offence excludes no longer. */
    ADULTS_UNLESS_EXCLUDED_OR_ONLY_CHARGED("adults-unless-excluded-or-only-charged");

    private final String word;

    RecallRegime(String word) {
        this.word = word;
    }

    /**
     * The regime that policy calls {@code word}.
     *
     * @throws IllegalArgumentException if none is called so
     */
    public static RecallRegime called(String word) {
        return Arrays.stream(values())
                .filter(regime -> regime.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no regime of recall is called \"" + word + "\""));
    }
}
