package org.throughcare.commands.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.throughcare.commands.register.SearchTrial.Asking;
import org.throughcare.practice.identity.search.PersonIndex;

/** How many of those whose names are typed with slips are among the first twenty found; nothing here is measured in time. */
class RecallTest {
    private static final int PEOPLE = 20_000;
    private static final InventedPeople REGISTER = new InventedPeople(42);
    private static final PersonIndex INDEX = new PersonIndex();

    @BeforeAll
    static void fill() {
        for (int number = 0; number < PEOPLE; number++) {
            INDEX.put(number, REGISTER.person(number));
        }
    }

    @ParameterizedTest
    @EnumSource(Asking.class)
    void atLeastNinetyEightInAHundredAreFound(Asking asking) {
        assertThat(new SearchTrial(INDEX, REGISTER, () -> 0).run(asking, 400, 7).recall())
                .isGreaterThanOrEqualTo(0.98);
    }

    @Test
    void aPersonOfOneNumberIsAlwaysTheSame() {
        assertThat(new InventedPeople(42).person(17)).isEqualTo(REGISTER.person(17));
        assertThat(new InventedPeople(43).person(17)).isNotEqualTo(REGISTER.person(17));
    }

    @Test
    void searchesGoOnWhileTheRegisterIsWrittenTo() {
        PersonIndex index = new PersonIndex();
        for (int number = 0; number < 2_000; number++) {
            index.put(number, REGISTER.person(number));
        }
        AtomicBoolean done = new AtomicBoolean();
        CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> {
            for (int i = 0; i < 20_000 && !done.get(); i++) {
                int number = 2_000 + i % 3_000;
                index.put(number, REGISTER.person(number));
                index.remove(2_000 + i * 7L % 3_000);
            }
        });
        SearchTrial trial = new SearchTrial(index, REGISTER, () -> 0);
        double recall = trial.run(Asking.NAME_AND_YEAR, 300, 8, 2_000).recall();
        done.set(true);
        writing.join();
        assertThat(recall).isGreaterThanOrEqualTo(0.98);
    }
}
