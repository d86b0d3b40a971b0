package org.throughcare.service.feeds.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughcare.service.feeds.FeedSource.PRISON;
import static org.throughcare.service.feeds.FeedSource.PROBATION;
import static org.throughcare.service.feeds.ItemAnswer.Status.ACCEPTED;
import static org.throughcare.service.feeds.ItemAnswer.Status.UNMATCHED;
import static org.throughcare.service.feeds.intake.IntakeTest.alert;
import static org.throughcare.service.feeds.intake.IntakeTest.release;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughcare.practice.custody.CustodyFact.Released;
import org.throughcare.practice.identity.IdentityFact.MatchVerdict;
import org.throughcare.practice.record.Subject;
import org.throughcare.service.access.Post;
import org.throughcare.service.access.StaffRegister;
import org.throughcare.service.database.Acting;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.fixture.Browser;
import org.throughcare.service.fixture.Organisation;
import org.throughcare.service.fixture.Organisation.Hired;
import org.throughcare.service.fixture.Organisation.Place;
import org.throughcare.service.fixture.ServiceTest;
import org.throughcare.service.keys.Keyring;
import org.throughcare.service.people.matching.Linking;
import org.throughcare.service.store.Records;

/** Whoever may link parts a record from a case on one page, however it was joined, and nothing joins it again by itself. */
@ServiceTest
class ALinkIsUndoneOnItsPageTest {
    private static final String REASON = "The photographs show two different men.";

    @Autowired
    private Sending sender;

    @Autowired
    private Linking linking;

    @Autowired
    private Records records;

    @Autowired
    private StaffRegister register;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Transactions transactions;

    @Autowired
    private Keyring keyring;

    @LocalServerPort
    private int port;

    private Browser browser = new Browser(0);
    private Place place = Place.NONE;
    private Organisation organisation = organisation();
    private Hired senior = new Hired(0, "", "", Post.SENIOR_PROBATION_OFFICER, place);
    private String crn = "";
    private String noms = "";

    private Organisation organisation() {
        return new Organisation(jdbc, transactions, keyring);
    }

