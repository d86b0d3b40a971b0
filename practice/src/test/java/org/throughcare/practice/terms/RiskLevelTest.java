package org.throughcare.practice.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** In which order cases are told by their level; a level that nobody recorded may be any. */
class RiskLevelTest {
    @Test
    void theHigherComesFirstAndWhereNoneIsRecordedComesBetweenHighAndMedium() {
        List<@Nullable RiskLevel> levels = new ArrayList<>(Arrays.asList(RiskLevel.values()));
        levels.add(null);
        Collections.shuffle(levels, new Random(20261122));
        levels.sort(RiskLevel.HIGHER_FIRST);
        assertThat(levels).containsExactly(RiskLevel.VERY_HIGH, RiskLevel.HIGH, null, RiskLevel.MEDIUM, RiskLevel.LOW);
    }
}
