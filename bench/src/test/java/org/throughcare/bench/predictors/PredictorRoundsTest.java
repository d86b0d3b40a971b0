package org.throughcare.bench.predictors;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.throughcare.bench.predictors.PredictorRounds.Cost;

/** The measure runs on a few people, and scoring them allocates nothing even before it is compiled well. */
class PredictorRoundsTest {

    @Test
    void bothWaysOfScoringAreMeasured() {
        PredictorRounds rounds = new PredictorRounds(64, 2, 3);
        Cost scores = rounds.scores();
        Cost responses = rounds.responses();

        assertThat(scores.perSecond().median()).isPositive();
        assertThat(responses.bytes()).isGreaterThan(1_000);
        assertThat(rounds.checksum()).isNotZero();
    }

    @Test
    void scoringAllocatesNothing() {
        assertThat(new PredictorRounds(1_000, 3, 10).scores().bytes()).isLessThan(0.5);
    }
}
