package org.throughcare.practice.risk.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Expected against observed, and how far scores tell people apart. */
class CalibrationTest {
    private static final int ROUNDS = 3_000;

    @Test
    void expectedAndObservedAreCounted() {
        Calibration calibration = Calibration.of(
                List.of(new Prediction(0.5, true), new Prediction(0.25, false), new Prediction(0.25, true)));
        assertThat(calibration.expected()).isCloseTo(1, within(1e-12));
        assertThat(calibration.ratio()).isCloseTo(2, within(1e-12));
        assertThat(calibration.observedShare()).isCloseTo(2.0 / 3, within(1e-12));
    }

    @Test
    void wherePredictionsAreRightFiveInAHundredGroupsLieBeyondChance() {
        Random random = new Random(19);
        int beyond = 0;
        for (int round = 0; round < ROUNDS; round++) {
            beyond += Calibration.of(drawn(random, 400, 1)).beyondChance() ? 1 : 0;
        }
        assertThat((double) beyond / ROUNDS).isBetween(0.038, 0.062);
    }

    @Test
    void wherePredictionsAreAThirdTooHighNearlyEveryGroupOfFourHundredSaysSo() {
        Random random = new Random(20);
        int beyond = 0;
        for (int round = 0; round < 300; round++) {
            beyond += Calibration.of(drawn(random, 400, 0.75)).beyondChance() ? 1 : 0;
        }
        assertThat(beyond).isGreaterThan(280);
    }

    @Test
    void theAreaIsTheShareOfPairsThatAreInOrderAndEqualOnesCountHalf() {
        List<Prediction> predictions = List.of(
                new Prediction(0.1, false),
                new Prediction(0.4, true),
                new Prediction(0.4, false),
                new Prediction(0.9, true),
                new Prediction(0.2, false));
        assertThat(Discrimination.of(predictions).orElseThrow().area()).isCloseTo(5.5 / 6, within(1e-12));
        assertThat(Discrimination.of(predictions.subList(0, 2))).isEmpty();
    }

    @Test
    void theIntervalOfTheAreaHoldsAsOftenAsItSays() {
        double truth = Discrimination.of(drawn(new Random(1), 400_000, 1))
                .orElseThrow()
                .area();
        Random random = new Random(21);
        int held = 0;
        for (int round = 0; round < 1_500; round++) {
            Discrimination found = Discrimination.of(drawn(random, 500, 1)).orElseThrow();
            held += found.low() <= truth && truth <= found.high() ? 1 : 0;
        }
        assertThat(held / 1_500.0).isBetween(0.93, 0.97);
    }

    @Test
    void aGroupOfNobodyAndAChanceThatIsNoneAreRefused() {
        assertThatThrownBy(() -> Calibration.of(List.of())).hasMessage("there is nobody in the group");
        assertThatThrownBy(() -> new Prediction(1.2, true)).hasMessage("a chance lies from 0 to 1: 1.2");
    }

    private static List<Prediction> drawn(Random random, int number, double truth) {
        List<Prediction> drawn = new ArrayList<>(number);
        for (int each = 0; each < number; each++) {
            double chance = random.nextDouble() * 0.9;
            drawn.add(new Prediction(chance, random.nextDouble() < chance * truth));
        }
        return drawn;
    }
}
