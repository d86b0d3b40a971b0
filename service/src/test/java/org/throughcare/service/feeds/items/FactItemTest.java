package org.throughcare.service.feeds.items;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughcare.service.feeds.FeedSource.MONITORING;
import static org.throughcare.service.feeds.FeedSource.POLICE;
import static org.throughcare.service.feeds.FeedSource.PRISON;
import static org.throughcare.service.feeds.FeedSource.PROBATION;
import static org.throughcare.service.feeds.Reading.RECEIVED;
import static org.throughcare.service.feeds.Reading.entries;
import static org.throughcare.service.feeds.Reading.problems;
import static org.throughcare.service.feeds.Reading.sound;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.UnknownFact;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentMissed;
import org.throughcare.practice.terms.Party;
import org.throughcare.service.feeds.facts.Lane;

/** Facts of the case format that a source sends as lines of its own. */
class FactItemTest {
    private static final String MISSED = """
            {"id": "m-1", "subject": "person:probation/X123456", "kind": "APPOINTMENT_MISSED", "occurred": "2026-11-01",
             "fact": {"appointment": "INITIAL", "arranged": "a-1"}}""";

    @Test
    void aSoundFactIsAnEntryReceivedNowThatItsSourceAndProbationSee() {
        Entry entry = entries(PRISON, """
                {"id": "i-1", "subject": "person:prison/a1234bc", "kind": "SELF_HARM", "occurred": "2026-11-01",
                 "fact": {"account": "a plan of support was opened"}}""").getFirst();
        assertThat(entry.subject().id()).isEqualTo("prison/A1234BC");
        assertThat(entry.times().received()).isEqualTo(RECEIVED);
        assertThat(entry.visibility().since()).containsOnlyKeys(Party.PRISON, Party.PROBATION);
        assertThat(entry.visibility().since()).containsValue(RECEIVED);
    }

    @Test
    void alertsOfATagAreForProbationAlone() {
        Entry entry = entries(MONITORING, """
                {"id": "t-1", "subject": "person:monitoring/em-9", "kind": "TAG_ALERT",
                 "fact": {"kind": "curfew", "account": "out for two hours"}}""").getFirst();
        assertThat(entry.visibility().since()).containsOnlyKeys(Party.PROBATION);
    }

    @Test
    void whatItCitesIsAnItemOfTheSameSourceEvenWhenThatComesLater() {
        Entry missed = entries(PROBATION, MISSED).getFirst();
        Entry arranged = entries(PROBATION, """
                {"id": "a-1", "subject": "person:probation/X123456", "kind": "APPOINTMENT_ARRANGED",
                 "fact": {"appointment": "INITIAL", "at": "2026-11-01T10:00:00Z", "personTold": true}}""").getFirst();
        assertThat(((AppointmentMissed) missed.fact()).arranged()).isEqualTo(arranged.id());
    }

    @Test
    void whatItCitesCanAlsoBeAnEntryByItsOwnId() {
        String id = "0f9619ff-8b86-d011-b42d-00cf4fc964ff";
        Entry missed = entries(PROBATION, MISSED.replace("a-1", id)).getFirst();
        assertThat(((AppointmentMissed) missed.fact()).arranged()).isEqualTo(new EntryId(id));
    }

    @Test
    void nobodyCorrectsTheEntriesOfAnother() {
        Entry mine = entries(PRISON, retraction("person:prison/A1234BC")).getFirst();
        Entry theirs =
                entries(POLICE, retraction("person:police/2008/0056560Z")).getFirst();
        assertThat(mine.supersedes()).isNotNull().isNotEqualTo(theirs.supersedes());
    }

    private static String retraction(String subject) {
        return """
                {"id": "r-1", "subject": "%s", "kind": "RETRACTED", "fact": {"reason": "sent in error"},
                 "supersedes": "0f9619ff-8b86-d011-b42d-00cf4fc964ff"}""".formatted(subject);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LINKED",
                "UNLINKED",
                "DISCLOSED",
                "SEEN",
                "WEIGHED",
                "CLASSIFIED",
                "MATCH_DECIDED",
                "RECALL_DECIDED",
                "PERSONNEL_PROCESS",
                "ALLOCATED",
                "MANAGEMENT_CONSULTATION"
            })
    void decisionsAndLinksAreNotForAnotherAgencyToSend(String kind) {
        assertThat(problems(POLICE, """
                {"id": "1", "subject": "person:police/2008/0056560Z", "kind": "%s", "fact": {}}""".formatted(kind))).contains("kind: \"" + kind + "\" is not for police to send");
    }

    @Test
    void whenItCameAndWhoSeesItIsNotForTheSenderToSay() {
        String item = MISSED.replace("\"kind\"", "\"received\": \"2020-01-01\", \"visibleTo\": [], \"kind\"");
        assertThat(problems(PROBATION, item))
                .extracting(problem -> problem.replaceFirst(": .*", ""))
                .containsExactlyInAnyOrder("received", "visibleTo");
    }

    @Test
    void aRecordOfAnotherSourceIsRefused() {
        assertThat(problems(PRISON, MISSED.replace("APPOINTMENT_MISSED", "SELF_HARM")))
                .anyMatch(problem -> problem.startsWith("subject: must be a record of this source"));
    }

    @Test
    void everythingThatIsWrongIsSaidWithItsField() {
        assertThat(problems(PRISON, """
                {"subject": "x", "kind": "INCIDENT_RECORDED", "occurred": "2027-11-02",
                 "fact": {"natures": ["VIOLANCE"], "count": 0.5}, "sorce": 1}"""))
                .extracting(problem -> problem.replaceFirst(": .*", ""))
                .containsExactlyInAnyOrder("id", "subject", "fact.natures[0]", "fact.count", "sorce", "occurred");
    }

    @Test
    void aKindThatNobodyKnowsIsKeptForAPersonAndWaitsWithWhatMayBearOnHarm() {
        String item = """
                {"id": "k-1", "subject": "person:police/2008/0056560Z", "kind": "DRONE_SEEN", "fact": {"height": 30}}""";
        assertThat(entries(POLICE, item).getFirst().fact()).isInstanceOf(UnknownFact.class);
        assertThat(sound(POLICE, item).lane()).isEqualTo(Lane.URGENT);
    }

    @Test
    void theNumberThatNamesTheRecordStandsInItOnce() {
        assertThat(sound(POLICE, """
                {"id": "k-2", "subject": "person:police/08/56560Z", "kind": "ARRESTED"}""").filed().getFirst().facts())
                .extracting(Filed.One::once)
                .containsExactly(null, "number/PNC/2008/0056560Z");
    }
}
