package org.throughcare.practice.duties.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughcare.practice.fixture.CaseFixture.anAllocatedCase;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.throughcare.practice.fixture.CaseFixture;
import org.throughcare.practice.fixture.Facts;
import org.throughcare.practice.partnership.PartnershipFact.MappaScreened;
import org.throughcare.practice.partnership.PartnershipFact.MappaSet;
import org.throughcare.practice.sentence.SentenceFact.SentenceKind;
import org.throughcare.practice.sentence.SentenceFact.Sentenced;
import org.throughcare.practice.terms.Nature;
import org.throughcare.practice.terms.Offence;
import org.throughcare.practice.terms.RiskLevel;
import org.throughcare.practice.terms.Role;

/** A sentence that points to a category is screened before release, whatever the level is (R49, R51). */
class R49MappaScreeningDueTest {
    private static final String KIND = "MAPPA_SCREENING_DUE";

    private static CaseFixture sentenced(int months, Nature nature) {
        return anAllocatedCase()
                .at(
                        "2022-01-10 11:00",
                        "sentence",
                        new Sentenced(
                                SentenceKind.CUSTODY_DETERMINATE,
                                months,
                                List.of(new Offence("an offence", 1, Set.of(nature))),
                                false,
                                LocalDate.of(2022, 11, 10),
                                null));
    }

    @Test
    void itIsAskedSixMonthsBeforeRelease() {
        assertThat(sentenced(24, Nature.VIOLENCE).until("2022-05-30 12:00"))
                .raises(KIND)
                .at("2022-05-10 00:00")
                .dueAt("2022-05-24 17:00")
                .addressedTo(Role.COM)
                .restingOn("sentence", "holder")
                .saying("category 2")
                .escalatedTo(Role.SPO, "2022-05-24 17:00");
    }

    @Test
    void shorterOrOtherSentencesAreNotAskedAbout() {
        assertThat(sentenced(8, Nature.VIOLENCE).until("2022-08-30 12:00")).raisesNo(KIND);
        assertThat(sentenced(24, Nature.ACQUISITIVE).until("2022-08-30 12:00")).raisesNo(KIND);
    }

    @Test
    void screeningAnswersItWhateverItSays() {
        CaseFixture asked = sentenced(24, Nature.VIOLENCE);
        assertThat(asked.at("2022-05-16 10:00", "screened", new MappaScreened(false, "not a listed offence"))
                        .until("2022-06-30 12:00"))
                .raises(KIND)
                .answeredBy("screened", "2022-05-16 10:00");
        assertThat(asked.at("2022-02-16 10:00", "set", new MappaSet(2, 1, "one agency"))
                        .until("2022-06-30 12:00"))
                .raisesNo(KIND);
    }

    @Test
    void r10TheLevelOfRiskChangesNothing() {
        for (RiskLevel level : RiskLevel.values()) {
            assertThat(sentenced(24, Nature.VIOLENCE)
                            .at("2022-02-01 10:00", "level", Facts.level(level))
                            .until("2022-05-30 12:00"))
                    .raises(KIND)
                    .at("2022-05-10 00:00");
        }
    }
}
