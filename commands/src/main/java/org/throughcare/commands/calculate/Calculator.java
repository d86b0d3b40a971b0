package org.throughcare.commands.calculate;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** Answers one question at a time; a subcommand of {@code calculate} is one of these with its options. */
@FunctionalInterface
public interface Calculator {
    /**
     * Writes the answer to {@code line}, one JSON value, to {@code out}.
     *
     * @param line the whole object of the line, with {@code id} and whatever else it holds
     * @throws LineRefused if it cannot be answered; what was written is then thrown away
     */
    void answer(JsonNode line, JsonGenerator out);
}
