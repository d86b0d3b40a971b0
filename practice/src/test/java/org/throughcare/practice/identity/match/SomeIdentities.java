package org.throughcare.practice.identity.match;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.throughcare.practice.identity.Cro;
import org.throughcare.practice.identity.Identifiers;
import org.throughcare.practice.identity.Identity;
import org.throughcare.practice.identity.IdentityFact.NameUse;
import org.throughcare.practice.identity.OverrideMarker;
import org.throughcare.practice.identity.PersonName;
import org.throughcare.practice.identity.Pnc;
import org.throughcare.practice.identity.Postcode;

/** Identities drawn from so few values that many of them agree in something. */
final class SomeIdentities {
    private static final List<String> FIRSTS = List.of("Ada", "Adah", "Ben", "Benn", "Cara", "Sample", "Dora");
    private static final List<String> LASTS = List.of("Sample", "Samples", "Example", "Specimen", "Ada");

    private final SplittableRandom chance;

    SomeIdentities(long seed) {
        chance = new SplittableRandom(seed);
    }

    List<Identity> drawn(int many) {
        List<Identity> all = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            all.add(one());
        }
        return all;
    }

    private Identity one() {
        Identity identity = Identity.named(name()).sentenced(days());
        if (chance.nextInt(4) > 0) {
            identity = chance.nextBoolean() ? identity.born(day()) : identity.born(day(), day());
        }
        if (chance.nextInt(3) == 0) {
            identity = identity.also(NameUse.ALIAS, name());
        }
        if (chance.nextInt(3) > 0) {
            identity = chance.nextBoolean() ? identity.at(code()) : identity.at(code(), code());
        }
        if (chance.nextInt(8) == 0) {
            identity = identity.marked(Set.of(new OverrideMarker("d1", chance.nextBoolean() ? "a" : "b")));
        }
        return identity.with(numbers());
    }

    private PersonName name() {
        return chance.nextBoolean()
                ? PersonName.of(any(FIRSTS), any(LASTS))
                : new PersonName(List.of(any(FIRSTS), any(FIRSTS)), any(LASTS));
    }

    private LocalDate day() {
        return LocalDate.of(1990, 1, 1).plusDays(chance.nextInt(4) * 9L);
    }

    private Set<LocalDate> days() {
        return chance.nextBoolean() ? Set.of() : Set.of(LocalDate.of(2020, 1, 1).plusDays(chance.nextInt(4) * 10L));
    }

    private Postcode code() {
        return new Postcode("LS" + chance.nextInt(1, 3), chance.nextInt(3) + "AA");
    }

    private Identifiers numbers() {
        Pnc pnc = new Pnc(2008, chance.nextInt(3));
        Cro cro = new Cro(8, chance.nextInt(3), pnc.checkLetter(), false);
        return new Identifiers(
                List.of(),
                List.of(),
                chance.nextBoolean() ? List.of(pnc) : List.of(),
                chance.nextInt(3) == 0 ? List.of(cro) : List.of(),
                chance.nextInt(6) == 0 ? List.of("d" + chance.nextInt(3)) : List.of());
    }

    private String any(List<String> words) {
        return words.get(chance.nextInt(words.size()));
    }
}
