package org.throughcare.commands.background;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.throughcare.commands.document.FieldReader;
import org.throughcare.commands.document.FileRefused;
import org.throughcare.commands.document.Node;
import org.throughcare.commands.document.Problems;
import org.throughcare.commands.document.Refused;
import org.throughcare.commands.document.Scalars;
import org.throughcare.commands.document.YamlDocument;

/** The table of assumptions, read from one file, and its figures at one scale. */
public final class Assumptions {
    private static final String FILE = "background-assumptions.yaml";
    private static final Set<String> FIELDS = Set.of("value", "unit", "scales", "source");
    private static final double MOST_LIKELY = 0.95;

    /**
     * One row of the table.
     *
     * @param assumption what it is about
     * @param value the figure, not scaled
     * @param unit what it counts
     * @param scales whether it is halved and doubled with the others
     * @param source where it is stated, or that it is assumed
     */
    public record Row(Assumption assumption, double value, String unit, boolean scales, String source) {
        /** Whether the figure is published, rather than assumed. */
        public boolean stated() {
            return source.startsWith("stated");
        }
    }

    private final Map<Assumption, Row> rows;
    private final Scale scale;

    private Assumptions(Map<Assumption, Row> rows, Scale scale) {
        this.rows = rows;
        this.scale = scale;
    }

    /** The table that comes with Throughcare, as it stands. */
    public static Assumptions builtIn() {
        try (InputStream stream = Assumptions.class.getResourceAsStream("/org/throughcare/commands/" + FILE)) {
            return read(new String(Objects.requireNonNull(stream, FILE).readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + FILE, e);
        }
    }

    static Assumptions read(String text) {
        if (!(YamlDocument.read(FILE, text) instanceof Node.Fields whole)) {
            throw new FileRefused(FILE + ": it must hold a row for each assumption");
        }
        Problems problems = new Problems(FILE);
        Map<Assumption, Row> rows = new EnumMap<>(Assumption.class);
        whole.named()
                .forEach((key, node) -> row(key, node, problems).ifPresent(row -> rows.put(row.assumption(), row)));
        for (Assumption assumption : Assumption.values()) {
            if (!rows.containsKey(assumption)) {
                problems.add(assumption.key(), "is missing");
            }
        }
        problems.refuseIfAny();
        return new Assumptions(rows, Scale.AS_ASSUMED);
    }

    private static Optional<Row> row(String key, Node node, Problems problems) {
        Optional<Assumption> assumption = Assumption.of(key);
        if (assumption.isEmpty() || !(node instanceof Node.Fields named)) {
            problems.add(key, "is not an assumption with its value, unit, scales and source");
            return Optional.empty();
        }
        FieldReader fields = new FieldReader(named, key, problems);
        fields.refuseOthers(FIELDS);
        Optional<Double> value = fields.required("value", Assumptions::decimal);
        Optional<String> unit = fields.required("unit", Scalars::word);
        Optional<String> source = fields.required("source", Scalars::word);
        boolean scales = fields.optional("scales", Scalars::flag, false);
        if (value.isEmpty() || unit.isEmpty() || source.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Row(assumption.get(), value.get(), unit.get(), scales, source.get()));
    }

    private static double decimal(Node node) {
        try {
            return Double.parseDouble(Scalars.word(node));
        } catch (NumberFormatException _) {
            throw new Refused("must be a number, not " + node.inWords());
        }
    }

    /** The same table at another scale. */
    Assumptions at(Scale other) {
        return new Assumptions(rows, other);
    }

    /** Every row, in the order of the table. */
    public List<Row> rows() {
        return List.copyOf(rows.values());
    }

    /** The figure at this scale. */
    double of(Assumption assumption) {
        Row row = row(assumption);
        return row.scales() ? row.value() * scale.factor() : row.value();
    }

    /** The figure at this scale as a chance: doubling never makes it certain. */
    double chance(Assumption assumption) {
        Row row = row(assumption);
        return row.scales() ? Math.min(Math.max(MOST_LIKELY, row.value()), of(assumption)) : row.value();
    }

    private Row row(Assumption assumption) {
        return Objects.requireNonNull(rows.get(assumption), assumption.key());
    }
}
