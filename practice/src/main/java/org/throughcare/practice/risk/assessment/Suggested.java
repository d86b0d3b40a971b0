package org.throughcare.practice.risk.assessment;

import org.jspecify.annotations.Nullable;

/**
 * What an assessor did with something that was computed: a score or another suggestion. It is provisional until a person
 * signs it (A10), may be overruled up or down with a reason (R18), and never sets a level.
 *
 * @param suggestion what was computed, as shown
 * @param signed whether the assessor took it as it stands; otherwise it was overruled or left out, for a reason
 * @param chosen what the assessor put in its place, or null where it was left out
 * @param reason why; blank where it was signed or nothing is said yet
 */
public record Suggested(
        String suggestion, boolean signed, @Nullable String chosen, String reason) {
    /** Not looked at yet: still provisional. */
    public static Suggested provisional(String suggestion) {
        return new Suggested(suggestion, false, null, "");
    }

    /** Whether a person has said what becomes of it. */
    public boolean answered() {
        return signed || !reason.isBlank();
    }
}
