package org.throughcare.service.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One act that is to be audited: a look, a search, a change, a decision or a refusal. Who acts is not said here; it is
 * whoever the transaction runs for.
 *
 * @param at when, kept to the microsecond
 * @param act what, as one of the caller's own words such as {@code CASE_READ}; 1 to 200 characters
 * @param subject whom it is about, or null when it is about nobody in particular
 * @param route the page, feed, task or command through which it came, and for what purpose where one was given; 1 to 200
 *     characters and nothing that identifies a person
 * @param detail what else is to be known, sealed, or null
 * @param written what the act wrote
 */
public record AuditedAct(
        Instant at,
        String act,
        @Nullable Long subject,
        String route,
        @Nullable SealedDetail detail,
        List<Written> written) {
    private static final int LONGEST = 200;
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    /** Refuses an instant that is none of our time, and an act or route that is blank, too long, or has characters that are not printed. */
    public AuditedAct {
        at = at.truncatedTo(ChronoUnit.MICROS);
        requireCountable(at);
        requireWords("act", act);
        requireWords("route", route);
        written = List.copyOf(written);
    }

    /** An act that wrote nothing and has no detail. */
    public static AuditedAct of(Instant at, String act, @Nullable Long subject, String route) {
        return new AuditedAct(at, act, subject, route, null, List.of());
    }

    /** The same act with this detail. */
    public AuditedAct with(SealedDetail sealed) {
        return new AuditedAct(at, act, subject, route, sealed, written);
    }

    /** The same act, which wrote this. */
    public AuditedAct writing(List<Written> what) {
        return new AuditedAct(at, act, subject, route, detail, what);
    }

    private static void requireCountable(Instant at) {
        if (at.isBefore(EARLIEST) || at.isAfter(LATEST)) {
            throw new IllegalArgumentException("No act was at " + at);
        }
    }

    private static void requireWords(String name, String words) {
        if (words.isBlank() || words.length() > LONGEST || !printed(words)) {
            throw new IllegalArgumentException("The " + name + " of an audited act must be 1 to " + LONGEST
                    + " printed characters: '" + words + "'");
        }
    }

    private static boolean printed(String words) {
        for (int i = 0; i < words.length(); i++) {
            char character = words.charAt(i);
            if (Character.isISOControl(character)) {
                return false;
            }
            if (Character.isSurrogate(character)) {
                if (i + 1 == words.length() || !Character.isSurrogatePair(character, words.charAt(i + 1))) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }
}
