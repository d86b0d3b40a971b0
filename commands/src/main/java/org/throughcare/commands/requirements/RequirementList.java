package org.throughcare.commands.requirements;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.throughcare.commands.document.FileRefused;
import org.throughcare.commands.document.Problems;
import org.throughcare.commands.document.Refused;
import org.throughcare.commands.document.TextFile;

/**
 * Every requirement, amendment and prohibition once, kept as text: {@code id,section,statement,amended by,lacking}. Lines
 * may be blank or begin with {@code #}.
 */
final class RequirementList {
    private static final String BUILT_IN = "requirements.csv";
    private static final String HEADER = "id,section,statement,amended by,lacking";
    private static final Set<String> IDS = ids();

    private final Problems problems;
    private final Map<String, Integer> lines = new HashMap<>();
    private final Map<String, Requirement> byId = new HashMap<>();

    private RequirementList(String name) {
        problems = new Problems(name);
    }

    /** The list that comes with Throughcare. */
    static List<Requirement> builtIn() {
        try (InputStream file = RequirementList.class.getResourceAsStream("/org/throughcare/commands/" + BUILT_IN)) {
            return read(
                    BUILT_IN, new String(Objects.requireNonNull(file, BUILT_IN).readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + BUILT_IN, e);
        }
    }

    /**
     * The list in a file, ordered by number whatever the order of its rows.
     *
     * @throws FileRefused if an id is missing, repeated or unknown, or a row cannot be read; says all of it
     */
    static List<Requirement> read(Path file) {
        return read(file.toString(), TextFile.read(file));
    }

    /** Every id there is: R1 to R132, A1 to A14, N01 to N12. */
    static Set<String> ids() {
        Set<String> ids = new LinkedHashSet<>();
        IntStream.rangeClosed(1, 132).forEach(number -> ids.add("R" + number));
        IntStream.rangeClosed(1, 14).forEach(number -> ids.add("A" + number));
        IntStream.rangeClosed(1, 12).forEach(number -> ids.add((number < 10 ? "N0" : "N") + number));
        return ids;
    }

    private static List<Requirement> read(String name, String text) {
        var list = new RequirementList(name);
        boolean headed = false;
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (headed) {
                list.add(number, line);
            } else if (line.equals(HEADER)) {
                headed = true;
            } else {
                throw new FileRefused(name + ": line " + number + ": the first row must be \"" + HEADER + "\"");
            }
        }
        return list.complete();
    }

    private void add(int number, String line) {
        problems.tried("line " + number, () -> requirement(line)).ifPresent(requirement -> {
            Integer earlier = lines.putIfAbsent(requirement.id(), number);
            if (earlier != null) {
                problems.add("line " + number, requirement.id() + " already stands on line " + earlier);
            }
            byId.put(requirement.id(), requirement);
        });
    }

    private static Requirement requirement(String line) {
        List<String> fields = CsvRow.fields(line);
        if (fields.size() != 5) {
            throw new Refused("it has " + fields.size() + " fields, not the five of " + HEADER);
        }
        String id = known(fields.getFirst());
        if (fields.get(1).isEmpty() || fields.get(2).isEmpty()) {
            throw new Refused(id + " needs a section and a statement");
        }
        List<String> amendedBy = Stream.of(fields.get(3).split(" "))
                .filter(each -> !each.isEmpty())
                .toList();
        for (String amendment : amendedBy) {
            if (!known(amendment).startsWith("A")) {
                throw new Refused(id + " is amended by " + amendment + ", which is no amendment");
            }
        }
        return new Requirement(id, fields.get(1), fields.get(2), amendedBy, fields.get(4));
    }

    private static String known(String id) {
        if (!IDS.contains(id)) {
            throw new Refused("there is no \"" + id + "\"; ids are R1 to R132, A1 to A14 and N01 to N12");
        }
        return id;
    }

    private List<Requirement> complete() {
        Collection<String> missing = new ArrayList<>(IDS);
        missing.removeAll(byId.keySet());
        if (!missing.isEmpty()) {
            problems.add("", "it has no row for " + String.join(", ", missing));
        }
        problems.refuseIfAny();
        return IDS.stream().map(byId::get).filter(Objects::nonNull).toList();
    }
}
