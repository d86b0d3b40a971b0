package org.throughcare.practice.terms;

import java.util.List;

/** Joins words into readable text, always in English and independent of the machine's locale. */
public final class Wording {
    private Wording() {}

    /** "a", "a and b", "a, b and c"; empty text for no words. */
    public static String join(List<String> words) {
        return switch (words.size()) {
            case 0 -> "";
            case 1 -> words.getFirst();
            default -> String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
        };
    }

    /** "1 day", "2 days". */
    public static String count(long number, String singular) {
        return number + " " + singular + (number == 1 ? "" : "s");
    }
}
