package org.throughcare.practice.duties.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughcare.practice.fixture.CaseFixture.anAllocatedCase;
import static org.throughcare.practice.fixture.Contact.attended;
import static org.throughcare.practice.fixture.Contact.missed;
import static org.throughcare.practice.fixture.Contact.noRecall;
import static org.throughcare.practice.fixture.Contact.recall;
import static org.throughcare.practice.fixture.Contact.report;
import static org.throughcare.practice.fixture.Contact.revoked;
import static org.throughcare.practice.fixture.Contact.signed;
import static org.throughcare.practice.fixture.Facts.released;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughcare.practice.fixture.CaseFixture;
import org.throughcare.practice.licence.LicenceFact.TagAlert;
import org.throughcare.practice.recall.RecallFact.RecallDecided;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.sentence.SentenceFact.Arrested;
import org.throughcare.practice.sentence.SentenceFact.Charged;
import org.throughcare.practice.supervision.SupervisionFact.CommunityIntelligence;
import org.throughcare.practice.supervision.SupervisionFact.Sign;
import org.throughcare.practice.terms.Nature;
import org.throughcare.practice.terms.Role;

class R74NoRecallReopenedTest {
    private static final String KIND = "NO_RECALL_REOPENED";

    private final CaseFixture decided = anAllocatedCase()
            .at("2022-06-17 09:30", "release", released())
            .at("2022-06-20 14:00", "absence", missed())
            .at("2022-06-20 16:00", "decision", noRecall());
    private final CaseFixture news = decided.at("2022-06-22 11:00", "call", report(Sign.THREAT));

    @Test
    void newInformationReopensADecisionNotToRecallTheSameDay() {
        assertThat(news.until("2022-06-22 12:00"))
                .raises(KIND)
                .at("2022-06-22 11:00")
                .dueAt("2022-06-22 17:00")
                .addressedTo(Role.COM, Role.SPO)
                .restingOn("decision", "release", "call", "holder");
        assertThat(news.until("2022-06-24 12:00")).raises(KIND).escalatedTo(Role.PDU_HEAD, "2022-06-23 17:00");
    }

    static List<Fact> relevant() {
        return List.of(
                new CommunityIntelligence(Set.of(Nature.WEAPON), "seen with a knife"),
                new TagAlert("curfew", "out at night"),
                new Arrested(List.of()),
                new Charged(List.of(), false, null));
    }

    @ParameterizedTest
    @MethodSource("relevant")
    void intelligenceTagAlertsArrestsAndChargesAreNews(Fact fact) {
        assertThat(decided.at("2022-06-22 11:00", "news", fact).until("2022-06-22 12:00"))
                .raises(KIND)
                .restingAlsoOn("news");
    }

    @Test
    void n06AFurtherAbsenceIsAskedAboutByItsOwnRulesAndNotTwice() {
        assertThat(decided.at("2022-06-22 11:00", "again", missed()).until("2022-06-30 12:00"))
                .raisesNo(KIND)
                .raises("RECALL_DECISION_REQUIRED", "again");
    }

    @Test
    void anAppointmentKeptIsNoReasonToReopen() {
        assertThat(decided.at("2022-06-22 11:00", "kept", attended()).until("2022-06-30 12:00"))
                .raisesNo(KIND);
    }

    @Test
    void whatWasKnownBeforeTheDecisionIsNoNews() {
        assertThat(decided.at("2022-06-20 15:00", "call", report(Sign.THREAT)).until("2022-06-30 12:00"))
                .raisesNo(KIND);
    }

    @Test
    void aDecisionToRecallIsNeverReopenedByThisRule() {
        var recalled = anAllocatedCase()
                .at("2022-06-17 09:30", "release", released())
                .at("2022-06-20 16:00", "decision", recall())
                .at("2022-06-22 11:00", "call", report(Sign.THREAT));

        assertThat(recalled.until("2022-06-30 12:00")).raisesNo(KIND);
    }

    @Test
    void aNewDecisionAnswersItAndCanItselfBeReopened() {
        var again = news.at("2022-06-22 15:00", "second", noRecall())
                .at("2022-06-24 10:00", "call2", report(Sign.WEAPON))
                .until("2022-06-30 12:00");

        assertThat(again).raises(KIND, "decision").answeredBy("second", "2022-06-22 15:00");
        assertThat(again).raises(KIND, "second").at("2022-06-24 10:00");
    }

    @Test
    void afterASignatureTheDecisionNoLongerStands() {
        assertThat(decided.at("2022-06-21 10:00", "signed", signed())
                        .at("2022-06-22 11:00", "call", report(Sign.THREAT))
                        .until("2022-06-30 12:00"))
                .raisesNo(KIND);
    }

    @Test
    void itEndsUnansweredWithTheLicence() {
        assertThat(news.at("2022-06-24 10:00", "revoked", revoked()).until("2022-06-30 12:00"))
                .raises(KIND)
                .unansweredAfter("revoked", "2022-06-24 10:00");
    }

    @Test
    void theDayADecisionWasToStandUntilReopensIt() {
        var until = new RecallDecided(false, Role.SPO, "risk can be managed", List.of(), LocalDate.of(2022, 6, 27));
        var expiring = anAllocatedCase()
                .at("2022-06-17 09:30", "release", released())
                .at("2022-06-20 16:00", "decision", until);

        assertThat(expiring.until("2022-06-26 23:59")).raisesNo(KIND);
        assertThat(expiring.until("2022-06-27 12:00"))
                .raises(KIND)
                .at("2022-06-27 00:00")
                .dueAt("2022-06-27 17:00")
                .restingOn("decision", "release", "holder");
        assertThat(expiring.at("2022-06-24 10:00", "second", noRecall()).until("2022-06-30 12:00"))
                .raisesNo(KIND);
    }
}
