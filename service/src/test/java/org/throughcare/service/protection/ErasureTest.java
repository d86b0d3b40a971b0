package org.throughcare.service.protection;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.throughcare.service.fixture.Invented.append;
import static org.throughcare.service.fixture.Invented.numbered;
import static org.throughcare.service.fixture.Invented.person;
import static org.throughcare.service.fixture.Invented.probation;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughcare.practice.identity.AddressStatus;
import org.throughcare.practice.identity.IdentifierKind;
import org.throughcare.practice.identity.IdentityFact.IdentifierRecorded;
import org.throughcare.practice.identity.IdentityFact.NameRecorded;
import org.throughcare.practice.identity.IdentityFact.NameUse;
import org.throughcare.practice.identity.PersonName;
import org.throughcare.practice.identity.PostalAddress;
import org.throughcare.practice.identity.ReachFact.PostalAddressRecorded;
import org.throughcare.practice.person.PersonFact.AddressLost;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.Subject;
import org.throughcare.service.access.Grant;
import org.throughcare.service.access.Post;
import org.throughcare.service.access.StaffMember;
import org.throughcare.service.access.StaffRegister;
import org.throughcare.service.audit.AuditVerification;
import org.throughcare.service.database.Acting;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.feeds.FeedSource;
import org.throughcare.service.feeds.ItemAnswer.Status;
import org.throughcare.service.feeds.intake.Sending;
import org.throughcare.service.fixture.Organisation;
import org.throughcare.service.fixture.Organisation.Hired;
import org.throughcare.service.fixture.Organisation.Place;
import org.throughcare.service.fixture.ServiceTest;
import org.throughcare.service.keys.Keyring;
import org.throughcare.service.protection.ErasureOutcome.Erased;
import org.throughcare.service.protection.ErasureOutcome.ErasedBefore;
import org.throughcare.service.protection.ErasureOutcome.Held;
import org.throughcare.service.protection.ErasureOutcome.NeedsApproval;
import org.throughcare.service.store.AppendOutcome.Appended;
import org.throughcare.service.store.Appending;
import org.throughcare.service.store.Records;

/** Destroying the key of a person erases them everywhere, and nobody else; the audit still holds (A13). */
@ServiceTest
@Import(Everything.class)
class ErasureTest {
    private static final Acting ENGINE = new Acting.Engine("test");
    private static final AtomicInteger NUMBER = new AtomicInteger(600);

    @Autowired
    private Erasures erasures;

    @Autowired
    private ErasureRegister register;

    @Autowired
    private RegisterFile file;

    @Autowired
    private Appending appending;

    @Autowired
    private Records records;

    @Autowired
    private Transactions transactions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Keyring keyring;

    @Autowired
    private StaffRegister staff;

    @Autowired
    private AuditVerification verification;

    @Autowired
    private InstantSource clock;

    @Autowired
    private Everything everything;

    @Autowired
    private Sending sending;

    private Organisation organisation;
    private StaffMember officer;
    private StaffMember second;

    @BeforeEach
    void hire() {
        organisation = new Organisation(jdbc, transactions, keyring);
        officer = protector();
        second = protector();
    }

    private StaffMember protector() {
        Hired hired = organisation.hire(Post.DATA_PROTECTION_OFFICER, Place.NONE);
        return staff.numbered(hired.id()).orElseThrow();
    }

    /** Somebody invented, with words by which every trace of them is found. */
    private record Somebody(long person, String crn, List<String> words) {}

    private Somebody somebody() {
        int number = NUMBER.incrementAndGet();
        String crn = "E000" + number;
        String noms = "B%04dQX".formatted(number);
        String surname = "Quillfeather" + number;
        String street = "Marzipan Crescent " + number;
        String note = "left on account of the harpsichord " + number;
        Subject subject = person(crn);
        Entry[] entries = {
            numbered(subject, now()),
            probation(subject, new IdentifierRecorded(IdentifierKind.NOMS, noms), now()),
            probation(subject, new NameRecorded(NameUse.CURRENT, new PersonName(List.of("Test"), surname)), now()),
            probation(
                    subject,
                    new PostalAddressRecorded(
                            new PostalAddress(false, List.of(street), null),
                            AddressStatus.MAIN,
                            null,
                            null,
                            null,
                            true,
                            note),
                    now()),
            probation(subject, new AddressLost(note), now())
        };
        long person = ((Appended) transactions.as(ENGINE, () -> appending.append(append(subject, entries)))).person();
        leaveTraces(person, surname);
        sendOf(person, crn, surname);
        return new Somebody(person, crn, List.of(crn, noms, surname, street, note));
    }

