package org.throughcare.practice.recall.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Open cases are counted with their age, as at least, and never dropped. */
class R70OpenOnesCountTest {
    @Test
    void withoutOpenOnesTheMedianIsTheMiddle() {
        assertThat(Spread.of(hours(1, 2, 9), List.of()).median())
                .isEqualTo(new Bounds(Duration.ofHours(2), Duration.ofHours(2)));
        assertThat(Spread.of(hours(1, 2, 4, 9), List.of()).median())
                .isEqualTo(new Bounds(Duration.ofHours(3), Duration.ofHours(3)));
    }

    @Test
    void anOpenOneBeyondTheMiddleDoesNotChangeTheMedianAndDroppingItWould() {
        assertThat(Spread.of(hours(1, 2, 3), hours(8, 9)).median().isKnown()).isTrue();
        assertThat(Spread.of(hours(1, 2, 3), hours(8, 9)).median().low()).isEqualTo(Duration.ofHours(3));
        assertThat(Spread.of(hours(1, 2, 3), List.of()).median().low()).isEqualTo(Duration.ofHours(2));
    }

    @Test
    void aMedianAmongOpenOnesIsAtLeastTheirAge() {
        assertThat(Spread.of(hours(1), hours(5, 7)).median()).isEqualTo(new Bounds(Duration.ofHours(5), null));
    }

    @Test
    void aYoungOpenOneLeavesTheMedianBetweenTwoLengths() {
        assertThat(Spread.of(hours(4, 6, 8, 10), hours(1)).median())
                .isEqualTo(new Bounds(Duration.ofHours(6), Duration.ofHours(8)));
    }

    @Test
    void whateverBecomesOfTheOpenOnesTheQuartilesStayWithinWhatWasSaid() {
        Random random = new Random(70);
        for (int i = 0; i < 5_000; i++) {
            List<Duration> over = some(random, 12);
            List<Duration> open = some(random, 8);
            if (over.isEmpty() && open.isEmpty()) {
                continue;
            }
            Spread said = Spread.of(over, open);
            List<Duration> ended = new ArrayList<>(over);
            open.forEach(age -> ended.add(age.plusMinutes(random.nextInt(5_000))));
            Spread came = Spread.of(ended, List.of());
            within(said.lower(), came.lower());
            within(said.median(), came.median());
            within(said.upper(), came.upper());
            assertThat(said.all()).isEqualTo(came.all());
        }
    }

    @Test
    void theAverageIsOfThoseThatAreOverAndTheOldestOpenOneStandsBesideIt() {
        Spread spread = Spread.of(hours(2, 4), hours(30, 8));

        assertThat(spread.average()).isEqualTo(Duration.ofHours(3));
        assertThat(spread.oldest()).isEqualTo(Duration.ofHours(30));
    }

    @Test
    void nothingHasNoSpread() {
        assertThatThrownBy(() -> Spread.of(List.of(), List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static void within(Bounds said, Bounds came) {
        assertThat(came.low()).isGreaterThanOrEqualTo(said.low());
        Duration high = said.high();
        if (high != null) {
            assertThat(came.low()).isLessThanOrEqualTo(high);
        }
    }

    private static List<Duration> some(Random random, int most) {
        return Stream.generate(() -> Duration.ofMinutes(random.nextInt(10_000)))
                .limit(random.nextInt(most))
                .toList();
    }

    private static List<Duration> hours(int... hours) {
        return IntStream.of(hours).mapToObj(Duration::ofHours).toList();
    }
}
