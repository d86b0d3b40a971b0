package org.throughcare.commands.requirements;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.throughcare.commands.document.FileRefused;
import org.throughcare.commands.document.Problems;

/**
 * Tests that say in their own name, or in the name of their class, what they keep. Sources are parsed, so that what a
 * comment or a text says does not count, nor a class without tests, nor a test that is switched off.
 */
final class TestSources {
    private static final Set<String> TESTS =
            Set.of("Test", "ParameterizedTest", "RepeatedTest", "TestFactory", "TestTemplate");

    private final Map<String, SortedSet<TestFile>> byId = new HashMap<>();
    private final Problems problems = new Problems("Tests");

    private TestSources() {}

    /**
     * The tests in all Java files under {@code folders}, by the ids they name.
     *
     * @throws FileRefused if a folder is missing, no test is found at all, a source cannot be parsed, or a test names an id
     *     that does not exist
     */
    static Map<String, SortedSet<TestFile>> under(List<Path> folders) {
        List<Path> sources = new ArrayList<>();
        folders.forEach(folder -> sources.addAll(sources(folder)));
        if (sources.isEmpty()) {
            throw new FileRefused("There is no Java source in "
                    + String.join(", ", folders.stream().map(Path::toString).toList()) + ".");
        }
        TestSources found = new TestSources();
        found.parse(sources);
        found.problems.refuseIfAny();
        return found.byId;
    }

    private static List<Path> sources(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new FileRefused("There is no folder " + folder + ".");
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException e) {
            throw new FileRefused(folder + " cannot be read.");
        }
    }

    private void parse(List<Path> sources) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            throw new FileRefused("Tests can be read with a JDK only; this Java has no compiler.");
        }
        var told = new DiagnosticCollector<JavaFileObject>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(told, Locale.ROOT, UTF_8)) {
            var task = (JavacTask) compiler.getTask(
                    null, files, told, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(sources));
            for (CompilationUnitTree unit : task.parse()) {
                TestFile file = new TestFile(Path.of(unit.getSourceFile().toUri()));
                unit.getTypeDecls().forEach(type -> hasTests(type, file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read the tests", e);
        }
        told.getDiagnostics().stream()
                .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
                .forEach(each -> problems.add(
                        each.getSource().getName() + ", line " + each.getLineNumber(), each.getMessage(Locale.ROOT)));
    }

    private boolean hasTests(Tree tree, TestFile file) {
        if (tree instanceof MethodTree method && carries(method.getModifiers(), TESTS) && on(method.getModifiers())) {
            keep(method.getName().toString(), file);
            return true;
        }
        if (!(tree instanceof ClassTree type) || !on(type.getModifiers())) {
            return false;
        }
        boolean tests = false;
        for (Tree member : type.getMembers()) {
            tests |= hasTests(member, file);
        }
        if (tests) {
            keep(type.getSimpleName().toString(), file);
        }
        return tests;
    }

    private void keep(String name, TestFile file) {
        problems.tried(file.className(), () -> NamedIds.in(name))
                .ifPresent(ids -> ids.forEach(
                        id -> byId.computeIfAbsent(id, _ -> new TreeSet<>()).add(file)));
    }

    private static boolean on(ModifiersTree modifiers) {
        return !carries(modifiers, Set.of("Disabled"));
    }

    private static boolean carries(ModifiersTree modifiers, Set<String> names) {
        return modifiers.getAnnotations().stream()
                .map(AnnotationTree::getAnnotationType)
                .map(Tree::toString)
                .anyMatch(name -> names.contains(name.substring(name.lastIndexOf('.') + 1)));
    }
}