    private void leaveTraces(long person, String surname) {
        Hired colleague = organisation.hire(Post.PROBATION_OFFICER, Place.NONE);
        organisation.grant(person, colleague, Grant.Basis.BREAK_GLASS, now(), now().plus(1, ChronoUnit.HOURS));
        organisation.exclude(person, colleague, now());
        organisation.restrict(person, now(), colleague);
        everything.change("update case_grant set purpose = ? where person = ?", "to see " + surname, person);
        everything.change("update case_exclusion set reason = ? where person = ?", "knows " + surname, person);
        everything.change("update case_restriction set reason = ? where person = ?", surname + " is known", person);
        everything.change(
                "insert into access_request (person, crn, staff, reason, asked_at) values (?, '', ?, ?, now())",
                person,
                colleague.id(),
                surname + " came in");
        everything.change("""
                insert into break_glass (case_grant, person, crn, staff, reason_code, reason, opened_at, review_due)
                select id, person, '', staff, 'DANGER', ?, now(), now() from case_grant where person = ?""", surname + " is in danger", person);
        everything.change(
                "insert into notification (staff, person, kind, at) values (?, ?, 'SHARED', now())",
                colleague.id(),
                person);
        everything.change("""
                insert into outbox (event, person, type, occurred_at, body, recorded_at, next_attempt)
                values (?, ?, 'throughcare.test', now(), ?, now(), now())""", UUID.randomUUID(), person, surname.getBytes(UTF_8));
    }

    /** What a feed says of them, the same with other words that is held, and what is still expected. */
    private void sendOf(long person, String crn, String surname) {
        String item = """
                {"id": "e-%s", "subject": "person:probation/%s", "kind": "ADDRESS_LOST", "fact": {"reason": "%s left"}}""".formatted(crn, crn, surname);
        assertThat(sending.send(FeedSource.PROBATION, item, item.replace("left", "came back")))
                .containsExactly(Status.ACCEPTED, Status.QUARANTINED);
        everything.change("insert into feed_once (subject, name) values (?, ?)", person, surname.getBytes(UTF_8));
        everything.change(
                "insert into feed_expectation (subject, cause, rule, due) values (?, ?, 'release', now())",
                person,
                surname);
    }

    private ErasureOutcome erase(Somebody somebody) {
        long decision = erasures.decide(officer, somebody.person(), ErasureReason.COURT_ORDER, "DP/2026-7");
        erasures.approve(second, decision);
        return erasures.carryOut(officer, decision);
    }

    @Test
    void nothingOfAnErasedPersonCanBeReadAnywhereAndOthersAreUntouched() {
        Somebody gone = somebody();
        Somebody other = somebody();
        int recordsOfOther = read(other).size();
        assertThat(everything.traces(gone.words())).isNotEmpty();

        assertThat(erase(gone)).isEqualTo(new Erased(1));

        assertThat(everything.traces(gone.words())).isEmpty();
        assertThat(transactions.as(ENGINE, () -> records.of(gone.person()))).isEmpty();
        assertThat(transactions.as(ENGINE, () -> records.found("CRN", gone.crn())))
                .isEmpty();
        assertThat(read(other)).hasSize(recordsOfOther);
        assertThat(everything.traces(other.words())).isNotEmpty();
    }

    @Test
    void theScanFindsThePersonAgainAsSoonAsTheirKeyIsKept() {
        Somebody gone = somebody();
        Map<String, @Nullable Object> row = subjectRow(gone);
        erase(gone);
        everything.change(
                "update subject set key_wrapped = ?, erased_at = null where id = ?",
                row.get("key_wrapped"),
                gone.person());
        assertThat(everything.traces(gone.words())).isNotEmpty();
        everything.change("update subject set key_wrapped = null, erased_at = now() where id = ?", gone.person());
    }

