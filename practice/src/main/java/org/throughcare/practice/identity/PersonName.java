package org.throughcare.practice.identity;

import java.util.List;

/**
 * A name as it is written.
 *
 * @param forenames the first name and any middle names, in order; may be empty
 * @param surname never empty; the whole name of a person who has only one
 */
public record PersonName(List<String> forenames, String surname) {
    public PersonName {
        forenames = forenames.stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        surname = surname.strip();
        if (surname.isEmpty()) {
            throw new IllegalArgumentException("a name needs a surname; a person with one name has it as the surname");
        }
    }

    /** A first name and a surname. */
    public static PersonName of(String forename, String surname) {
        return new PersonName(List.of(forename), surname);
    }

    /** The first of the forenames; empty text where there is none. */
    public String first() {
        return forenames.isEmpty() ? "" : forenames.getFirst();
    }

    /** The forenames after the first, joined; empty text where there are none. */
    public String middle() {
        return forenames.size() < 2 ? "" : String.join(" ", forenames.subList(1, forenames.size()));
    }

    /** The name as it reads: "Ada Mary Sample". */
    @Override
    public String toString() {
        return forenames.isEmpty() ? surname : String.join(" ", forenames) + " " + surname;
    }
}
