package org.throughcare.service.access;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.throughcare.practice.risk.RiskFact.RoshRecorded;
import org.throughcare.practice.risk.assessment.SignedAssessment;

/**
 * Abuse case 15: a level of risk is lowered, or an alert taken away, for a lighter caseload. A level comes from its source,
 * which says who set it, or from an assessment that a person signs: with reasons, everything weighed, a second signature
 * where the level changed, and a line in the audit.
 */
class Case15LoweringALevelTest {
    private static final String SIGNING = "org.throughcare.service.risk.assessment.SigningAssessments";
    private static final JavaClasses SERVICE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.throughcare.service");

    @Test
    void nothingInTheServiceMakesALevelOfRiskButTheReadingOfWhatASourceSent() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..feeds.facts..")
                .should()
                .callConstructorWhere(describe("it makes a level", call -> makes(call, RoshRecorded.class)))
                .check(SERVICE);
    }

    @Test
    void anAssessmentIsSignedInOnePlaceOnly() {
        assertThat(callers(SignedAssessment.class)).containsOnly(SIGNING);
    }

    /** Without this the rule above might hold because nothing is found at all. */
    @Test
    void theReadingOfSourcesIsFound() {
        assertThat(callers(RoshRecorded.class)).isNotEmpty().allMatch(name -> name.contains(".feeds.facts."));
    }

    private static Set<String> callers(Class<?> made) {
        return SERVICE.stream()
                .flatMap(type -> type.getConstructorCallsFromSelf().stream())
                .filter(call -> makes(call, made))
                .map(call -> call.getOriginOwner().getName())
                .collect(Collectors.toSet());
    }

    private static boolean makes(JavaConstructorCall call, Class<?> made) {
        return call.getTargetOwner().isEquivalentTo(made);
    }
}
