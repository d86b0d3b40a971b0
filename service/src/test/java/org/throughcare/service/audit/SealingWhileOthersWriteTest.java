package org.throughcare.service.audit;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.throughcare.service.audit.AuditedService.FEED;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughcare.service.audit.SealOutcome.NothingNew;
import org.throughcare.service.audit.SealOutcome.Sealed;
import org.throughcare.service.audit.SealOutcome.SealedElsewhere;
import org.throughcare.service.audit.tree.SigningKey;
import org.throughcare.service.database.Acting;

/** Transactions commit in another order than they begin and several nodes seal, yet no leaf is skipped or placed twice. */
@AuditTest
class SealingWhileOthersWriteTest {
    @Autowired
    private AuditedService service;

    @Autowired
    private SigningKey key;

    @Autowired
    private AuditSettings settings;

    private final ExecutorService threads = Executors.newCachedThreadPool();

    @BeforeEach
    void begin() {
        service.begin();
    }

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    private Sealer anotherNode(Path folder) {
        return new Sealer(
                service.transactions,
                service.jdbc,
                new Seals(service.jdbc),
                new WaitingLeaves(service.jdbc),
                new HeadExport(folder.resolve("heads.jsonl")),
                key,
                settings);
    }

    @Test
    void whatBeganBeforeASealAndIsCommittedAfterItGetsALaterPlace() throws Exception {
        CountDownLatch recorded = new CountDownLatch(1);
        CountDownLatch sealed = new CountDownLatch(1);
        Future<?> early = threads.submit((Callable<Object>) () -> service.transactions.as(FEED, () -> {
            service.log.record(service.someAct("BEGAN_FIRST"));
            recorded.countDown();
            return waited(sealed);
        }));
        assertThat(recorded.await(10, SECONDS)).isTrue();
        service.act("BEGAN_SECOND");
        assertThat(service.seal())
                .isInstanceOfSatisfying(
                        Sealed.class, seal -> assertThat(seal.added()).isEqualTo(1));
        assertThat(service.seal()).isInstanceOf(NothingNew.class);
        sealed.countDown();
        early.get(10, SECONDS);
        assertThat(service.seal())
                .isInstanceOfSatisfying(
                        Sealed.class, seal -> assertThat(seal.added()).isEqualTo(1));
        assertThat(order()).containsExactly("BEGAN_SECOND", "BEGAN_FIRST");
        assertThat(service.verify().findings()).isEmpty();
    }

    private static boolean waited(CountDownLatch latch) {
        try {
            return latch.await(10, SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private List<String> order() {
        return service.transactions.as(
                new Acting.Sealer("test"),
                () -> service.jdbc
                        .sql("select act from audit_leaf join audit_position on leaf = id order by position")
                        .query(String.class)
                        .list());
    }

    @Test
    void whileOneNodeSealsAnotherDoesNot(@TempDir Path folder) {
        service.act("WAITING");
        service.transactions.run(new Acting.Sealer("first"), () -> {
            service.jdbc
                    .sql("select pg_advisory_xact_lock(?)")
                    .param(Sealer.LOCK)
                    .query((row, number) -> true)
                    .single();
            assertThat(elsewhere(anotherNode(folder))).isInstanceOf(SealedElsewhere.class);
        });
        assertThat(service.count("audit_position")).isZero();
        assertThat(anotherNode(folder).seal(service.now())).isInstanceOf(Sealed.class);
    }

    private SealOutcome elsewhere(Sealer other) {
        try {
            return threads.submit(() -> other.seal(service.now())).get(10, SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void everyNodeExportsEveryHeadWhoeverSealed(@TempDir Path folder) {
        Sealer other = anotherNode(folder);
        service.sealed(3, 2);
        assertThat(other.seal(service.now())).isInstanceOf(NothingNew.class);
        assertThat(folder.resolve("heads.jsonl")).hasSameTextualContentAs(service.heads());
    }

    @Test
    void whateverTheTimingEveryCommittedLeafHasOnePlace(@TempDir Path folder) throws Exception {
        for (long seed = 1; seed <= 3; seed++) {
            service.begin();
            Sealer other = anotherNode(folder.resolve("node" + seed));
            AtomicBoolean writing = new AtomicBoolean(true);
            AtomicInteger committed = new AtomicInteger();
            List<Future<?>> writers = new ArrayList<>();
            List<Future<?>> sealers = new ArrayList<>();
            for (int writer = 0; writer < 6; writer++) {
                Random random = new Random(seed * 100 + writer);
                writers.add(threads.submit(() -> {
                    write(random, committed);
                    return null;
                }));
            }
            for (Sealer sealer : List.of(service.sealer, other)) {
                sealers.add(threads.submit(() -> {
                    while (writing.get()) {
                        sealer.seal(service.now());
                    }
                    return null;
                }));
            }
            for (Future<?> writer : writers) {
                writer.get(60, SECONDS);
            }
            writing.set(false);
            for (Future<?> sealer : sealers) {
                sealer.get(60, SECONDS);
            }
            service.seal();
            assertThat(service.count("audit_leaf")).isEqualTo(committed.get());
            assertThat(service.count("audit_position")).isEqualTo(committed.get());
            assertThat(service.count("audit_unsealed")).isZero();
            assertThat(service.verify().findings()).isEmpty();
        }
    }

    private void write(Random random, AtomicInteger committed) throws InterruptedException {
        for (int act = 0; act < 40; act++) {
            int recorded = 1 + random.nextInt(3);
            boolean undone = random.nextInt(5) == 0;
            int pause = random.nextInt(6);
            try {
                service.transactions.run(FEED, () -> {
                    for (int i = 0; i < recorded; i++) {
                        service.log.record(service.someAct("ACT"));
                    }
                    pause(pause);
                    if (undone) {
                        throw new Undone();
                    }
                });
                committed.addAndGet(recorded);
            } catch (Undone e) {
                Thread.sleep(pause);
            }
        }
    }

    private static void pause(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static final class Undone extends RuntimeException {}
}
