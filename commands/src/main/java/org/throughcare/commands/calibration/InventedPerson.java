package org.throughcare.commands.calibration;

import java.util.Map;
import org.throughcare.practice.risk.predictor.answers.Answers;

/**
 * Somebody invented.
 *
 * @param recorded their answers as they are on record
 * @param alike their answers as they would be on record if everybody's acts in custody were reported alike
 * @param quarter in which quarter they were assessed, from 0
 * @param groups the group they belong to by each characteristic
 * @param turn decides what happens to them
 */
record InventedPerson(Answers recorded, Answers alike, int quarter, Map<Characteristic, String> groups, double turn) {
    InventedPerson {
        groups = Map.copyOf(groups);
    }

    /** The group by {@code characteristic}. */
    String group(Characteristic characteristic) {
        return groups.getOrDefault(characteristic, "");
    }
}
