package org.throughcare.service.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughcare.practice.custody.CustodyFact.IncidentRecorded;
import org.throughcare.practice.custody.CustodyFact.Towards;
import org.throughcare.practice.record.Source.Agency;
import org.throughcare.practice.terms.Nature;
import org.throughcare.practice.terms.Party;
import org.throughcare.service.access.Post;
import org.throughcare.service.database.Acting;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.fixture.AtTheDesk;
import org.throughcare.service.fixture.Invented;
import org.throughcare.service.fixture.Organisation.Hired;
import org.throughcare.service.fixture.Organisation.Place;
import org.throughcare.service.fixture.ServiceTest;
import org.throughcare.service.keys.Keyring;
import org.throughcare.service.store.Appending;
import org.throughcare.service.store.Records;

/** A duty put off moves down in one's own queue, with a reason that others see; nothing else of it changes. */
@ServiceTest
class PuttingADutyOffTest {
    private static final Pattern CHOICE = Pattern.compile("name=\"until\" type=\"radio\" value=\"([^\"]+)\"");
    private static final Acting TEST = new Acting.Engine("test");
    private static final String REASON = "The visit to the prison is booked for tomorrow morning";

    @LocalServerPort
    private int port;

    @Autowired
    private Appending appending;

    @Autowired
    private Transactions transactions;

    @Autowired
    private Records records;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Keyring keyring;

    private AtTheDesk desk;
    private Hired officer;
    private Hired senior;

    @BeforeEach
    void aTeam() {
        desk = new AtTheDesk(jdbc, transactions, keyring, appending, port);
        Place place = desk.organisation.unitIn(desk.organisation.region());
        officer = desk.organisation.hireWithPassword(Post.PROBATION_OFFICER, place);
        senior = desk.organisation.hireWithPassword(Post.SENIOR_PROBATION_OFFICER, place);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void itIsSaidToEverybodyInTheCaseByWhomUntilWhenAndWhyAndItsDueTimeStays() {
        String path = toWeigh("W200001", Instant.now());
        String due = dueTimes("W200001");
        assertThat(put(path, chosen(path), REASON).statusCode()).isEqualTo(302);
        assertThat(desk.as(officer).get("/").body()).contains("Put off until", REASON);
        assertThat(dueTimes("W200001")).isEqualTo(due);
        long person = person("W200001");
        assertThat(desk.acts(officer, person)).contains("DUTY_PUT_OFF");
    }

    @Test
    void aReasonThatSaysNothingOrNoTimeIsRefusedAndWhatWasTypedStays() {
        String path = toWeigh("W200002", Instant.now());
        HttpResponse<String> answer = put(path, "", "later");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Choose until when", ">later</textarea>");
        assertThat(put(path, chosen(path), "later").body()).contains("Say why it can wait in at least");
        assertThat(desk.as(officer).get("/").body()).doesNotContain("Put off until");
    }

    @Test
    void aTimeThatIsNotOfferedIsRefused() {
        String path = toWeigh("W200003", Instant.now());
        String far = Instant.now().plus(300, ChronoUnit.DAYS).toString();
        assertThat(put(path, far, REASON).statusCode()).isEqualTo(422);
    }

    @Test
    void afterTwiceItIsOfferedNoMore() {
        String path = toWeigh("W200004", Instant.now());
        String until = chosen(path);
        put(path, until, REASON);
        put(path, until, REASON);
        assertThat(desk.as(officer).get(path).body())
                .contains("You have put this duty off as often as it can be")
                .doesNotContain("name=\"until\"");
    }

    @Test
    void whoIsNotAskedHasNothingToPutOff() {
        String path = toWeigh("W200005", Instant.now());
        assertThat(desk.as(senior).get(path).statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> put(String path, String until, String reason) {
        return desk.as(officer).submit(desk.as(officer).get(path), path, Map.of("until", until, "reason", reason));
    }

    private String chosen(String path) {
        Matcher choice = CHOICE.matcher(desk.as(officer).get(path).body());
        assertThat(choice.find()).isTrue();
        return choice.group(1);
    }

    private String toWeigh(String crn, Instant at) {
        desk.held(officer, crn, "Ida", "Yarrow");
        desk.people.add(
                Invented.person(crn),
                Invented.entry(
                        Invented.person(crn),
                        new IncidentRecorded(Set.of(Nature.WEAPON), 1, Set.of(Towards.STAFF), "found in the cell"),
                        at,
                        Agency.PRISON,
                        Set.of(Party.PRISON, Party.PROBATION)));
        int number = transactions.as(
                TEST,
                () -> jdbc.sql(
                                "select number from duty where person = ? and kind = 'INFORMATION_TO_WEIGH' and party = 'PROBATION'")
                        .param(person(crn))
                        .query(Integer.class)
                        .single());
        return "/cases/" + crn + "/due/" + number + "/put-off";
    }

    private String dueTimes(String crn) {
        return transactions
                .as(
                        TEST,
                        () -> jdbc.sql("select due_at from duty where person = ? order by number")
                                .param(person(crn))
                                .query(String.class)
                                .list())
                .toString();
    }

    private long person(String crn) {
        return transactions.as(TEST, () -> records.found("CRN", crn).getFirst());
    }
}
