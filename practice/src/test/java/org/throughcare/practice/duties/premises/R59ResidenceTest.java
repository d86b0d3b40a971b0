package org.throughcare.practice.duties.premises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughcare.practice.fixture.CaseFixture.anAllocatedCase;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.throughcare.practice.fixture.CaseFixture;
import org.throughcare.practice.premises.Curfew;
import org.throughcare.practice.premises.PremisesFact.CurfewSet;
import org.throughcare.practice.premises.PremisesFact.ResidenceAgreed;
import org.throughcare.practice.premises.PremisesFact.ResidentArrived;
import org.throughcare.practice.premises.PremisesFact.ResidentDeparted;
import org.throughcare.practice.premises.PremisesFact.ResidentNotArrived;
import org.throughcare.practice.premises.PremisesFact.SignedIn;
import org.throughcare.practice.premises.PremisesFact.SignedOut;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.terms.Role;

class R59ResidenceTest {
    private static final String ARRIVAL = "RESIDENT_ARRIVAL_DUE";
    private static final String CURFEW = "CURFEW_NOT_KEPT";
    private static final EntryId PLACE = new EntryId("place");

    private final CaseFixture expected = anAllocatedCase()
            .at(
                    "2022-06-10 09:00",
                    "place",
                    new ResidenceAgreed("Larch House", LocalDate.of(2022, 6, 17), LocalDate.of(2022, 9, 16), null));
    private final CaseFixture resident = expected.at("2022-06-17 14:00", "arrival", new ResidentArrived(PLACE));

    @Test
    void onTheDayItIsSaidWhetherThePersonCameAndThenTheOthersAreAsked() {
        assertThat(expected.until("2022-06-17 09:00"))
                .raises(ARRIVAL)
                .at("2022-06-17 00:00")
                .dueAt("2022-06-17 18:00")
                .addressedTo(Role.AP_STAFF)
                .restingOn("place");
        assertThat(expected.until("2022-06-17 19:00"))
                .raises(ARRIVAL)
                .escalatedTo(Role.COM, "2022-06-17 18:00")
                .escalatedTo(Role.SPO, "2022-06-17 18:00");
    }

    @Test
    void comingAnswersItAndSoDoesSayingThatTheyDidNotCome() {
        assertThat(resident.until("2022-06-17 19:00")).raises(ARRIVAL).answeredBy("arrival", "2022-06-17 14:00");
        assertThat(expected.at("2022-06-17 20:00", "missing", new ResidentNotArrived(PLACE, "the practitioner"))
                        .until("2022-06-17 21:00"))
                .raises(ARRIVAL)
                .answeredBy("missing", "2022-06-17 20:00");
    }

    @Test
    void whoeverIsOutWhenTheCurfewBeginsIsAskedAfterAtOnce() {
        var out = resident.at("2022-06-20 13:22", "exit", new SignedOut("the shops"));

        assertThat(out.until("2022-06-20 22:59")).raisesNo(CURFEW);
        assertThat(out.until("2022-06-20 23:30"))
                .raises(CURFEW)
                .at("2022-06-20 23:00")
                .dueAt("2022-06-21 00:00")
                .addressedTo(Role.COM, Role.AP_STAFF)
                .restingOn("exit", "place", "holder");
        assertThat(out.at("2022-06-21 00:40", "entry", new SignedIn(null)).until("2022-06-21 09:00"))
                .raises(CURFEW)
                .answeredBy("entry", "2022-06-21 00:40");
    }

    @Test
    void whoeverIsBackInTimeIsNotAskedAfter() {
        var back = resident.at("2022-06-20 13:22", "exit", new SignedOut(null))
                .at("2022-06-20 22:59", "entry", new SignedIn(null))
                .until("2022-06-21 09:00");

        assertThat(back).raisesNo(CURFEW);
    }

    @Test
    void hoursSetForThePersonTakeThePlaceOfThoseOfThePremises() {
        var earlier = resident.at(
                        "2022-06-18 09:00",
                        "hours",
                        CurfewSet.of(Curfew.of("19:00", "07:00"), LocalDate.of(2022, 6, 20), null, "a condition"))
                .at("2022-06-20 13:22", "exit", new SignedOut(null));

        assertThat(earlier.until("2022-06-20 20:00")).raises(CURFEW).at("2022-06-20 19:00");
    }

    @Test
    void goingOutInTheNightIsAskedAboutFromThatMinute() {
        assertThat(resident.at("2022-06-21 02:10", "exit", new SignedOut(null)).until("2022-06-21 03:00"))
                .raises(CURFEW)
                .at("2022-06-21 02:10");
    }

    @Test
    void nothingIsAskedAfterTheyHaveLeft() {
        var left = resident.at("2022-06-20 13:22", "exit", new SignedOut(null))
                .at("2022-06-20 18:00", "leaving", new ResidentDeparted(PLACE, true, "moved to a flat"))
                .until("2022-06-21 09:00");

        assertThat(left).raisesNo(CURFEW);
    }
}
