package org.throughcare.practice.risk.assessment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.terms.Offence;

/**
 * What is written in one section.
 *
 * @param text the text; blank while nothing is written
 * @param carried where the text was carried over from, or null where it was written for this assessment
 */
public record SectionText(String text, @Nullable Carried carried) {
    /** What became of text that was carried over. */
    public enum State {
        NOT_YET,
        CONFIRMED,
        REWRITTEN
    }

    /**
     * The origin of text that was carried over (R13).
     *
     * @param writtenOn when it was written
     * @param offences the index offences of the assessment it was written for
     * @param state whether the assessor confirmed it, wrote it anew or has not looked at it yet
     */
    public record Carried(LocalDate writtenOn, List<Offence> offences, State state) {
        public Carried {
            offences = List.copyOf(offences);
        }
    }

    /** Text written for this assessment. */
    public static SectionText fresh(String text) {
        return new SectionText(text, null);
    }

    /** Whether it counts as analysed: something is written, and nobody merely carried it over. */
    public boolean counts() {
        return !text.isBlank() && !waits();
    }

    /** Whether it was carried over and neither confirmed nor written anew. */
    public boolean waits() {
        return carried != null && carried.state() == State.NOT_YET && !text.isBlank();
    }
}
