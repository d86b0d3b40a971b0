package org.throughcare.commands.requirements;

import java.nio.file.Path;
import java.util.Comparator;

/** A source file with a test whose name says what it keeps. */
record TestFile(Path path) implements Comparable<TestFile> {
    private static final Comparator<TestFile> BY_NAME =
            Comparator.comparing(TestFile::className).thenComparing(TestFile::path);

    /** The name of its class. */
    String className() {
        String name = path.getFileName().toString();
        return name.substring(0, name.length() - ".java".length());
    }

    @Override
    public int compareTo(TestFile other) {
        return BY_NAME.compare(this, other);
    }
}
