package org.throughcare.bench.faults;

import java.io.IOException;
import java.nio.file.Path;

/** Lets a fresh process read the record. */
final class Checked {
    private Checked() {}

    static Found of(Path log, Path data, Path acks) throws IOException {
        try (Child checking = Child.of(log, Checking.class, data.toString(), acks.toString())) {
            return Found.read(checking.line(Found::isOne));
        }
    }
}
