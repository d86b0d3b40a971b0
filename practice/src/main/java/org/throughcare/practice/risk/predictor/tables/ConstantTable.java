package org.throughcare.practice.risk.predictor.tables;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Points, thresholds and other single figures of the models, a row each: {@code model,parameter,value}. */
public final class ConstantTable {
    private static final String HEADER = "model,parameter,value";

    private final SourceTable source;
    private final Map<String, Double> values = new HashMap<>();

    public ConstantTable(SourceTable source) {
        this.source = source;
        for (String[] row : source.rows(HEADER)) {
            if (values.put(row[0] + "." + row[1], Double.valueOf(row[2])) != null) {
                throw new IllegalArgumentException(source.name() + ": " + row[0] + "," + row[1] + " stands twice");
            }
        }
    }

    public SourceTable source() {
        return source;
    }

    /**
     * A figure of a model.
     *
     * @throws IllegalArgumentException if the table has none
     */
    public double number(String model, String parameter) {
        Double value = values.get(model + "." + parameter);
        if (value == null) {
            throw new IllegalArgumentException(source.name() + " has no " + parameter + " of " + model);
        }
        return value;
    }

    /**
     * Figures that hold from a number on: of a row {@code <parameter>_FROM_<number>} each, what holds from that number to
     * the next.
     */
    public NavigableMap<Integer, Double> steps(String model, String parameter) {
        String key = model + "." + parameter + "_FROM_";
        NavigableMap<Integer, Double> steps = new TreeMap<>();
        values.forEach((name, value) -> {
            if (name.startsWith(key)) {
                steps.put(Integer.valueOf(name.substring(key.length())), value);
            }
        });
        return steps;
    }

    /** A figure that is a whole number. */
    public int whole(String model, String parameter) {
        return Math.toIntExact(Math.round(number(model, parameter)));
    }

    /** A percentage, in hundredths: 6.9 is 690. */
    public int hundredths(String model, String parameter) {
        return Math.toIntExact(Math.round(number(model, parameter) * 100));
    }
}
