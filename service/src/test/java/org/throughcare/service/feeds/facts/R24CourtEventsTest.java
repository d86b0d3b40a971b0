package org.throughcare.service.feeds.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughcare.service.feeds.FeedSource.COURT;
import static org.throughcare.service.feeds.Reading.entries;
import static org.throughcare.service.feeds.Reading.fact;
import static org.throughcare.service.feeds.Reading.facts;
import static org.throughcare.service.feeds.Reading.problems;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.Provenance.Confidence;
import org.throughcare.practice.record.UnknownFact;
import org.throughcare.practice.sentence.ProtectiveOrderFact.OrderKind;
import org.throughcare.practice.sentence.ProtectiveOrderFact.ProtectiveOrderMade;
import org.throughcare.practice.sentence.SentenceFact.Charged;
import org.throughcare.practice.sentence.SentenceFact.NotConvicted;
import org.throughcare.practice.sentence.SentenceFact.Remanded;
import org.throughcare.practice.sentence.SentenceFact.SentenceKind;
import org.throughcare.practice.sentence.SentenceFact.Sentenced;
import org.throughcare.practice.supervision.SupervisionFact.ThirdPartyReport;
import org.throughcare.practice.terms.Nature;
import org.throughcare.practice.terms.Offence;
import org.throughcare.practice.terms.RiskGroup;
import org.throughcare.practice.treatment.TreatmentFact.TreatmentKind;
import org.throughcare.practice.treatment.TreatmentFact.TreatmentRequirementMade;
import org.throughcare.service.feeds.EventText;

/** What a court decides becomes sentences, orders and acquittals, each its own fact (R24, R27). */
class R24CourtEventsTest {

    @Test
    void eachKindOfSentenceIsOneFactWithItsOffences() {
        List<Entry> entries = entries(
                COURT,
                hearing(
                        offence("Burglary", "{\"label\": \"Imprisonment\", \"length\": \"1 Years 6 Months\"}"),
                        offence("Theft from shop", "{\"label\": \"Imprisonment\", \"months\": 4}"),
                        offence("Affray", "{\"label\": \"Community Order\", \"months\": 12}")));
        assertThat(entries)
                .extracting(Entry::fact)
                .containsExactly(
                        new Sentenced(
                                SentenceKind.CUSTODY_DETERMINATE,
                                18,
                                List.of(
                                        new Offence("Burglary", 1, Set.of(Nature.ACQUISITIVE)),
                                        new Offence("Theft from shop", 1, Set.of(Nature.ACQUISITIVE))),
                                false,
                                null,
                                null),
                        new Sentenced(
                                SentenceKind.COMMUNITY_ORDER,
                                12,
                                List.of(new Offence("Affray", 1, Set.of(Nature.VIOLENCE, Nature.PUBLIC_ORDER))),
                                false,
                                null,
                                null));
        assertThat(entries.getFirst().provenance().remarks()).anyMatch(remark -> remark.contains("longest term"));
    }

    @Test
    void aRestrainingOrderIsAnOrderOfItsOwnEvenAfterAnAcquittal() {
        List<Entry> entries = entries(
                COURT,
                hearing(offence(
                        "Harassment",
                        "{\"label\": \"Not Guilty\"}",
                        "{\"label\": \"Restraining Order\", \"endsOn\": \"2029-11-01\","
                                + " \"resultText\": \"not to contact Jo Example\"}")));
        assertThat(entries)
                .extracting(Entry::fact)
                .hasExactlyElementsOfTypes(NotConvicted.class, ProtectiveOrderMade.class);
        ProtectiveOrderMade order = (ProtectiveOrderMade) entries.getLast().fact();
        assertThat(order.order()).isEqualTo(OrderKind.RESTRAINING_ORDER);
        assertThat(order.protects()).isEqualTo(RiskGroup.KNOWN_ADULT);
        assertThat(entries.getLast().provenance().confidence()).isEqualTo(Confidence.INFERRED);
    }

    @Test
    void whomAnOrderProtectsIsNeverTakenIn() {
        List<Entry> entries = entries(
                COURT,
                hearing(offence(
                        "Harassment",
                        "{\"label\": \"Restraining Order\", \"resultText\": \"not to contact Jo Example\"}")));
        assertThat(entries.toString()).doesNotContain("Jo Example");
    }

    @Test
    void aTreatmentRequirementMustSayHowLongItIs() {
        assertThat(fact(
                        COURT,
                        hearing(offence(
                                "Theft",
                                "{\"label\": \"Drug Rehabilitation Requirement\", \"length\": \"9 Months\","
                                        + " \"reportBefore\": true, \"courtReviews\": true}"))))
                .isEqualTo(new TreatmentRequirementMade(TreatmentKind.DRUG_REHABILITATION, 9, true, true));
        assertThat(problems(COURT, hearing(offence("Theft", "{\"label\": \"Drug rehabilitation\"}"))))
                .containsExactly(
                        "detail.offences[0].judicialResults[0].months: is missing; a treatment requirement must"
                                + " say how long it is");
    }

    @Test
    void aRemandIsARemandAndAResultThatNobodyKnowsIsClassifiedByAPerson() {
        assertThat(fact(COURT, hearing(offence("Robbery", "{\"label\": \"Remanded in custody\"}"))))
                .isInstanceOf(Remanded.class);
        assertThat(fact(COURT, hearing(offence("Robbery", "{\"label\": \"Bound over with sureties\"}"))))
                .isInstanceOf(UnknownFact.class);
        assertThat(facts(COURT, hearing(offence("Robbery", "{\"label\": \"Surcharge\"}"))))
                .singleElement()
                .isInstanceOf(ThirdPartyReport.class);
    }

    @Test
    void aChargeIsListedWhenItCanOpenASeriousFurtherOffenceCase() {
        EventText charge = EventText.of("court.case.charged").named("DEFENDANT_ID", "d-1");
        assertThat(fact(
                        COURT,
                        charge.detail("{\"offences\": [{\"title\": \"Offence\", \"code\": \"AT01002\"}]}")
                                .line()))
                .isInstanceOfSatisfying(
                        Charged.class, charged -> assertThat(charged.listed()).isTrue());
        assertThat(fact(
                        COURT,
                        charge.detail("{\"offences\": [{\"title\": \"Offence\", \"code\": \"TH68010\"}]}")
                                .line()))
                .isInstanceOfSatisfying(
                        Charged.class, charged -> assertThat(charged.listed()).isFalse());
    }

    @Test
    void everythingThatIsWrongInsideIsSaidByItsPath() {
        assertThat(problems(
                        COURT,
                        hearing(offence(
                                "Theft", "{\"label\": 7}", "{\"label\": \"Restraining Order\", \"protects\": \"X\"}"))))
                .extracting(problem -> problem.replaceFirst(": .*", ""))
                .containsExactly(
                        "detail.offences[0].judicialResults[0].label",
                        "detail.offences[0].judicialResults[1].protects");
    }

    private static String hearing(String... offences) {
        return EventText.of("court.case.sentenced")
                .named("DEFENDANT_ID", "d-1")
                .detail("{\"court\": \"a crown court\", \"committedInCustody\": false, \"offences\": ["
                        + String.join(", ", offences) + "]}")
                .line();
    }

    private static String offence(String title, String... results) {
        return "{\"title\": \"" + title + "\", \"judicialResults\": [" + String.join(", ", results) + "]}";
    }
}
