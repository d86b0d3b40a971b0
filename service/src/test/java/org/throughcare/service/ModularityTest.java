package org.throughcare.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The modules of the service know of each other only what each one offers. */
class ModularityTest {

    private static final ApplicationModules MODULES = ApplicationModules.of(ThroughcareService.class);

    @Test
    void modulesKeepToWhatTheOthersOffer() {
        MODULES.verify();
    }

    @Test
    void theModulesOfThePlanWereSeen() {
        assertThat(MODULES.stream().map(ApplicationModule::getIdentifier).map(Object::toString))
                .containsExactlyInAnyOrder(
                        "access",
                        "audit",
                        "cases",
                        "database",
                        "demonstration",
                        "feeds",
                        "keys",
                        "measures",
                        "oversight",
                        "papers",
                        "people",
                        "protection",
                        "recall",
                        "risk",
                        "start",
                        "store",
                        "supervision",
                        "victims",
                        "web",
                        "work");
    }

    @Test
    void theClassesOfTheServiceWereSeen() {
        var seen = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackagesOf(ThroughcareService.class);
        assertThat(seen).extracting(JavaClass::getName).contains(ThroughcareService.class.getName());
    }
}
