package org.throughcare.commands.matching;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.throughcare.commands.document.FileRefused;
import org.throughcare.commands.document.Problems;
import org.throughcare.commands.document.RecordYears;
import org.throughcare.commands.document.Refused;
import org.throughcare.commands.document.TextFile;
import org.throughcare.practice.identity.match.Level;
import org.throughcare.practice.identity.match.LevelWeight;
import org.throughcare.practice.identity.match.Limit;
import org.throughcare.practice.identity.match.MatchWeights;

/**
 * The weights of one model, a row each: {@code level,name,m,u,weight,rarity}, {@code limit,name,number}, and one row each of
 * {@code version}, {@code from}, {@code prior} and {@code twins}. Lines may be blank or begin with {@code #}.
 */
public final class MatchWeightsFile {
    private static final String BUILT_IN = "person-match-weights.csv";
    private static final double ROUNDING = 0.001;

    private final Problems problems;
    private final String file;
    private final Map<String, String> single = new HashMap<>();
    private final Map<Level, LevelWeight> levels = new EnumMap<>(Level.class);
    private final Map<Limit, Double> limits = new EnumMap<>(Limit.class);

    private MatchWeightsFile(String file) {
        this.file = file;
        problems = new Problems(file);
    }

    /** The model that comes with Throughcare. */
    public static MatchWeights builtIn() {
        try (InputStream stream = MatchWeightsFile.class.getResourceAsStream("/org/throughcare/commands/" + BUILT_IN)) {
            return read(
                    BUILT_IN,
                    new String(Objects.requireNonNull(stream, BUILT_IN).readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + BUILT_IN, e);
        }
    }

    /**
     * The model that a file holds.
     *
     * @throws FileRefused if there is no such file, or anything in it is wrong; it then names all that is
     */
    public static MatchWeights read(Path path) {
        return read(path.toString(), TextFile.read(path));
    }

    /** The model that {@code text} holds; {@code name} is what the text is called in a refusal. */
    public static MatchWeights read(String name, String text) {
        return new MatchWeightsFile(name).weights(text.lines().toList());
    }

    private MatchWeights weights(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                problems.tried("line " + (i + 1), () -> row(line.split(",", -1)));
            }
        }
        Optional<LocalDate> from = said("from", MatchWeightsFile::date);
        Optional<Double> prior = said("prior", MatchWeightsFile::number);
        Optional<Double> twins = said("twins", MatchWeightsFile::number);
        Optional<String> version = said("version", text -> text);
        problems.refuseIfAny();
        try {
            return new MatchWeights(
                    version.orElseThrow(),
                    from.orElseThrow(),
                    prior.orElseThrow(),
                    twins.orElseThrow(),
                    levels,
                    limits);
        } catch (IllegalArgumentException e) {
            throw new FileRefused(file + ": " + e.getMessage());
        }
    }

    private String row(String[] fields) {
        switch (fields[0]) {
            case "level" -> level(fields);
            case "limit" -> limit(fields);
            case "version", "from", "prior", "twins" -> {
                refuseUnless(fields.length == 2 && !fields[1].isBlank(), "takes one value");
                refuseUnless(single.put(fields[0], fields[1]) == null, fields[0] + " stands twice");
            }
            default ->
                throw new Refused("\"" + fields[0] + "\" is not one of level, limit, version, from, prior and twins");
        }
        return fields[0];
    }

    private void level(String[] fields) {
        refuseUnless(fields.length == 6, "a level takes name, m, u, weight and rarity or nothing");
        Level level = constant(Level.values(), fields[1]);
        LevelWeight weight = weight(fields);
        refuseUnless(
                Math.abs(weight.weight() - number(fields[4])) < ROUNDING,
                level + " says it weighs " + fields[4] + ", which is not the logarithm of m over u");
        refuseUnless(levels.put(level, weight) == null, level + " stands twice");
    }

    private static LevelWeight weight(String[] fields) {
        refuseUnless(
                fields[5].isEmpty() || fields[5].equals("rarity"),
                "\"" + fields[5] + "\" is neither rarity nor nothing");
        try {
            return new LevelWeight(number(fields[2]), number(fields[3]), !fields[5].isEmpty());
        } catch (IllegalArgumentException e) {
            throw new Refused(String.valueOf(e.getMessage()));
        }
    }

    private void limit(String[] fields) {
        refuseUnless(fields.length == 3, "a limit takes a name and a number");
        Limit limit = constant(Limit.values(), fields[1]);
        refuseUnless(limits.put(limit, number(fields[2])) == null, limit + " stands twice");
    }

    private <T> Optional<T> said(String name, Function<String, T> reading) {
        String text = single.get(name);
        if (text == null) {
            problems.add("", "it says nothing of " + name);
            return Optional.empty();
        }
        return problems.tried(name, () -> reading.apply(text));
    }

    private static <E extends Enum<E>> E constant(E[] all, String name) {
        for (E constant : all) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        throw new Refused("\"" + name + "\" is not known here");
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException _) {
            throw new Refused("\"" + text + "\" is not a number");
        }
    }

    private static LocalDate date(String text) {
        try {
            return RecordYears.date(text);
        } catch (DateTimeException _) {
            throw new Refused("\"" + text + "\" is not a date such as 2026-02-23");
        }
    }

    private static void refuseUnless(boolean right, String reason) {
        if (!right) {
            throw new Refused(reason);
        }
    }
}
