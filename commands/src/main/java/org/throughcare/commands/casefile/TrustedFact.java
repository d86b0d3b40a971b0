package org.throughcare.commands.casefile;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughcare.commands.compact.CompactJson;
import org.throughcare.commands.compact.RecordShape;
import org.throughcare.commands.document.FileRefused;
import org.throughcare.commands.document.JsonDocument;
import org.throughcare.commands.document.Refused;
import org.throughcare.practice.record.Fact;
import tools.jackson.core.JsonParser;

/** The fact of a body: read on the way where its kind is known by then, otherwise set aside and read at the end. */
final class TrustedFact {
    private static final byte[] NO_FIELDS = {'{', '}'};

    private final byte[] json;
    private final boolean aside;
    private boolean kept;
    private @Nullable String kind;
    private @Nullable Fact fact;
    private byte[] written = NO_FIELDS;

    /** {@code aside}: nothing is read on the way, so that a fact which does not fit does not break off the entry. */
    TrustedFact(byte[] json, boolean aside) {
        this.json = json;
        this.aside = aside;
    }

    void kind(String named) {
        kind = named;
    }

    void kept(JsonParser in) {
        kept = CompactJson.flag(in);
        if (kept && fact != null) {
            throw new IllegalArgumentException("a fact that is kept was read already");
        }
    }

    void read(JsonParser in) {
        Optional<RecordShape> shape = aside || kept || kind == null ? Optional.empty() : FactText.shape(kind);
        if (shape.isPresent()) {
            fact = (Fact) shape.get().read(in);
            return;
        }
        int begin = (int) in.currentTokenLocation().getByteOffset();
        in.skipChildren();
        int end = (int) in.currentLocation().getByteOffset();
        written = Arrays.copyOfRange(json, begin, end);
    }

    Fact fact() {
        if (fact != null) {
            return fact;
        }
        String name = kind;
        if (name == null) {
            throw new IllegalArgumentException("an entry needs kind");
        }
        return FactText.shape(name).filter(_ -> !kept).flatMap(this::fitting).orElseGet(() -> asText(name));
    }

    private Optional<Fact> fitting(RecordShape shape) {
        try {
            return Optional.of((Fact) CompactJson.read(written, shape::read));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private Fact asText(String name) {
        try {
            return UnknownKind.of(name, JsonDocument.read("fact", new String(written, StandardCharsets.UTF_8)));
        } catch (Refused | FileRefused e) {
            throw new IllegalArgumentException("the fact cannot be kept: " + e.getMessage(), e);
        }
    }
}
