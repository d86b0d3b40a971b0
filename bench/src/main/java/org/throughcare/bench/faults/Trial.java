package org.throughcare.bench.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

/** A fault, and what must hold after it. */
interface Trial {

    /** What is done and what must hold, in one sentence. */
    String name();

    /** The defences without which it must fail, each alone. */
    Set<Defence> rests();

    /** Does it in the empty folder {@code folder} with the defences {@code off} switched off. */
    Outcome run(Path folder, Set<Defence> off) throws IOException, InterruptedException;

    /**
     * What came of it.
     *
     * @param held whether everything held that must
     * @param words the counts and times
     */
    record Outcome(boolean held, String words) {}
}
