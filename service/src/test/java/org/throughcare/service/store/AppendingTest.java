package org.throughcare.service.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughcare.service.fixture.Invented.append;
import static org.throughcare.service.fixture.Invented.numbered;
import static org.throughcare.service.fixture.Invented.person;
import static org.throughcare.service.fixture.Invented.probation;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughcare.practice.person.PersonFact.AddressLost;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.Subject;
import org.throughcare.service.database.Acting;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.fixture.ServiceTest;
import org.throughcare.service.store.AppendOutcome.Appended;
import org.throughcare.service.store.AppendOutcome.KeyUsedOtherwise;
import org.throughcare.service.store.AppendOutcome.Overtaken;

/** What is added to a case stands once, whole, and is read back as it was. */
@ServiceTest
class AppendingTest {
    private static final Acting ENGINE = new Acting.Engine("test");

    @Autowired
    private Appending appending;

    @Autowired
    private Records records;

    @Autowired
    private Transactions transactions;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void whatIsAddedIsReadBackAsItWas() {
        Subject subject = person("A000001");
        Entry number = numbered(subject, now());
        Entry lost = probation(subject, new AddressLost("evicted"), now());
        Appended answer = appended(append(subject, number, lost));
        assertThat(read(answer.person()).entries()).containsExactlyInAnyOrder(number, lost);
        assertThat(transactions.as(ENGINE, () -> records.found("CRN", "A000001")))
                .containsExactly(answer.person());
    }

    @Test
    void aRetryGetsTheFirstAnswerAndAddsNothing() {
        Subject subject = person("A000002");
        Append append = append(subject, numbered(subject, now()));
        Appended first = appended(append);
        Appended second = appended(append);
        assertThat(second).isEqualTo(new Appended(first.person(), first.sequence(), first.entries(), true));
        assertThat(read(first.person()).entries()).hasSize(1);
    }

    @Test
    void theSameKeyWithAnotherRequestIsRefused() {
        Subject subject = person("A000003");
        Entry entry = numbered(subject, now());
        CommandKey key = CommandKey.of("someone", "form-7", new byte[] {1});
        CommandKey other = CommandKey.of("someone", "form-7", new byte[] {2});
        add(new Append(subject, List.of(entry), key, null, "TEST", "test"));
        assertThat(add(new Append(subject, List.of(entry), other, null, "TEST", "test")))
                .isEqualTo(new KeyUsedOtherwise());
    }

    @Test
    void aChangeMadeOnWhatSomebodyElseHasAddedToIsTurnedAway() {
        Subject subject = person("A000004");
        Appended first = appended(append(subject, numbered(subject, now())));
        Entry lost = probation(subject, new AddressLost("evicted"), now());
        appended(append(subject, lost));
        CommandKey key = CommandKey.of("someone", "late form", new byte[0]);
        assertThat(add(new Append(subject, List.of(lost), key, first.sequence(), "TEST", "test")))
                .isEqualTo(new Overtaken(2));
    }

    @Test
    void manyWritersOfOneCaseLeaveNoGapAndLoseNothing() throws Exception {
        Subject subject = person("A000005");
        long person = appended(append(subject, numbered(subject, now()))).person();
        try (ExecutorService writers = Executors.newFixedThreadPool(8)) {
            List<Callable<Appended>> adding = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                Append append = append(subject, probation(subject, new AddressLost("reason " + i), now()));
                adding.add(() -> appended(append));
            }
            for (Future<Appended> done : writers.invokeAll(adding)) {
                assertThat(done.get().repeated()).isFalse();
            }
        }
        assertThat(read(person).entries()).hasSize(41);
        assertThat(transactions.as(
                        ENGINE,
                        () -> jdbc.sql("select max(sequence) = count(*) from entry where subject = ?")
                                .param(person)
                                .query(Boolean.class)
                                .single()))
                .isTrue();
    }

    @Test
    void whatFailsOnTheWayLeavesNothing() {
        Subject subject = person("A000006");
        Append append = append(subject, numbered(subject, now()));
        try {
            transactions.run(ENGINE, () -> {
                appending.append(append);
                throw new IllegalStateException("the caller failed afterwards");
            });
        } catch (IllegalStateException expected) {
            assertThat(expected).hasMessageContaining("afterwards");
        }
        assertThat(transactions.as(ENGINE, () -> records.found("CRN", "A000006")))
                .isEmpty();
        assertThat(appended(append).repeated()).isFalse();
    }

    @Test
    void nothingThatNamesThePersonLiesReadableInTheDatabase() {
        Subject subject = person("A000007");
        appended(append(subject, numbered(subject, now()), probation(subject, new AddressLost("Quiet Lane"), now())));
        String everything = transactions.as(
                ENGINE,
                () -> String.join(
                        "\n",
                        jdbc.sql("""
                                select encode(body, 'escape') from entry
                                union all select encode(body, 'escape') from case_summary
                                union all select encode(name_sealed, 'escape') from subject
                                union all select answer::text from command_key""").query((row, number) -> row.getString(1)).list()));
        assertThat(everything).doesNotContain("A000007").doesNotContain("Quiet Lane");
    }

    private Appended appended(Append append) {
        return (Appended) add(append);
    }

    private AppendOutcome add(Append append) {
        return transactions.as(ENGINE, () -> appending.append(append));
    }

    private CaseRecord read(long person) {
        return transactions.as(ENGINE, () -> records.of(person).orElseThrow());
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MINUTES);
    }
}
