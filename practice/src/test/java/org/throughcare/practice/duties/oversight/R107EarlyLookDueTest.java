package org.throughcare.practice.duties.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughcare.practice.fixture.CaseFixture.anAllocatedCase;
import static org.throughcare.practice.fixture.Contact.supervisionEnded;
import static org.throughcare.practice.fixture.Facts.released;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughcare.practice.fixture.CaseFixture;
import org.throughcare.practice.oversight.OversightFact.EarlyLookMade;
import org.throughcare.practice.sentence.SentenceFact.Charged;
import org.throughcare.practice.sentence.SentenceFact.CourtAppearance;
import org.throughcare.practice.terms.Role;

class R107EarlyLookDueTest {
    private static final String KIND = "EARLY_LOOK_DUE";

    private final CaseFixture charged = anAllocatedCase()
            .at("2022-01-10 09:30", "release", released())
            .at("2022-03-02 10:00", "charge", new Charged(List.of(), true, null));
    private final CaseFixture inCourt =
            charged.at("2022-03-02 14:00", "hearing", new CourtAppearance(true, "first hearing"));

    @Test
    void theEarlyLookFollowsTheOpeningWithinTenWorkingDays() {
        assertThat(inCourt.until("2022-03-02 14:00"))
                .raises(KIND)
                .at("2022-03-02 14:00")
                .dueAt("2022-03-16 17:00")
                .addressedTo(Role.SFO_LEAD)
                .restingOn("charge", "hearing", "release");
    }

    @Test
    void whereNoCaseOpensNoneIsDue() {
        assertThat(charged.until("2022-06-30 12:00")).raisesNo(KIND, "SFO_OPEN");
    }

    @Test
    void theEarlyLookAnswersItAndTheEndOfSupervisionDoesNot() {
        var over = inCourt.at("2022-03-04 10:00", "end", supervisionEnded());

        assertThat(over.until("2022-03-30 12:00")).raises(KIND).open();
        assertThat(over.at("2022-03-14 10:00", "look", new EarlyLookMade(null)).until("2022-03-30 12:00"))
                .raises(KIND)
                .answeredBy("look", "2022-03-14 10:00");
    }
}
