package org.throughcare.practice.identity.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.throughcare.practice.identity.spelling.SlipCounter;
import org.throughcare.practice.identity.spelling.Sound;

/**
 * Every different word in the names of a register and who bears it. A register of many people has few words: what was typed is
 * held against all of them, so that no slip within reach is ever missed.
 */
final class Vocabulary {
    private static final int LONGEST = 40;
    private static final int SHORT = 4;
    private static final int SHORTEST_PREFIX = 3;

    private final TreeMap<String, Integer> ids = new TreeMap<>();
    private final List<String> words = new ArrayList<>();
    private final List<Slots> bearers = new ArrayList<>();
    private final Map<String, Slots> sounds = new HashMap<>();
    private final Slots[] lengths = new Slots[LONGEST + 1];
    private long[] letters = new long[1024];

    Vocabulary() {
        for (int i = 0; i <= LONGEST; i++) {
            lengths[i] = new Slots();
        }
    }

    /** The number of a word, new if it was not known. */
    int id(String word) {
        Integer known = ids.get(word);
        if (known != null) {
            return known;
        }
        int id = words.size();
        ids.put(word, id);
        words.add(word);
        bearers.add(new Slots());
        sounds.computeIfAbsent(Sound.of(word), _ -> new Slots()).add(id);
        lengths[Math.min(LONGEST, word.length())].add(id);
        if (id == letters.length) {
            letters = Arrays.copyOf(letters, id * 2);
        }
        letters[id] = letters(word);
        return id;
    }

    boolean knows(String word) {
        Integer id = ids.get(word);
        return id != null && bearers.get(id).size() > 0;
    }

    String word(int id) {
        return words.get(id);
    }

    Slots bearers(int id) {
        return bearers.get(id);
    }

    /** Every word that {@code typed} can stand for and that somebody bears. */
    WordMatches matches(String typed) {
        WordMatches found = new WordMatches();
        String sound = Sound.of(typed);
        slipped(typed, sound, found);
        Slots alike = sounds.get(sound);
        for (int i = 0; alike != null && sound.length() > 1 && i < alike.size(); i++) {
            found.add(alike.at(i), WordMatches.SOUNDS, How.SOUNDS_LIKE);
        }
        if (typed.length() >= SHORTEST_PREFIX) {
            begun(typed, found);
        }
        return found;
    }

    /** Every word that begins with {@code typed}, however short that is. */
    WordMatches beginnings(String typed) {
        WordMatches found = new WordMatches();
        begun(typed, found);
        return found;
    }

    private void begun(String typed, WordMatches found) {
        ids.subMap(typed, true, typed + Character.MAX_VALUE, true)
                .forEach((word, id) ->
                        found.add(id, WordMatches.begun(word.length() - typed.length()), How.BEGINS_WITH));
    }

    private void slipped(String typed, String sound, WordMatches found) {
        int most = typed.length() <= SHORT ? 1 : 2;
        long typedLetters = letters(typed);
        SlipCounter counter = new SlipCounter(typed);
        int shortest = Math.max(1, Math.min(LONGEST, typed.length()) - most);
        int longest = Math.min(LONGEST, typed.length() + most);
        for (int length = shortest; length <= longest; length++) {
            Slots sameLength = lengths[length];
            for (int i = 0; i < sameLength.size(); i++) {
                int id = sameLength.at(i);
                if (Long.bitCount(letters[id] ^ typedLetters) > 2 * most) {
                    continue;
                }
                int slips = counter.slips(words.get(id), most);
                if (slips == 0) {
                    found.add(id, 0, How.SAME);
                } else if (slips == 1) {
                    boolean heard = Sound.of(words.get(id)).equals(sound);
                    found.add(
                            id,
                            heard ? WordMatches.SLIP_AND_SOUND : WordMatches.SLIP,
                            heard ? How.SOUNDS_LIKE : How.SPELT_ALMOST);
                } else if (slips <= most) {
                    found.add(id, slips * WordMatches.SLIP, How.SPELT_LIKE);
                }
            }
        }
    }

    /** Which letters a word has, a bit each. */
    private static long letters(String word) {
        long letters = 0;
        for (int i = 0; i < word.length(); i++) {
            letters |= 1L << (word.charAt(i) & (Long.SIZE - 1));
        }
        return letters;
    }
}
