package org.throughcare.practice.risk.predictor.tables;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of the register of models: which version was in force when, and the names of its tables. */
public record RegisteredModel(
        String model,
        String version,
        String name,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        List<String> tables,
        String source) {
    private static final String HEADER = "model,version,name,inForceFrom,inForceUntil,tables,source";

    public RegisteredModel {
        tables = List.copyOf(tables);
    }

    /**
     * Reads the register.
     *
     * @throws IllegalArgumentException if it is not what it should be
     */
    public static List<RegisteredModel> of(SourceTable register) {
        return register.rows(HEADER).stream()
                .map(row -> new RegisteredModel(
                        row[0], row[1], row[2], day(row[3]), day(row[4]), List.of(row[5].split("\\|", -1)), row[6]))
                .toList();
    }

    private static @Nullable LocalDate day(String cell) {
        return cell.isEmpty() ? null : LocalDate.parse(cell);
    }
}
