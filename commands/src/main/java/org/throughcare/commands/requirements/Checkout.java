package org.throughcare.commands.requirements;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.throughcare.commands.document.FileRefused;
import org.throughcare.practice.duties.Rule;

/**
 * A checkout of Throughcare, where the page stands in {@code docs}.
 *
 * @param root its folder
 */
record Checkout(Path root) {
    Checkout {
        root = root.toAbsolutePath().normalize();
    }

    /**
     * Where the tests of every module stand.
     *
     * @throws FileRefused if the folder is no checkout
     */
    List<Path> tests() {
        if (!Files.isDirectory(root.resolve("practice/src/main/java"))) {
            throw new FileRefused(root + " is no checkout of Throughcare; say where the tests are with --tests.");
        }
        try (Stream<Path> modules = Files.list(root)) {
            return modules.map(module -> module.resolve("src/test/java"))
                    .filter(Files::isDirectory)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new FileRefused(root + " cannot be read.");
        }
    }

    /** The address of a file as seen from the page. */
    String link(Path file) {
        return root.resolve("docs")
                .relativize(file.toAbsolutePath().normalize())
                .toString()
                .replace('\\', '/');
    }

    /** The address of a rule's source as seen from the page. */
    static String link(Rule rule) {
        return "../practice/src/main/java/" + rule.getClass().getName().replace('.', '/') + ".java";
    }
}
