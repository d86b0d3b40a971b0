package org.throughcare.commands.recall;

import tools.jackson.core.JsonGenerator;

/** One kind of question: what it reads and how it answers. */
@FunctionalInterface
interface Question {
    /** Writes the fields of the answer to {@code input} into the object that is open in {@code out}. */
    void answer(Input input, JsonGenerator out);
}
