package org.throughcare.practice.recall.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.throughcare.practice.fixture.TestPolicy;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.policy.PolicyKey;

/** Which types of recall the law allows; what is not answered never makes a fixed term compulsory. */
class RecallTypesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Policy NOW = TestPolicy.policy();

    private final RecallTypes types = new RecallTypes(NOW, TODAY);

    @Test
    void anAdultWhomNothingExcludesHasAFixedTermOrNoRecall() {
        AllowedTypes allowed = types.adult(new AdultAnswers(NewOffence.NO, none()));
        assertThat(allowed.types()).containsExactlyInAnyOrder(RecallType.FIXED_TERM, RecallType.NO_RECALL);
        assertThat(allowed.fixedTermDays()).isEqualTo(56);
        assertThat(allowed.because()).containsExactly("nothing excludes a fixed term of 56 days");
    }

    @ParameterizedTest
    @EnumSource
    void eachExclusionByItselfMakesAStandardRecallCompulsoryAndIsTheReason(Exclusion exclusion) {
        Map<Exclusion, Boolean> answers = none();
        answers.put(exclusion, true);
        AllowedTypes allowed = types.adult(new AdultAnswers(NewOffence.NO, answers));
        assertThat(allowed.compulsory()).contains(RecallType.STANDARD);
        assertThat(allowed.because()).containsExactly(exclusion.words());
    }

    @Test
    void aConvictionForTheNewOffenceExcludesOnlyUnderTheRulesBeforeJuly2026() {
        AdultAnswers convicted = new AdultAnswers(NewOffence.CHARGED_AND_CONVICTED, none());
        assertThat(types.adult(convicted).compulsory()).contains(RecallType.FIXED_TERM);
        assertThat(under("adults-unless-excluded").adult(convicted).compulsory())
                .contains(RecallType.STANDARD);
    }

    @Test
    void theQuestionsOfAnotherTimeAreRefused() {
        assertThatThrownBy(() -> under("under-four-years").adult(new AdultAnswers(NewOffence.NO, none())))
                .hasMessageContaining("other questions");
    }

    @Test
    void whatIsNotAnsweredNeverMakesAFixedTermCompulsoryAndIsNamed() {
        Random seeded = new Random(20261122);
        for (int round = 0; round < 2_000; round++) {
            Map<Exclusion, Boolean> answers = new EnumMap<>(Exclusion.class);
            for (Exclusion exclusion : Exclusion.values()) {
                Boolean answer = tri(seeded);
                if (answer != null) {
                    answers.put(exclusion, answer);
                }
            }
            NewOffence offence =
                    seeded.nextInt(4) == 0 ? null : List.of(NewOffence.values()).get(seeded.nextInt(3));
            AllowedTypes allowed = types.adult(new AdultAnswers(offence, answers));
            boolean all = offence != null && answers.size() == Exclusion.values().length;
            if (!all) {
                assertThat(allowed.compulsory()).isNotEqualTo(Optional.of(RecallType.FIXED_TERM));
            }
            assertThat(allowed.types()).contains(RecallType.NO_RECALL);
            assertThat(allowed.unanswered().isEmpty())
                    .isEqualTo(allowed.compulsory().isPresent());
        }
    }

    @Test
    void aShortSentenceOfAYoungPersonIsFixedUnlessSomethingBarsItAndThenEitherIsPossible() {
        assertThat(types.youth(new YouthAnswers(false, false, false)).compulsory())
                .contains(RecallType.FIXED_TERM);
        AllowedTypes barred = types.youth(new YouthAnswers(false, true, false));
        assertThat(barred.isDiscretionary()).isTrue();
        assertThat(barred.fixedTermDays()).isEqualTo(14);
        assertThat(types.youth(new YouthAnswers(true, null, null)).fixedTermDays())
                .isEqualTo(28);
        assertThat(types.youth(new YouthAnswers(null, true, true)).unanswered())
                .containsExactly("sentence12MonthsOrOver");
    }

    @Test
    void aBarUnderTheEarlierRulesLeavesTheRiskTestAndSoDoesAnythingUnanswered() {
        assertThat(types.earlier(EarlierAnswers.of(18, 47, 1, false)).compulsory())
                .contains(RecallType.FIXED_TERM);
        assertThat(types.earlier(EarlierAnswers.of(17, 47, 1, false)).isDiscretionary())
                .isTrue();
        assertThat(types.earlier(EarlierAnswers.of(18, 48, 1, false)).isDiscretionary())
                .isTrue();
        assertThat(types.earlier(EarlierAnswers.of(18, 47, 2, false)).isDiscretionary())
                .isTrue();
        assertThat(types.earlier(EarlierAnswers.of(18, 47, 1, (Boolean) null)).isDiscretionary())
                .isTrue();
    }

    private static RecallTypes under(String regime) {
        return new RecallTypes(TestPolicy.with(PolicyKey.RECALL_REGIME, regime), TODAY);
    }

    private static Map<Exclusion, Boolean> none() {
        Map<Exclusion, Boolean> none = new EnumMap<>(Exclusion.class);
        for (Exclusion exclusion : Exclusion.values()) {
            none.put(exclusion, false);
        }
        return none;
    }

    private static @Nullable Boolean tri(Random seeded) {
        return switch (seeded.nextInt(12)) {
            case 0 -> null;
            case 1 -> true;
            default -> false;
        };
    }
}
