package org.throughcare.service.feeds.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughcare.service.feeds.FeedSource.POLICE;
import static org.throughcare.service.feeds.FeedSource.PRISON;
import static org.throughcare.service.feeds.FeedSource.PROBATION;
import static org.throughcare.service.feeds.ItemAnswer.Status.ACCEPTED;
import static org.throughcare.service.feeds.ItemAnswer.Status.UNMATCHED;
import static org.throughcare.service.feeds.intake.IntakeTest.alert;
import static org.throughcare.service.feeds.intake.IntakeTest.release;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughcare.practice.custody.CustodyFact.Released;
import org.throughcare.practice.identity.IdentityFact.MatchVerdict;
import org.throughcare.practice.record.Subject;
import org.throughcare.service.access.Post;
import org.throughcare.service.access.StaffMember;
import org.throughcare.service.access.StaffRegister;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.fixture.Organisation;
import org.throughcare.service.fixture.Organisation.Place;
import org.throughcare.service.fixture.ServiceTest;
import org.throughcare.service.keys.Keyring;
import org.throughcare.service.people.matching.Linking;
import org.throughcare.service.people.matching.MatchingWork;
import org.throughcare.service.people.matching.UndoingLink;
import org.throughcare.service.store.Rebuilding;
import org.throughcare.service.store.Records;
import org.throughcare.service.web.model.people.MatchingQueue;

/** What is sent about somebody whom nobody knows waits where people match, and all of it is on the case once they have. */
@ServiceTest
class UnmatchedTest {
    @Autowired
    private Sending sender;

    @Autowired
    private MatchingWork work;

    @Autowired
    private Linking linking;

    @Autowired
    private UndoingLink undoing;

    @Autowired
    private Records records;

    @Autowired
    private Rebuilding rebuilding;

    @Autowired
    private StaffRegister register;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Transactions transactions;

    @Autowired
    private Keyring keyring;

    private Place place;
    private StaffMember senior;

    @BeforeEach
    void aUnit() {
        Organisation organisation = new Organisation(jdbc, transactions, keyring);
        place = organisation.unitIn(organisation.region());
        senior = register.numbered(
                        organisation.hire(Post.SENIOR_PROBATION_OFFICER, place).id())
                .orElseThrow();
    }

    @Test
    void whatWaitsIsFiledWholeWhenAPersonSaysWhoseItIsAndApartAgainWhenThatIsUndone() {
        String crn = held();
        String noms = sender.noms();
        assertThat(sender.send(PRISON, release(noms), alert(noms, "XA"))).containsOnly(UNMATCHED);
        long record = sender.record("prison/" + noms).person();
        assertThat(waiting()).contains(record);

        long person = sender.record("probation/" + crn).person();
        String decision = linking.decide(senior, person, record, MatchVerdict.SAME_PERSON, "photograph and date")
                .orElseThrow();
        assertThat(sender.entries("probation/" + crn, Released.class)).hasSize(1);
        assertThat(waiting()).doesNotContain(record);
        assertThat(sender.send(PRISON, alert(noms, "XVL"))).containsExactly(ACCEPTED);

        assertThat(linking.undo(senior, decision, "they are cousins")).isTrue();
        assertThat(rebuilding.rebuild(record)).isEmpty();
        assertThat(rebuilding.rebuild(person)).isEmpty();
        assertThat(sender.entries("probation/" + crn, Released.class)).isEmpty();
        assertThat(sender.entries("prison/" + noms, Released.class)).hasSize(1);
        assertThat(waiting()).contains(record);
        assertThat(sender.send(PRISON, alert(noms, "HA"))).containsExactly(UNMATCHED);
    }

    @Test
    void whatAPersonFoundToBeTwoPeopleNoNumberJoins() {
        String crn = held();
        String noms = sender.noms();
        sender.send(PRISON, release(noms));
        long person = sender.record("probation/" + crn).person();
        long record = sender.record("prison/" + noms).person();
        assertThat(linking.decide(senior, person, record, MatchVerdict.DIFFERENT_PEOPLE, "seen both"))
                .isPresent();
        sender.send(PROBATION, """
                {"id": "n-%s", "subject": "person:probation/%s", "kind": "IDENTIFIER_RECORDED",
                 "fact": {"kind": "NOMS", "text": "%s"}}""".formatted(crn, crn, noms));
        assertThat(sender.send(PRISON, alert(noms, "XA"))).containsExactly(UNMATCHED);
        assertThat(sender.entries("probation/" + crn, Released.class)).isEmpty();
    }

    @Test
    void aLinkThatTheServiceMadeIsUndoneByThoseWhoMayLinkAndNotMadeAgain() {
        String crn = held();
        String noms = sender.noms();
        sender.send(PROBATION, """
                {"id": "n-%s", "subject": "person:probation/%s", "kind": "IDENTIFIER_RECORDED",
                 "fact": {"kind": "NOMS", "text": "%s"}}""".formatted(crn, crn, noms));
        assertThat(sender.send(PRISON, release(noms))).containsExactly(ACCEPTED);
        long person = sender.record("probation/" + crn).person();
        Subject named = new Subject(Subject.Kind.PERSON, "prison/" + noms);
        long record =
                transactions.as(senior.acting(), () -> records.numberOf(named)).orElseThrow();
        Organisation organisation = new Organisation(jdbc, transactions, keyring);
        StaffMember elsewhere = register.numbered(organisation
                        .hire(Post.SENIOR_PROBATION_OFFICER, organisation.unitIn(organisation.region()))
                        .id())
                .orElseThrow();
        assertThat(undoing.undo(elsewhere, person, record, "not mine")).isFalse();
        assertThat(undoing.undo(senior, person, record, "the number was mistyped"))
                .isTrue();
        assertThat(undoing.undo(senior, person, record, "again")).isFalse();
        assertThat(sender.send(PRISON, alert(noms, "XA"))).containsExactly(UNMATCHED);
        assertThat(sender.entries("probation/" + crn, Released.class)).isEmpty();
    }

    @Test
    void somebodyKnownByAPoliceNumberAloneWaitsToo() {
        String line = """
                {"id": "%s", "subject": "person:police/2008/0056560Z", "kind": "ARRESTED"}""".formatted(sender.crn());
        assertThat(sender.send(POLICE, line)).containsExactly(UNMATCHED);
        assertThat(waiting()).contains(sender.record("police/2008/0056560Z").person());
    }

    private List<Long> waiting() {
        List<Long> waiting = new ArrayList<>();
        int pages = 1;
        for (int page = 1; page <= pages; page++) {
            MatchingQueue queue = work.queue(senior, page);
            queue.waiting().forEach(one -> waiting.add(one.id()));
            pages = queue.pages().pages();
        }
        return waiting;
    }

    /** A case held in the unit of the senior. */
    private String held() {
        String crn = sender.registered();
        assertThat(sender.send(PROBATION, """
                {"id": "h-%s", "subject": "person:probation/%s", "kind": "CASE_HELD",
                 "fact": {"provider": "Probation", "unit": "%s"}}""".formatted(crn, crn, place.unit())))
                .containsExactly(ACCEPTED);
        return crn;
    }
}
