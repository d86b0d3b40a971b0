package org.throughcare.service.feeds.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughcare.service.feeds.FeedSource.MONITORING;
import static org.throughcare.service.feeds.FeedSource.POLICE;
import static org.throughcare.service.feeds.FeedSource.PROBATION;
import static org.throughcare.service.feeds.FeedSource.PROVIDER;
import static org.throughcare.service.feeds.Reading.entries;
import static org.throughcare.service.feeds.Reading.fact;
import static org.throughcare.service.feeds.Reading.facts;
import static org.throughcare.service.feeds.Reading.problems;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.throughcare.practice.allocation.AllocationFact.Allocated;
import org.throughcare.practice.licence.LicenceFact.TagAlert;
import org.throughcare.practice.partnership.PartnershipFact.ApprovedPremisesPlace;
import org.throughcare.practice.partnership.PartnershipFact.MappaSet;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.UnknownFact;
import org.throughcare.practice.record.Visibility.Clearance;
import org.throughcare.practice.risk.RiskFact.AssessmentCompleted;
import org.throughcare.practice.risk.RiskFact.RoshRecorded;
import org.throughcare.practice.sentence.SentenceFact.PoliceCallOut;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentMissed;
import org.throughcare.practice.supervision.SupervisionFact.CommunityIntelligence;
import org.throughcare.practice.supervision.SupervisionFact.Sign;
import org.throughcare.practice.supervision.SupervisionFact.ThirdPartyReport;
import org.throughcare.practice.terms.Nature;
import org.throughcare.practice.terms.RiskLevel;
import org.throughcare.practice.terms.Role;
import org.throughcare.practice.treatment.TreatmentFact.TreatmentKind;
import org.throughcare.practice.treatment.TreatmentFact.TreatmentSession;
import org.throughcare.service.feeds.EventText;
import org.throughcare.service.feeds.FeedSource;
import org.throughcare.service.feeds.Reading;
import org.throughcare.service.feeds.items.ItemReader;

/** What the events of police, monitoring, probation's older systems and providers become on the record. */
class CommunityEventsTest {

    @Test
    void aViolationIsAnAlertUnlessItIsExcused() {
        String violation = "{\"category\": \"curfew\", \"minutes\": 95%s}";
        assertThat(fact(MONITORING, monitored(violation.formatted(", \"reasonableExcuse\": false"))))
                .isInstanceOf(TagAlert.class);
        assertThat(fact(MONITORING, monitored(violation.formatted("")))).isInstanceOf(TagAlert.class);
        assertThat(fact(MONITORING, monitored(violation.formatted(", \"reasonableExcuse\": true"))))
                .isInstanceOf(ThirdPartyReport.class);
        assertThat(fact(MONITORING, monitored(violation.formatted(", \"authorisedAbsence\": true"))))
                .isInstanceOf(ThirdPartyReport.class);
    }

    @Test
    void anExcuseThatIsFoundLaterTakesThePlaceOfTheAlert() {
        Entry alert =
                entries(MONITORING, monitored("{\"category\": \"curfew\"}")).getFirst();
        Entry excused = entries(
                        MONITORING,
                        monitored("{\"category\": \"curfew\", \"reasonableExcuse\": true, \"amended\": true}"))
                .getFirst();
        assertThat(excused.supersedes()).isEqualTo(alert.id());
    }

    @Test
    void somebodyWhoDoesNotArriveIsSomebodyWhoseWhereaboutsAreNotKnown() {
        assertThat(facts(PROVIDER, provider("approved-premises.person.not-arrived", "{\"reason\": \"no call\"}")))
                .satisfiesExactly(
                        place -> assertThat(place).isEqualTo(new ApprovedPremisesPlace("did not arrive", "no call")),
                        report -> assertThat(((ThirdPartyReport) report).signs())
                                .containsExactly(Sign.WHEREABOUTS_UNKNOWN));
    }

    @Test
    void policeInformationKeepsItsNaturesAndItsClearance() {
        Entry heard = entries(
                        POLICE,
                        police(
                                "intelligence.recorded",
                                "{\"summary\": \"said to carry a knife\", \"grading\": \"B2\", \"restricted\": true}"))
                .getFirst();
        assertThat(heard.fact())
                .isEqualTo(new CommunityIntelligence(Set.of(Nature.WEAPON), "said to carry a knife (graded B2)"));
        assertThat(heard.visibility().clearance()).isEqualTo(Clearance.RESTRICTED_INTELLIGENCE);
        assertThat(fact(
                        POLICE,
                        police(
                                "call-out.recorded",
                                "{\"offences\": [{\"title\": \"a dispute\", \"natures\": [\"DOMESTIC_ABUSE\"]}]}")))
                .isInstanceOfSatisfying(
                        PoliceCallOut.class,
                        call -> assertThat(call.concerning().getFirst().natures())
                                .containsExactly(Nature.DOMESTIC_ABUSE));
    }

