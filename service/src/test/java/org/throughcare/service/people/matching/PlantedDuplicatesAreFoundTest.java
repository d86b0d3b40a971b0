package org.throughcare.service.people.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.throughcare.commands.policy.BankHolidayFile;
import org.throughcare.commands.policy.PolicyFile;
import org.throughcare.commands.register.InventedPeople;
import org.throughcare.commands.register.Slips;
import org.throughcare.practice.calendar.Division;
import org.throughcare.practice.calendar.WorkingCalendar;
import org.throughcare.practice.identity.Identifiers;
import org.throughcare.practice.identity.Identity;
import org.throughcare.practice.identity.PersonName;
import org.throughcare.practice.identity.Postcode;
import org.throughcare.practice.identity.match.MatchAnswer;
import org.throughcare.practice.policy.Policy;
import org.throughcare.service.people.index.KnownPeople;
import org.throughcare.service.people.matching.Comparing.Likeness;

/** Among ten thousand invented people, records of a thousand of them with slips in them are mostly found, and hardly anybody else. */
class PlantedDuplicatesAreFoundTest {
    private static final int PEOPLE = 10_000;
    private static final int PLANTED = 1_000;

    @Test
    void nineOfTenPlantedRecordsAreSuggestedAndNearlyAllSuggestionsAreRight() {
        KnownPeople people = new KnownPeople();
        InventedPeople invented = new InventedPeople(7);
        RandomGenerator chance = new SplittableRandom(11);
        List<Identity> planted = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            Identity person = invented.person(i);
            people.put(i, Optional.of(person));
            if (i < PLANTED) {
                planted.add(slipped(person, chance));
            }
        }
        Policy policy = new Policy(
                PolicyFile.builtIn(), new WorkingCalendar(Division.ENGLAND_AND_WALES, BankHolidayFile.builtIn()));
        Comparing comparing = new Comparing(people, policy, () -> Instant.parse("2026-03-10T14:00:00Z"));
        Counts possible = new Counts();
        Counts match = new Counts();
        for (int i = 0; i < PLANTED; i++) {
            for (Likeness one : comparing.alike(planted.get(i), -1)) {
                possible.count(one.person() == i);
                if (one.answer() == MatchAnswer.MATCH) {
                    match.count(one.person() == i);
                }
            }
        }
        assertThat(possible.recall()).isGreaterThan(0.9);
        assertThat(possible.precision()).isGreaterThan(0.99);
        assertThat(match.precision()).isGreaterThan(0.99);
    }

    private static final class Counts {
        private int right;
        private int wrong;

        void count(boolean itIs) {
            right += itIs ? 1 : 0;
            wrong += itIs ? 0 : 1;
        }

        double recall() {
            return (double) right / PLANTED;
        }

        double precision() {
            return (double) right / (right + wrong);
        }
    }

    /** The same person as another source has them: mostly without numbers, and with a slip or two. */
    private static Identity slipped(Identity person, RandomGenerator chance) {
        PersonName name = Objects.requireNonNull(person.name());
        String surname = chance.nextInt(100) < 30 ? Slips.exchanged(name.surname(), chance) : name.surname();
        List<String> forenames = chance.nextInt(100) < 60 ? List.of(name.first()) : name.forenames();
        LocalDate born = Objects.requireNonNull(person.born());
        if (chance.nextInt(100) < 10 && born.getDayOfMonth() <= 12) {
            born = LocalDate.of(born.getYear(), born.getDayOfMonth(), born.getMonthValue());
        }
        Identity other = Identity.named(new PersonName(forenames, surname)).born(born);
        if (chance.nextInt(100) < 60) {
            other = other.at(person.postcodes().toArray(Postcode[]::new));
        }
        Identifiers numbers = person.identifiers();
        return chance.nextInt(100) < 40
                ? other.with(new Identifiers(List.of(), numbers.noms(), numbers.pncs(), List.of(), List.of()))
                : other;
    }
}
