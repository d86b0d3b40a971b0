package org.throughcare.service.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.throughcare.service.fixture.Invented.append;
import static org.throughcare.service.fixture.Invented.entry;
import static org.throughcare.service.fixture.Invented.numbered;
import static org.throughcare.service.fixture.Invented.person;
import static org.throughcare.service.fixture.Invented.probation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughcare.practice.oversight.OversightFact.VictimContactPromised;
import org.throughcare.practice.person.PersonFact.AddressLost;
import org.throughcare.practice.person.PersonFact.Died;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.Source.Agency;
import org.throughcare.practice.record.Subject;
import org.throughcare.practice.record.Visibility;
import org.throughcare.practice.record.Visibility.Clearance;
import org.throughcare.practice.terms.Party;
import org.throughcare.service.access.Post;
import org.throughcare.service.access.StaffMember;
import org.throughcare.service.access.StaffRegister;
import org.throughcare.service.database.Acting;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.fixture.Organisation;
import org.throughcare.service.fixture.Organisation.Place;
import org.throughcare.service.fixture.ServiceTest;
import org.throughcare.service.keys.Keyring;
import org.throughcare.service.protection.Passage.Decision;
import org.throughcare.service.protection.SubjectAccess.Answer;
import org.throughcare.service.store.AppendOutcome.Appended;
import org.throughcare.service.store.Appending;
import org.throughcare.service.store.Records;

/** A person is told what is kept of them, nothing of anybody else, and nothing before somebody has looked (A13, A7). */
@ServiceTest
class SubjectAccessTest {
    private static final Acting ENGINE = new Acting.Engine("test");
    private static final AtomicInteger NUMBER = new AtomicInteger(700);

    @TempDir
    private Path folder;

    @Autowired
    private SubjectAccess access;

    @Autowired
    private Rectifying rectifying;

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

    private StaffMember officer;
    private String crn;
    private Subject subject;
    private Entry said;
    private Entry fromPublic;

    @BeforeEach
    void somebody() {
        Organisation organisation = new Organisation(jdbc, transactions, keyring);
        officer = staff.numbered(organisation
                        .hire(Post.DATA_PROTECTION_OFFICER, Place.NONE)
                        .id())
                .orElseThrow();
        crn = "S000" + NUMBER.incrementAndGet();
        subject = person(crn);
        said = probation(subject, new AddressLost("<script>alert('thrown out by a neighbour')</script>"), now());
        fromPublic = entry(
                subject, new Died(LocalDate.of(2026, 1, 2)), now(), Agency.MEMBER_OF_PUBLIC, Set.of(Party.PROBATION));
        Entry victim = probation(subject, new VictimContactPromised(LocalDate.of(2031, 7, 9)), now());
        Entry secret = probation(subject, new AddressLost("seen by an informant"), now());
        Entry intelligence = new Entry(
                secret.id(),
                subject,
                secret.fact(),
                secret.times(),
                secret.provenance(),
                new Visibility(secret.visibility().since(), Clearance.RESTRICTED_INTELLIGENCE),
                null);
        transactions.run(
                ENGINE,
                () -> appending.append(
                        append(subject, numbered(subject, now()), said, fromPublic, victim, intelligence)));
    }

    private long number() {
        return transactions.as(ENGINE, () -> records.caseOf(subject).orElseThrow());
    }

    private Answer.Waiting waiting() {
        return (Answer.Waiting) access.answer(crn);
    }

    private String answer() throws IOException {
        Answer.Ready ready = (Answer.Ready) access.answer(crn);
        List<Path> files = AnswerFiles.write(ready, folder);
        return Files.readString(files.getFirst()) + Files.readString(files.getLast());
    }

