package org.throughcare.practice.identity.spelling;

import java.text.Normalizer;
import java.util.Locale;

/** A name reduced to what every spelling of it shares: capital letters without marks, spaces, hyphens and apostrophes. */
public final class Letters {
    private Letters() {}

    /** "O'Brien-Núñez" as "OBRIENNUNEZ"; letters of other scripts are kept. */
    public static String plain(String text) {
        String capitals = text.toUpperCase(Locale.ROOT);
        return letters(ascii(capitals) ? capitals : unmarked(capitals));
    }

    private static boolean ascii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }

    private static String unmarked(String capitals) {
        return Normalizer.normalize(capitals, Normalizer.Form.NFD)
                .replace("Ø", "O")
                .replace("Æ", "AE")
                .replace("Œ", "OE")
                .replace("Ł", "L")
                .replace("Đ", "D")
                .replace("Þ", "TH")
                .replace("Ð", "D");
    }

    private static String letters(String capitals) {
        StringBuilder kept = new StringBuilder(capitals.length());
        for (int i = 0; i < capitals.length(); i++) {
            if (Character.isLetter(capitals.charAt(i))) {
                kept.append(capitals.charAt(i));
            }
        }
        return kept.length() == capitals.length() ? capitals : kept.toString();
    }
}
