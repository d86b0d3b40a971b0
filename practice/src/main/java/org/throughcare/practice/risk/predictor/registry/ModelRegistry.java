package org.throughcare.practice.risk.predictor.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.risk.predictor.registry.ModelChoice.InForce;
import org.throughcare.practice.risk.predictor.registry.ModelChoice.Refused;
import org.throughcare.practice.risk.predictor.tables.RegisteredModel;
import org.throughcare.practice.risk.predictor.tables.SourceTable;

/** Every version of every model that can be computed here, with the days on which it was in force. */
public final class ModelRegistry {
    private final List<ModelVersion> versions = new ArrayList<>();

    /**
     * The versions that {@code register} lists.
     *
     * @param tables the tables the models compute with; each is hashed
     * @throws IllegalArgumentException if a model names a table that is not among them
     */
    public ModelRegistry(List<RegisteredModel> register, List<SourceTable> tables) {
        Map<String, TableHash> hashes = new HashMap<>();
        tables.forEach(table -> hashes.put(table.name(), new TableHash(table.name(), table.sha256())));
        for (RegisteredModel model : register) {
            versions.add(new ModelVersion(
                    model.model(),
                    model.version(),
                    model.name(),
                    model.from(),
                    model.until(),
                    model.tables().stream()
                            .map(table -> {
                                TableHash hash = hashes.get(table);
                                if (hash == null) {
                                    throw new IllegalArgumentException(
                                            model.model() + " computes with " + table + ", and there is no such table");
                                }
                                return hash;
                            })
                            .toList(),
                    model.source()));
        }
    }

    public List<ModelVersion> versions() {
        return List.copyOf(versions);
    }

    /** The versions that are in force until further notice. */
    public List<ModelVersion> current() {
        return versions.stream().filter(version -> version.until() == null).toList();
    }

    /** Every version in force on {@code day}. */
    public List<ModelVersion> inForceOn(LocalDate day) {
        return versions.stream().filter(version -> version.inForceOn(day)).toList();
    }

    /** The version of {@code model} in force on {@code day}. */
    public ModelChoice choose(String model, LocalDate day) {
        return choose(model, null, day);
    }

    /** A version of {@code model} if it was in force on {@code day}; any version if {@code version} is null. */
    public ModelChoice choose(String model, @Nullable String version, LocalDate day) {
        List<ModelVersion> known = versions.stream()
                .filter(each -> each.model().equals(model)
                        && (version == null || each.version().equals(version)))
                .toList();
        String asked = version == null ? model : model + " " + version;
        if (known.isEmpty()) {
            return new Refused("No model " + asked + " is known.");
        }
        return known.stream()
                .filter(each -> each.inForceOn(day))
                .<ModelChoice>map(InForce::new)
                .findFirst()
                .orElseGet(() -> new Refused(asked + " was not in force on " + day + "; it was in force "
                        + known.stream().map(ModelVersion::days).collect(Collectors.joining(" and ")) + "."));
    }
}
