package org.throughcare.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.throughcare.bench.people.Population;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.terms.Party;

/** What a seed makes of a person. */
class PopulationTest {
    private static final Population POPULATION = new Population(3);

    @Test
    void theSameNumberIsTheSamePerson() {
        assertThat(new Population(3).person(5, 120)).isEqualTo(POPULATION.person(5, 120));
        assertThat(POPULATION.person(6, 120)).isNotEqualTo(POPULATION.person(5, 120));
    }

    @Test
    void aPersonHasAsManyEntriesAsAskedForAllReceivedByTheEnd() {
        for (int number = 0; number < 50; number++) {
            List<Entry> person = POPULATION.person(number, 400);

            assertThat(person).hasSize(400);
            assertThat(person.getLast().times().received()).isBefore(Population.END);
        }
    }

    @Test
    void entriesAreOfManyKindsAndOfSeveralParties() {
        Set<Class<?>> kinds = new HashSet<>();
        Set<Party> parties = new HashSet<>();
        for (int number = 0; number < 50; number++) {
            for (Entry entry : POPULATION.person(number, 400)) {
                kinds.add(entry.fact().getClass());
                parties.addAll(entry.visibility().since().keySet());
            }
        }

        assertThat(kinds).hasSizeGreaterThan(40);
        assertThat(parties).containsExactlyInAnyOrder(Party.values());
    }
}