    @Test
    void onlyACompletedAssessmentCounts() {
        assertThat(fact(PROBATION, assessment("COMPLETE"))).isInstanceOf(AssessmentCompleted.class);
        assertThat(fact(PROBATION, assessment("SIGNED"))).isInstanceOf(ThirdPartyReport.class);
    }

    @Test
    void anAllocationNamesWhoHoldsTheCase() {
        assertThat(fact(
                        PROBATION,
                        probation("person.community.manager.allocated")
                                .detail("{\"staffCode\": \"N01A002\", \"unit\": \"a unit\"}")
                                .line()))
                .isEqualTo(new Allocated("N01A002", Role.COM, "a unit"));
        assertThat(fact(
                        PROBATION,
                        probation("person.community.manager.allocated").line()))
                .isInstanceOf(UnknownFact.class);
    }

    @Test
    void aRegisterBecomesALevelACategoryOrSomethingToClassify() {
        assertThat(fact(PROBATION, register("RVHR", "{}")))
                .isEqualTo(new RoshRecorded(RiskLevel.VERY_HIGH, Map.of(), null));
        assertThat(fact(PROBATION, register("MAPP", "{\"category\": 2, \"level\": 3}")))
                .isEqualTo(new MappaSet(2, 3, null));
        assertThat(fact(PROBATION, register("WEAP", "{}"))).isInstanceOf(UnknownFact.class);
        assertThat(problems(PROBATION, register("MAPP", "{\"category\": 7, \"level\": 3}")))
                .containsExactly("detail.category: must lie between 1 and 4, not 7");
    }

    @Test
    void attendanceAtTreatmentAndAtServicesIsTakenIn() {
        assertThat(fact(
                        PROVIDER,
                        provider(
                                "treatment.session.recorded",
                                "{\"treatment\": \"DRUG_REHABILITATION\", \"attended\": false}")))
                .isEqualTo(new TreatmentSession(TreatmentKind.DRUG_REHABILITATION, false));
        assertThat(fact(PROVIDER, provider("intervention.action-plan-appointment.recorded", "{\"attended\": \"NO\"}")))
                .isInstanceOf(AppointmentMissed.class);
    }

    @Test
    void everyReadingOfTheTableIsMadeByEverySourceThatMaySendItWithoutAFault() {
        for (String detail : List.of("{}", "{\"type\": \"ASSAULT_1\", \"role\": \"X\"}", "{\"offences\": []}")) {
            for (FeedSource source : FeedSource.values()) {
                for (String type : EventTypesKnown.from(source)) {
                    String line = EventText.of(type)
                            .named("NOMS", "A1234BC")
                            .named("CRN", "X123456")
                            .named("PNC", "2008/0056560Z")
                            .named("PERSON_ID", "org/1")
                            .detail(detail)
                            .line();
                    assertThat(new ItemReader(source, Reading.RECEIVED).read(line))
                            .as(type)
                            .isNotNull();
                }
            }
        }
    }

    private static String monitored(String detail) {
        return EventText.of("electronic-monitoring.violation.recorded")
                .named("PERSON_ID", "em-1")
                .saying("violationId", "v-1")
                .detail(detail)
                .line();
    }

    private static String provider(String type, String detail) {
        return EventText.of(type).named("PERSON_ID", "org/1").detail(detail).line();
    }

    private static String police(String type, String detail) {
        return EventText.of("police." + type)
                .named("PNC", "2008/0056560Z")
                .detail(detail)
                .line();
    }

    private static EventText probation(String type) {
        return EventText.of(type).named("CRN", "X123456");
    }

    private static String assessment(String status) {
        return probation("assessment.summary.produced")
                .saying("status", status)
                .detail("{\"kind\": \"REVIEW\"}")
                .line();
    }

    private static String register(String code, String detail) {
        return probation("probation-case.registration.added")
                .saying("registerTypeCode", code)
                .detail(detail)
                .line();
    }
}
