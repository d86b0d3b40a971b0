package org.throughcare.commands.replay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Invented cases that the tests replay. */
final class Cases {
    /** A release, two absences, a recall; with a correction, a fact of an unknown kind and a personnel process. */
    static final Path ROWAN = at("/cases/rowan");

    private Cases() {}

    private static Path at(String resource) {
        try {
            return Path.of(Objects.requireNonNull(Cases.class.getResource(resource), resource)
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A case file with this text. */
    static String written(Path folder, String text) {
        try {
            return Files.writeString(folder.resolve("case.json"), text).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
