package org.throughcare.service.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughcare.practice.custody.CustodyFact.ReleaseAddress;
import org.throughcare.practice.custody.CustodyFact.Released;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.sentence.SentenceFact.SentenceKind;
import org.throughcare.practice.sentence.SentenceFact.Sentenced;
import org.throughcare.practice.supervision.SupervisionFact.AbsenceJudged;
import org.throughcare.practice.supervision.SupervisionFact.AbsenceReason;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentArranged;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentAttended;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentCancelled;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentKind;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentMissed;
import org.throughcare.practice.supervision.SupervisionFact.Asker;
import org.throughcare.practice.supervision.SupervisionFact.ContactNoted;
import org.throughcare.practice.supervision.SupervisionFact.Letter;
import org.throughcare.practice.supervision.SupervisionFact.MeetingForm;
import org.throughcare.practice.supervision.SupervisionFact.SentHome;
import org.throughcare.practice.supervision.SupervisionFact.WarningIssued;
import org.throughcare.practice.terms.London;
import org.throughcare.practice.terms.Role;
import org.throughcare.service.access.Post;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.fixture.Browser;
import org.throughcare.service.fixture.Organisation;
import org.throughcare.service.fixture.Organisation.Hired;
import org.throughcare.service.fixture.ServiceTest;
import org.throughcare.service.keys.Keyring;
import org.throughcare.service.store.Appending;
import org.throughcare.service.store.Records;

/** What came of an appointment is recorded on one page, once, and what follows from it stands there (R47, R62). */
@ServiceTest
class R47OutcomeOfAnAppointmentTest {
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

    @Autowired
    private Records records;

    private final Instant past = Instant.now().minus(Duration.ofHours(3));

    private CaseOnADesk desk;

    @BeforeEach
    void aCase() {
        desk = new CaseOnADesk(port, jdbc, transactions, keyring, appending, records);
    }

    @Test
    void whoeverCameAndCompliedIsRecordedWithTheNote() {
        String arranged = appointment(past, MeetingForm.OFFICE);
        try (Browser browser = desk.as(desk.holder)) {
            assertThat(browser.get("/cases/" + desk.crn + "/due").body()).doesNotContain("checked");
            HttpResponse<String> answer = sent(browser, arranged, "outcome", "COMPLIED", "text", "Came early.");
            assertThat(Browser.location(answer)).endsWith("/appointments/" + arranged);
            assertThat(browser.get(page(arranged)).body())
                    .contains("Came and complied")
                    .contains("kept");
        }
        assertThat(desk.facts(AppointmentAttended.class))
                .containsExactly(new AppointmentAttended(AppointmentKind.ROUTINE, new EntryId(arranged), true));
        assertThat(desk.facts(ContactNoted.class))
                .extracting(ContactNoted::text)
                .containsExactly("Came early.");
    }

    @Test
    void nothingIsChosenBeforehand() {
        String arranged = appointment(past, MeetingForm.OFFICE);
        try (Browser browser = desk.as(desk.holder)) {
            assertThat(browser.get(page(arranged) + "/outcome").body())
                    .containsPattern("name=\"outcome\" type=\"radio\" value=\"COMPLIED\"")
                    .doesNotContainPattern("name=\"outcome\"[^>]*checked");
            assertThat(sent(browser, arranged).body()).contains("Choose what came of it");
        }
    }

    @Test
    void anAbsenceIsHeldOpenUntilADayThatIsKeptWithItsRule() {
        String arranged = appointment(past, null);
        try (Browser browser = desk.as(desk.holder)) {
            sent(browser, arranged, "outcome", "DID_NOT_COME");
            assertThat(browser.get(page(arranged)).body())
                    .contains("Then the reason is to be judged.")
                    .contains("Judge the absence");
        }
        assertThat(desk.facts(AppointmentMissed.class)).singleElement().satisfies(missed -> {
            assertThat(missed.evidenceRule()).startsWith("5 working days");
            assertThat(missed.evidenceBy())
                    .isAfterOrEqualTo(LocalDate.now(London.ZONE).plusDays(4));
        });
        assertThat(desk.facts(AbsenceJudged.class)).isEmpty();
    }

    @Test
    void whatIsDoneDependsOnWhatThePersonIsSupervisedUnder() {
        sentenced(SentenceKind.COMMUNITY_ORDER);
        String arranged = appointment(past, MeetingForm.OFFICE);
        try (Browser browser = desk.as(desk.holder)) {
            assertThat(browser.get(page(arranged) + "/outcome").body())
                    .contains("First warning letter")
                    .doesNotContain("Licence compliance letter");
            sent(browser, arranged, "outcome", "SENT_HOME_BEHAVIOUR", "action", "FIRST_WARNING");
        }
        Entry failure = desk.entries().stream()
                .filter(entry -> entry.fact() instanceof AppointmentAttended)
                .findFirst()
                .orElseThrow();
        assertThat(((AppointmentAttended) failure.fact()).sentHome()).isEqualTo(SentHome.BEHAVIOUR);
        assertThat(desk.facts(WarningIssued.class)).singleElement().satisfies(letter -> {
            assertThat(letter.letter()).isEqualTo(Letter.FIRST_WARNING);
            assertThat(letter.failure()).isEqualTo(failure.id());
        });
    }

