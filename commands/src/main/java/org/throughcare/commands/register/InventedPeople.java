package org.throughcare.commands.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.throughcare.practice.identity.Crn;
import org.throughcare.practice.identity.Cro;
import org.throughcare.practice.identity.Identifiers;
import org.throughcare.practice.identity.Identity;
import org.throughcare.practice.identity.IdentityFact.NameUse;
import org.throughcare.practice.identity.NomsNumber;
import org.throughcare.practice.identity.PersonName;
import org.throughcare.practice.identity.Pnc;
import org.throughcare.practice.identity.Postcode;

/** Invented people by number: the same number under the same seed is always the same person. None of them is real. */
public final class InventedPeople {
    private static final LocalDate FIRST_BIRTH = LocalDate.of(1945, 1, 1);
    private static final int BIRTH_DAYS = 60 * 365;
    private static final String AREAS = "BC DC FC GC HC JC KC LC NC PC RC TC VC WC YC ZC";
    private static final String LETTERS = "ABDEFGHJLNPQRSTUWXYZ";

    private final long seed;
    private final InventedNames forenames;
    private final InventedNames surnames;

    /** The people of {@code seed}. */
    public InventedPeople(long seed) {
        this.seed = seed;
        forenames = InventedNames.forenames(seed);
        surnames = InventedNames.surnames(seed + 1);
    }

    /** The person of this number, 0 or more. */
    public Identity person(int number) {
        RandomGenerator chance = new SplittableRandom(seed * 0x9e3779b97f4a7c15L + number);
        PersonName name = name(chance);
        Identity person = Identity.named(name);
        if (chance.nextInt(100) < 15) {
            person = person.also(NameUse.ALIAS, name(chance));
        }
        if (chance.nextInt(100) < 6) {
            person = person.also(NameUse.PREVIOUS, new PersonName(name.forenames(), surnames.draw(chance)));
        }
        person = chance.nextInt(100) < 3 ? person.born(birth(chance), birth(chance)) : person.born(birth(chance));
        return person.at(postcodes(chance)).with(numbers(number, chance));
    }

    private PersonName name(RandomGenerator chance) {
        List<String> names = new ArrayList<>();
        names.add(forenames.draw(chance));
        if (chance.nextInt(100) < 40) {
            names.add(forenames.draw(chance));
        }
        return new PersonName(names, surnames.draw(chance));
    }

    private static LocalDate birth(RandomGenerator chance) {
        return FIRST_BIRTH.plusDays(chance.nextInt(BIRTH_DAYS));
    }

    private static Postcode[] postcodes(RandomGenerator chance) {
        Postcode[] postcodes = new Postcode[1 + chance.nextInt(3)];
        for (int i = 0; i < postcodes.length; i++) {
            postcodes[i] = postcode(chance);
        }
        return postcodes;
    }

    private static Postcode postcode(RandomGenerator chance) {
        String[] areas = AREAS.split(" ", -1);
        return new Postcode(
                areas[chance.nextInt(areas.length)] + chance.nextInt(1, 30),
                chance.nextInt(10) + letter(chance) + letter(chance));
    }

    private static String letter(RandomGenerator chance) {
        return String.valueOf(LETTERS.charAt(chance.nextInt(LETTERS.length())));
    }

    private static Identifiers numbers(int number, RandomGenerator chance) {
        Crn crn = new Crn(LETTERS.charAt(number / 1_000_000 % LETTERS.length()) + "%06d".formatted(number % 1_000_000));
        NomsNumber noms = new NomsNumber("A%04d".formatted(number % 10_000)
                + LETTERS.charAt(number / 10_000 % LETTERS.length())
                + LETTERS.charAt(number / 200_000 % LETTERS.length()));
        int year = chance.nextInt(1980, 2026);
        Pnc pnc = new Pnc(year, chance.nextInt(10_000_000));
        Cro cro = new Cro(year % 100, chance.nextInt(1_000_000), 'A', false);
        return new Identifiers(
                List.of(crn),
                chance.nextInt(100) < 60 ? List.of(noms) : List.of(),
                chance.nextInt(100) < 80 ? List.of(pnc) : List.of(),
                chance.nextInt(100) < 60 ? List.of(cro) : List.of(),
                List.of());
    }
}
