package org.throughcare.practice.identity.match;

import org.throughcare.practice.identity.PersonName;
import org.throughcare.practice.identity.spelling.Letters;

/**
 * A name as names are compared: capital letters only.
 *
 * @param first the first of the forenames; may be empty
 * @param middle the other forenames; may be empty
 * @param last the surname
 */
record PlainName(String first, String middle, String last) {
    static PlainName of(PersonName name) {
        return new PlainName(Letters.plain(name.first()), Letters.plain(name.middle()), Letters.plain(name.surname()));
    }

    /** First name and surname with a space between them. */
    String full() {
        return first + " " + last;
    }

    /** Whether both a first name and a surname are known. */
    boolean whole() {
        return !first.isEmpty() && !last.isEmpty();
    }
}
