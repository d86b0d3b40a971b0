package org.throughcare.practice.identity.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.identity.Identity;
import org.throughcare.practice.identity.IdentityFact.NameUse;
import org.throughcare.practice.identity.OtherName;
import org.throughcare.practice.identity.PersonName;
import org.throughcare.practice.identity.spelling.Letters;

/** What the index keeps of one record, in little room. */
final class Card {
    /** Where in a name a word stands. */
    enum Place {
        FIRST(0),
        MIDDLE(1),
        SURNAME(2);

        private final int code;

        Place(int code) {
            this.code = code;
        }

        private static Place of(int code) {
            return code == 0 ? FIRST : code == 1 ? MIDDLE : SURNAME;
        }
    }

    private static final int PLACE_BITS = 2;
    private static final int NAME_BITS = 5;
    private static final int MOST_NAMES = 1 << NAME_BITS;

    private final long key;
    private final String names;
    private final int[] words;
    private final long[] codes;

    private Card(long key, String names, int[] words, long[] codes) {
        this.key = key;
        this.names = names;
        this.words = words;
        this.codes = codes;
    }

    /** The card of {@code identity}; of more than 32 names the first are kept. */
    static Card of(long key, Identity identity, Vocabulary vocabulary) {
        List<String> names = new ArrayList<>();
        List<Integer> words = new ArrayList<>();
        for (NamedAs named : named(identity)) {
            if (names.size() < MOST_NAMES) {
                addWords(named.name(), names.size(), words, vocabulary);
                names.add(named.as() + named.name());
            }
        }
        return new Card(
                key,
                String.join("\n", names),
                words.stream().mapToInt(Integer::intValue).distinct().toArray(),
                Coded.of(identity));
    }

    private record NamedAs(String as, PersonName name) {}

    private static List<NamedAs> named(Identity identity) {
        PersonName current = identity.name();
        String preferred = identity.preferred();
        Stream<NamedAs> asked = preferred == null || preferred.isBlank()
                ? Stream.empty()
                : Stream.of(new NamedAs("K", known(preferred, current)));
        return Stream.of(
                        Stream.ofNullable(current).map(name -> new NamedAs("C", name)),
                        asked,
                        identity.others().stream().map(Card::other))
                .flatMap(each -> each)
                .toList();
    }

    private static PersonName known(String preferred, @Nullable PersonName current) {
        return current == null
                ? new PersonName(List.of(), preferred)
                : new PersonName(List.of(preferred), current.surname());
    }

    private static NamedAs other(OtherName other) {
        return new NamedAs(other.use() == NameUse.ALIAS ? "A" : "P", other.name());
    }

    private static void addWords(PersonName name, int number, List<Integer> words, Vocabulary vocabulary) {
        for (int i = 0; i < name.forenames().size(); i++) {
            add(name.forenames().get(i), number, i == 0 ? Place.FIRST : Place.MIDDLE, words, vocabulary);
        }
        add(name.surname(), number, Place.SURNAME, words, vocabulary);
    }

    /** A double-barrelled word counts whole and in its parts. */
    private static void add(String written, int number, Place place, List<Integer> words, Vocabulary vocabulary) {
        String[] parts = written.strip().split("[\\s-]+", -1);
        Stream.concat(Stream.of(written), parts.length > 1 ? Stream.of(parts) : Stream.empty())
                .map(Letters::plain)
                .filter(word -> word.length() > 1 || (parts.length == 1 && !word.isEmpty()))
                .forEach(word -> words.add((((vocabulary.id(word) << NAME_BITS) | number) << PLACE_BITS) | place.code));
    }

    long key() {
        return key;
    }

    int[] words() {
        return words;
    }

    long[] codes() {
        return codes;
    }

    static int id(int word) {
        return word >>> (NAME_BITS + PLACE_BITS);
    }

    static int name(int word) {
        return (word >>> PLACE_BITS) & (MOST_NAMES - 1);
    }

    static Place place(int word) {
        return Place.of(word & ((1 << PLACE_BITS) - 1));
    }

    /** How many names have words. */
    int nameCount() {
        int most = -1;
        for (int word : words) {
            most = Math.max(most, name(word));
        }
        return most + 1;
    }

    /** "alias ‘Jon Smith’". */
    String nameInWords(int number) {
        String name = names.lines().skip(number).findFirst().orElse("?");
        return switch (name.charAt(0)) {
                    case 'A' -> "alias";
                    case 'P' -> "previous name";
                    case 'K' -> "preferred name";
                    default -> "name";
                }
                + " ‘" + name.substring(1) + "’";
    }
}
