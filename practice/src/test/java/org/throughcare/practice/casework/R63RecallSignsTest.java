package org.throughcare.practice.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughcare.practice.fixture.CaseFixture.anAllocatedCase;
import static org.throughcare.practice.fixture.Contact.missed;
import static org.throughcare.practice.fixture.Contact.report;
import static org.throughcare.practice.fixture.Facts.released;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.throughcare.practice.casework.RecallSign.Kind;
import org.throughcare.practice.fixture.CaseFixture;
import org.throughcare.practice.fixture.LondonTime;
import org.throughcare.practice.licence.LicenceFact.TagAlert;
import org.throughcare.practice.recall.papers.StandardCondition;
import org.throughcare.practice.risk.RiskFact.RoshRecorded;
import org.throughcare.practice.supervision.SupervisionFact.Sign;
import org.throughcare.practice.terms.Party;
import org.throughcare.practice.terms.RiskLevel;
import org.throughcare.practice.treatment.TreatmentFact.DrugTest;

class R63RecallSignsTest {
    private static final String NOW = "2022-06-25 12:00";

    private final CaseFixture onLicence = anAllocatedCase()
            .at("2022-06-01 10:00", "before", missed())
            .at("2022-06-01 11:00", "medium", level(RiskLevel.MEDIUM))
            .at("2022-06-17 09:30", "release", released());

    @Test
    void absencesStandFirstThenTheOtherSignsInTheirOrder() {
        RecallSigns signs = of(onLicence
                .at("2022-06-18 10:00", "tag", new TagAlert("curfew", "out at night"))
                .at("2022-06-19 10:00", "call", report(Sign.WHEREABOUTS_UNKNOWN))
                .at("2022-06-20 10:00", "high", level(RiskLevel.HIGH))
                .at("2022-06-20 14:00", "absence", missed()));
        assertThat(signs.signs())
                .extracting(RecallSign::kind)
                .containsExactly(Kind.ABSENCE, Kind.WHEREABOUTS, Kind.TAG, Kind.ROSH_RAISED);
    }

    @Test
    void whatHappenedBeforeTheReleaseIsNoSignOfThisLicence() {
        assertThat(of(onLicence).signs()).isEmpty();
    }

    @Test
    void aNegativeTestIsNoSignAndAnyOtherIs() {
        assertThat(of(onLicence.at("2022-06-20 10:00", "test", new DrugTest("Negative")))
                        .signs())
                .isEmpty();
        assertThat(of(onLicence.at("2022-06-20 10:00", "test", new DrugTest("refused")))
                        .signs())
                .extracting(RecallSign::kind)
                .containsExactly(Kind.DRUG_TEST);
    }

    @Test
    void theReleaseAndTheLevelStandBesideThem() {
        assertThat(of(onLicence).standing())
                .extracting(stated -> stated.id().value())
                .containsExactly("release", "medium");
    }

    @Test
    void eachSignNamesTheConditionsThatItCouldEngageAndATagNone() {
        assertThat(Kind.ABSENCE.engages()).containsExactly(StandardCondition.KEEP_IN_TOUCH);
        assertThat(Kind.TAG.engages()).isEmpty();
    }

    private static RoshRecorded level(RiskLevel level) {
        return new RoshRecorded(level, Map.of(), null);
    }

    private static RecallSigns of(CaseFixture fixture) {
        return RecallSigns.of(fixture.picture(Party.PROBATION, NOW), LondonTime.instant(NOW))
                .orElseThrow();
    }
}
