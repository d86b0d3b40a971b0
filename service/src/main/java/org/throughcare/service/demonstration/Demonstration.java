package org.throughcare.service.demonstration;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughcare.commands.register.InventedPeople;
import org.throughcare.service.database.Acting;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.start.Welcome;

/** Makes the demonstration at the first start, and says how to sign in to it. */
@Component
@Profile("demonstration")
@ConditionalOnProperty(name = "throughcare.demonstration.making", matchIfMissing = true)
class Demonstration implements ApplicationRunner, Welcome {
    private static final Acting SEEDING = new Acting.Engine("demonstration");
    static final String PASSWORD = "throughcare";
    static final List<String> SHOWN = List.of(
            "northgate-1-po1",
            "northgate-spo1",
            "northgate-head",
            "fellside-pom",
            "recall-1",
            "police-north",
            "north-premises",
            "inspector",
            "data-protection");

    private final SeedingOrganisation organisation;
    private final SeedingPeople people;
    private final SeedingShares shares;
    private final SeedingResidents residents;
    private final SeedingMessages messages;
    private final Transactions transactions;
    private final JdbcClient jdbc;
    private final InstantSource clock;
    private final int count;

    Demonstration(
            SeedingOrganisation organisation,
            SeedingPeople people,
            SeedingShares shares,
            SeedingResidents residents,
            SeedingMessages messages,
            Transactions transactions,
            JdbcClient jdbc,
            InstantSource clock,
            @Value("${throughcare.demonstration.people:800}") int count) {
        this.organisation = organisation;
        this.people = people;
        this.shares = shares;
        this.residents = residents;
        this.messages = messages;
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.clock = clock;
        this.count = count;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (marked("demonstration")) {
            return;
        }
        Instant now = clock.instant();
        if (!marked("demonstration staff")) {
            transactions.run(SEEDING, () -> {
                organisation.seed(PASSWORD, now);
                mark("demonstration staff", now);
            });
        }
        people.seed(count, now);
        if (count > 0 && !marked("demonstration exchange")) {
            InventedPeople names = SeedingPeople.names();
            shares.seed(names, count, now);
            residents.seed(names, count, now);
            messages.seed(names, people.withoutPrisonNumber(SHOWN.getFirst(), count), now);
            transactions.run(SEEDING, () -> mark("demonstration exchange", now));
        }
        transactions.run(SEEDING, () -> mark("demonstration", now));
    }

    @Override
    public List<String> lines() {
        return List.of(
                "Everybody in it is invented. Sign in as one of these, with the password \"" + PASSWORD + "\":",
                "  " + String.join(", ", SHOWN),
                "and " + others() + " more, listed on the sign-in page.");
    }

    private String others() {
        return String.format(Locale.ROOT, "%d", Organisation.seats().size() - SHOWN.size());
    }

    private boolean marked(String name) {
        return transactions.as(
                SEEDING,
                () -> jdbc.sql("select exists (select from installation where name = ?)")
                        .param(name)
                        .query(Boolean.class)
                        .single());
    }

    private void mark(String name, Instant now) {
        jdbc.sql("insert into installation (name, value, at) values (?, 'made', ?)")
                .param(name)
                .param(Timestamp.from(now))
                .update();
    }
}
