package org.throughcare.commands.actuarial;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published examples: requests with the answers of the national service. */
final class Vectors {
    static final JsonMapper JSON = JsonMapper.shared();

    private Vectors() {}

    static Stream<JsonNode> all() {
        try (InputStream stream = Vectors.class.getResourceAsStream("/actuarial/vectors.json")) {
            JsonNode vectors = JSON.readTree(Objects.requireNonNull(stream)).required("vectors");
            return StreamSupport.stream(vectors.spliterator(), false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
