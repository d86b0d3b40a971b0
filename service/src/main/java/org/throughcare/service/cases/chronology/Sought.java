package org.throughcare.service.cases.chronology;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.throughcare.service.web.model.cases.ChronologyEntry.Passage;

/**
 * Words that are looked for. Every one of them must stand in an entry, as a whole word or as part of one; capitals and
 * accents do not matter.
 *
 * @param words the words, folded
 */
record Sought(List<String> words) {
    Sought {
        words = List.copyOf(words);
    }

    static Sought of(String typed) {
        return new Sought(Arrays.stream(folded(typed.strip()).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList());
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether each of the words stands in at least one of {@code texts}. */
    boolean in(String... texts) {
        List<String> folded = Arrays.stream(texts).map(Sought::folded).toList();
        return words.stream().allMatch(word -> folded.stream().anyMatch(text -> text.contains(word)));
    }

    /** {@code text} in parts, those that are looked for marked. */
    List<Passage> marked(String text) {
        boolean[] found = found(text);
        List<Passage> passages = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (i == text.length() || found[i] != found[from]) {
                passages.add(new Passage(text.substring(from, i), found[from]));
                from = i;
            }
        }
        return passages;
    }

    private boolean[] found(String text) {
        boolean[] found = new boolean[text.length()];
        String folded = folded(text);
        for (String word : words) {
            for (int at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
                Arrays.fill(found, at, at + word.length(), true);
            }
        }
        return found;
    }

    /** Letter for letter, so that a place in the folded text is the same place in the text. */
    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            folded.append(letter < 128 ? Character.toLowerCase(letter) : plain(letter));
        }
        return folded.toString();
    }

    private static char plain(char letter) {
        if (Character.isSurrogate(letter)) {
            return letter;
        }
        if (letter == '’') {
            return '\'';
        }
        char base = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD)
                .charAt(0);
        return String.valueOf(base).toLowerCase(Locale.ROOT).charAt(0);
    }
}
