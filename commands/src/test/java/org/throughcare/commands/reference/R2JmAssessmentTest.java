package org.throughcare.commands.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.throughcare.commands.casefile.Mode;
import org.throughcare.practice.casework.HarmCluster;
import org.throughcare.practice.risk.assessment.Refusal;
import org.throughcare.practice.risk.assessment.Signing.Accepted;
import org.throughcare.practice.terms.RiskLevel;

/**
 * The reference case, assessed when it could have been: before release in June 2022, with the facts as they should have been
 * shared. What inspectors found missing stands there gathered, and no level at all is signed without weighing it (R2, A1).
 */
class R2JmAssessmentTest {
    private static final Instant AT_RECALL = Instant.parse("2021-02-16T09:00:00Z");
    private static final Instant BEFORE_RELEASE = Instant.parse("2022-06-10T09:00:00Z");

    /** Weapons, racially aggravated conduct, violence in custody, abuse of partners and the order of the court. */
    private static final Set<String> FOUND_MISSING = Set.of(
            "weapons.not-recorded.custody",
            "racially-aggravated.not-recorded.custody",
            "violence-or-threats.staff.custody",
            "violence-or-threats.prisoners.custody",
            "domestic-abuse.not-recorded.community",
            "court-protection.known-adult.community");

    private static Assessor assessor(Mode mode, Instant at) {
        return Assessor.at(ReferenceCase.entries(mode), at);
    }

    @Test
    void asItShouldHaveBeenSharedEverythingThatWasFoundMissingIsGathered() {
        assertThat(assessor(Mode.AS_IT_SHOULD_BE, BEFORE_RELEASE).clusters()).containsAll(FOUND_MISSING);
        assertThat(assessor(Mode.AS_IT_SHOULD_BE, BEFORE_RELEASE).basis().clusters())
                .extracting(HarmCluster::inWords)
                .contains(
                        "weapons, group not recorded, in custody: 11 acts recorded in 3 entries, 1 suspected",
                        "conduct from which a court protects somebody, towards a known adult, in the community: 1 act"
                                + " recorded");
    }

    @ParameterizedTest
    @EnumSource(RiskLevel.class)
    void a1NoLevelIsSignedWithoutWeighingThemAndEachIsNamed(RiskLevel level) {
        Assessor assessor = assessor(Mode.AS_IT_SHOULD_BE, BEFORE_RELEASE);
        assertThat(assessor.refused(level, FOUND_MISSING))
                .hasSize(FOUND_MISSING.size())
                .allSatisfy(refusal -> assertThat(refusal)
                        .isInstanceOfSatisfying(
                                Refusal.ClusterNotWeighed.class,
                                missing -> assertThat(FOUND_MISSING)
                                        .contains(missing.cluster().key())));
        for (String one : FOUND_MISSING) {
            assertThat(assessor.refused(level, Set.of(one)))
                    .singleElement()
                    .isInstanceOfSatisfying(
                            Refusal.ClusterNotWeighed.class,
                            missing -> assertThat(missing.cluster().key()).isEqualTo(one));
        }
    }

    @ParameterizedTest
    @EnumSource(RiskLevel.class)
    void a1OnceTheyAreWeighedThePersonsLevelStandsWhicheverItIs(RiskLevel level) {
        assertThat(assessor(Mode.AS_IT_SHOULD_BE, BEFORE_RELEASE).sign(level, Set.of()))
                .isInstanceOfSatisfying(
                        Accepted.class,
                        accepted -> assertThat(accepted.overall().level()).isEqualTo(level));
    }

    @Test
    void asItWasKnownTheSentenceAlreadySpokeOfWeaponsAndNothingOfTheOrderOrTheTargets() {
        assertThat(assessor(Mode.AS_IT_WAS, BEFORE_RELEASE).clusters())
                .contains("weapons.not-recorded.custody", "racially-aggravated.not-recorded.custody")
                .contains("domestic-abuse.not-recorded.community")
                .doesNotContain(
                        "court-protection.known-adult.community",
                        "violence-or-threats.staff.custody",
                        "violence-or-threats.prisoners.custody");
    }

    @Test
    void atTheRecallOfFebruary2021WeaponsViolenceAndAbuseWereKnownAlready() {
        for (Mode mode : Mode.values()) {
            assertThat(assessor(mode, AT_RECALL).clusters())
                    .containsExactlyInAnyOrder(
                            "violence-or-threats.not-recorded.community",
                            "weapons.not-recorded.community",
                            "racially-aggravated.not-recorded.community",
                            "domestic-abuse.not-recorded.community",
                            "violence-or-threats.not-recorded.custody",
                            "weapons.not-recorded.custody");
        }
    }

    @Test
    void r13TheTextThatCameWithTheScoreAnalysesOtherOffences() {
        assertThat(assessor(Mode.AS_IT_SHOULD_BE, BEFORE_RELEASE)
                        .basis()
                        .since()
                        .last())
                .as("a score is no sign-off (R12)")
                .isNull();
        assertThat(assessor(Mode.AS_IT_SHOULD_BE, BEFORE_RELEASE)
                        .basis()
                        .onRecord()
                        .indexOffences())
                .extracting(offence -> offence.name())
                .containsExactly(
                        "possession of an offensive weapon", "criminal damage", "racially aggravated public order");
    }
}
