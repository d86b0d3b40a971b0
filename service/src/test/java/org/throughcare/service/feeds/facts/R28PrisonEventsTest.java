package org.throughcare.service.feeds.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughcare.service.feeds.FeedSource.PRISON;
import static org.throughcare.service.feeds.Reading.entries;
import static org.throughcare.service.feeds.Reading.fact;
import static org.throughcare.service.feeds.Reading.facts;
import static org.throughcare.service.feeds.Reading.sound;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.throughcare.practice.custody.CustodyFact.Adjudication;
import org.throughcare.practice.custody.CustodyFact.HeldAt;
import org.throughcare.practice.custody.CustodyFact.IncidentRecorded;
import org.throughcare.practice.custody.CustodyFact.IntelligenceReceived;
import org.throughcare.practice.custody.CustodyFact.ReceivedIntoCustody;
import org.throughcare.practice.custody.CustodyFact.ReleaseAddress;
import org.throughcare.practice.custody.CustodyFact.Released;
import org.throughcare.practice.custody.CustodyFact.SelfHarm;
import org.throughcare.practice.custody.CustodyFact.Towards;
import org.throughcare.practice.custody.CustodyFact.Transferred;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.Provenance.Confidence;
import org.throughcare.practice.record.RecordFact.Retracted;
import org.throughcare.practice.record.UnknownFact;
import org.throughcare.practice.record.Visibility.Clearance;
import org.throughcare.practice.supervision.SupervisionFact.ThirdPartyReport;
import org.throughcare.practice.terms.Nature;
import org.throughcare.service.feeds.EventText;

/** What the events of a prison become on the record. */
class R28PrisonEventsTest {

    @Test
    void aReleaseThatSaysLittleIsTakenSoThatTheClocksThatProtectPeopleRun() {
        Entry entry = entries(PRISON, EventText.release().line()).getFirst();
        assertThat(entry.fact()).isEqualTo(new Released(true, ReleaseAddress.NOT_KNOWN, false, null, null));
        assertThat(entry.provenance().confidence()).isEqualTo(Confidence.INFERRED);
        assertThat(entry.provenance().remarks()).hasSize(2);
    }

    @Test
    void aReleaseThatSaysAllIsTakenAtItsWord() {
        Entry entry = entries(
                        PRISON,
                        EventText.release()
                                .detail("{\"onLicence\": false, \"tagged\": true, \"address\": \"NO_FIXED_ABODE\"}")
                                .line())
                .getFirst();
        assertThat(entry.fact()).isEqualTo(new Released(false, ReleaseAddress.NO_FIXED_ABODE, true, null, null));
        assertThat(entry.provenance().confidence()).isEqualTo(Confidence.STATED);
    }

    @Test
    void onlyAReleaseIsARelease() {
        assertThat(fact(PRISON, release("TEMPORARY_ABSENCE_RELEASE"))).isInstanceOf(ThirdPartyReport.class);
        assertThat(fact(PRISON, release("SENT_TO_COURT"))).isInstanceOf(ThirdPartyReport.class);
        assertThat(fact(PRISON, release("TRANSFERRED"))).isInstanceOf(Transferred.class);
        assertThat(fact(PRISON, release("RELEASED_TO_HOSPITAL"))).isInstanceOf(Transferred.class);
        assertThat(fact(PRISON, release("ESCAPED"))).isInstanceOf(UnknownFact.class);
    }

    @Test
    void anAdmissionBeginsCustodyAndSaysWhere() {
        assertThat(facts(PRISON, reception("ADMISSION")))
                .containsExactly(new ReceivedIntoCustody("admission"), new HeldAt("PRX"));
        assertThat(facts(PRISON, reception("RETURN_FROM_COURT")))
                .hasSize(2)
                .last()
                .isEqualTo(new HeldAt("PRX"));
        assertThat(facts(PRISON, reception("TRANSFERRED"))).last().isEqualTo(new HeldAt("PRX"));
    }

    @Test
    void anAlertWhoseCodeSaysWhichRiskIsIntelligenceToWeigh() {
        assertThat(fact(PRISON, alert("XA").line()))
                .isInstanceOfSatisfying(
                        IntelligenceReceived.class,
                        heard -> assertThat(heard.suspected()).containsExactly(Nature.ARSON));
        assertThat(fact(PRISON, alert("HA").line())).isInstanceOf(SelfHarm.class);
    }

    @Test
    void anAlertWhoseCodeDoesNotSayWhichRiskOrThatNobodyKnowsIsClassifiedByAPerson() {
        assertThat(fact(PRISON, alert("RCC").line())).isInstanceOf(UnknownFact.class);
        assertThat(fact(PRISON, alert("ZZZ").line()))
                .isInstanceOfSatisfying(
                        UnknownFact.class, kept -> assertThat(kept.kind()).isEqualTo("PRISON_ALERT_ZZZ"));
    }

    @Test
    void anAlertThatIsNotToBeSharedNeedsAClearance() {
        assertThat(entries(PRISON, alert("DOCGM").line())
                        .getFirst()
                        .visibility()
                        .clearance())
                .isEqualTo(Clearance.RESTRICTED_INTELLIGENCE);
    }

    @Test
    void aChangedAlertTakesThePlaceOfTheFirstAndADeletedOneWithdrawsIt() {
        Entry created =
                entries(PRISON, alert("XA").saying("alertUuid", "a-1").line()).getFirst();
        Entry updated = entries(
                        PRISON,
                        EventText.of("person.alert.updated")
                                .noms("A1234BC")
                                .saying("alertCode", "XVL")
                                .saying("alertUuid", "a-1")
                                .line())
                .getFirst();
        Entry deleted = entries(
                        PRISON,
                        EventText.of("person.alert.deleted")
                                .noms("A1234BC")
                                .saying("alertUuid", "a-1")
                                .line())
                .getFirst();
        assertThat(updated.supersedes()).isEqualTo(created.id());
        assertThat(deleted.supersedes()).isEqualTo(created.id());
        assertThat(deleted.fact()).isInstanceOf(Retracted.class);
    }

