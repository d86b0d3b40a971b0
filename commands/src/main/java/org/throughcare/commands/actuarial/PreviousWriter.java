package org.throughcare.commands.actuarial;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.risk.predictor.Predictors;
import org.throughcare.practice.risk.predictor.PreviousAnswer;
import org.throughcare.practice.risk.predictor.answers.Answers;
import org.throughcare.practice.risk.predictor.answers.PackedDate;
import org.throughcare.practice.risk.predictor.answers.Question;
import org.throughcare.practice.risk.predictor.previous.PreviousModel;
import org.throughcare.practice.risk.predictor.previous.PreviousScore;
import tools.jackson.core.JsonGenerator;

/** Writes what the generation before says on the day of the assessment, a field for each of its predictors. */
final class PreviousWriter {
    private final JsonGenerator json;

    PreviousWriter(JsonGenerator json) {
        this.json = json;
    }

    void write(Predictors predictors, Answers person) {
        LocalDate day = PackedDate.day(person.of(Question.ASSESSMENT_DATE));
        for (PreviousModel model : PreviousModel.values()) {
            json.writeName(model.shortName().replace("-", "").toLowerCase(Locale.ROOT));
            json.writeStartObject();
            switch (predictors.before(model, person, day)) {
                case PreviousAnswer.Given given -> score(given);
                case PreviousAnswer.Refused refused -> json.writeStringProperty("refused", refused.reason());
            }
            json.writeEndObject();
        }
    }

    private void score(PreviousAnswer.Given given) {
        PreviousScore score = given.score();
        json.writeStringProperty("modelVersion", given.model().version());
        number("oneYear", score.oneYear());
        number("score", score.score());
        ScreenWriter.any(json, "band", score.band());
        ScreenWriter.any(json, "points", score.points());
        ScreenWriter.errors(json, "validationErrors", score.errors());
    }

    private void number(String name, @Nullable BigDecimal value) {
        ScreenWriter.any(json, name, value == null ? null : (Object) value.doubleValue());
    }
}
