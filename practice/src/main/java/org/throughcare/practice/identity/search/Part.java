package org.throughcare.practice.identity.search;

import java.time.LocalDate;
import java.util.Set;
import org.throughcare.practice.identity.IdentifierKind;
import org.throughcare.practice.identity.Postcode;

/** A part of what was typed, as it is understood. */
public sealed interface Part {
    /** The part as it was typed. */
    String said();

    /**
     * A name or the beginning of one.
     *
     * @param plain its letters in capitals
     */
    record Word(String said, String plain) implements Part {}

    /**
     * A birth date.
     *
     * @param dates what it can mean; more than one where the century was left out
     */
    record Born(String said, Set<LocalDate> dates) implements Part {
        public Born {
            dates = Set.copyOf(dates);
        }
    }

    /** A year of birth. */
    record BornIn(String said, int year) implements Part {}

    /** A postcode. */
    record At(String said, Postcode postcode) implements Part {}

    /** The first half of a postcode. */
    record InDistrict(String said, String outward) implements Part {}

    /** A number of a kind that is known, in its canonical form. */
    record Numbered(String said, IdentifierKind kind, String canonical) implements Part {}
}
