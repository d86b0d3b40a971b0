package org.throughcare.service.victims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughcare.practice.identity.Postcode;
import org.throughcare.service.access.Post;
import org.throughcare.service.access.StaffMember;
import org.throughcare.service.access.StaffRegister;
import org.throughcare.service.database.Acting;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.fixture.Organisation;
import org.throughcare.service.fixture.Organisation.Place;
import org.throughcare.service.fixture.ServiceTest;
import org.throughcare.service.keys.CannotBeOpened;
import org.throughcare.service.keys.Keyring;

/** What victims asked for is read by those who are named, and nothing leaves it but one answer (A7, R25, R112). */
@ServiceTest
class VictimStoreTest {
    private static final List<String> TABLES = List.of("victim_contact", "victim_named_user", "victim_area");
    private static final String PREFERENCE = "by letter to the sister only";

    @Autowired
    private VictimContacts contacts;

    @Autowired
    private Conflicts conflicts;

    @Autowired
    private StaffRegister staff;

    @Autowired
    private Transactions transactions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Keyring keyring;

    private Organisation organisation;
    private Place place;
    private StaffMember liaison;
    private StaffMember practitioner;
    private long person;
    private long contact;

    @BeforeEach
    void open() {
        organisation = new Organisation(jdbc, transactions, keyring);
        place = organisation.unitIn(organisation.region());
        liaison = hired(Post.VICTIM_LIAISON_OFFICER);
        practitioner = hired(Post.PROBATION_OFFICER);
        person = organisation.open(place, null).person();
        contact = contacts.register(liaison, person, "Victim Heron", PREFERENCE);
        contacts.exclude(liaison, contact, new ExclusionArea(List.of("LS1 4", "YO24")));
    }

    private StaffMember hired(Post post) {
        return staff.numbered(organisation.hire(post, place).id()).orElseThrow();
    }

    @Test
    void theOfficerReadsWhatWasKept() {
        contacts.prefer(liaison, contact, "by telephone");
        assertThat(contacts.ofCase(liaison, person))
                .containsExactly(new VictimContact(
                        contact, "Victim Heron", "by telephone", List.of(new ExclusionArea(List.of("LS1 4", "YO24")))));
    }

    @Test
    void anotherOfficerReadsNothingUntilTheyAreNamed() {
        StaffMember other = hired(Post.VICTIM_LIAISON_OFFICER);
        assertThat(contacts.ofCase(other, person)).isEmpty();
        assertThatThrownBy(() -> contacts.read(other, contact)).isInstanceOf(NotForYou.class);
        contacts.name(liaison, contact, other);
        assertThat(contacts.read(other, contact).pseudonym()).isEqualTo("Victim Heron");
        assertThatThrownBy(() -> contacts.prefer(other, contact, "never")).isInstanceOf(NotForYou.class);
        assertThatThrownBy(() -> contacts.exclude(other, contact, new ExclusionArea(List.of("LS2"))))
                .isInstanceOf(NotForYou.class);
        assertThatThrownBy(() -> contacts.name(other, contact, practitioner)).isInstanceOf(NotForYou.class);
    }

    @Test
    void nobodyButALiaisonOfficerRegisters() {
        assertThatThrownBy(() -> contacts.register(practitioner, person, "x", "y"))
                .isInstanceOf(NotForYou.class);
        assertThat(contacts.ofCase(practitioner, person)).isEmpty();
    }

    @Test
    void noOtherRoleOfTheDatabaseReadsIt() {
        List<Acting> others = List.of(
                practitioner.acting(),
                liaison.acting(),
                new Acting.Engine("test"),
                new Acting.Eraser("test"),
                new Acting.Sealer("test"));
        for (Acting other : others) {
            for (String table : TABLES) {
                assertThatThrownBy(() -> transactions.as(
                                other,
                                () -> jdbc.sql("select count(*) from " + table)
                                        .query(Long.class)
                                        .single()))
                        .as(other + " and " + table)
                        .isInstanceOf(DataAccessException.class);
            }
        }
    }

    @Test
    void askingWhetherAPlaceConflictsOpensNothingElse() {
        Acting asking = new Acting.ConflictCheck("test");
        for (String sql : List.of(
                "select count(*) from victim_contact",
                "select count(*) from victim_named_user",
                "select max(contact) from victim_area",
                "select count(*) from subject",
                "select count(*) from entry")) {
            assertThatThrownBy(() -> transactions.as(
                            asking, () -> jdbc.sql(sql).query(Long.class).single()))
                    .as(sql)
                    .isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void theAnswerIsLocationNotPermittedAndNoMore() {
        assertThat(conflicts
                        .ask(practitioner, person, Postcode.parse("LS1 4DY"))
                        .inWords())
                .isEqualTo("location not permitted");
        assertThat(conflicts.ask(practitioner, person, Postcode.parse("YO24 1AB")))
                .isEqualTo(ConflictAnswer.LOCATION_NOT_PERMITTED);
        assertThat(conflicts.ask(practitioner, person, Postcode.parse("LS1 5DY")))
                .isEqualTo(ConflictAnswer.NOTHING_KNOWN);
    }

    @Test
    void whoMayNotSeeTheCaseGetsNoAnswer() {
        Place elsewhere = organisation.unitIn(organisation.region());
        StaffMember stranger = staff.numbered(
                        organisation.hire(Post.PROBATION_OFFICER, elsewhere).id())
                .orElseThrow();
        assertThatThrownBy(() -> conflicts.ask(stranger, person, Postcode.parse("LS1 4DY")))
                .isInstanceOf(NotForYou.class);
    }

    @Test
    void noKeyOfACaseOpensItAndNoIndexOfACaseFindsIt() {
        byte[] wrapped = transactions.as(
                new Acting.VictimLiaison(liaison.id(), liaison.username()),
                () -> jdbc.sql("select key_wrapped from victim_contact where id = ?")
                        .param(contact)
                        .query((row, number) -> row.getBytes(1))
                        .single());
        assertThatThrownBy(() -> keyring.unwrap(wrapped)).isInstanceOf(CannotBeOpened.class);
        assertThat(keyring.apart("victims").index("case", "1")).isNotEqualTo(keyring.index("case", "1"));
        assertThat(keyring.apart("victims").index("case", "1"))
                .isEqualTo(keyring.apart("victims").index("case", "1"));
    }

    @Test
    void nothingOfAVictimStandsInErrorsOrInTheAudit() {
        assertThatThrownBy(() -> contacts.read(practitioner, contact)).hasMessage("You cannot see or change this.");
        assertThatThrownBy(() -> contacts.read(practitioner, 999_999)).hasMessage("You cannot see or change this.");
        assertThatThrownBy(() -> new ExclusionArea(List.of("by the sister's house")))
                .hasMessageNotContaining("sister");
        conflicts.ask(practitioner, person, Postcode.parse("LS1 4DY"));
        List<String> leaves = transactions.as(
                new Acting.Sealer("test"),
                () -> jdbc.sql("select audit_leaf::text || encode(coalesce(detail, ''), 'escape') from audit_leaf")
                        .query(String.class)
                        .list());
        assertThat(leaves)
                .isNotEmpty()
                .allSatisfy(leaf -> assertThat(leaf)
                        .doesNotContain("Heron")
                        .doesNotContain("sister")
                        .doesNotContain("LS1")
                        .doesNotContain("not permitted"));
    }
}