    @Test
    void ofAnIncidentEachPrisonerIsSaidToHaveDoneOnlyWhatThatPrisonerDid() {
        String line = EventText.of("incident.report.created")
                .saying("reportReference", "r-1")
                .detail("""
                        {"type": "ASSAULT_1", "happenedAt": "2026-11-01T14:00:00Z", "prisoners": [
                         {"prisonerNumber": "A1234BC", "role": "ASSAILANT", "towards": ["STAFF"], "natures": ["WEAPON"]},
                         {"prisonerNumber": "B1234CD", "role": "VICTIM"}]}""".replace("\n", ""))
                .line();
        List<Entry> entries = entries(PRISON, line);
        assertThat(entries)
                .extracting(entry -> entry.subject().id())
                .containsExactly("prison/A1234BC", "prison/B1234CD");
        assertThat(entries.getFirst().fact())
                .isEqualTo(
                        new IncidentRecorded(Set.of(Nature.VIOLENCE, Nature.WEAPON), 1, Set.of(Towards.STAFF), null));
        assertThat(entries.getLast().fact())
                .isInstanceOfSatisfying(
                        ThirdPartyReport.class,
                        report -> assertThat(report.signs()).isEmpty());
    }

    @Test
    void aFindThatDoesNotSayWhatWasFoundIsClassifiedByAPerson() {
        String find = "{\"type\": \"FIND_1\", \"role\": \"PERPETRATOR\"%s}";
        EventText event = EventText.of("incident.report.created").noms("A1234BC");
        assertThat(fact(PRISON, event.detail(find.formatted("")).line())).isInstanceOf(UnknownFact.class);
        assertThat(fact(
                        PRISON,
                        event.detail(find.formatted(", \"natures\": [\"WEAPON\"]"))
                                .line()))
                .isInstanceOf(IncidentRecorded.class);
    }

    @Test
    void theOutcomeOfAHearingTakesThePlaceOfTheCharge() {
        Entry charged = entries(PRISON, adjudication("report.created", "\"charge\": \"threatens to kill\""))
                .getFirst();
        Entry heard = entries(
                        PRISON,
                        adjudication(
                                "hearingCompleted.created",
                                "\"charge\": \"threatens to kill\", \"outcome\": \"proved\""))
                .getFirst();
        assertThat(charged.fact())
                .isEqualTo(new Adjudication(Set.of(Nature.THREATS, Nature.VIOLENCE), "threatens to kill", "charged"));
        assertThat(heard.supersedes()).isEqualTo(charged.id());
    }

    @Test
    void anEventWhoseDetailWasNotSentAlongIsKeptForAPerson() {
        EventText thin = EventText.of("adjudication.report.created")
                .noms("A1234BC")
                .with("detailUrl", "\"https://prison.example/adjudication/7\"");
        assertThat(fact(PRISON, thin.line())).isInstanceOf(UnknownFact.class);
        assertThat(entries(PRISON, thin.line()).getFirst().provenance().references())
                .containsExactly("https://prison.example/adjudication/7");
    }

    @Test
    void anEventThatOnlyBelongsInTheChronologyStandsThereAsAReport() {
        assertThat(fact(
                        PRISON,
                        EventText.of("prison-visit.booked").noms("A1234BC").line()))
                .isInstanceOf(ThirdPartyReport.class);
    }

    @Test
    void anEventOfATypeOrVersionThatNobodyKnowsIsKeptForAPerson() {
        assertThat(fact(
                        PRISON,
                        EventText.of("prison.weather.changed").noms("A1234BC").line()))
                .isInstanceOf(UnknownFact.class);
        assertThat(fact(PRISON, EventText.release().with("version", "2").line()))
                .isInstanceOf(UnknownFact.class);
        assertThat(sound(
                                PRISON,
                                EventText.of("prison.weather.changed")
                                        .noms("A1234BC")
                                        .line())
                        .lane())
                .isEqualTo(Lane.URGENT);
    }

    @Test
    void whoThePersonIsCanStandInAnyEventAndServesMatching() {
        ReadNames names = new ReadNames(EventText.release()
                .named("PNC", "2008/0056560Z")
                .named("CRN", "X123456")
                .detail("{\"person\": {\"surname\": \"Rowan\", \"forenames\": [\"Sam\"], \"born\": \"1990-05-01\"}}")
                .line());
        assertThat(names.once())
                .containsExactly(
                        "name/Sam Rowan",
                        "born/1990-05-01",
                        "number/NOMS/A1234BC",
                        "number/PNC/2008/0056560Z",
                        "number/OTHER/CRN X123456");
    }

    private record ReadNames(String line) {
        List<String> once() {
            return sound(PRISON, line).filed().getFirst().facts().stream()
                    .map(one -> one.once())
                    .filter(name -> name != null)
                    .toList();
        }
    }

    private static String release(String reason) {
        return EventText.release().saying("reason", reason).line();
    }

    private static String reception(String reason) {
        return EventText.of("prison-offender-events.prisoner.received")
                .noms("A1234BC")
                .saying("reason", reason)
                .saying("prisonId", "PRX")
                .line();
    }

    private static EventText alert(String code) {
        return EventText.of("person.alert.created").noms("A1234BC").saying("alertCode", code);
    }

    private static String adjudication(String step, String detail) {
        return EventText.of("adjudication." + step)
                .noms("A1234BC")
                .saying("chargeNumber", "c-1")
                .detail("{" + detail + "}")
                .line();
    }
}
