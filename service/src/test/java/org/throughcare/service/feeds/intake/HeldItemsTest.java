package org.throughcare.service.feeds.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.throughcare.service.feeds.FeedSource.PRISON;
import static org.throughcare.service.feeds.ItemAnswer.Status.ACCEPTED;
import static org.throughcare.service.feeds.ItemAnswer.Status.DUPLICATE;
import static org.throughcare.service.feeds.ItemAnswer.Status.QUARANTINED;
import static org.throughcare.service.feeds.ItemAnswer.Status.UNMATCHED;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughcare.practice.custody.CustodyFact.Released;
import org.throughcare.practice.custody.CustodyFact.Transferred;
import org.throughcare.service.access.Post;
import org.throughcare.service.access.StaffMember;
import org.throughcare.service.access.StaffRegister;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.feeds.EventText;
import org.throughcare.service.feeds.HeldBecause;
import org.throughcare.service.feeds.HeldDecision;
import org.throughcare.service.feeds.HeldItems;
import org.throughcare.service.feeds.HeldItems.Held;
import org.throughcare.service.feeds.NotForThisPost;
import org.throughcare.service.fixture.Organisation;
import org.throughcare.service.fixture.ServiceTest;
import org.throughcare.service.keys.Keyring;

/** What is kept apart is shown to those who tend feeds, and a person takes it in or sets it aside (abuse case 9). */
@ServiceTest
class HeldItemsTest {
    @Autowired
    private HeldItems held;

    @Autowired
    private Sending sender;

    @Autowired
    private StaffRegister register;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Transactions transactions;

    @Autowired
    private Keyring keyring;

    @Autowired
    @FlywayDataSource
    private DataSource owner;

    @Test
    void aChangedItemIsTakenInBesideTheFirstOnceAPersonSaysSo() {
        String noms = sender.noms();
        sender.send(PRISON, release(noms, "RELEASED"));
        assertThat(sender.send(PRISON, release(noms, "TRANSFERRED"))).containsExactly(QUARANTINED);
        Held item = last(administrator());
        assertThat(item.why()).isEqualTo(HeldBecause.CHANGED);
        assertThat(held.one(administrator(), item.id()).orElseThrow().body()).contains("TRANSFERRED");
        assertThat(held.decide(administrator(), item.id(), HeldDecision.TAKEN_IN, "asked the prison"))
                .isTrue();
        assertThat(sender.entries("prison/" + noms, Released.class)).hasSize(1);
        assertThat(sender.entries("prison/" + noms, Transferred.class)).hasSize(1);
        assertThat(sender.send(PRISON, release(noms, "TRANSFERRED"))).containsExactly(DUPLICATE);
        assertThat(held.decide(administrator(), item.id(), HeldDecision.TAKEN_IN, "again"))
                .isFalse();
    }

    @Test
    void whatIsSetAsideStaysOut() {
        String noms = sender.noms();
        sender.send(PRISON, release(noms, "RELEASED"));
        sender.send(PRISON, release(noms, "TRANSFERRED"));
        Held item = last(administrator());
        assertThat(held.decide(administrator(), item.id(), HeldDecision.SET_ASIDE, "sent in error"))
                .isTrue();
        assertThat(sender.entries("prison/" + noms, Transferred.class)).isEmpty();
        assertThat(sender.send(PRISON, release(noms, "TRANSFERRED"))).containsExactly(QUARANTINED);
        assertThat(held.one(administrator(), item.id())).isEmpty();
    }

    @Test
    void ofACaseThatIsNotOpenToTheReaderOnlyThatAnItemIsHeldIsShown() {
        String crn = sender.crn();
        String noms = sender.noms();
        sender.register(crn, noms);
        assertThat(sender.send(PRISON, release(noms, "RELEASED"))).containsExactly(ACCEPTED);
        sender.send(PRISON, release(noms, "TRANSFERRED"));
        StaffMember administrator = administrator();
        Held item = last(administrator);
        assertThat(held.one(administrator, item.id()).orElseThrow().body()).isNull();
        assertThat(held.decide(administrator, item.id(), HeldDecision.TAKEN_IN, "unseen"))
                .isFalse();
    }

    @Test
    void onlyThoseWhoTendFeedsSeeIt() {
        Organisation organisation = new Organisation(jdbc, transactions, keyring);
        StaffMember officer = register.numbered(organisation
                        .hire(Post.PROBATION_OFFICER, Organisation.Place.NONE)
                        .id())
                .orElseThrow();
        assertThatThrownBy(() -> held.list(officer, 1, 10)).isInstanceOf(NotForThisPost.class);
        assertThatThrownBy(() -> held.one(officer, 1)).isInstanceOf(NotForThisPost.class);
    }

    @Test
    void anItemThatMeetsAFaultOfOursIsKeptApartAndCostsTheOthersNothing() throws SQLException {
        String good = sender.noms();
        String bad = sender.noms();
        sender.send(PRISON, release(bad, "SENT_TO_COURT"));
        long subject = sender.record("prison/" + bad).person();
        asOwner("""
                create or replace function throughcare.fault() returns trigger language plpgsql as
                $$ begin if new.subject = %d then raise 'a fault for a test'; end if; return new; end $$""".formatted(subject));
        asOwner(
                "create or replace trigger fault before insert on throughcare.entry for each row execute function throughcare.fault()");
        try {
            assertThat(sender.send(PRISON, alert(good), alert(bad), alert(bad).replace("XA", "XB")))
                    .containsExactly(UNMATCHED, QUARANTINED, QUARANTINED);
        } finally {
            asOwner("drop trigger fault on throughcare.entry");
        }
        Held item = last(administrator());
        assertThat(item.why()).isEqualTo(HeldBecause.FAULT);
        assertThat(held.decide(administrator(), item.id(), HeldDecision.TAKEN_IN, "mended"))
                .isTrue();
        assertThat(sender.record("prison/" + bad).entries()).hasSize(3);
    }

    private void asOwner(String sql) throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private StaffMember administrator() {
        Organisation organisation = new Organisation(jdbc, transactions, keyring);
        return register.numbered(organisation
                        .hire(Post.CASE_ADMINISTRATOR, Organisation.Place.NONE)
                        .id())
                .orElseThrow();
    }

    private Held last(StaffMember reader) {
        return held.list(reader, 1, 10_000).held().getLast();
    }

    private static String release(String noms, String reason) {
        return EventText.release().saying("reason", reason).line().replace("A1234BC", noms);
    }

    private static String alert(String noms) {
        return EventText.of("person.alert.created")
                .noms(noms)
                .saying("alertCode", "XA")
                .line();
    }
}
