package org.throughcare.practice.duties.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughcare.practice.fixture.CaseFixture.anAllocatedCase;
import static org.throughcare.practice.fixture.Contact.judged;
import static org.throughcare.practice.fixture.Contact.missed;
import static org.throughcare.practice.fixture.Contact.supervisionEnded;

import org.junit.jupiter.api.Test;
import org.throughcare.practice.fixture.CaseFixture;
import org.throughcare.practice.terms.Role;

class R62AbsenceUnresolvedTest {
    private static final String KIND = "ABSENCE_UNRESOLVED";

    private final CaseFixture absent = anAllocatedCase().at("2022-06-20 14:00", "absence", missed());

    @Test
    void everyAbsenceIsToBeJudgedWithinFiveWorkingDays() {
        assertThat(absent.until("2022-06-20 14:00"))
                .raises(KIND)
                .at("2022-06-20 14:00")
                .dueAt("2022-06-27 17:00")
                .addressedTo(Role.COM)
                .restingOn("absence", "holder");
    }

    @Test
    void theManagerIsAskedWhenTheDaysHavePassed() {
        assertThat(absent.until("2022-06-28 12:00")).raises(KIND).escalatedTo(Role.SPO, "2022-06-27 17:00");
    }

    @Test
    void aJudgementOfThatAbsenceAnswersItAndAnotherDoesNot() {
        var two = absent.at("2022-06-22 14:00", "other", missed())
                .at("2022-06-23 09:00", "judgement", judged("absence"))
                .until("2022-06-24 12:00");

        assertThat(two).raises(KIND, "absence").answeredBy("judgement", "2022-06-23 09:00");
        assertThat(two).raises(KIND, "other").open();
    }

    @Test
    void itEndsUnansweredWithSupervision() {
        assertThat(absent.at("2022-06-24 10:00", "end", supervisionEnded()).until("2022-06-30 12:00"))
                .raises(KIND)
                .unansweredAfter("end", "2022-06-24 10:00");
    }
}
