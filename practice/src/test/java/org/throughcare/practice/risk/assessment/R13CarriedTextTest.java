package org.throughcare.practice.risk.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughcare.practice.risk.assessment.Refusal.AnalysisOfOtherOffences;
import org.throughcare.practice.risk.assessment.SectionText.State;

/** Text carried over does not count until it is confirmed or written anew, and an old analysis never does (R13). */
class R13CarriedTextTest {
    @Test
    void carriedTextThatNobodyConfirmedIsRefusedWithItsAge() {
        assertThat(new Drafts()
                        .carried(Section.HEALTH, State.NOT_YET, Drafts.WEAPON)
                        .refusals())
                .containsExactly(new Refusal.CarriedTextNotConfirmed(Section.HEALTH, LocalDate.of(2019, 4, 2)));
    }

    @Test
    void confirmedOrWrittenAnewItCounts() {
        assertThat(new Drafts()
                        .carried(Section.HEALTH, State.CONFIRMED, Drafts.BURGLARY)
                        .refusals())
                .isEmpty();
        assertThat(new Drafts()
                        .carried(Section.HEALTH, State.REWRITTEN, Drafts.BURGLARY)
                        .refusals())
                .isEmpty();
    }

    @Test
    void anAnalysisThatWasOnlyConfirmedIsOfTheOffencesItWasWrittenFor() {
        assertThat(new Drafts()
                        .carried(Section.OFFENCE_ANALYSIS, State.CONFIRMED, Drafts.BURGLARY)
                        .refusals())
                .containsExactly(new AnalysisOfOtherOffences(List.of("possession of a weapon"), List.of()))
                .first()
                .satisfies(refusal -> assertThat(refusal.inWords())
                        .startsWith("The offence analysis does not match the index offences"));
        assertThat(new Drafts()
                        .carried(Section.OFFENCE_ANALYSIS, State.REWRITTEN, Drafts.BURGLARY)
                        .refusals())
                .isEmpty();
        assertThat(new Drafts()
                        .carried(Section.OFFENCE_ANALYSIS, State.CONFIRMED, Drafts.WEAPON)
                        .refusals())
                .isEmpty();
    }

    @Test
    void anAnalysisOfOtherOffencesIsRefused() {
        Drafts drafts = new Drafts();
        drafts.analysed = List.of(Drafts.BURGLARY);
        assertThat(drafts.refusals())
                .containsExactly(new AnalysisOfOtherOffences(List.of("possession of a weapon"), List.of("burglary")));
    }

    @Test
    void noAnalysisAnalysesNothing() {
        Drafts drafts = new Drafts();
        drafts.sections.put(Section.OFFENCE_ANALYSIS, SectionText.fresh(""));
        assertThat(drafts.refusals())
                .contains(new AnalysisOfOtherOffences(List.of("possession of a weapon"), List.of()));
    }
}
