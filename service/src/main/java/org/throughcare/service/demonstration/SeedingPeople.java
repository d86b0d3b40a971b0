package org.throughcare.service.demonstration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughcare.commands.background.OrdinaryLives;
import org.throughcare.commands.register.InventedPeople;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.terms.London;
import org.throughcare.service.access.Post;
import org.throughcare.service.database.Acting;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.store.Append;
import org.throughcare.service.store.Appending;
import org.throughcare.service.store.CommandKey;

/** Gives the invented organisation its invented people, each with the record of an ordinary life up to today. */
@Component
class SeedingPeople {
    /** The number of the invented composite case among the people. */
    static final int COMPOSITE = 0;

    /** The number of the same case as it stood on its release day, a few hours ago. */
    static final int RELEASED_TODAY = 1;

    private static final Logger PROGRESS = LoggerFactory.getLogger("org.throughcare.progress");
    private static final long SEED = 2026;
    private static final int SAID_EVERY = 100;
    private static final Acting SEEDING = new Acting.Engine("demonstration");

    private final JdbcClient jdbc;
    private final Transactions transactions;
    private final Appending appending;
    private final AnsweredQuestions answered;

    SeedingPeople(JdbcClient jdbc, Transactions transactions, Appending appending, AnsweredQuestions answered) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.appending = appending;
        this.answered = answered;
    }

    /** Who they are, by their numbers. */
    static InventedPeople names() {
        return new InventedPeople(SEED);
    }

    /** Adds {@code people} of them; those who are there already, from a start that was broken off, stay as they are. */
    void seed(int people, Instant now) {
        LocalDate today = now.atZone(London.ZONE).toLocalDate();
        OrdinaryLives lives = new OrdinaryLives(SEED, today);
        InventedPeople names = names();
        List<String> practitioners = practitioners();
        List<String> managers = codes(Post.PRISON_OFFENDER_MANAGER, Post.PRISON_OFFENDER_MANAGER);
        AtomicInteger done = new AtomicInteger();
        List<Callable<Integer>> adding = new ArrayList<>();
        for (int number = 0; number < people; number++) {
            int person = number;
            adding.add(() -> {
                String practitioner = practitioners.get(person % practitioners.size());
                int prison = person % managers.size();
                Newcomer newcomer = new Newcomer(
                        names.person(person),
                        new Newcomer.Placement(
                                practitioner,
                                managers.get(prison),
                                unitOf(practitioner),
                                Organisation.PRISONS.get(prison)));
                add(person, newcomer, life(person, lives, now), practitioner, person < practitioners.size(), now);
                int sofar = done.incrementAndGet();
                if (sofar % SAID_EVERY == 0 || sofar == people) {
                    PROGRESS.info("Making the demonstration: {} of {} people.", sofar, people);
                }
                return person;
            });
        }
        await(adding);
    }

    private void add(
            int number, Newcomer newcomer, List<Entry> life, String practitioner, boolean scored, Instant now) {
        CommandKey key = CommandKey.of(SEEDING.name(), "person " + number, new byte[0]);
        List<Entry> known = newcomer.record(life);
        List<Entry> record = scored ? answered.added(number, newcomer.subject(), known, practitioner, now) : known;
        transactions.run(
                SEEDING,
                () -> appending.append(new Append(
                        newcomer.subject(), record, key, null, "DEMONSTRATION_PERSON_ADDED", "demonstration")));
    }

    /** The number of somebody, among the first {@code people}, whose case {@code username} holds and no prison numbered. */
    int withoutPrisonNumber(String username, int people) {
        List<String> practitioners = practitioners();
        int first = practitioners.indexOf(transactions.as(
                SEEDING,
                () -> jdbc.sql("select code from staff where username = ?")
                        .param(username)
                        .query(String.class)
                        .single()));
        InventedPeople names = names();
        return IntStream.iterate(first, number -> number < people, number -> number + practitioners.size())
                .filter(number -> names.person(number).identifiers().noms().isEmpty())
                .findFirst()
                .orElse(first % people);
    }

    private List<String> practitioners() {
        return codes(Post.PROBATION_OFFICER, Post.PROBATION_SERVICES_OFFICER);
    }

    private static List<Entry> life(int person, OrdinaryLives lives, Instant now) {
        return switch (person) {
            case COMPOSITE -> CompositeCase.whole();
            case RELEASED_TODAY -> CompositeCase.onReleaseDay(now);
            default -> lives.life(person);
        };
    }

    private List<String> codes(Post one, Post other) {
        return transactions.as(
                SEEDING,
                () -> jdbc.sql("select code from staff where post in (?, ?) order by code")
                        .param(one.name())
                        .param(other.name())
                        .query((row, at) -> row.getString("code"))
                        .list());
    }

    private String unitOf(String code) {
        return transactions.as(
                SEEDING,
                () -> jdbc.sql("select unit from staff where code = ?")
                        .param(code)
                        .query(String.class)
                        .single());
    }

    private static void await(List<Callable<Integer>> adding) {
        try (ExecutorService workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            for (Future<Integer> one : workers.invokeAll(adding)) {
                one.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("broken off while the demonstration was made", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the demonstration could not be made", e.getCause());
        }
    }
}
