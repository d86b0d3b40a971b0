package org.throughcare.commands.background;

import java.util.List;
import org.throughcare.commands.background.Stay.Place;
import org.throughcare.commands.background.Volumes.Of;

/**
 * A size of the generated caseload beside what is published.
 *
 * @param name what is counted
 * @param generated for 1,000 people on the caseload
 * @param stated the same from published figures; not a number where none is published
 */
public record Volume(String name, double generated, double stated) {
    private static final double THOUSAND = 1000;

    /** Whether a figure is published. */
    public boolean isStated() {
        return !Double.isNaN(stated);
    }

    static List<Volume> of(BackgroundLoad load) {
        Assumptions stated = load.assumptions();
        Volumes volumes = load.tally(Scale.AS_ASSUMED).volumes();
        double placeYears = load.people() * (double) load.years();
        double per = THOUSAND / stated.of(Assumption.SUPERVISED);
        double inCustody = volumes.years(Place.CUSTODY) + volumes.years(Place.RECALLED);
        double adjudications = stated.of(Assumption.ADJUDICATIONS_A_YEAR) / stated.of(Assumption.PRISONERS);
        return List.of(
                new Volume(
                        "first releases a year",
                        THOUSAND * volumes.of(Of.FIRST_RELEASES) / placeYears,
                        per * stated.of(Assumption.RELEASES_A_YEAR)),
                new Volume(
                        "recalls a year",
                        THOUSAND * volumes.of(Of.RECALLS) / placeYears,
                        per * stated.of(Assumption.RECALLS_A_YEAR)),
                new Volume(
                        "in custody on recall",
                        THOUSAND * volumes.years(Place.RECALLED) / placeYears,
                        per * stated.of(Assumption.RECALLED_IN_CUSTODY)),
                new Volume(
                        "adjudications a year, for the people in custody",
                        THOUSAND * volumes.of(Of.ADJUDICATIONS) / placeYears,
                        THOUSAND * adjudications * inCustody / placeYears),
                unpublished("in custody before first release", volumes.years(Place.CUSTODY) / placeYears),
                unpublished("on licence", volumes.years(Place.LICENCE) / placeYears),
                unpublished("on a court order", volumes.years(Place.ORDER) / placeYears),
                unpublished("people seen", volumes.of(Of.PEOPLE) / (double) load.people()),
                unpublished("entries a year", volumes.of(Of.ENTRIES) / placeYears),
                unpublished("appointments a year", volumes.of(Of.APPOINTMENTS) / placeYears),
                unpublished("absences a year", volumes.of(Of.ABSENCES) / placeYears));
    }

    private static Volume unpublished(String name, double each) {
        return new Volume(name, THOUSAND * each, Double.NaN);
    }
}
