package org.throughcare.practice.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughcare.practice.fixture.CaseFixture.aCase;
import static org.throughcare.practice.fixture.Contact.back;
import static org.throughcare.practice.fixture.Contact.missed;
import static org.throughcare.practice.fixture.Contact.noteOfConsultation;
import static org.throughcare.practice.fixture.Contact.recallBegun;
import static org.throughcare.practice.fixture.Contact.revoked;
import static org.throughcare.practice.fixture.Contact.signed;
import static org.throughcare.practice.fixture.Facts.released;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughcare.practice.fixture.CaseFixture;
import org.throughcare.practice.fixture.LondonTime;

/** R72: from the first absence to custody, stage by stage. */
class WhereTimeWentTest {
    private final CaseFixture recalled = aCase().at("2022-06-17 09:30", "release", released())
            .at("2022-06-17 14:00", "first", missed())
            .at("2022-06-20 14:00", "second", missed())
            .at("2022-06-22 09:00", "note", noteOfConsultation())
            .at("2022-06-22 10:00", "begun", recallBegun())
            .at("2022-06-24 16:10", "signed", signed())
            .at("2022-06-24 23:00", "revoked", revoked());

    private static List<PassedStage> stages(CaseFixture chronicle) {
        return WhereTimeWent.stages(chronicle.entries(), LondonTime.instant("2022-06-30 12:00"));
    }

    @Test
    void theStagesFollowEachOtherAndAddUpToTheWhole() {
        List<PassedStage> stages = stages(recalled.at("2022-06-26 05:00", "back", back()));

        assertThat(stages).hasSize(6);
        for (int i = 1; i < stages.size(); i++) {
            assertThat(stages.get(i).from()).isEqualTo(stages.get(i - 1).to());
        }
        assertThat(stages.stream().map(PassedStage::elapsed).reduce(Duration.ZERO, Duration::plus))
                .isEqualTo(Duration.between(
                        LondonTime.instant("2022-06-17 14:00"), LondonTime.instant("2022-06-26 05:00")));
    }

    @Test
    void withoutAReturnTheLastStageRunsToTheEndOfTheRecord() {
        assertThat(stages(recalled).getLast().to()).isEqualTo(LondonTime.instant("2022-06-30 12:00"));
        assertThat(stages(recalled).getLast().toEntry()).isNull();
    }

    @Test
    void withoutAnAbsenceThereIsNothingToTell() {
        assertThat(stages(aCase().at("2022-06-17 09:30", "release", released())))
                .isEmpty();
    }

    @Test
    void n10TheTimingTableAddsLimitsAndReportedFiguresAndKeepsWhatHappenedApart() {
        var rows = WhereTimeWent.timing(recalled.entries(), recalled.policy(), LondonTime.instant("2022-06-30 12:00"));

        assertThat(rows).hasSize(4);
        assertThat(rows).filteredOn(TimingRow::asItHappened).singleElement().satisfies(row -> {
            assertThat(row.signedBy()).isEqualTo(LondonTime.instant("2022-06-24 16:10"));
            assertThat(row.revokedBy()).isEqualTo(LondonTime.instant("2022-06-24 23:00"));
        });
        assertThat(rows.get(1).signedBy()).isEqualTo(LondonTime.instant("2022-06-21 17:00"));
        assertThat(rows.get(1).revokedBy()).isEqualTo(LondonTime.instant("2022-06-22 00:00"));
        assertThat(rows.get(1).custodyBy()).isEqualTo(LondonTime.instant("2022-06-25 00:00"));
    }
}
