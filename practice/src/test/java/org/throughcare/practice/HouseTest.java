package org.throughcare.practice;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The house plan of {@code practice}: who stands on whom, and what may not be carried in. */
class HouseTest {

    private static final String PRACTICE = "org.throughcare.practice";

    /** An import that found nothing would let every rule below pass. */
    private static final int FEWEST_CLASSES = 150;

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(PRACTICE);

    private static final JavaClasses TRESPASS = new ClassFileImporter().importClasses(TrespassHelper.class);

    private static final List<String> CAPABILITIES = List.of(
            "person",
            "identity",
            "sentence",
            "custody",
            "risk",
            "allocation",
            "supervision",
            "licence",
            "recall",
            "treatment",
            "partnership",
            "premises",
            "oversight");

    /** Every package of the plan, lowest first, with the packages it may import. */
    private static final Map<String, List<String>> PLAN = plan();

    private static Map<String, List<String>> plan() {
        var plan = new LinkedHashMap<String, List<String>>();
        plan.put("terms", List.of());
        plan.put("record", List.of("terms"));
        plan.put("calendar", List.of("terms"));
        plan.put("policy", List.of("terms", "calendar"));
        var below = List.copyOf(plan.keySet());
        CAPABILITIES.forEach(capability -> plan.put(capability, below));
        for (var floor : List.of("casework", "duties", "replay")) {
            plan.put(floor, List.copyOf(plan.keySet()));
        }
        return plan;
    }

    static Stream<Arguments> floors() {
        return PLAN.entrySet().stream().map(floor -> Arguments.of(floor.getKey(), floor.getValue()));
    }

    @Test
    void theWholeHouseWasSeen() {
        assertThat(HOUSE.stream().filter(type -> !type.getSimpleName().equals("package-info")))
                .hasSizeGreaterThanOrEqualTo(FEWEST_CLASSES)
                .extracting(JavaClass::getName)
                .contains(PRACTICE + ".record.Entry");
    }

    @ParameterizedTest(name = "{0} stands on {1}")
    @MethodSource("floors")
    void aPackageImportsOnlyTheFloorsBelowIt(String name, List<String> below) {
        var allowed = new ArrayList<>(List.of("java..", "org.jspecify.annotations..", inside(name)));
        below.forEach(other -> allowed.add(inside(other)));
        keep(
                classes()
                        .that()
                        .resideInAPackage(inside(name))
                        .should()
                        .onlyDependOnClassesThat()
                        .resideInAnyPackage(allowed.toArray(String[]::new))
                        .because(
                                "a floor imports only floors below; what two capabilities share belongs in terms, what reads both in casework"));
    }

    @Test
    void everyPackageHasAPlaceInThePlan() {
        var places = Stream.concat(Stream.of(PRACTICE), PLAN.keySet().stream().map(HouseTest::inside));
        keep(classes()
                .should()
                .resideInAnyPackage(places.toArray(String[]::new))
                .because("a package outside the plan escapes its rules; give it a floor in HouseTest"));
    }

    @Test
    void packagesFormNoCircle() {
        keep(
                slices().matching(PRACTICE + ".(**)")
                        .should()
                        .beFreeOfCycles()
                        .ignoreDependency(
                                resideInAPackage(PRACTICE + ".duties").and(simpleName("Rulebook")), alwaysTrue())
                        .because(
                                "packages that need each other are one package; only the Rulebook looks down on its own rules"));
    }

    static Stream<ArchRule> bans() {
        return Stream.of(
                imports("java.io..")
                        .because("practice reads and writes nothing: take values, let commands or service do it"),
                imports("java.nio.file..")
                        .because("practice touches no file: take values, let commands or service read them"),
                imports("java.net..").because("practice reaches no network: take values, let service fetch them"),
                imports("java.sql..").because("practice knows no database: take entries, let service load them"),
                calls("java.time..", "now").because("the instant is a parameter: take an Instant or KnownAt"),
                calls("java.time", "system.*|tick.*").because("the instant is a parameter: take an Instant or KnownAt"),
                calls("java.lang", "currentTimeMillis|nanoTime").because("the instant is a parameter: take an Instant"),
                uses("java.util.Date", "java.util.Calendar")
                        .because("java.time has the type you need: take an Instant"),
                calls("java.lang", "random").because("the same entries must give the same duties: take the number in"),
                uses(
                                "java.util.Random",
                                "java.util.SplittableRandom",
                                "java.util.concurrent.ThreadLocalRandom",
                                "java.util.random.RandomGenerator",
                                "java.security.SecureRandom")
                        .because("the same entries must give the same duties: take a seeded generator's results in"),
                calls("java.util", "randomUUID").because("identity is given: take the identifier in"),
                reads("java.lang.System", "out|err|in").because("practice prints nothing: return the value"),
                calls("java.util", "getDefault")
                        .because("output must not depend on the machine: name Locale.UK or Locale.ROOT"),
                calls("java.time", "systemDefault")
                        .because("output must not depend on the machine: name Europe/London or UTC"),
                noClasses()
                        .should()
                        .haveNameMatching(".*(Manager|Helper|Util|Utils|Impl|DTO|Dto)")
                        .because("a name says what a thing is in practice: use the field's own word"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bans")
    void nothingBannedIsCarriedIn(ArchRule ban) {
        keep(ban);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bans")
    void everyBanIsAbleToFind(ArchRule ban) {
        assertThat(ban.evaluate(TRESPASS).hasViolation()).isTrue();
    }

    @Test
    void everyPackageIsNullMarkedInItsPackageInfo() {
        var practice = HOUSE.getPackage(PRACTICE);
        assertThat(Stream.concat(Stream.of(practice), practice.getSubpackagesInTree().stream())
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

    private static String inside(String name) {
        return PRACTICE + "." + name + "..";
    }

    private static ArchRule imports(String packages) {
        return noClasses().should().dependOnClassesThat().resideInAPackage(packages);
    }

    private static ArchRule uses(String... names) {
        var types = List.of(names);
        return noClasses()
                .should()
                .dependOnClassesThat(describe("are one of " + types, type -> types.contains(type.getName())));
    }

    private static ArchRule calls(String packages, String methods) {
        return noClasses().should().accessTargetWhere(target(resideInAPackage(packages), methods));
    }

    private static ArchRule reads(String owner, String fields) {
        return noClasses()
                .should()
                .accessTargetWhere(target(describe(owner, type -> type.getName().equals(owner)), fields));
    }

    private static DescribedPredicate<JavaAccess<?>> target(DescribedPredicate<JavaClass> owner, String names) {
        return describe(
                owner.getDescription() + " and is named " + names,
                access -> owner.test(access.getTargetOwner())
                        && access.getTarget().getName().matches(names));
    }

    /** A package of the plan may not be built yet. */
    private static void keep(ArchRule rule) {
        rule.allowEmptyShould(true).check(HOUSE);
    }

    /** Does all that is banned, so that each ban is seen to find something. */
    @SuppressWarnings("all")
    private static final class TrespassHelper {
        private final Supplier<Instant> reference = Instant::now;
        private final Object[] carriedIn = {
            new File("a"),
            Path.of("a"),
            URI.create("a"),
            new SQLException(),
            Clock.systemUTC(),
            new Date(),
            new Random(),
            UUID.randomUUID(),
            Locale.getDefault(),
            ZoneId.systemDefault(),
            System.nanoTime(),
            Math.random(),
            System.out
        };
    }
}
