package org.throughcare.commands.calibration;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.throughcare.commands.actuarial.ActuarialTables;
import org.throughcare.practice.risk.calibration.Prediction;
import org.throughcare.practice.risk.predictor.outcome.Band;
import org.throughcare.practice.risk.predictor.outcome.Predictor;
import org.throughcare.practice.risk.predictor.outcome.Scores;
import org.throughcare.practice.risk.predictor.suite.Board;
import org.throughcare.practice.risk.predictor.suite.PredictorSuite;

/**
 * Somebody of whom a predictor said something and something happened or did not.
 *
 * @param prediction what was said, and what is on record to have happened
 * @param band the band it was in
 * @param quarter in which they were assessed, from 0
 * @param groups the group they belong to by each characteristic
 */
record Followed(Prediction prediction, Band band, int quarter, Map<Characteristic, String> groups) {
    private static final double WHOLE = 100;

    Followed {
        groups = Map.copyOf(groups);
    }

    /** The group by {@code characteristic}. */
    String group(Characteristic characteristic) {
        return groups.getOrDefault(characteristic, "");
    }

    /**
     * Scores {@code people} invented people and lets happen to them what is true: the predictor's own score on the answers as
     * they would be if everybody were reported alike, drifted. Those whom a predictor does not score are left out.
     */
    static Map<Predictor, List<Followed>> people(int people, long seed, Truth truth, Set<Predictor> predictors) {
        PredictorSuite suite = new PredictorSuite(ActuarialTables.builtIn(), Set.of());
        InventedCaseload caseload = new InventedCaseload(seed, truth);
        Board said = new Board();
        Board real = new Board();
        Map<Predictor, List<Followed>> followed = new EnumMap<>(Predictor.class);
        predictors.forEach(predictor -> followed.put(predictor, new ArrayList<>(people)));
        for (int number = 0; number < people; number++) {
            InventedPerson person = caseload.next();
            suite.score(person.recorded(), said);
            suite.score(person.alike(), real);
            followed.forEach((predictor, all) ->
                    of(person, predictor, said.scores(), real.scores(), truth).ifPresent(all::add));
        }
        return followed;
    }

    private static Optional<Followed> of(
            InventedPerson person, Predictor predictor, Scores said, Scores real, Truth truth) {
        double predicted = said.percent(predictor) / WHOLE;
        double chance = truth.drifted(real.percent(predictor) / WHOLE, person.quarter());
        Band band = said.band(predictor);
        if (Double.isNaN(predicted) || Double.isNaN(chance) || band == null || band == Band.NOT_APPLICABLE) {
            return Optional.empty();
        }
        boolean more = truth.outcomesToo() && truth.reportsMore(person.group(Characteristic.ETHNICITY));
        boolean happened = person.turn() < (more ? Math.min(1, predicted) : chance);
        return Optional.of(new Followed(new Prediction(predicted, happened), band, person.quarter(), person.groups()));
    }
}
