package org.throughcare.service.access;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.throughcare.practice.risk.RiskFact;

/**
 * Abuse case 15: a level of risk is lowered, or an alert taken away, for a lighter caseload. No page of the service records
 * a level yet: it comes from its source, which says who set it, and stands beside the level before it. Whoever builds the
 * first page that records one finds this failing, and owes a reason, a second approver and a line in the audit.
 */
class Case15LoweringALevelTest {
    private static final JavaClasses SERVICE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.throughcare.service");

    @Test
    void nothingInTheServiceRecordsALevelOfRiskButTheReadingOfWhatASourceSent() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..feeds.facts..")
                .should()
                .callConstructorWhere(describe("it makes a fact about risk", Case15LoweringALevelTest::recordsRisk))
                .check(SERVICE);
    }

    /** Without this the rule above might hold because nothing is found at all. */
    @Test
    void theReadingOfSourcesIsFound() {
        assertThat(SERVICE.stream()
                        .flatMap(type -> type.getConstructorCallsFromSelf().stream())
                        .filter(Case15LoweringALevelTest::recordsRisk)
                        .map(call -> call.getOriginOwner().getPackageName()))
                .isNotEmpty()
                .allMatch(name -> name.endsWith(".feeds.facts"));
    }

    private static boolean recordsRisk(JavaConstructorCall call) {
        return call.getTargetOwner().isAssignableTo(RiskFact.class);
    }
}
