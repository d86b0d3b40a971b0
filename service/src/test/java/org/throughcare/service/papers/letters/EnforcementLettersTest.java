package org.throughcare.service.papers.letters;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughcare.practice.allocation.AllocationFact.Allocated;
import org.throughcare.practice.identity.IdentityFact.NameRecorded;
import org.throughcare.practice.identity.IdentityFact.NameUse;
import org.throughcare.practice.identity.NeedFact.ProvisionMade;
import org.throughcare.practice.identity.PersonName;
import org.throughcare.practice.recall.ConsiderationFact.NoRecallLetterIssued;
import org.throughcare.practice.recall.ConsiderationFact.WhyConsidered;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.record.Subject;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentArranged;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentKind;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentMissed;
import org.throughcare.practice.supervision.SupervisionFact.Letter;
import org.throughcare.practice.supervision.SupervisionFact.Sender;
import org.throughcare.practice.supervision.SupervisionFact.WarningIssued;
import org.throughcare.practice.terms.Role;
import org.throughcare.service.access.Post;
import org.throughcare.service.database.Acting;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.fixture.AtTheDesk;
import org.throughcare.service.fixture.Browser;
import org.throughcare.service.fixture.Invented;
import org.throughcare.service.fixture.Organisation.Hired;
import org.throughcare.service.fixture.ServiceTest;
import org.throughcare.service.keys.Keyring;
import org.throughcare.service.store.Appending;

/** A letter of enforcement says what was known when it was issued, is kept with the first file, and stays as it was. */
@ServiceTest
class EnforcementLettersTest {
    private static final AtomicInteger NUMBER = new AtomicInteger(820_100);

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Transactions transactions;

    @Autowired
    private Keyring keyring;

    @Autowired
    private Appending appending;

    private final String crn = "V" + NUMBER.incrementAndGet();
    private final Subject subject = Invented.person(crn);
    private final Instant before = Instant.now().minus(Duration.ofMinutes(50));
    private AtTheDesk desk;
    private Hired holder;
    private Browser browser;
    private String letter;
    private long person;

    @BeforeEach
    void anAbsenceAndItsLetter() {
        desk = new AtTheDesk(jdbc, transactions, keyring, appending, port);
        holder = desk.organisation.hireWithPassword(
                Post.PROBATION_OFFICER, desk.organisation.unitIn(desk.organisation.region()));
        person = desk.people.held(
                holder, crn, PersonName.of("Wren", "Aske"), LocalDate.of(1990, 2, 3), before.minusSeconds(900));
        String absence = add(new AppointmentMissed(AppointmentKind.ROUTINE, null), before);
        add(
                new AppointmentArranged(
                        AppointmentKind.ROUTINE, Instant.now().plus(Duration.ofDays(3)), "the Larchwood office", true),
                before.plusSeconds(60));
        letter = add(
                WarningIssued.of(Letter.FIRST_WARNING, new EntryId(absence), Sender.PRACTITIONER),
                before.plusSeconds(120));
        browser = desk.as(holder);
    }

    @Test
    void thePageShowsTheLetterAndLeadsToBothFiles() {
        HttpResponse<String> page = browser.get(page());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains(
                        "Warning letter",
                        "Dear Wren Aske",
                        "You did not come to your appointment on",
                        "the Larchwood office")
                .contains(page() + "/file?form=pdf", page() + "/file?form=docx")
                .contains("The record has no address to send this letter to");
    }

    @Test
    void aFileIsNamedByItsCrnAndNotByAnybodysName() {
        HttpResponse<String> file = browser.get(page() + "/file?form=docx");
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"" + crn + "-letter-v1.docx\"");
        assertThat(file.headers().firstValue("Content-Type").orElse("")).contains("wordprocessingml");
        assertThat(desk.acts(holder, person)).contains("PAPER_TAKEN_OUT");
    }

    @Test
    void whatLeftStaysAsItWasWhateverIsLearnedLater() {
        String first = browser.get(page() + "/file?form=pdf").body();
        add(new NameRecorded(NameUse.CURRENT, PersonName.of("Robin", "Aske")), Instant.now());
        assertThat(browser.get(page() + "/file?form=pdf").body()).isEqualTo(first);
        assertThat(browser.get(page()).body()).contains("Dear Wren Aske", "Kept as it left on");
    }

    @Test
    void whoHeldTheCaseThenSignsWhoeverHoldsItNow() {
        Hired next = desk.organisation.hireWithPassword(Post.PROBATION_OFFICER, holder.place());
        browser.get(page() + "/file?form=pdf");
        add(new Allocated(next.code(), Role.COM, next.place().unit()), Instant.now());
        assertThat(desk.as(next).get(page()).body())
                .contains("Kept as it left on", "<p>" + AtTheDesk.nameOf(holder) + "</p>")
                .doesNotContain("<p>" + AtTheDesk.nameOf(next) + "</p>");
    }

    @Test
    void whatIsKeptIsSealedAndTakenOutOnce() {
        browser.get(page() + "/file?form=pdf");
        browser.get(page() + "/file?form=docx");
        List<byte[]> kept = transactions.as(
                new Acting.Engine("test"),
                () -> jdbc.sql("select pdf from paper_kept where person = ?")
                        .param(person)
                        .query((row, number) -> row.getBytes(1))
                        .list());
        assertThat(kept).hasSize(1);
        assertThat(new String(kept.getFirst(), ISO_8859_1)).doesNotStartWith("%PDF");
    }

    @Test
    void anOrdinaryLetterIsNotInLargePrint() {
        assertThat(browser.get(page()).body()).doesNotContain("In large print");
    }

    @Test
    void largerLettersAreUsedWhereTheRecordAsksForThem() {
        add(new ProvisionMade("Write in large print", null, Set.of(), null, null, null, null), before.minusSeconds(60));
        assertThat(browser.get(page()).body()).contains("In large print");
    }

    @Test
    void theLetterThatTellsOfNoRecallIsOpenedAndTakenOutAlike() {
        letter = add(
                new NoRecallLetterIssued(
                        Role.COM,
                        LocalDate.now(ZoneOffset.UTC),
                        Set.of(WhyConsidered.CONTACT_STOPPED),
                        "one appointment not kept",
                        "in touch again",
                        null,
                        null,
                        "come each Tuesday",
                        "Tuesday at ten at the Larchwood office"),
                before.plusSeconds(180));
        assertThat(browser.get(page()).body())
                .contains("We have decided not to recall you to prison", "come each Tuesday", "Wren Aske");
        assertThat(browser.get(page() + "/file?form=docx").statusCode()).isEqualTo(200);
    }

    @Test
    void anotherEntryIsNoLetterAndAnotherFormIsNoFile() {
        String other = add(new AppointmentMissed(AppointmentKind.ROUTINE, null), Instant.now());
        assertThat(browser.get("/cases/" + crn + "/letters/" + other).statusCode())
                .isEqualTo(404);
        assertThat(browser.get("/cases/" + crn + "/letters/nothing").statusCode())
                .isEqualTo(404);
        assertThat(browser.get(page() + "/file?form=exe").statusCode()).isEqualTo(404);
    }

    private String page() {
        return "/cases/" + crn + "/letters/" + letter;
    }

    private String add(Fact fact, Instant at) {
        Entry entry = Invented.probation(subject, fact, at);
        desk.people.add(subject, entry);
        return entry.id().value();
    }
}
