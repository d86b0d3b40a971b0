package org.throughcare.service.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughcare.service.fixture.Invented.append;
import static org.throughcare.service.fixture.Invented.numbered;
import static org.throughcare.service.fixture.Invented.person;
import static org.throughcare.service.fixture.Invented.probation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughcare.practice.record.Subject;
import org.throughcare.practice.sentence.SentenceFact.SentenceKind;
import org.throughcare.practice.sentence.SentenceFact.Sentenced;
import org.throughcare.service.database.Acting;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.fixture.ServiceTestAtATime;
import org.throughcare.service.fixture.SettableClock;

/** A case whose next instant has come is stepped once, by whoever finds it, and what is recorded late says why. */
@ServiceTestAtATime
class WakingCasesTest {
    private static final Acting ENGINE = new Acting.Engine("test");
    private static final Duration LONG_AFTER = Duration.ofDays(60);

    @Autowired
    private Appending appending;

    @Autowired
    private WakingCases waking;

    @Autowired
    private Transactions transactions;

    @Autowired
    private Subjects subjects;

    @Autowired
    private DutyLedger ledger;

    @Autowired
    private SettableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void severalWhoWakeTheSameCasesAtOnceRecordEverythingOnce() throws Exception {
        List<Long> persons = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            persons.add(sentenced("C0000%02d".formatted(i)));
        }
        clock.pass(LONG_AFTER);
        try (ExecutorService nodes = Executors.newFixedThreadPool(4)) {
            List<Callable<Integer>> wakes = new ArrayList<>();
            for (int node = 0; node < 4; node++) {
                wakes.add(() -> waking.wake(0, 1, 500));
            }
            nodes.invokeAll(wakes);
        }
        for (long person : persons) {
            assertThat(late(person)).as("late duties of case %s", person).isPositive();
            assertThat(becameLate(person)).extracting(DutyEvent::number).doesNotHaveDuplicates();
        }
    }

    @Test
    void whatFellDueWhileNobodyWatchedIsRecordedAsLateAndSaysWhy() {
        long person = sentenced("C000100");
        clock.pass(LONG_AFTER);
        waking.wake(0, 1, 500);
        assertThat(becameLate(person)).isNotEmpty().allSatisfy(event -> {
            assertThat(event.recorded()).isAfter(event.changes().getFirst().at());
            assertThat(event.noticedLate()).startsWith("Recorded").contains("after it should have been");
        });
    }

    private long sentenced(String crn) {
        Subject subject = person(crn);
        Instant at = clock.instant();
        Sentenced order = new Sentenced(SentenceKind.COMMUNITY_ORDER, 12, List.of(), false, null, null);
        return transactions.as(ENGINE, () -> {
            appending.append(append(subject, numbered(subject, at), probation(subject, order, at)));
            return subjects.named(subject).orElseThrow().id();
        });
    }

    private List<DutyEvent> becameLate(long person) {
        return transactions.as(ENGINE, () -> ledger.of(subjects.numbered(person).orElseThrow())).stream()
                .filter(event -> event.changes().stream()
                        .anyMatch(change -> change.what().equals("BecameLate")))
                .toList();
    }

    private long late(long person) {
        return transactions.as(
                ENGINE,
                () -> jdbc.sql("select count(*) from duty where person = ? and late")
                        .param(person)
                        .query(Long.class)
                        .single());
    }
}
