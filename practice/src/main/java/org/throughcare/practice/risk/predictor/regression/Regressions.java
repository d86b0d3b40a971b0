package org.throughcare.practice.risk.predictor.regression;

import static org.throughcare.practice.risk.predictor.checks.RecordCheck.AGE_AT_FIRST_SANCTION_AS_NOTED;
import static org.throughcare.practice.risk.predictor.checks.RecordCheck.AGE_AT_FIRST_SANCTION_IN_RANGE;
import static org.throughcare.practice.risk.predictor.checks.RecordCheck.CONVICTION_AFTER_BIRTH;
import static org.throughcare.practice.risk.predictor.checks.RecordCheck.CONVICTION_NEAR_ASSESSMENT;
import static org.throughcare.practice.risk.predictor.checks.RecordCheck.FIRST_SANCTION_BEFORE_CONVICTION;
import static org.throughcare.practice.risk.predictor.checks.RecordCheck.FOLLOWUP_AFTER_BIRTH;
import static org.throughcare.practice.risk.predictor.checks.RecordCheck.FOLLOWUP_KNOWN;
import static org.throughcare.practice.risk.predictor.checks.RecordCheck.FOLLOWUP_WITHIN_A_LIFE;
import static org.throughcare.practice.risk.predictor.checks.RecordCheck.SANCTIONS_IN_RANGE;
import static org.throughcare.practice.risk.predictor.checks.RecordCheck.VIOLENT_SANCTIONS_IN_RANGE;

import java.util.Arrays;
import java.util.Set;
import org.throughcare.practice.risk.predictor.checks.Check;
import org.throughcare.practice.risk.predictor.checks.Checks;
import org.throughcare.practice.risk.predictor.checks.DrugsCheck;
import org.throughcare.practice.risk.predictor.checks.OffenceCodeCheck;
import org.throughcare.practice.risk.predictor.checks.Required;
import org.throughcare.practice.risk.predictor.outcome.Bands;
import org.throughcare.practice.risk.predictor.outcome.Correction;
import org.throughcare.practice.risk.predictor.outcome.Predictor;
import org.throughcare.practice.risk.predictor.tables.PredictorTables;

/** Puts the three regressions together from their terms, their checks and the published tables. */
public final class Regressions {
    private final PredictorTables tables;
    private final boolean checked;
    private final boolean zeroIsAScore;
    private final Check code;

    public Regressions(PredictorTables tables, Set<Correction> corrections) {
        this.tables = tables;
        checked = corrections.contains(Correction.FOLLOWUP_AND_COUNTS_CHECKED);
        zeroIsAScore = corrections.contains(Correction.LOWEST_SCORES_ARE_SCORES);
        code = new OffenceCodeCheck(tables.offences());
    }

    /** All reoffending. */
    public RegressionModel all() {
        return model(
                Predictor.ALL_REOFFENDING_PREDICTOR,
                AllReoffendingTerms::of,
                Checks.of(
                        Asked.OF_ALL,
                        CONVICTION_AFTER_BIRTH,
                        FIRST_SANCTION_BEFORE_CONVICTION,
                        CONVICTION_NEAR_ASSESSMENT,
                        firstAge(),
                        code,
                        SANCTIONS_IN_RANGE,
                        FOLLOWUP_KNOWN,
                        FOLLOWUP_AFTER_BIRTH,
                        FOLLOWUP_WITHIN_A_LIFE),
                Asked.FURTHER_OF_ALL,
                Checks.of(Asked.FURTHER_OF_ALL, new DrugsCheck(Asked.DRUGS_OF_ALL)),
                zeroIsAScore);
    }

    /** Violent reoffending. */
    public RegressionModel violent() {
        return model(
                Predictor.VIOLENT_REOFFENDING_PREDICTOR,
                ViolentTerms::of,
                Checks.of(
                        Asked.OF_VIOLENT,
                        firstAge(),
                        SANCTIONS_IN_RANGE,
                        VIOLENT_SANCTIONS_IN_RANGE,
                        code,
                        CONVICTION_AFTER_BIRTH,
                        FIRST_SANCTION_BEFORE_CONVICTION,
                        CONVICTION_NEAR_ASSESSMENT,
                        FOLLOWUP_KNOWN,
                        FOLLOWUP_AFTER_BIRTH,
                        FOLLOWUP_WITHIN_A_LIFE),
                Asked.FURTHER_OF_VIOLENT,
                Checks.of(Asked.FURTHER_OF_VIOLENT, new DrugsCheck(Asked.DRUGS_OF_VIOLENT)),
                zeroIsAScore);
    }

    /** Serious violent reoffending. */
    public RegressionModel seriousViolent() {
        Check[] asOfOld = {
            Asked.OF_VIOLENT,
            SANCTIONS_IN_RANGE,
            VIOLENT_SANCTIONS_IN_RANGE,
            code,
            firstAge(),
            CONVICTION_AFTER_BIRTH,
            FIRST_SANCTION_BEFORE_CONVICTION,
            CONVICTION_NEAR_ASSESSMENT
        };
        Check[] followup = {FOLLOWUP_AFTER_BIRTH, FOLLOWUP_WITHIN_A_LIFE};
        return model(
                Predictor.SERIOUS_VIOLENT_REOFFENDING_PREDICTOR,
                SeriousViolentTerms::of,
                Checks.of(checked ? joined(asOfOld, followup) : asOfOld),
                Asked.FURTHER_OF_SERIOUS_VIOLENT,
                Checks.of(Asked.FURTHER_OF_SERIOUS_VIOLENT),
                true);
    }

    private RegressionModel model(
            Predictor predictor, Wording terms, Checks record, Required asked, Checks answered, boolean zero) {
        String name = predictor.shortName();
        return new RegressionModel(
                predictor,
                terms.formula(terms(name, "static"), false),
                terms.formula(terms(name, "dynamic"), true),
                record,
                asked,
                answered,
                new Bands(
                        tables.constants().hundredths(name, "BAND_MEDIUM"),
                        tables.constants().hundredths(name, "BAND_HIGH"),
                        tables.constants().hundredths(name, "BAND_VERY_HIGH")),
                zero,
                tables.offences());
    }

    private Terms terms(String name, String variant) {
        Term offence =
                new CategoryWeight("offenceGroupWeight", tables.categories().weights(name, variant));
        return new Terms(tables.coefficients(), offence, name, variant);
    }

    private Check firstAge() {
        return checked ? AGE_AT_FIRST_SANCTION_AS_NOTED : AGE_AT_FIRST_SANCTION_IN_RANGE;
    }

    private static Check[] joined(Check[] first, Check[] second) {
        Check[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    /** Writes down the terms of one variant. */
    private interface Wording {
        Formula formula(Terms terms, boolean dynamic);
    }
}