    @Test
    void nothingLeavesBeforeEveryPassageIsDecided() throws IOException {
        Answer.Waiting waiting = waiting();
        assertThat(waiting.passages()).isEqualTo(2);
        access.decide(officer, waiting.request(), said.id(), Decision.INCLUDE, "", "only about the person");
        assertThat(waiting().passages()).isEqualTo(1);
        access.decide(officer, waiting.request(), fromPublic.id(), Decision.WITHHOLD, "", "would show who called");
        assertThat(answer())
                .contains(crn)
                .contains("&lt;script&gt;")
                .contains("withheld")
                .contains("member of public")
                .doesNotContain("would show who called");
    }

    @Test
    void whatIsRedactedLeavesInOtherWords() throws IOException {
        long request = waiting().request();
        access.decide(officer, request, said.id(), Decision.REDACT, "Lost the address.", "names a neighbour");
        access.decide(officer, request, fromPublic.id(), Decision.WITHHOLD, "", "would show who called");
        assertThat(answer()).contains("Lost the address.").doesNotContain("neighbour");
    }

    @Test
    void victimsAndRestrictedIntelligenceNeverLeave() throws IOException {
        long request = waiting().request();
        SubjectAccess.Request read = access.read(officer, request);
        for (Passage passage : read.passages()) {
            access.decide(officer, request, passage.id(), Decision.INCLUDE, "", "a test");
        }
        assertThat(answer()).doesNotContain("2031").doesNotContain("informant").doesNotContainIgnoringCase("victim");
    }

    @Test
    void whatComesAfterwardsWaitsToo() {
        long request = waiting().request();
        access.decide(officer, request, said.id(), Decision.INCLUDE, "", "a test");
        access.decide(officer, request, fromPublic.id(), Decision.INCLUDE, "", "a test");
        transactions.run(
                ENGINE, () -> appending.append(append(subject, probation(subject, new AddressLost("again"), now()))));
        assertThat(waiting().passages()).isEqualTo(1);
    }

    @Test
    void anUnknownNumberIsSaidToBeUnknown() {
        assertThat(access.answer("Z999999")).isEqualTo(new Answer.Unknown());
    }

    @Test
    void whoIsExcludedFromTheCaseOrDoesNotProtectDataDoesNotReadIt() {
        long request = waiting().request();
        Organisation organisation = new Organisation(jdbc, transactions, keyring);
        StaffMember other = staff.numbered(
                        organisation.hire(Post.INSPECTOR, Place.NONE).id())
                .orElseThrow();
        assertThatThrownBy(() -> access.read(other, request)).isInstanceOf(NotAllowed.class);
        Organisation.Hired excluded = organisation.hire(Post.DATA_PROTECTION_OFFICER, Place.NONE);
        organisation.exclude(number(), excluded, now());
        StaffMember kept = staff.numbered(excluded.id()).orElseThrow();
        assertThatThrownBy(() -> access.read(kept, request)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void aRectifiedFactIsSupersededWithReasonAndName() {
        access.read(officer, waiting().request());
        var outcome = rectifying.rectify(officer, number(), said.id(), new AddressLost("moved out"), "never evicted");
        assertThat(outcome).isInstanceOf(Appended.class);
        assertThat(entries()).anySatisfy(entry -> {
            assertThat(entry.supersedes()).isEqualTo(said.id());
            assertThat(entry.provenance().remarks())
                    .containsExactly("rectified by " + officer.username() + ": never evicted");
        });
    }

    @Test
    void aRestrictedFactIsSeenOnlyInAFormalReview() {
        access.read(officer, waiting().request());
        rectifying.restrict(officer, number(), said.id(), "accuracy is disputed");
        assertThat(entries()).doesNotContain(said);
        assertThat(transactions.as(ENGINE, () -> records.inFull(number())).entries())
                .contains(said);
        rectifying.lift(officer, number(), said.id());
        assertThat(entries()).contains(said);
    }

    private List<Entry> entries() {
        return transactions.as(ENGINE, () -> records.of(number()).orElseThrow()).entries();
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MINUTES);
    }
}
