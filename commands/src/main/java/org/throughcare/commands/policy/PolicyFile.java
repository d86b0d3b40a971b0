package org.throughcare.commands.policy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.throughcare.commands.document.FieldReader;
import org.throughcare.commands.document.FileRefused;
import org.throughcare.commands.document.Nearest;
import org.throughcare.commands.document.Node;
import org.throughcare.commands.document.Problems;
import org.throughcare.commands.document.Refused;
import org.throughcare.commands.document.Scalars;
import org.throughcare.commands.document.TextFile;
import org.throughcare.commands.document.YamlDocument;
import org.throughcare.practice.policy.Figure;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.policy.PolicySet;

/**
 * A policy set kept as YAML: a name, a version and, for every key, its dated figures. A file that says
 * {@code extends: default} replaces whole keys of the built-in set and keeps the others.
 */
public final class PolicyFile {
    private static final String BUILT_IN = "policy.yaml";
    private static final String DEFAULT = "default";
    private static final Set<String> FIELDS = Set.of("name", "version", "extends", "figures");

    private final Problems problems;
    private final String file;
    private final Map<PolicyKey, List<Figure>> figures = new EnumMap<>(PolicyKey.class);

    private PolicyFile(String file) {
        this.file = file;
        problems = new Problems(file);
    }

    /** The set that comes with Throughcare. */
    public static PolicySet builtIn() {
        try (InputStream stream = PolicyFile.class.getResourceAsStream("/org/throughcare/commands/" + BUILT_IN)) {
            return read(
                    BUILT_IN,
                    new String(Objects.requireNonNull(stream, BUILT_IN).readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + BUILT_IN, e);
        }
    }

    /**
     * The set that a file holds.
     *
     * @throws FileRefused if there is no such file, or anything in it is wrong; it then names all that is
     */
    public static PolicySet read(Path path) {
        return read(path.toString(), TextFile.read(path));
    }

    /** The set that {@code text} holds; {@code name} is what the text is called in a refusal. */
    public static PolicySet read(String name, String text) {
        return new PolicyFile(name).set(YamlDocument.read(name, text));
    }

    private PolicySet set(Node document) {
        if (!(document instanceof Node.Fields whole)) {
            throw new FileRefused(file + ": a policy file begins with its name, version and figures");
        }
        FieldReader fields = new FieldReader(whole, "", problems);
        fields.refuseOthers(FIELDS);
        String name = fields.required("name", Scalars::word).orElse("");
        String version = fields.required("version", Scalars::word).orElse("");
        boolean overlay = fields.optional("extends", PolicyFile::isDefault, false);
        Map<String, Node> keys = fields.required("figures", PolicyFile::keys).orElse(Map.of());
        keys.forEach(this::key);
        problems.refuseIfAny();
        if (overlay) {
            PolicySet base = builtIn();
            for (PolicyKey key : PolicyKey.values()) {
                figures.putIfAbsent(key, base.dated(key));
            }
        }
        try {
            return new PolicySet(
                    name,
                    version,
                    figures.values().stream().flatMap(List::stream).toList());
        } catch (IllegalArgumentException e) {
            throw new FileRefused(file + ": " + e.getMessage());
        }
    }

    private static boolean isDefault(Node node) {
        if (!Scalars.word(node).equals(DEFAULT)) {
            throw new Refused("can only be " + DEFAULT + ", not " + node.inWords());
        }
        return true;
    }

    private static Map<String, Node> keys(Node node) {
        if (node instanceof Node.Fields fields) {
            return fields.named();
        }
        throw new Refused("must name policy keys, not " + node.inWords());
    }

    private void key(String text, Node node) {
        String place = "key " + text + " (line " + node.line() + ")";
        Optional<PolicyKey> key = PolicyKey.of(text);
        if (key.isEmpty()) {
            problems.add(place, unknown(text));
            return;
        }
        List<Figure> dated = new ArrayList<>();
        for (Node item : problems.tried(place, () -> Scalars.items(node)).orElse(List.of())) {
            FigureReader.read(key.get(), item, "key " + text + " (line " + item.line() + ")", problems)
                    .ifPresent(dated::add);
        }
        figures.put(key.get(), dated);
    }

    private static String unknown(String text) {
        List<String> known =
                List.of(PolicyKey.values()).stream().map(PolicyKey::text).toList();
        List<String> near = Nearest.to(text, known);
        return "there is no such policy key" + (near.isEmpty() ? "" : "; the nearest are " + String.join(", ", near));
    }
}
