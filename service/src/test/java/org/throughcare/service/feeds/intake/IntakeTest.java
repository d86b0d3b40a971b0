package org.throughcare.service.feeds.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughcare.service.feeds.FeedSource.POLICE;
import static org.throughcare.service.feeds.FeedSource.PRISON;
import static org.throughcare.service.feeds.ItemAnswer.Status.DUPLICATE;
import static org.throughcare.service.feeds.ItemAnswer.Status.QUARANTINED;
import static org.throughcare.service.feeds.ItemAnswer.Status.REFUSED;
import static org.throughcare.service.feeds.ItemAnswer.Status.UNMATCHED;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughcare.practice.custody.CustodyFact.Released;
import org.throughcare.practice.identity.IdentityFact.IdentifierRecorded;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.UnknownFact;
import org.throughcare.service.database.Acting;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.feeds.EventText;
import org.throughcare.service.feeds.ItemAnswer;
import org.throughcare.service.feeds.ItemAnswer.Status;
import org.throughcare.service.fixture.ServiceTest;

/** What is sent stands on the record once and whole, whoever it is about and however often it comes (abuse case 9). */
@ServiceTest
class IntakeTest {
    @Autowired
    private Sending sender;

    @Autowired
    private Transactions transactions;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aReleaseOfSomebodyWhomProbationDoesNotKnowIsKeptAndWaitsToBeMatched() {
        String noms = sender.noms();
        assertThat(sender.send(PRISON, release(noms))).containsExactly(UNMATCHED);
        assertThat(sender.entries("prison/" + noms, Released.class)).hasSize(1);
    }

    @Test
    void whatComesAgainIsADuplicateAndAddsNothing() {
        String noms = sender.noms();
        assertThat(sender.send(PRISON, release(noms), release(noms))).containsExactly(UNMATCHED, DUPLICATE);
        assertThat(sender.send(PRISON, release(noms).replace("{", "{  "))).containsExactly(DUPLICATE);
        assertThat(sender.record("prison/" + noms).entries()).hasSize(2);
    }

    @Test
    void whatComesAgainInOtherWordsIsKeptApartAndNothingOfItIsOnTheRecord() {
        String noms = sender.noms();
        sender.send(PRISON, release(noms));
        String changed = EventText.release().saying("reason", "TRANSFERRED").line();
        assertThat(sender.send(PRISON, changed.replace("A1234BC", noms))).containsExactly(QUARANTINED);
        assertThat(sender.send(PRISON, changed.replace("A1234BC", noms))).containsExactly(QUARANTINED);
        assertThat(sender.record("prison/" + noms).entries()).hasSize(2);
    }

    @Test
    void whatIsKeptApartIsSealed() {
        String noms = sender.noms();
        sender.send(PRISON, release(noms));
        sender.send(PRISON, release(noms).replace("what the source says in a line", "the words of somebody"));
        String kept = transactions.as(
                new Acting.Engine("test"),
                () -> String.join(
                        "",
                        jdbc.sql("select encode(body, 'escape') || kind from feed_quarantine")
                                .query((row, number) -> row.getString(1))
                                .list()));
        assertThat(kept)
                .contains("prisoner.released")
                .doesNotContain("the words of somebody")
                .doesNotContain(noms);
    }

    @Test
    void aNumberOrNameThatComesInManyEventsStandsOnTheRecordOnce() {
        String noms = sender.noms();
        sender.send(PRISON, alert(noms, "XA"), alert(noms, "XVL"), alert(noms, "HA"));
        sender.send(PRISON, alert(noms, "XR"));
        assertThat(sender.entries("prison/" + noms, IdentifierRecorded.class)).hasSize(1);
    }

    @Test
    void oneBadItemNeverCostsTheOthers() {
        String noms = sender.noms();
        List<ItemAnswer> answers = sender.answers(PRISON, release(noms), "{\"eventType\": 7}", alert(noms, "XA"), "{");
        assertThat(answers).extracting(ItemAnswer::status).containsExactly(UNMATCHED, REFUSED, UNMATCHED, REFUSED);
        assertThat(answers).extracting(ItemAnswer::line).containsExactly(1, 2, 3, 4);
        assertThat(answers.get(1).problems()).isNotEmpty();
    }

