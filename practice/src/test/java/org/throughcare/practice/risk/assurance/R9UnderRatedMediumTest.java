package org.throughcare.practice.risk.assurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughcare.practice.fixture.TestPolicy;
import org.throughcare.practice.terms.RiskLevel;

/** The review's own sample as a worked example: 137 cases at medium, of which 10 were judged to be rated too low. */
class R9UnderRatedMediumTest {
    private static final LevelHours HOURS = LevelHours.of(TestPolicy.policy(), LocalDate.of(2022, 10, 1));

    @Test
    void tenOf137AreSevenPerCentAndWhatThatCanMeanIsSaid() {
        Agreement agreement = Agreement.of(theReviewsSample(), HOURS);
        assertThat(agreement.under().count()).isEqualTo(10);
        assertThat(agreement.under().of()).isEqualTo(137);
        assertThat(agreement.under().share()).isCloseTo(0.073, within(0.0005));
        assertThat(agreement.under().interval().low()).isCloseTo(0.040, within(0.0005));
        assertThat(agreement.under().interval().high()).isCloseTo(0.129, within(0.0005));
    }

    @Test
    void theHoursThatRaisingThemWouldAddStandBesideTheShare() {
        assertThat(Agreement.of(theReviewsSample(), HOURS).hoursAdded()).isEqualTo(10 * (8 - 4));
    }

    @Test
    void onlyWhatWasSignedAtMediumCountsForTheShareAtMedium() {
        List<RatedTwice> pairs = new ArrayList<>(theReviewsSample());
        pairs.addAll(Collections.nCopies(40, new RatedTwice(RiskLevel.LOW, RiskLevel.HIGH)));
        ByLevel byLevel = ByLevel.of(pairs, 10);
        assertThat(Agreement.of(byLevel.shown().getOrDefault(RiskLevel.MEDIUM, List.of()), HOURS)
                        .under())
                .isEqualTo(new Rate(10, 137));
    }

    static List<RatedTwice> theReviewsSample() {
        List<RatedTwice> pairs =
                new ArrayList<>(Collections.nCopies(127, new RatedTwice(RiskLevel.MEDIUM, RiskLevel.MEDIUM)));
        pairs.addAll(Collections.nCopies(10, new RatedTwice(RiskLevel.MEDIUM, RiskLevel.HIGH)));
        return pairs;
    }
}
