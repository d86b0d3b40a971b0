package org.throughcare.commands.calibration;

import java.util.Optional;
import org.throughcare.practice.risk.calibration.Calibration;
import org.throughcare.practice.risk.calibration.Discrimination;

/**
 * One line of the report.
 *
 * @param by what it is broken down by, such as "Band" or "Ethnicity"
 * @param name the group
 * @param people how many are in it
 * @param calibration expected against observed; empty where they are too few to show
 * @param discrimination how far they are told apart; empty where they are too few or it is not asked
 */
record Group(
        String by,
        String name,
        int people,
        Optional<Calibration> calibration,
        Optional<Discrimination> discrimination) {}