    @Test
    void aStepOfEnforcementNeedsAFailureAndOneThatIsOffered() {
        sentenced(SentenceKind.COMMUNITY_ORDER);
        String arranged = appointment(past, MeetingForm.OFFICE);
        try (Browser browser = desk.as(desk.holder)) {
            assertThat(sent(browser, arranged, "outcome", "COMPLIED", "action", "FIRST_WARNING")
                            .body())
                    .contains("goes only with one of them");
            assertThat(sent(browser, arranged, "outcome", "DID_NOT_COME", "action", "CONSIDER_RECALL")
                            .body())
                    .contains("Choose one of the steps that are listed");
        }
        assertThat(desk.facts(AppointmentMissed.class)).isEmpty();
    }

    @Test
    void theSecondFailureInAYearIsSaidBeforeItIsDecided() {
        sentenced(SentenceKind.COMMUNITY_ORDER);
        Instant before = past.minus(Duration.ofDays(14));
        desk.add(new AppointmentAttended(AppointmentKind.ROUTINE, null, false), before);
        try (Browser browser = desk.as(desk.holder)) {
            assertThat(browser.get(page(appointment(past, null)) + "/outcome").body())
                    .contains("1 failure to comply in the last 12 months")
                    .contains("Another is the second: breach is to be considered.");
        }
    }

    @Test
    void anAbsenceAfterReleaseLeadsOnToRecallInOneClick() {
        Instant released = past.minus(Duration.ofHours(2));
        desk.add(
                new Sentenced(SentenceKind.CUSTODY_DETERMINATE, 30, List.of(), false, null, null),
                released.minus(Duration.ofDays(90)));
        desk.add(new Released(true, ReleaseAddress.KNOWN, false, false, null), released);
        String arranged = appointment(past, MeetingForm.OFFICE);
        try (Browser browser = desk.as(desk.holder)) {
            sent(browser, arranged, "outcome", "DID_NOT_COME");
            assertThat(browser.get(page(arranged)).body())
                    .contains("href=\"/cases/" + desk.crn + "/recall/new\"")
                    .contains("asks for a decision on recall today");
        }
    }

    @Test
    void anAcceptableAbsenceHasAReasonAndEvidence() {
        String arranged = appointment(past, MeetingForm.PHONE);
        try (Browser browser = desk.as(desk.holder)) {
            assertThat(browser.get(page(arranged) + "/outcome").body()).doesNotContain("Sent home");
            HttpResponse<String> bare = sent(browser, arranged, "outcome", "ACCEPTABLE_ABSENCE");
            assertThat(bare.statusCode()).isEqualTo(422);
            assertThat(bare.body())
                    .contains("Choose why the absence is acceptable")
                    .contains("Say on what evidence");
            sent(
                    browser,
                    arranged,
                    "outcome",
                    "ACCEPTABLE_ABSENCE",
                    "reason",
                    "MEDICAL",
                    "evidence",
                    "A letter of the hospital");
        }
        assertThat(desk.facts(AbsenceJudged.class)).singleElement().satisfies(judged -> {
            assertThat(judged.acceptable()).isTrue();
            assertThat(judged.reason()).isEqualTo(AbsenceReason.MEDICAL);
            assertThat(judged.by()).isEqualTo(Role.COM);
        });
    }

    @Test
    void beforeItsTimeAnAppointmentIsExcusedOrMovedAndStaysOfItsKind() {
        String arranged = desk.add(
                new AppointmentArranged(
                        AppointmentKind.INITIAL,
                        Instant.now().plus(Duration.ofDays(2)),
                        "Larchwood office",
                        true,
                        MeetingForm.OFFICE,
                        30,
                        null),
                past);
        try (Browser browser = desk.as(desk.holder)) {
            assertThat(browser.get(page(arranged) + "/outcome").body())
                    .doesNotContain("Did not come")
                    .contains("Acceptable absence");
            assertThat(sent(browser, arranged, "outcome", "DID_NOT_COME").statusCode())
                    .isEqualTo(422);
            sent(
                    browser,
                    arranged,
                    "outcome",
                    "RESCHEDULED",
                    "asker",
                    "PERSON",
                    "why",
                    "A job interview",
                    "newAt",
                    "1/6/2999 9.30am");
        }
        assertThat(desk.facts(AppointmentCancelled.class))
                .containsExactly(
                        new AppointmentCancelled(new EntryId(arranged), "A job interview", Asker.PERSON, null));
        assertThat(desk.facts(AppointmentArranged.class)).last().satisfies(moved -> {
            assertThat(moved.appointment()).isEqualTo(AppointmentKind.INITIAL);
            assertThat(moved.at()).isEqualTo(Instant.parse("2999-06-01T08:30:00Z"));
            assertThat(moved.insteadOf()).isEqualTo(new EntryId(arranged));
        });
    }

