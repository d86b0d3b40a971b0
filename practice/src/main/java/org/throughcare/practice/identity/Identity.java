package org.throughcare.practice.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.identity.IdentityFact.NameUse;

/**
 * What is used of a record to find the person and to tell whether two records are one person. A plain value: it says nothing of
 * who knew it when; for that see {@link IdentityPart}.
 *
 * @param name the current name, or null when none is known
 * @param others other names, oldest first
 * @param preferred what the person asks to be called, or null
 * @param born the birth date, or null when none is known
 * @param alsoBorn other birth dates given
 * @param identifiers the numbers that could be read
 * @param postcodes of all addresses that were not refused, newest first; none that stands for no fixed abode
 * @param sentenced the dates of sentences
 * @param overrides what people's decisions left on the record
 */
public record Identity(
        @Nullable PersonName name,
        List<OtherName> others,
        @Nullable String preferred,
        @Nullable LocalDate born,
        List<LocalDate> alsoBorn,
        Identifiers identifiers,
        List<Postcode> postcodes,
        Set<LocalDate> sentenced,
        Set<OverrideMarker> overrides) {
    public Identity {
        others = List.copyOf(others);
        alsoBorn = List.copyOf(alsoBorn);
        postcodes = List.copyOf(postcodes);
        sentenced = Set.copyOf(sentenced);
        overrides = Set.copyOf(overrides);
    }

    /** A record of which only the name is known. */
    public static Identity named(PersonName name) {
        return new Identity(name, List.of(), null, null, List.of(), Identifiers.NONE, List.of(), Set.of(), Set.of());
    }

    /** The current name and the others. */
    public List<PersonName> names() {
        return Stream.concat(Stream.ofNullable(name), others.stream().map(OtherName::name))
                .toList();
    }

    /** The birth date and the other dates given. */
    public List<LocalDate> births() {
        return Stream.concat(Stream.ofNullable(born), alsoBorn.stream()).toList();
    }

    /** The same with one more name. */
    public Identity also(NameUse use, PersonName other) {
        List<OtherName> more = new ArrayList<>(others);
        more.add(new OtherName(use, other));
        return new Identity(name, more, preferred, born, alsoBorn, identifiers, postcodes, sentenced, overrides);
    }

    /** The same, asking to be called so. */
    public Identity called(String asked) {
        return new Identity(name, others, asked, born, alsoBorn, identifiers, postcodes, sentenced, overrides);
    }

    /** The same, born on {@code date}; further dates are ones also given. */
    public Identity born(LocalDate date, LocalDate... also) {
        return new Identity(name, others, preferred, date, List.of(also), identifiers, postcodes, sentenced, overrides);
    }

    /** The same with these numbers. */
    public Identity with(Identifiers numbers) {
        return new Identity(name, others, preferred, born, alsoBorn, numbers, postcodes, sentenced, overrides);
    }

    /** The same with these postcodes, newest first. */
    public Identity at(Postcode... codes) {
        return new Identity(name, others, preferred, born, alsoBorn, identifiers, List.of(codes), sentenced, overrides);
    }

    /** The same, sentenced on exactly these dates. */
    public Identity sentenced(Set<LocalDate> dates) {
        return new Identity(name, others, preferred, born, alsoBorn, identifiers, postcodes, dates, overrides);
    }

    /** The same with exactly these markers of people's decisions. */
    public Identity marked(Set<OverrideMarker> markers) {
        return new Identity(name, others, preferred, born, alsoBorn, identifiers, postcodes, sentenced, markers);
    }
}
