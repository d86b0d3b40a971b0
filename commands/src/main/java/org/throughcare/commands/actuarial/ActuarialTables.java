package org.throughcare.commands.actuarial;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.throughcare.practice.risk.predictor.Predictors;
import org.throughcare.practice.risk.predictor.tables.PredictorTables;
import org.throughcare.practice.risk.predictor.tables.PreviousTables;
import org.throughcare.practice.risk.predictor.tables.SourceTable;

/** The published tables that come with Throughcare; whose they are stands beside them in LICENCE.txt. */
public final class ActuarialTables {
    private static final String FOLDER = "/org/throughcare/commands/actuarial/";

    private ActuarialTables() {}

    /** Those of the generation in force. */
    public static PredictorTables builtIn() {
        return PredictorTables.of(
                table("coefficients.csv"),
                table("offence-category-coefficients.csv"),
                table("offence-code-mapping.csv"),
                table("model-constants.csv"));
    }

    /** The predictors of both generations with these tables. */
    public static Predictors predictors() {
        return new Predictors(
                builtIn(),
                PreviousTables.of(
                        table("previous-coefficients.csv"),
                        table("previous-offence-weightings.csv"),
                        table("previous-constants.csv")),
                table("models.csv"));
    }

    private static SourceTable table(String name) {
        try (InputStream stream = ActuarialTables.class.getResourceAsStream(FOLDER + name)) {
            return new SourceTable(
                    name, new String(Objects.requireNonNull(stream, name).readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + name, e);
        }
    }
}
