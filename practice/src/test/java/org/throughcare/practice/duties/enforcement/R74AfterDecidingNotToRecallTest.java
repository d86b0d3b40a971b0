package org.throughcare.practice.duties.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughcare.practice.fixture.CaseFixture.anAllocatedCase;
import static org.throughcare.practice.fixture.Contact.missed;
import static org.throughcare.practice.fixture.Contact.noRecall;
import static org.throughcare.practice.fixture.Contact.recall;
import static org.throughcare.practice.fixture.Facts.released;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.throughcare.practice.fixture.CaseFixture;
import org.throughcare.practice.recall.ConsiderationFact.ConsiderationPassed;
import org.throughcare.practice.recall.ConsiderationFact.NoRecallEndorsed;
import org.throughcare.practice.recall.ConsiderationFact.NoRecallLetterIssued;
import org.throughcare.practice.recall.ConsiderationFact.RiskLimb;
import org.throughcare.practice.recall.ConsiderationFact.WhyConsidered;
import org.throughcare.practice.recall.rules.SentenceGroup;
import org.throughcare.practice.terms.Role;

/** What is still to be done when it was decided not to recall: the letter, and from the second time on an endorsement. */
class R74AfterDecidingNotToRecallTest {
    private static final String ENDORSE = "NO_RECALL_ENDORSEMENT_DUE";
    private static final String LETTER = "NO_RECALL_LETTER_DUE";

    private final CaseFixture once = anAllocatedCase()
            .at("2022-06-17 09:30", "release", released())
            .at("2022-06-20 14:00", "absence", missed())
            .at("2022-06-20 15:00", "passed", passed())
            .at("2022-06-20 16:00", "first", noRecall());
    private final CaseFixture twice = once.at("2022-06-27 14:00", "again", missed())
            .at("2022-06-27 15:00", "passed again", passed())
            .at("2022-06-27 16:00", "second", noRecall());

    private static ConsiderationPassed passed() {
        return new ConsiderationPassed(
                Role.COM,
                false,
                "an appointment was not kept",
                List.of(),
                new RiskLimb(false, false, false, "in touch by telephone"),
                "comes otherwise",
                List.of(),
                SentenceGroup.ADULT_SDS);
    }

    private static NoRecallLetterIssued letter() {
        return new NoRecallLetterIssued(
                Role.COM,
                LocalDate.of(2022, 6, 21),
                Set.of(WhyConsidered.CONTACT_STOPPED),
                "an appointment not kept",
                "not in touch",
                null,
                null,
                "to come as asked",
                "Thursday at ten");
    }

    @Test
    void thePersonIsWrittenToWithinTwoWorkingDays() {
        assertThat(once.until("2022-06-21 12:00"))
                .raises(LETTER)
                .at("2022-06-20 16:00")
                .dueAt("2022-06-22 17:00")
                .addressedTo(Role.COM)
                .restingOn("first", "passed", "release", "holder");
        assertThat(once.at("2022-06-21 10:00", "letter", letter()).until("2022-06-30 12:00"))
                .raises(LETTER)
                .answeredBy("letter", "2022-06-21 10:00");
    }

    @Test
    void aFirstDecisionNeedsNoEndorsement() {
        assertThat(once.until("2022-06-30 12:00")).raisesNo(ENDORSE);
    }

    @Test
    void aFurtherOneIsEndorsedByTheHeadOfUnitWithinAWorkingDayAndThenWritten() {
        assertThat(twice.until("2022-06-27 17:00"))
                .raises(ENDORSE)
                .at("2022-06-27 16:00")
                .dueAt("2022-06-28 17:00")
                .addressedTo(Role.PDU_HEAD)
                .restingOn("first", "second", "release");
        var endorsed = twice.at(
                "2022-06-28 09:00",
                "endorsed",
                new NoRecallEndorsed(Role.PDU_HEAD, "head of unit", "contact was found again"));
        assertThat(endorsed.until("2022-06-28 10:00")).raises(ENDORSE).answeredBy("endorsed", "2022-06-28 09:00");
        assertThat(endorsed.until("2022-06-28 10:00"))
                .raises(LETTER, "second")
                .at("2022-06-28 09:00")
                .dueAt("2022-06-30 17:00");
    }

    @Test
    void anotherLicenceBeginsAnew() {
        assertThat(once.at("2023-06-20 09:00", "released again", released())
                        .at("2023-06-23 16:00", "on the next", noRecall())
                        .until("2023-06-30 12:00"))
                .raisesNo(ENDORSE);
    }

    @Test
    void aDecisionToRecallEndsWhatWasAsked() {
        assertThat(twice.at("2022-06-28 08:00", "recalled", recall()).until("2022-06-30 12:00"))
                .raises(ENDORSE)
                .unansweredAfter("recalled", "2022-06-28 08:00");
    }

    @Test
    void whereNoConsiderationIsOnRecordNobodyIsWrittenTo() {
        assertThat(anAllocatedCase()
                        .at("2022-06-17 09:30", "release", released())
                        .at("2022-06-20 14:00", "absence", missed())
                        .at("2022-06-20 16:00", "first", noRecall())
                        .until("2022-06-30 12:00"))
                .raisesNo(LETTER);
    }
}
