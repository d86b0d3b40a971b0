package org.throughcare.commands.calibration;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;

/**
 * How large each group is among the invented people.
 *
 * @param of the groups of each characteristic with their shares, which come to 1
 */
record Shares(Map<Characteristic, SequencedMap<String, Double>> of) {
    private static final String FILE = "/org/throughcare/commands/calibration/calibration-shares.csv";
    private static final String HEAD = "characteristic,group,share";
    private static final double ROUNDING = 1e-9;

    /** Those that come with Throughcare, all of them invented. */
    static Shares builtIn() {
        try (InputStream stream = Shares.class.getResourceAsStream(FILE)) {
            return of(new String(Objects.requireNonNull(stream, FILE).readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.equals(HEAD))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + FILE, e);
        }
    }

    private static Shares of(List<String> lines) {
        Map<Characteristic, SequencedMap<String, Double>> of = new EnumMap<>(Characteristic.class);
        for (String line : lines) {
            String[] cells = line.split(",", -1);
            of.computeIfAbsent(Characteristic.valueOf(cells[0]), _ -> new LinkedHashMap<>())
                    .put(cells[1], Double.valueOf(cells[2]));
        }
        of.forEach((characteristic, groups) -> {
            double sum =
                    groups.values().stream().mapToDouble(Double::doubleValue).sum();
            if (Math.abs(sum - 1) > ROUNDING) {
                throw new IllegalStateException("the shares of " + characteristic + " come to " + sum);
            }
        });
        return new Shares(of);
    }

    /** The groups of a characteristic with their shares. */
    SequencedMap<String, Double> groups(Characteristic characteristic) {
        return of.getOrDefault(characteristic, new LinkedHashMap<>());
    }

    /** The group that {@code turn}, from 0 to 1, falls on. */
    String group(Characteristic characteristic, double turn) {
        double sum = 0;
        String last = "";
        for (Map.Entry<String, Double> group : groups(characteristic).entrySet()) {
            sum += group.getValue();
            last = group.getKey();
            if (turn < sum) {
                return last;
            }
        }
        return last;
    }
}
