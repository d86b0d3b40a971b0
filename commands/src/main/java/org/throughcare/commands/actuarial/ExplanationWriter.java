package org.throughcare.commands.actuarial;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.risk.predictor.explanation.Bounds;
import org.throughcare.practice.risk.predictor.explanation.Change;
import org.throughcare.practice.risk.predictor.explanation.Factor;
import org.throughcare.practice.risk.predictor.explanation.NextBand;
import org.throughcare.practice.risk.predictor.explanation.ScoreExplanation;
import org.throughcare.practice.risk.predictor.registry.ModelVersion;
import org.throughcare.practice.risk.predictor.registry.TableHash;
import tools.jackson.core.JsonGenerator;

/** Writes why scores are what they are, beside the response. */
final class ExplanationWriter {
    private final JsonGenerator json;

    ExplanationWriter(JsonGenerator json) {
        this.json = json;
    }

    void write(List<ModelVersion> models, List<ScoreExplanation> explanations) {
        each("models", models, this::model);
        each("explanations", explanations, this::explanation);
    }

    private void model(ModelVersion model) {
        json.writeStringProperty("model", model.model());
        json.writeStringProperty("version", model.version());
        each("tables", model.tables(), this::table);
    }

    private void table(TableHash hash) {
        json.writeStringProperty("table", hash.table());
        json.writeStringProperty("sha256", hash.sha256());
    }

    private void explanation(ScoreExplanation explanation) {
        json.writeStringProperty("algorithm", explanation.predictor().name());
        each("factors", explanation.factors().stream().filter(Factor::matters).toList(), this::factor);
        each("bands", explanation.bands(), this::band);
        json.writeName("bounds");
        bounds(explanation.bounds());
        each("changes", explanation.changes(), this::change);
        json.writeName("limits");
        texts(explanation.limits());
    }

    private void factor(Factor factor) {
        json.writeStringProperty("feature", factor.feature());
        json.writeStringProperty("said", factor.said());
        json.writeStringProperty("measure", factor.measure().name());
        number("amount", factor.amount());
    }

    private void band(NextBand next) {
        json.writeStringProperty("band", next.band().name());
        number("distance", next.distance());
    }

    private void bounds(@Nullable Bounds bounds) {
        if (bounds == null) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        json.writeStringProperty("said", bounds.said());
        number("least", bounds.least());
        json.writeStringProperty("lowest", bounds.lowest().name());
        number("most", bounds.most());
        json.writeStringProperty("highest", bounds.highest().name());
        json.writeName("missing");
        texts(bounds.missing());
        json.writeEndObject();
    }

    private void change(Change change) {
        json.writeStringProperty("field", change.field());
        json.writeStringProperty("to", change.to());
        number("score", change.score());
        json.writeStringProperty("band", change.band().name());
    }

    private void number(String name, BigDecimal value) {
        json.writeName(name);
        json.writeNumber(value);
    }

    private void texts(List<String> texts) {
        json.writeStartArray();
        texts.forEach(json::writeString);
        json.writeEndArray();
    }

    private <T> void each(String name, List<T> items, Consumer<T> fields) {
        json.writeName(name);
        json.writeStartArray();
        for (T item : items) {
            json.writeStartObject();
            fields.accept(item);
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
