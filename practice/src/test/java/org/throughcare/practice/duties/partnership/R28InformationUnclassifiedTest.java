package org.throughcare.practice.duties.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughcare.practice.fixture.CaseFixture.anAllocatedCase;
import static org.throughcare.practice.fixture.Contact.classified;
import static org.throughcare.practice.fixture.Contact.supervisionEnded;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.throughcare.practice.fixture.CaseFixture;
import org.throughcare.practice.record.UnknownFact;
import org.throughcare.practice.terms.Party;
import org.throughcare.practice.terms.Role;

class R28InformationUnclassifiedTest {
    private static final String KIND = "INFORMATION_UNCLASSIFIED";
    private static final UnknownFact UNKNOWN = new UnknownFact("DRONE_SIGHTING", Map.of("count", "2"));

    private final CaseFixture came = anAllocatedCase().at("2022-06-20 10:00", "unknown", UNKNOWN);

    @Test
    void informationOfAnUnknownKindIsKeptAndAPersonSaysWhatItIs() {
        assertThat(came.picture(Party.PROBATION, "2022-06-20 10:00").all(UnknownFact.class))
                .extracting(stated -> stated.fact())
                .containsExactly(UNKNOWN);
        assertThat(came.until("2022-06-20 10:00"))
                .raises(KIND)
                .at("2022-06-20 10:00")
                .dueAt("2022-06-27 17:00")
                .addressedTo(Role.COM, Role.CASE_ADMINISTRATOR)
                .restingOn("unknown", "holder")
                .saying("of the kind 'DRONE_SIGHTING'");
    }

    @Test
    void theManagerIsAskedWhenTheTimeHasPassed() {
        assertThat(came.until("2022-06-28 12:00")).raises(KIND).escalatedTo(Role.SPO, "2022-06-27 17:00");
    }

    @Test
    void eachPartyIsAskedOfWhatItHolds() {
        var inPrison = anAllocatedCase().at("2022-06-20 10:00", "unknown", UNKNOWN, Party.PRISON);

        assertThat(inPrison.until("2022-06-30 12:00"))
                .raises(KIND)
                .of(Party.PRISON)
                .addressedTo(Role.POM);
    }

    @Test
    void sayingWhatItIsAnswersItAndOfAnotherEntryDoesNot() {
        assertThat(came.at("2022-06-21 10:00", "answer", classified("unknown")).until("2022-06-30 12:00"))
                .raises(KIND)
                .answeredBy("answer", "2022-06-21 10:00");
        assertThat(came.at("2022-06-21 10:00", "answer", classified("holder")).until("2022-06-30 12:00"))
                .raises(KIND)
                .open();
    }

    @Test
    void itEndsUnansweredWithSupervision() {
        assertThat(came.at("2022-06-24 10:00", "end", supervisionEnded()).until("2022-06-30 12:00"))
                .raises(KIND)
                .unansweredAfter("end", "2022-06-24 10:00");
    }
}