    @Test
    void onlyTheSealedRecordTheAuditAndTheDecisionStillHaveTheNumber() {
        Somebody gone = somebody();
        erase(gone);
        assertThat(everything.tablesThatMention(gone.person()))
                .as("a table that refers to people needs an ErasedWith")
                .isSubsetOf("audit_leaf", "case_change", "case_part", "duty_event", "entry", "erasure", "subject");
    }

    @Test
    void theAuditStillVerifies() {
        Somebody gone = somebody();
        erase(gone);
        assertThat(verification.verify(clock.instant()).sound()).isTrue();
    }

    @Test
    void erasedAgainNothingChanges() {
        Somebody gone = somebody();
        long decision = erasures.decide(officer, gone.person(), ErasureReason.COURT_ORDER, "DP/2026-8");
        erasures.approve(second, decision);
        erasures.carryOut(officer, decision);
        int lines = file.read().size();
        assertThat(erasures.carryOut(officer, decision)).isInstanceOf(ErasedBefore.class);
        assertThat(file.read()).hasSize(lines);
    }

    @Test
    void youngEntriesNeedASecondPerson() {
        Somebody young = somebody();
        long decision = erasures.decide(officer, young.person(), ErasureReason.REQUEST_UPHELD, "DP/2026-9");
        assertThat(erasures.carryOut(officer, decision)).isInstanceOf(NeedsApproval.class);
        assertThatThrownBy(() -> erasures.approve(officer, decision)).isInstanceOf(NotAllowed.class);
        assertThat(read(young)).isNotEmpty();
        erasures.approve(second, decision);
        assertThat(erasures.carryOut(officer, decision)).isInstanceOf(Erased.class);
    }

    @Test
    void aHoldKeepsThePerson() {
        Somebody held = somebody();
        everything.change("update case_summary set recall_open = true where person = ?", held.person());
        assertThat(erase(held)).isEqualTo(new Held(List.of(Hold.RECALL_OPEN)));
        assertThat(read(held)).isNotEmpty();
    }

    @Test
    void nobodyElseDecides() {
        Hired hired = organisation.hire(Post.HEAD_OF_PDU, Place.NONE);
        StaffMember head = staff.numbered(hired.id()).orElseThrow();
        assertThatThrownBy(() -> erasures.decide(head, 1, ErasureReason.COURT_ORDER, "DP/1"))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> erasures.decide(officer, 1, ErasureReason.COURT_ORDER, "Anna's file"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aBackupThatIsPutBackGivesNobodyBack() {
        Somebody gone = somebody();
        Map<String, @Nullable Object> row = subjectRow(gone);
        erase(gone);
        everything.change(
                "update subject set key_wrapped = ?, name_sealed = ?, name_index = ?, erased_at = null where id = ?",
                row.get("key_wrapped"),
                row.get("name_sealed"),
                row.get("name_index"),
                gone.person());
        everything.change("delete from erasure where person = ?", gone.person());
        assertThat(everything.traces(gone.words())).isNotEmpty();

        assertThat(register.replay()).isEqualTo(1);

        assertThat(everything.traces(gone.words())).isEmpty();
        assertThat(register.replay()).isZero();
    }

    @Test
    void aNumberGivenOutAnewIsNotTakenForTheOneThatWasErased() {
        Somebody gone = somebody();
        erase(gone);
        everything.change(
                "update subject set key_wrapped = ?, erased_at = null where id = ?",
                keyring.wrap(keyring.newKey()),
                gone.person());
        assertThat(register.replay()).isZero();
        everything.change("update subject set key_wrapped = null, erased_at = now() where id = ?", gone.person());
    }

    @Test
    void theRegisterNamesNobody() {
        Somebody gone = somebody();
        erase(gone);
        assertThat(file.read()).anySatisfy(line -> assertThat(line.person()).isEqualTo(gone.person()));
        String text = file.read().toString();
        assertThat(gone.words()).noneSatisfy(word -> assertThat(text).contains(word));
    }

    private Map<String, @Nullable Object> subjectRow(Somebody somebody) {
        return everything
                .rows("select * from throughcare.subject where id = " + somebody.person())
                .getFirst();
    }

    private List<Entry> read(Somebody somebody) {
        return transactions
                .as(ENGINE, () -> records.of(somebody.person()).orElseThrow())
                .entries();
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MINUTES);
    }
}
