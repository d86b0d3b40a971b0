package org.throughcare.practice.risk.predictor.previous;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.risk.predictor.answers.Answers;
import org.throughcare.practice.risk.predictor.answers.Question;
import org.throughcare.practice.risk.predictor.outcome.Band;
import org.throughcare.practice.risk.predictor.outcome.Bands;
import org.throughcare.practice.risk.predictor.outcome.ErrorType;
import org.throughcare.practice.risk.predictor.outcome.Fault;
import org.throughcare.practice.risk.predictor.outcome.Predictor;
import org.throughcare.practice.risk.predictor.outcome.Scores;
import org.throughcare.practice.risk.predictor.outcome.ValidationError;
import org.throughcare.practice.risk.predictor.sexual.DirectContact;
import org.throughcare.practice.risk.predictor.sexual.IndirectContactBefore;
import org.throughcare.practice.risk.predictor.tables.ConstantTable;
import org.throughcare.practice.risk.predictor.tables.PredictorTables;
import org.throughcare.practice.risk.predictor.tables.PreviousTables;

/** All predictors of the generation before; many threads may ask it at once. */
public final class PreviousSuite {
    private static final String RSR = "RSR";
    private static final int NEVER = Integer.MAX_VALUE;

    private final Reconviction reconviction;
    private final GeneralReoffending general;
    private final ViolentReoffending violent;
    private final SeriousViolence serious;
    private final DirectContact direct;
    private final IndirectContactBefore indirect;
    private final BigDecimal womanWithHistory;
    private final Bands bands;

    public PreviousSuite(PredictorTables tables, PreviousTables previous) {
        ConstantTable constants = previous.constants();
        reconviction = new Reconviction(previous);
        general = new GeneralReoffending(reconviction, constants);
        violent = new ViolentReoffending(constants);
        serious = new SeriousViolence(previous, tables.offences());
        direct = new DirectContact(tables.constants(), Set.of());
        indirect = new IndirectContactBefore(constants);
        womanWithHistory = BigDecimal.valueOf(constants.hundredths(RSR, "FEMALE_WITH_HISTORY"), 2);
        bands = new Bands(constants.hundredths(RSR, "BAND_MEDIUM"), constants.hundredths(RSR, "BAND_HIGH"), NEVER);
    }

    /** What one of them says of a person whose date of assessment is known. */
    public PreviousScore score(PreviousModel model, Answers person) {
        return switch (model) {
            case OGRS3 -> reconviction.score(person);
            case OGP -> general.score(person);
            case OVP -> violent.score(person);
            case SNSV -> serious.score(person);
            case OSP_DIRECT -> direct(person);
            case OSP_INDIRECT -> indirect(person);
            case RSR -> combined(person);
        };
    }

    private PreviousScore direct(Answers person) {
        Scores scores = new Scores();
        scores.clear();
        direct.score(person, scores);
        Predictor self = Predictor.DIRECT_CONTACT_SEXUAL_REOFFENDING_PREDICTOR;
        if (scores.failed(self)) {
            Fault fault = scores.fault(self);
            return PreviousScore.refused(fault == null ? direct.errors(person) : List.of(fault.error()));
        }
        return new PreviousScore(
                null,
                BigDecimal.valueOf(scores.hundredths(self), 2),
                scores.band(self),
                scores.points() == Scores.NONE ? null : (Integer) scores.points(),
                List.of());
    }

    private PreviousScore indirect(Answers person) {
        List<ValidationError> errors = indirect.errors(person);
        if (!errors.isEmpty()) {
            return PreviousScore.refused(errors);
        }
        Band band = IndirectContactBefore.concerns(person) ? null : Band.NOT_APPLICABLE;
        return new PreviousScore(
                null,
                new BigDecimal(indirect.share(person) * 100).setScale(2, RoundingMode.HALF_UP),
                band,
                null,
                List.of());
    }

    private PreviousScore combined(Answers person) {
        List<String> failed = new ArrayList<>();
        BigDecimal sum = part(PreviousModel.SNSV, person, failed)
                .add(part(PreviousModel.OSP_DIRECT, person, failed))
                .add(part(PreviousModel.OSP_INDIRECT, person, failed));
        if (!failed.isEmpty()) {
            return PreviousScore.refused(List.of(new ValidationError(ErrorType.COMPONENT_VALIDATION_ERROR, failed)));
        }
        if (person.female() && person.yes(Question.HAS_EVER_COMMITTED_SEXUAL_OFFENCE)) {
            sum = sum.add(womanWithHistory);
        }
        BigDecimal score = sum.setScale(2, RoundingMode.HALF_UP);
        return new PreviousScore(null, score, bands.of(score.movePointRight(2).intValueExact()), null, List.of());
    }

    private BigDecimal part(PreviousModel model, Answers person, List<String> failed) {
        @Nullable BigDecimal score = score(model, person).score();
        if (score == null) {
            failed.add(model.shortName());
            return BigDecimal.ZERO;
        }
        return score;
    }
}
