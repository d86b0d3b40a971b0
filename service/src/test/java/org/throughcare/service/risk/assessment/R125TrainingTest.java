package org.throughcare.service.risk.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughcare.practice.custody.CustodyFact.IncidentRecorded;
import org.throughcare.practice.custody.CustodyFact.Towards;
import org.throughcare.practice.identity.PersonName;
import org.throughcare.practice.record.Source.Agency;
import org.throughcare.practice.terms.Nature;
import org.throughcare.practice.terms.Party;
import org.throughcare.service.access.Post;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.fixture.Browser;
import org.throughcare.service.fixture.Invented;
import org.throughcare.service.fixture.Organisation;
import org.throughcare.service.fixture.Organisation.Hired;
import org.throughcare.service.fixture.PeopleOfATest;
import org.throughcare.service.fixture.ServiceTest;
import org.throughcare.service.keys.Keyring;
import org.throughcare.service.store.Appending;

/** Training is recorded by whoever keeps the staff of a unit, and countersigning asks with it (R125). */
@ServiceTest
class R125TrainingTest {
    private static final String PAGE = "/organisation/training";

    @LocalServerPort
    private int port;

    @Autowired
    private Appending appending;

    @Autowired
    private Transactions transactions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Keyring keyring;

    private Organisation organisation;
    private PeopleOfATest people;
    private Hired holder;
    private Hired head;

    @BeforeEach
    void aUnit() {
        organisation = new Organisation(jdbc, transactions, keyring);
        people = new PeopleOfATest(appending, transactions);
        Organisation.Place place = organisation.unitIn(organisation.region());
        holder = organisation.hireWithPassword(Post.PROBATION_OFFICER, place);
        head = organisation.hireWithPassword(Post.HEAD_OF_PDU, place);
    }

    @Test
    void trainingThatIsRecordedNoLongerAsksForASecondSignature() {
        String crn = "V720001";
        people.held(
                holder,
                crn,
                PersonName.of("Rowan", "Teasel"),
                LocalDate.of(1990, 2, 2),
                Instant.now().minusSeconds(9_000));
        people.add(
                Invented.person(crn),
                Invented.entry(
                        Invented.person(crn),
                        new IncidentRecorded(Set.of(Nature.DOMESTIC_ABUSE), 1, Set.of(Towards.STAFF), "on the wing"),
                        Instant.now().minusSeconds(60),
                        Agency.PRISON,
                        Set.of(Party.PRISON, Party.PROBATION)));
        try (Browser author = as(holder);
                Browser keeper = as(head)) {
            Drafting drafting = new Drafting(author, crn);
            drafting.everything();
            assertThat(drafting.toSign().body()).contains("no training in it is recorded");
            HttpResponse<String> form = keeper.get(PAGE);
            assertThat(form.body()).contains("Domestic abuse: recorded for 0 members of staff");
            assertThat(keeper.submit(form, PAGE, completed(holder.code(), "1")).statusCode())
                    .isEqualTo(302);
            assertThat(keeper.get(PAGE).body()).contains("Domestic abuse: recorded for 1 member of staff");
            assertThat(drafting.toSign().body()).doesNotContain("no training in it is recorded");
        }
    }

    @Test
    void somebodyOfAnotherUnitADayToComeAndNothingChosenAreNamedAndNothingIsRecorded() {
        Hired elsewhere = organisation.hire(Post.PROBATION_OFFICER, organisation.unitIn(organisation.region()));
        try (Browser keeper = as(head)) {
            HttpResponse<String> form = keeper.get(PAGE);
            Map<String, String> wrong = completed(elsewhere.code(), "1");
            wrong.put("on-year", "2999");
            wrong.put("training", "");
            HttpResponse<String> answer = keeper.submit(form, PAGE, wrong);
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body())
                    .contains("Enter the staff code of somebody who works in your unit")
                    .contains("Select what the training was in")
                    .contains("Enter a day up to today")
                    .contains(elsewhere.code());
            assertThat(keeper.get(PAGE).body()).doesNotContain("recorded for 1 member");
        }
    }

    @Test
    void onlyWhoeverKeepsStaffRecordsIt() {
        try (Browser other = as(holder)) {
            assertThat(other.get(PAGE).statusCode()).isEqualTo(403);
            assertThat(other.postFrom("/", PAGE, completed(holder.code(), "1")).statusCode())
                    .isEqualTo(403);
        }
    }

    private static Map<String, String> completed(String code, String day) {
        Map<String, String> fields = new HashMap<>();
        fields.put("code", code);
        fields.put("training", "DOMESTIC_ABUSE");
        fields.put("on-day", day);
        fields.put("on-month", "9");
        fields.put("on-year", "2024");
        return fields;
    }

    private Browser as(Hired hired) {
        Browser browser = new Browser(port);
        browser.signIn(hired.username(), Organisation.PASSWORD);
        return browser;
    }
}
