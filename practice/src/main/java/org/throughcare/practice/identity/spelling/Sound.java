package org.throughcare.practice.identity.spelling;

/**
 * How a name sounds to English ears, roughly: its consonants, those that sound alike written alike, vowels only at the beginning.
 * Two names with one sound are candidates of each other, nothing more.
 */
public final class Sound {
    private static final String VOWELS = "AEIOUY";
    private static final String SOFTENING = "EIY";
    private static final String DROPPED_FIRST = "KN GN PN WR PS";

    private final String name;
    private final StringBuilder sound = new StringBuilder();
    private int at;

    private Sound(String name) {
        this.name = name;
    }

    /** The sound of a name already reduced to capital letters; empty for one without letters from A to Z. */
    public static String of(String plain) {
        return new Sound(plain).heard();
    }

    private String heard() {
        if (name.length() > 1 && DROPPED_FIRST.contains(name.substring(0, 2))) {
            at = 1;
        }
        if (at < name.length() && isVowel(name.charAt(at))) {
            sound.append('A');
            at++;
        }
        while (at < name.length()) {
            char letter = name.charAt(at);
            if (at > 0 && letter == name.charAt(at - 1)) {
                at++;
            } else {
                at += letter(letter);
            }
        }
        return sound.toString();
    }

    /** Adds what the letter here sounds like and gives how many letters that used. */
    private int letter(char letter) {
        return switch (letter) {
            case 'C' -> c();
            case 'D' -> begins("DG") && SOFTENING.indexOf(next(2)) >= 0 ? add('J', 2) : add('T', 1);
            case 'G' -> g();
            case 'H' -> isVowel(next(1)) && !isVowel(next(-1)) && at == 0 ? add('H', 1) : 1;
            case 'P' -> begins("PH") ? add('F', 2) : add('P', 1);
            case 'Q' -> add('K', 1);
            case 'S' -> begins("SCH") ? add('X', 3) : begins("SH") ? add('X', 2) : add('S', 1);
            case 'T' -> begins("TCH") ? add('X', 3) : begins("TH") ? add('T', 2) : add('T', 1);
            case 'V' -> add('F', 1);
            case 'W' -> isVowel(next(1)) || at == 0 ? add('W', 1) : 1;
            case 'X' -> add('S', add('K', 0) + 1);
            case 'Z' -> add('S', 1);
            case 'B' -> next(-1) == 'M' && at == name.length() - 1 ? 1 : add('B', 1);
            case 'F', 'J', 'K', 'L', 'M', 'N', 'R' -> add(letter, 1);
            default -> 1;
        };
    }

    private int c() {
        if (begins("CH")) {
            return add('X', 2);
        }
        if (begins("CK")) {
            return add('K', 2);
        }
        return SOFTENING.indexOf(next(1)) >= 0 ? add('S', 1) : add('K', 1);
    }

    private int g() {
        if (begins("GH")) {
            return at == 0 ? add('K', 2) : 2;
        }
        return SOFTENING.indexOf(next(1)) >= 0 ? add('J', 1) : add('K', 1);
    }

    private int add(char heard, int used) {
        if (sound.isEmpty() || sound.charAt(sound.length() - 1) != heard) {
            sound.append(heard);
        }
        return used;
    }

    private boolean begins(String letters) {
        return name.startsWith(letters, at);
    }

    private char next(int by) {
        int there = at + by;
        return there >= 0 && there < name.length() ? name.charAt(there) : '-';
    }

    private static boolean isVowel(char letter) {
        return VOWELS.indexOf(letter) >= 0;
    }
}