    @Test
    void anAppointmentThatWasCalledOffHasNoOutcome() {
        String arranged = appointment(past, null);
        try (Browser browser = desk.as(desk.holder)) {
            String open = browser.get(page(arranged) + "/outcome").body();
            assertThat(open).contains("Save to the record");
            desk.add(new AppointmentCancelled(new EntryId(arranged), "office closed"), Instant.now());
            HttpResponse<String> answer = sent(browser, arranged, "outcome", "COMPLIED");
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("was called off").contains("Nothing was added.");
        }
        assertThat(desk.facts(AppointmentAttended.class)).isEmpty();
    }

    @Test
    void anOutcomeIsRecordedOnceAlsoFromATabThatStoodOpen() {
        String arranged = appointment(past, null);
        try (Browser first = desk.as(desk.holder);
                Browser second = desk.as(desk.holder)) {
            Map<String, String> fields = fields("outcome", "COMPLIED");
            HttpResponse<String> form = first.get(page(arranged) + "/outcome");
            HttpResponse<String> other = second.get(page(arranged) + "/outcome");
            first.submit(form, page(arranged) + "/outcome", fields);
            assertThat(first.submit(form, page(arranged) + "/outcome", fields).statusCode())
                    .as("the same form sent twice")
                    .isEqualTo(302);
            HttpResponse<String> late =
                    second.submit(other, page(arranged) + "/outcome", fields("outcome", "DID_NOT_COME"));
            assertThat(late.statusCode()).isEqualTo(422);
            assertThat(late.body()).contains("An outcome has been on record since");
        }
        assertThat(desk.facts(AppointmentAttended.class)).hasSize(1);
        assertThat(desk.facts(AppointmentMissed.class)).isEmpty();
    }

    @Test
    void anAbsenceIsJudgedOnceWithEvidenceAndWhatComesNext() {
        String absence = desk.add(new AppointmentMissed(AppointmentKind.ROUTINE, null), past);
        String page = "/cases/" + desk.crn + "/absences/" + absence;
        try (Browser browser = desk.as(desk.holder)) {
            HttpResponse<String> bare = browser.submit(browser.get(page), page, fields("acceptable", "yes"));
            assertThat(bare.statusCode()).isEqualTo(422);
            assertThat(bare.body())
                    .contains("Choose why the absence is acceptable")
                    .contains("Say on what evidence")
                    .contains("Say what happens next");
            Map<String, String> no =
                    fields("acceptable", "no", "evidence", "Nothing was sent", "next", "A first warning");
            assertThat(Browser.location(browser.submit(browser.get(page), page, no)))
                    .endsWith("/cases/" + desk.crn);
            assertThat(browser.submit(
                                    browser.get(page),
                                    page,
                                    fields("acceptable", "no", "evidence", "again", "next", "again"))
                            .body())
                    .contains("has been judged already");
        }
        assertThat(desk.facts(AbsenceJudged.class))
                .containsExactly(new AbsenceJudged(
                        new EntryId(absence), false, Role.COM, "Nothing was sent", "A first warning", null));
    }

    @Test
    void whoeverIsOnCallActsInTheWholeRegionWhileTheirShiftRunsAndNoLonger() {
        String arranged = appointment(past, MeetingForm.OFFICE);
        Hired manager = desk.organisation.hireWithPassword(Post.ON_CALL_MANAGER, Organisation.Place.NONE);
        try (Browser browser = desk.as(manager)) {
            assertThat(browser.get(page(arranged) + "/outcome").statusCode()).isNotEqualTo(200);
            desk.organisation.onCall(
                    manager,
                    String.valueOf(desk.place.region()),
                    Instant.now().minusSeconds(60),
                    Instant.now().plusSeconds(600));
            assertThat(sent(browser, arranged, "outcome", "DID_NOT_COME").statusCode())
                    .isEqualTo(302);
        }
        assertThat(desk.facts(AppointmentMissed.class)).hasSize(1);
    }

    @Test
    void anAppointmentOfAnotherCaseIsNotFound() {
        try (Browser browser = desk.as(desk.holder)) {
            assertThat(browser.get(page("elsewhere")).statusCode()).isEqualTo(404);
            assertThat(browser.get(page("elsewhere") + "/outcome").statusCode()).isEqualTo(404);
        }
    }

    private String appointment(Instant at, @Nullable MeetingForm form) {
        return desk.add(
                new AppointmentArranged(AppointmentKind.ROUTINE, at, "Larchwood office", true, form, null, null),
                at.minus(Duration.ofHours(1)));
    }

    private void sentenced(SentenceKind kind) {
        desk.add(new Sentenced(kind, 12, List.of(), false, null, null), past.minus(Duration.ofDays(60)));
    }

    private String page(String arranged) {
        return "/cases/" + desk.crn + "/appointments/" + arranged;
    }

    private HttpResponse<String> sent(Browser browser, String arranged, String... fields) {
        String page = page(arranged) + "/outcome";
        return browser.submit(browser.get(page), page, fields(fields));
    }

    private static Map<String, String> fields(String... fields) {
        Map<String, String> all = new HashMap<>(Map.of("key", UUID.randomUUID().toString()));
        for (int i = 0; i < fields.length; i += 2) {
            all.put(fields[i], fields[i + 1]);
        }
        return all;
    }
}
