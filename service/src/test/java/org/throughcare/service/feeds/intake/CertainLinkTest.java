package org.throughcare.service.feeds.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughcare.service.feeds.FeedSource.PRISON;
import static org.throughcare.service.feeds.ItemAnswer.Status.ACCEPTED;
import static org.throughcare.service.feeds.ItemAnswer.Status.UNMATCHED;
import static org.throughcare.service.feeds.intake.IntakeTest.alert;
import static org.throughcare.service.feeds.intake.IntakeTest.release;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughcare.practice.custody.CustodyFact.Released;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.RecordFact.Linked;
import org.throughcare.practice.record.RecordFact.Unlinked;
import org.throughcare.practice.record.Subject;
import org.throughcare.practice.terms.Party;
import org.throughcare.service.database.Acting;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.feeds.EventText;
import org.throughcare.service.fixture.Invented;
import org.throughcare.service.fixture.ServiceTest;
import org.throughcare.service.store.Appending;

/** A number that makes it certain links a record with its case, with its reason, and never against what a person decided. */
@ServiceTest
class CertainLinkTest {
    private static final Acting ENGINE = new Acting.Engine("test");

    @Autowired
    private Sending sender;

    @Autowired
    private Transactions transactions;

    @Autowired
    private Appending appending;

    @Test
    void aPrisonNumberThatStandsOnBothRecordsMakesThemOneCase() {
        String crn = sender.crn();
        String noms = sender.noms();
        sender.register(crn, noms);
        assertThat(sender.send(PRISON, release(noms), alert(noms, "XA"))).containsExactly(ACCEPTED, ACCEPTED);
        assertThat(sender.entries("probation/" + crn, Released.class)).hasSize(1);
        assertThat(sender.record("prison/" + noms).subject().id()).isEqualTo("probation/" + crn);
        List<Entry> links = sender.entries("probation/" + crn, Linked.class);
        assertThat(links).hasSize(1);
        assertThat(((Linked) links.getFirst().fact()).reason()).contains("prison number " + noms);
        assertThat(links.getFirst().visibility().since()).containsOnlyKeys(Party.PROBATION, Party.PRISON);
    }

    @Test
    void aCaseNumberThatTheSourceItselfNamesLinksItsRecord() {
        String crn = sender.crn();
        String noms = sender.noms();
        sender.register(crn, sender.noms());
        String line = EventText.of("person.alert.created")
                .noms(noms)
                .named("CRN", crn)
                .saying("alertCode", "XA")
                .line();
        assertThat(sender.send(PRISON, line)).containsExactly(ACCEPTED);
        assertThat(sender.record("prison/" + noms).subject().id()).isEqualTo("probation/" + crn);
    }

    @Test
    void aNumberThatStandsOnTwoCasesIsCertainOfNeither() {
        String noms = sender.noms();
        sender.register(sender.crn(), noms);
        sender.register(sender.crn(), noms);
        assertThat(sender.send(PRISON, release(noms))).containsExactly(UNMATCHED);
    }

    @Test
    void aLinkThatAPersonHasUndoneIsNotMadeAgain() {
        String crn = sender.crn();
        String noms = sender.noms();
        sender.register(crn, noms);
        sender.send(PRISON, release(noms));
        unlink(crn, noms);
        assertThat(sender.record("prison/" + noms).subject().id()).isEqualTo("prison/" + noms);
        assertThat(sender.send(PRISON, alert(noms, "XA"))).containsExactly(UNMATCHED);
        assertThat(sender.entries("probation/" + crn, Linked.class)).hasSize(1);
    }

    private void unlink(String crn, String noms) {
        Subject one = new Subject(Subject.Kind.PERSON, "probation/" + crn);
        Subject other = new Subject(Subject.Kind.PERSON, "prison/" + noms);
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        Entry unlinked = Invented.probation(one, new Unlinked(other, "two people"), now);
        transactions.run(ENGINE, () -> appending.append(Invented.append(one, unlinked)));
    }
}
