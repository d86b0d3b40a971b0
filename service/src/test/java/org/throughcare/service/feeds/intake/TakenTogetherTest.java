package org.throughcare.service.feeds.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughcare.service.feeds.FeedSource.PRISON;
import static org.throughcare.service.feeds.FeedSource.PROBATION;
import static org.throughcare.service.feeds.ItemAnswer.Status.ACCEPTED;
import static org.throughcare.service.feeds.ItemAnswer.Status.DUPLICATE;
import static org.throughcare.service.feeds.ItemAnswer.Status.QUARANTINED;
import static org.throughcare.service.feeds.ItemAnswer.Status.REFUSED;
import static org.throughcare.service.feeds.ItemAnswer.Status.UNMATCHED;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.throughcare.practice.identity.IdentityFact.IdentifierRecorded;
import org.throughcare.practice.record.Entry;
import org.throughcare.service.feeds.EventText;
import org.throughcare.service.feeds.ItemAnswer;
import org.throughcare.service.fixture.ServiceTest;
import org.throughcare.service.store.Rebuilding;

/** Items of one delivery about one record are taken in together, and each is answered and stands as if it had come alone. */
@ServiceTest
class TakenTogetherTest {
    @Autowired
    private Sending sender;

    @Autowired
    @FlywayDataSource
    private DataSource owner;

    @Autowired
    private Rebuilding rebuilding;

    @Test
    void whatComesTogetherAboutOneRecordIsOneActOnIt() throws SQLException {
        String crn = sender.registered();
        long person = sender.record("probation/" + crn).person();
        long before = acts(person);
        assertThat(sender.send(PROBATION, missed(crn, 1), missed(crn, 2), missed(crn, 3)))
                .containsOnly(ACCEPTED);
        assertThat(acts(person)).isEqualTo(before + 1);
        assertThat(sender.record("probation/" + crn).entries()).hasSize(5);
    }

    @Test
    void theAnswersStandInTheOrderOfTheDeliveryHoweverItIsSorted() {
        String known = sender.registered();
        String stranger = sender.noms();
        List<ItemAnswer> answers =
                sender.answers(PROBATION, missed(known, 1), "{", missed(sender.crn(), 1), missed(known, 2));
        assertThat(answers).extracting(ItemAnswer::line).containsExactly(1, 2, 3, 4);
        assertThat(answers).extracting(ItemAnswer::status).containsExactly(ACCEPTED, REFUSED, ACCEPTED, ACCEPTED);
        assertThat(answers).extracting(ItemAnswer::id).contains(known + "-m1", known + "-m2");
        assertThat(sender.send(PRISON, IntakeTest.alert(stranger, "XA"), IntakeTest.alert(stranger, "XVL")))
                .containsExactly(UNMATCHED, UNMATCHED);
    }

    @Test
    void theEntriesOfARecordStandInTheOrderInWhichTheyCame() {
        String crn = sender.registered();
        String[] lines = IntStream.rangeClosed(1, 20)
                .mapToObj(number -> missed(crn, number))
                .toArray(String[]::new);
        sender.send(PROBATION, lines);
        List<Entry> together = sender.record("probation/" + crn).entries();
        assertThat(together).hasSize(22);
        assertThat(sender.send(PROBATION, lines)).containsOnly(DUPLICATE);
        assertThat(sender.record("probation/" + crn).entries()).isEqualTo(together);
    }

    @Test
    void theSameItemTwiceInOneDeliveryIsADuplicateAndOneInOtherWordsIsKeptApart() {
        String crn = sender.registered();
        String other = missed(crn, 1).replace("T10:00", "T11:00");
        assertThat(sender.send(PROBATION, missed(crn, 1), missed(crn, 1), other, missed(crn, 2)))
                .containsExactly(ACCEPTED, DUPLICATE, QUARANTINED, ACCEPTED);
        assertThat(sender.record("probation/" + crn).entries()).hasSize(4);
    }

    @Test
    void whatARecordSaysOnceIsNotLostWithTheItemThatIsKeptApart() {
        String noms = sender.noms();
        String first = IntakeTest.alert(noms, "XA");
        assertThat(sender.send(
                        PRISON,
                        first,
                        first.replace("what the source says", "what another says"),
                        IntakeTest.alert(noms, "HA")))
                .containsExactly(UNMATCHED, QUARANTINED, UNMATCHED);
        assertThat(sender.entries("prison/" + noms, IdentifierRecorded.class)).hasSize(1);
    }

    @Test
    void anIncidentThatComesAgainWithAnotherPrisonerIsKeptApartAndNothingOfItStands() {
        String one = sender.noms();
        String other = sender.noms();
        sender.send(PRISON, incident(one, one));
        assertThat(sender.send(PRISON, incident(one, other, one))).containsExactly(QUARANTINED);
        assertThat(sender.send(PRISON, IntakeTest.alert(other, "XA"))).containsExactly(UNMATCHED);
        assertThat(sender.record("prison/" + other).entries()).hasSize(2);
    }

    @Test
    void oneThatMeetsAFaultCostsItsNeighboursOnTheSameRecordNothing() throws SQLException {
        String crn = sender.registered();
        long person = sender.record("probation/" + crn).person();
        asOwner("create sequence throughcare.tries");
        asOwner("""
                create function throughcare.fault_at_times() returns trigger language plpgsql security definer as
                $$ begin
                    if new.subject = %d and nextval('throughcare.tries') in (1, 3) then raise 'a fault for a test'; end if;
                    return new;
                end $$""".formatted(person));
        asOwner(
                "create trigger fault_at_times before insert on throughcare.entry for each row execute function throughcare.fault_at_times()");
        try {
            assertThat(sender.send(PROBATION, missed(crn, 1), missed(crn, 2), missed(crn, 3)))
                    .containsExactly(ACCEPTED, QUARANTINED, ACCEPTED);
        } finally {
            asOwner("drop trigger fault_at_times on throughcare.entry");
        }
        assertThat(sender.record("probation/" + crn).entries()).hasSize(4);
    }

    @Test
    void whatWasTakenInTogetherIsWhatARebuildFinds() {
        List<String> lines = new ArrayList<>();
        List<String> crns = Stream.generate(sender::registered).limit(4).toList();
        for (int number = 1; number <= 6; number++) {
            for (String crn : crns) {
                lines.add(missed(crn, number));
            }
        }
        sender.send(PROBATION, lines.toArray(String[]::new));
        for (String crn : crns) {
            long person = sender.record("probation/" + crn).person();
            assertThat(rebuilding.rebuild(person)).isEmpty();
        }
    }

    private long acts(long person) throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement();
                ResultSet counted = statement.executeQuery(
                        "select count(*) from throughcare.audit_leaf where act = 'FEED_ITEM' and subject = "
                                + person)) {
            counted.next();
            return counted.getLong(1);
        }
    }

    private void asOwner(String sql) throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String missed(String crn, int number) {
        return """
                {"id": "%s-m%d", "subject": "person:probation/%s", "kind": "APPOINTMENT_MISSED",
                 "occurred": "2026-10-%02dT10:00:00Z", "fact": {"appointment": "ROUTINE"}}""".formatted(crn, number, crn, number);
    }

    private static String incident(String reference, String... prisoners) {
        String all = Stream.of(prisoners)
                .map(noms -> "{\"prisonerNumber\": \"%s\", \"role\": \"ASSAILANT\"}".formatted(noms))
                .collect(Collectors.joining(", "));
        return EventText.of("incident.report.created")
                .saying("reportReference", "r" + reference)
                .detail("{\"type\": \"ASSAULT_1\", \"prisoners\": [" + all + "]}")
                .line();
    }
}
