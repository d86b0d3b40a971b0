package org.throughcare.commands;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The command line starts in an instant because it carries no framework. */
class HouseTest {

    private static final String COMMANDS = "org.throughcare.commands";

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(COMMANDS);

    @Test
    void theCommandWasSeen() {
        assertThat(HOUSE).extracting(JavaClass::getName).contains(COMMANDS + ".Throughcare");
    }

    @Test
    void noClassKnowsSpring() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "org.throughcare.service..")
                .because("commands stands below the service: what needs Spring belongs there")
                .check(HOUSE);
    }

    @Test
    void noNameHidesWhatAThingIs() {
        noClasses()
                .should()
                .haveNameMatching(".*(Manager|Helper|Util|Utils|Impl|DTO|Dto)")
                .because("a name says what a thing is in practice: use the field's own word")
                .check(HOUSE);
    }

    @Test
    void everyPackageIsNullMarkedInItsPackageInfo() {
        var commands = HOUSE.getPackage(COMMANDS);
        assertThat(Stream.concat(Stream.of(commands), commands.getSubpackagesInTree().stream())
                        .filter(each -> !each.getClasses().isEmpty())
                        .filter(each -> !isNullMarked(each)))
                .extracting(JavaPackage::getName)
                .as("packages without a @NullMarked package-info.java")
                .isEmpty();
    }

    private static boolean isNullMarked(JavaPackage each) {
        return each.tryGetPackageInfo()
                .map(info -> info.isAnnotatedWith(NullMarked.class))
                .orElse(false);
    }
}
