package org.throughcare.commands.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.throughcare.commands.casefile.CaseFile;
import org.throughcare.commands.casefile.Mode;
import org.throughcare.practice.risk.assessment.Refusal;
import org.throughcare.practice.risk.assessment.Signing.Accepted;
import org.throughcare.practice.terms.RiskLevel;

/** The invented composite case, assessed on the day of its assessment before release (R2, A1). */
class R2CompositeAssessmentTest {
    private static final CaseFile CASE = CaseFile.read(Path.of("..", "cases", "guided"));
    private static final Instant BEFORE_RELEASE = Instant.parse("2024-05-22T14:45:00Z");

    private static final Set<String> HELD_BY_OTHERS = Set.of(
            "weapons.not-recorded.custody",
            "violence-or-threats.prisoners.custody",
            "domestic-abuse.known-adult.community");

    private static Assessor assessor(Mode mode) {
        return Assessor.at(CASE.entries(mode), BEFORE_RELEASE);
    }

    @Test
    void asItShouldBeSharedTheBladeTheViolenceAndTheOrderAreGathered() {
        assertThat(assessor(Mode.AS_IT_SHOULD_BE).clusters()).containsAll(HELD_BY_OTHERS);
        assertThat(assessor(Mode.AS_IT_WAS).clusters())
                .containsExactly("violence-or-threats.not-recorded.community", "weapons.not-recorded.community");
    }

    @ParameterizedTest
    @EnumSource(RiskLevel.class)
    void a1NoLevelIsSignedWithoutWeighingThem(RiskLevel level) {
        assertThat(assessor(Mode.AS_IT_SHOULD_BE).refused(level, HELD_BY_OTHERS))
                .hasSize(HELD_BY_OTHERS.size())
                .allMatch(Refusal.ClusterNotWeighed.class::isInstance);
        assertThat(assessor(Mode.AS_IT_SHOULD_BE).sign(level, Set.of())).isInstanceOf(Accepted.class);
    }
}
