package org.throughcare.commands.background;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.throughcare.commands.background.Stay.Place;
import org.throughcare.commands.background.Volumes.Of;

/** The generated caseload is held against published sizes. Drawing lives is quick; none is replayed here. */
class VolumesTest {
    private static final int PLACES = 1000;
    private static final int SEEDS = 4;
    private static final double PLACE_YEARS = PLACES * SEEDS * 2.0;

    private static Volumes halved = new Volumes();
    private static Volumes assumed = new Volumes();
    private static Volumes doubled = new Volumes();

    @BeforeAll
    static void drawn() {
        halved = drawn(Scale.HALVED);
        assumed = drawn(Scale.AS_ASSUMED);
        doubled = drawn(Scale.DOUBLED);
    }

    private static Volumes drawn(Scale scale) {
        Setting setting = Ordinary.setting(scale);
        Volumes volumes = new Volumes();
        for (long seed = 1; seed <= SEEDS; seed++) {
            Caseload caseload = new Caseload(seed, setting);
            for (long place = 0; place < PLACES; place++) {
                caseload.place(place).forEach(life -> volumes.count(life, setting.countedFrom(), setting.until()));
            }
        }
        return volumes;
    }

    private static double stated(Assumption of) {
        Assumptions table = Assumptions.builtIn();
        return table.of(of) / table.of(Assumption.SUPERVISED);
    }

    @Test
    void releasesRecallsAndPeopleOnRecallAreNearWhatIsPublished() {
        assertNear(assumed.of(Of.FIRST_RELEASES) / PLACE_YEARS, stated(Assumption.RELEASES_A_YEAR), 0.10);
        assertNear(assumed.of(Of.RECALLS) / PLACE_YEARS, stated(Assumption.RECALLS_A_YEAR), 0.10);
        assertNear(assumed.years(Place.RECALLED) / PLACE_YEARS, stated(Assumption.RECALLED_IN_CUSTODY), 0.15);
    }

    @Test
    void adjudicationsForThePeopleInCustodyAreNearWhatIsPublished() {
        Assumptions table = Assumptions.builtIn();
        double each = table.of(Assumption.ADJUDICATIONS_A_YEAR) / table.of(Assumption.PRISONERS);
        double inCustody = assumed.years(Place.CUSTODY) + assumed.years(Place.RECALLED);
        assertNear(assumed.of(Of.ADJUDICATIONS) / inCustody, each, 0.15);
    }

    @Test
    void everyPlaceIsFilledAllTheTime() {
        double years = 0;
        for (Place place : Place.values()) {
            years += assumed.years(place);
        }
        assertNear(years, PLACE_YEARS, 0.01);
    }

    @Test
    void halvingAndDoublingMoveTheAssumedRatesAndLeaveThePublishedOnes() {
        assertNear(rate(halved), rate(assumed) / 2, 0.15);
        assertNear(rate(doubled), rate(assumed) * 2, 0.15);
        assertThat(doubled.of(Of.RECALLS)).isEqualTo(assumed.of(Of.RECALLS));
        assertThat(halved.of(Of.FIRST_RELEASES)).isEqualTo(assumed.of(Of.FIRST_RELEASES));
    }

    private static double rate(Volumes volumes) {
        return volumes.of(Of.ABSENCES) / (double) volumes.of(Of.APPOINTMENTS);
    }

    private static void assertNear(double generated, double wanted, double tolerance) {
        assertThat(generated).isCloseTo(wanted, within(wanted * tolerance));
    }
}
