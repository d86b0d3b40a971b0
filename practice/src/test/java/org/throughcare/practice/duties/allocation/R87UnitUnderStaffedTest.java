package org.throughcare.practice.duties.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughcare.practice.fixture.CaseFixture.aCase;
import static org.throughcare.practice.fixture.Contact.supervisionEnded;

import org.junit.jupiter.api.Test;
import org.throughcare.practice.allocation.AllocationFact.UnitPriorities;
import org.throughcare.practice.allocation.AllocationFact.UnitStaffing;
import org.throughcare.practice.fixture.CaseFixture;
import org.throughcare.practice.terms.Percent;
import org.throughcare.practice.terms.Role;

class R87UnitUnderStaffedTest {
    private static final String KIND = "UNIT_UNDER_STAFFED";

    private static CaseFixture staffedAt(int percent) {
        return aCase().at("2022-06-20 09:00", "staffing", staffing("East", percent));
    }

    private static UnitStaffing staffing(String unit, int percent) {
        return new UnitStaffing(unit, new Percent(percent), null);
    }

    @Test
    void aUnitAt64PercentAsksItsHeadAndRegionWhatWillNotBeDone() {
        assertThat(staffedAt(64).until("2022-06-20 09:00"))
                .raises(KIND)
                .at("2022-06-20 09:00")
                .dueAt("2022-07-04 17:00")
                .addressedTo(Role.PDU_HEAD, Role.REGION)
                .restingOn("staffing")
                .saying("Staff in post at East: 64% in staffing");
    }

    @Test
    void theFloorItselfIsEnough() {
        assertThat(staffedAt(80).until("2022-07-30 12:00")).raisesNo(KIND);
        assertThat(staffedAt(79).until("2022-07-30 12:00")).raises(KIND);
    }

    @Test
    void aFurtherMeasureJoinsTheOpenDuty() {
        assertThat(staffedAt(64)
                        .at("2022-06-27 09:00", "again", staffing("East", 60))
                        .until("2022-07-30 12:00"))
                .raises(KIND)
                .dueAt("2022-07-04 17:00")
                .joinedBy("again", "2022-06-27 09:00");
    }

    @Test
    void theHeadsPrioritiesForThatUnitAnswerItAndALaterMeasureAsksAgain() {
        var answered = staffedAt(64)
                .at("2022-06-22 09:00", "other", new UnitPriorities("West", "group work"))
                .at("2022-06-23 09:00", "priorities", new UnitPriorities("East", "group work"))
                .at("2022-09-01 09:00", "autumn", staffing("East", 62))
                .until("2022-09-02 12:00");

        assertThat(answered).raises(KIND, "staffing").answeredBy("priorities", "2022-06-23 09:00");
        assertThat(answered).raises(KIND, "autumn").restingOn("autumn", "priorities");
    }

    @Test
    void twoUnitsAreTwoDuties() {
        assertThat(staffedAt(64)
                        .at("2022-06-20 10:00", "west", staffing("West", 70))
                        .until("2022-06-30 12:00"))
                .raises(2, KIND);
    }

    @Test
    void itEndsUnansweredWithSupervision() {
        assertThat(staffedAt(64)
                        .at("2022-06-24 10:00", "end", supervisionEnded())
                        .until("2022-06-30 12:00"))
                .raises(KIND)
                .unansweredAfter("end", "2022-06-24 10:00");
    }
}