    @Test
    void anEventOfATypeThatNobodyKnowsIsKept() {
        String noms = sender.noms();
        sender.send(PRISON, EventText.of("prison.weather.changed").noms(noms).line());
        assertThat(sender.entries("prison/" + noms, UnknownFact.class)).hasSize(1);
    }

    @Test
    void anIncidentOfSeveralPrisonersStandsOnTheRecordOfEachOrOfNone() {
        String one = sender.noms();
        String other = sender.noms();
        String line = EventText.of("incident.report.created")
                .saying("reportReference", "r" + one)
                .detail("""
                        {"type": "ASSAULT_1", "prisoners": [{"prisonerNumber": "%s", "role": "ASSAILANT"},
                         {"prisonerNumber": "%s", "role": "VICTIM"}]}""".formatted(one, other))
                .line();
        assertThat(sender.send(PRISON, line)).containsExactly(UNMATCHED);
        assertThat(sender.record("prison/" + one).entries()).hasSize(2);
        assertThat(sender.record("prison/" + other).entries()).hasSize(2);
        assertThat(sender.send(PRISON, line)).containsExactly(DUPLICATE);
    }

    @Test
    void whatComesMonthsLateOrInAnyOrderGivesTheSameRecord() {
        List<String> lines = new ArrayList<>();
        String noms = sender.noms();
        for (int month = 1; month <= 9; month++) {
            lines.add(alert(noms, "XA", "2026-0" + month + "-03T10:00:00Z"));
        }
        sender.send(PRISON, lines.toArray(String[]::new));
        List<EntryId> inOrder = ids("prison/" + noms);
        Collections.shuffle(lines, new Random(7));
        assertThat(sender.send(PRISON, lines.toArray(String[]::new))).containsOnly(DUPLICATE);
        assertThat(ids("prison/" + noms)).isEqualTo(inOrder);
    }

    @Test
    void manySendersOfTheSameItemsLeaveEachOfThemOnce() throws Exception {
        String noms = sender.noms();
        String[] lines = {release(noms), alert(noms, "XA"), alert(noms, "XVL")};
        try (ExecutorService senders = Executors.newFixedThreadPool(6)) {
            List<Callable<List<Status>>> sending = Collections.nCopies(12, () -> sender.send(PRISON, lines));
            int fresh = 0;
            for (Future<List<Status>> sent : senders.invokeAll(sending)) {
                fresh += Collections.frequency(sent.get(), UNMATCHED);
            }
            assertThat(fresh).isEqualTo(3);
        }
        assertThat(sender.record("prison/" + noms).entries()).hasSize(4);
    }

    @Test
    void whatProbationSendsOfItsOwnRecordIsOnACase() {
        String crn = sender.crn();
        sender.register(crn, sender.noms());
        assertThat(sender.record("probation/" + crn).entries()).hasSize(2);
    }

    @Test
    void theRecordsOfTwoSourcesAreApartUntilALinkJoinsThem() {
        String crn = sender.crn();
        sender.register(crn, sender.noms());
        assertThat(sender.send(POLICE, """
                {"id": "%s", "subject": "person:police/2008/0056560Z", "kind": "ARRESTED"}""".formatted(crn))).containsExactly(UNMATCHED);
    }

    private List<EntryId> ids(String name) {
        return sender.record(name).entries().stream().map(Entry::id).toList();
    }

    static String release(String noms) {
        return EventText.release().line().replace("A1234BC", noms);
    }

    static String alert(String noms, String code) {
        return alert(noms, code, "2026-11-02T09:30:00Z");
    }

    static String alert(String noms, String code, String at) {
        return EventText.of("person.alert.created")
                .noms(noms)
                .saying("alertCode", code)
                .saying("alertUuid", noms + code + at)
                .at(at)
                .line();
    }
}
