package org.throughcare.service.protection;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
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
import org.throughcare.commands.document.TextFile;
import org.throughcare.commands.document.YamlDocument;
import org.throughcare.practice.policy.Mark;
import org.throughcare.service.protection.RetentionRule.Category;
import org.throughcare.service.protection.RetentionRule.Trigger;

/** Reads a retention schedule from YAML and refuses all that is wrong in it at once. */
final class RetentionFile {
    private static final String BUILT_IN = "retention.yaml";

    private final Problems problems;
    private final String file;

    private RetentionFile(String file) {
        this.file = file;
        problems = new Problems(file);
    }

    /** The schedule that comes with Throughcare. */
    static RetentionSchedule builtIn() {
        try (InputStream stream = RetentionFile.class.getResourceAsStream(BUILT_IN)) {
            return read(
                    BUILT_IN,
                    new String(Objects.requireNonNull(stream, BUILT_IN).readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + BUILT_IN, e);
        }
    }

    /**
     * The schedule that a file holds.
     *
     * @throws FileRefused if there is no such file, or anything in it is wrong
     */
    static RetentionSchedule read(Path path) {
        return read(path.toString(), TextFile.read(path));
    }

    /** The schedule that {@code text} holds; {@code name} is what the text is called in a refusal. */
    static RetentionSchedule read(String name, String text) {
        return new RetentionFile(name).schedule(YamlDocument.read(name, text));
    }

    private RetentionSchedule schedule(Node document) {
        if (!(document instanceof Node.Fields whole)) {
            throw new FileRefused(file + ": a retention schedule begins with its name and version");
        }
        FieldReader fields = new FieldReader(whole, "", problems);
        fields.refuseOthers(Set.of("name", "version", "answer_within", "categories", "holds"));
        String name = fields.required("name", Scalars::word).orElse("");
        String version = fields.required("version", Scalars::word).orElse("");
        Period within = fields.required("answer_within", RetentionFile::period).orElse(Period.ZERO);
        List<RetentionRule> rules = new ArrayList<>();
        for (Node node : fields.<List<Node>>optional("categories", Scalars::items, List.of())) {
            rule(node).ifPresent(rules::add);
        }
        List<HoldRule> holds = new ArrayList<>();
        for (Node node : fields.<List<Node>>optional("holds", Scalars::items, List.of())) {
            hold(node).ifPresent(holds::add);
        }
        problems.refuseIfAny();
        try {
            return new RetentionSchedule(name, version, within, rules, holds);
        } catch (IllegalArgumentException e) {
            throw new FileRefused(file + ": " + e.getMessage());
        }
    }

    private Optional<RetentionRule> rule(Node node) {
        int before = problems.count();
        FieldReader fields = at(node, Set.of("category", "what", "period", "trigger", "from", "source", "mark"));
        Optional<Category> category = fields.required("category", one -> Scalars.one(one, Category.class));
        Optional<String> what = fields.required("what", Scalars::word);
        Optional<Period> period = fields.required("period", RetentionFile::period);
        Optional<Trigger> trigger = fields.required("trigger", one -> Scalars.one(one, Trigger.class));
        Optional<LocalDate> from = fields.required("from", Scalars::date);
        Optional<String> source = fields.required("source", Scalars::word);
        Optional<Mark> mark = fields.required("mark", one -> Scalars.one(one, Mark.class));
        return problems.count() > before
                ? Optional.empty()
                : problems.tried(
                        place(node),
                        () -> new RetentionRule(
                                category.orElseThrow(),
                                what.orElseThrow(),
                                period.orElseThrow(),
                                trigger.orElseThrow(),
                                from.orElseThrow(),
                                source.orElseThrow(),
                                mark.orElseThrow()));
    }

    private Optional<HoldRule> hold(Node node) {
        int before = problems.count();
        FieldReader fields = at(node, Set.of("hold", "why", "from", "source", "mark"));
        Optional<Hold> hold = fields.required("hold", one -> Scalars.one(one, Hold.class));
        Optional<String> why = fields.required("why", Scalars::word);
        Optional<LocalDate> from = fields.required("from", Scalars::date);
        Optional<String> source = fields.required("source", Scalars::word);
        Optional<Mark> mark = fields.required("mark", one -> Scalars.one(one, Mark.class));
        return problems.count() > before
                ? Optional.empty()
                : Optional.of(new HoldRule(
                        hold.orElseThrow(),
                        why.orElseThrow(),
                        from.orElseThrow(),
                        source.orElseThrow(),
                        mark.orElseThrow()));
    }

    private FieldReader at(Node node, Set<String> known) {
        Node.Fields named = node instanceof Node.Fields fields ? fields : new Node.Fields(Map.of(), node.line());
        FieldReader reader = new FieldReader(named, place(node), problems);
        reader.refuseOthers(known);
        return reader;
    }

    private static String place(Node node) {
        return "line " + node.line();
    }

    private static Period period(Node node) {
        try {
            Period period = Period.parse(Scalars.word(node));
            if (period.isNegative() || period.isZero()) {
                throw new Refused("must be longer than nothing, not " + node.inWords());
            }
            return period;
        } catch (DateTimeException e) {
            throw new Refused("must be a period such as P6Y, not " + node.inWords());
        }
    }
}