    @BeforeEach
    void aSeniorWithACase() {
        organisation = organisation();
        place = organisation.unitIn(organisation.region());
        senior = organisation.hireWithPassword(Post.SENIOR_PROBATION_OFFICER, place);
        browser = signedIn(senior);
        crn = held();
        noms = sender.noms();
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void aRecordThatAPersonJoinedWaitsToBeMatchedAgainOnceThatIsUndone() {
        long record = joinedByDecision();
        assertThat(page(browser)).contains(noms, "Senior probation officer", "photograph and date", undo(record));
        assertThat(submit(record, REASON).statusCode()).isEqualTo(302);
        assertThat(page(browser)).contains("is undone").doesNotContain(undo(record));
        assertThat(sender.entries("probation/" + crn, Released.class)).isEmpty();
        assertThat(browser.get("/matching/" + record).body()).contains(noms);
        assertThat(withdrawn(record)).isEqualTo(1);
        assertThat(sender.send(PRISON, alert(noms, "XA"))).containsExactly(UNMATCHED);
    }

    @Test
    void aRecordThatItsNumberJoinedIsNotJoinedByThatNumberAgain() {
        long record = joinedByNumber();
        assertThat(page(browser))
                .contains("its numbers", "the prison number " + noms + " stands on both", undo(record));
        HttpResponse<String> done = submit(record, REASON);
        assertThat(done.statusCode()).as(done.body()).isEqualTo(302);
        assertThat(Browser.location(done)).endsWith("/cases/" + crn + "/person");
        assertThat(sender.send(PRISON, alert(noms, "XA"))).containsExactly(UNMATCHED);
        assertThat(page(browser)).doesNotContain(undo(record));
        assertThat(browser.get("/matching/" + record).statusCode()).isEqualTo(200);
        assertThat(browser.get(undo(record)).statusCode()).isEqualTo(404);
        assertThat(acts()).contains("LINK_UNDONE");
    }

    @Test
    void aReasonThatSaysTooLittleUndoesNothing() {
        long record = joinedByNumber();
        HttpResponse<String> answer = submit(record, "  Mistaken.  ");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("govuk-error-summary", "Write at least 20 characters", "Mistaken.");
        assertThat(sender.entries("probation/" + crn, Released.class)).hasSize(1);
    }

    @Test
    void aRecordOfAnotherCaseIsAPageNotFoundLikeOneThatIsMissing() {
        long record = joinedByNumber();
        String own = crn;
        crn = held();
        for (long id : List.of(record, sender.record("probation/" + crn).person(), 987_654_321L)) {
            assertThat(browser.get(undo(id)).statusCode()).isEqualTo(404);
            assertThat(submit(id, REASON).statusCode()).isEqualTo(404);
        }
        assertThat(sender.entries("probation/" + own, Released.class)).hasSize(1);
    }

    @Test
    void whoMayNotLinkSeesWhatIsJoinedAndNoWayToUndoIt() {
        long record = joinedByNumber();
        try (Browser manager = signedIn(organisation.hireWithPassword(Post.SENIOR_MANAGER, place))) {
            assertThat(page(manager)).contains("its numbers", noms).doesNotContain(undo(record));
            assertThat(manager.get(undo(record)).statusCode()).isEqualTo(403);
        }
    }

    private long joinedByDecision() {
        assertThat(sender.send(PRISON, release(noms))).containsExactly(UNMATCHED);
        long record = sender.record("prison/" + noms).person();
        assertThat(linking.decide(
                        register.named(senior.username()).orElseThrow(),
                        sender.record("probation/" + crn).person(),
                        record,
                        MatchVerdict.SAME_PERSON,
                        "photograph and date"))
                .isPresent();
        return record;
    }

    private long joinedByNumber() {
        assertThat(sender.send(PROBATION, """
                {"id": "n-%s", "subject": "person:probation/%s", "kind": "IDENTIFIER_RECORDED",
                 "fact": {"kind": "NOMS", "text": "%s"}}""".formatted(crn, crn, noms))).containsExactly(ACCEPTED);
        assertThat(sender.send(PRISON, release(noms))).containsExactly(ACCEPTED);
        Subject named = new Subject(Subject.Kind.PERSON, "prison/" + noms);
        return transactions.as(senior.acting(), () -> records.numberOf(named)).orElseThrow();
    }

    private String held() {
        String registered = sender.registered();
        assertThat(sender.send(PROBATION, """
                {"id": "h-%s", "subject": "person:probation/%s", "kind": "CASE_HELD",
                 "fact": {"provider": "Probation", "unit": "%s"}}""".formatted(registered, registered, place.unit())))
                .containsExactly(ACCEPTED);
        return registered;
    }

    private String undo(long record) {
        return "/cases/" + crn + "/records/" + record + "/undo";
    }

    private HttpResponse<String> submit(long record, String reason) {
        HttpResponse<String> page = browser.get("/matching");
        HttpResponse<String> form = browser.get(undo(record));
        return browser.submit(form.statusCode() == 200 ? form : page, undo(record), Map.of("reason", reason));
    }

    private String page(Browser reader) {
        return reader.get("/cases/" + crn + "/person").body();
    }

    private List<String> acts() {
        return transactions.as(
                new Acting.Sealer("test"),
                () -> jdbc.sql("select act from audit_leaf where actor = ?")
                        .param(senior.username())
                        .query(String.class)
                        .list());
    }

    private long withdrawn(long record) {
        return transactions.as(
                new Acting.Engine("test"),
                () -> jdbc.sql("select count(*) from match_decision where other = ? and withdrawn is not null")
                        .param(record)
                        .query(Long.class)
                        .single());
    }

    private Browser signedIn(Hired hired) {
        Browser opened = new Browser(port);
        opened.signIn(hired.username(), Organisation.PASSWORD);
        return opened;
    }
}
