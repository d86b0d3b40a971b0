package org.throughcare.practice.risk.assurance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.YearMonth;
import java.util.HexFormat;
import org.throughcare.practice.record.EntryId;

/**
 * What decides a draw. The rank of an assessment is the SHA-256 of the unit, the month, the seed that was said beforehand and
 * its id, each on a line of its own; the lowest ranks of a level are drawn. Anybody can repeat it with
 * {@code printf 'Northgate\n2026-05\nseed\nid' | sha256sum}.
 *
 * @param unit the probation delivery unit
 * @param month the month in which the assessments were signed
 * @param published the seed, said before the month began so that nobody can choose who is drawn
 */
public record DrawingSeed(String unit, YearMonth month, String published) {
    /** @throws IllegalArgumentException where the unit or the seed is empty or breaks a line */
    public DrawingSeed {
        refuse("unit", unit);
        refuse("seed", published);
    }

    private static void refuse(String what, String text) {
        if (text.isBlank() || text.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("the " + what + " of a draw is one line of text: \"" + text + "\"");
        }
    }

    /** The rank of an assessment, in 64 hexadecimal digits; which of two comes first says nothing about either. */
    public String rank(EntryId assessment) {
        String text = String.join("\n", unit, month.toString(), published, assessment.value());
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
