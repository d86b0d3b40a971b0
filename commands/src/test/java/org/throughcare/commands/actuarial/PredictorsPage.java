package org.throughcare.commands.actuarial;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughcare.practice.risk.predictor.PredictorRecord;
import org.throughcare.practice.risk.predictor.answers.Answers;
import org.throughcare.practice.risk.predictor.outcome.Correction;
import org.throughcare.practice.risk.predictor.registry.ModelVersion;
import org.throughcare.practice.risk.predictor.registry.TableHash;
import org.throughcare.practice.risk.predictor.suite.AppliedCorrection;

/** The tables of docs/predictors.md that follow from the code. */
final class PredictorsPage {
    /** How many invented people are counted, half of them with a tenth of the answers missing. */
    static final int PEOPLE = 2_000;

    private static final long SEED = 2026;

    private PredictorsPage() {}

    /** Everything that the page must hold, line by line. */
    static List<String> lines() {
        return Stream.of(models(), tables(), corrections())
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> models() {
        return Asking.PREDICTORS.models().versions().stream()
                .map(model -> "| " + model.model() + " | " + model.name() + " | " + model.version() + " | "
                        + (model.from() == null ? "not known" : model.from()) + " | "
                        + (model.until() == null ? "" : model.until()) + " | "
                        + model.tables().stream().map(TableHash::table).collect(Collectors.joining(", ")) + " |")
                .toList();
    }

    private static List<String> tables() {
        Set<String> rows = new TreeSet<>();
        for (ModelVersion model : Asking.PREDICTORS.models().versions()) {
            model.tables().forEach(hash -> rows.add("| " + hash.table() + " | `" + hash.sha256() + "` |"));
        }
        return List.copyOf(rows);
    }

    private static List<String> corrections() {
        InventedAnswers people =
                new InventedAnswers(SEED, ActuarialTables.builtIn().offences());
        Map<Correction, Integer> changed = new EnumMap<>(Correction.class);
        Map<Correction, Set<String>> outputs = new EnumMap<>(Correction.class);
        for (int i = 0; i < PEOPLE; i++) {
            Answers person = i % 2 == 0 ? people.complete() : people.withGaps(0.1);
            PredictorRecord answered = Asking.corrected(person);
            for (AppliedCorrection applied : answered.corrections()) {
                changed.merge(applied.correction(), 1, Integer::sum);
                outputs.computeIfAbsent(applied.correction(), _ -> new TreeSet<>())
                        .addAll(applied.outputs());
            }
        }
        return Stream.of(Correction.values())
                .map(correction -> "| " + correction.defect() + " | " + correction.name() + " | " + correction.what()
                        + " | " + changed.getOrDefault(correction, 0) + " | "
                        + String.join(", ", outputs.getOrDefault(correction, Set.of())) + " |")
                .toList();
    }
}
