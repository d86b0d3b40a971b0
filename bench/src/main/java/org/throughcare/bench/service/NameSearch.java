package org.throughcare.bench.service;

import java.io.StringReader;
import java.sql.Connection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.throughcare.bench.Spread;
import org.throughcare.commands.register.InventedPeople;
import org.throughcare.commands.register.SearchTrial;
import org.throughcare.commands.register.SearchTrial.Asking;
import org.throughcare.practice.identity.PersonName;
import org.throughcare.practice.identity.search.PersonIndex;

/** Finding people whose names are typed with a slip (B6), beside an index of trigrams in the database. */
final class NameSearch {
    private static final int NATION = 240_000;
    private static final int SEARCHES = 60;
    private static final double P95 = 0.95;

    private final InventedPeople people = new InventedPeople(42);
    private final PersonIndex index = new PersonIndex();
    private final DataSource owner;
    private double recall;
    private double recallOfTrigrams;
    private int asked;

    NameSearch(DataSource owner) {
        this.owner = owner;
    }

    /** The 95th percentile of the time to answer, of both; what was found stands in {@link #recall}. */
    Comparison measure(int rounds) throws Exception {
        fill();
        try (Connection connection = owner.getConnection()) {
            JdbcClient jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            jdbc.sql("select set_config('pg_trgm.similarity_threshold', '0.45', false)")
                    .query()
                    .singleRow();
            SearchTrial ours = new SearchTrial(index, people, System::nanoTime);
            SearchTrial trigrams =
                    new SearchTrial((typed, most) -> similar(jdbc, typed, most), NATION, people, System::nanoTime);
            AtomicInteger seed = new AtomicInteger();
            return Comparison.of(
                    "Search of " + NATION + " people by a name with two letters exchanged, p95",
                    "milliseconds",
                    rounds,
                    () -> {
                        SearchTrial.Result result = ours.run(Asking.NAME_EXCHANGED, SEARCHES, seed.incrementAndGet());
                        recall += result.found();
                        asked += result.asked();
                        return result.millis(P95);
                    },
                    () -> {
                        SearchTrial.Result result = trigrams.run(Asking.NAME_EXCHANGED, SEARCHES, seed.get());
                        recallOfTrigrams += result.found();
                        return result.millis(P95);
                    });
        }
    }

    /** The share of people found among the first twenty, of both, in words. */
    String recall() {
        return "recall@20 " + Spread.number(100 * recall / asked) + " %, of trigrams "
                + Spread.number(100 * recallOfTrigrams / asked) + " %, of " + asked + " searches each";
    }

    private static List<Long> similar(JdbcClient jdbc, String typed, int most) {
        return jdbc.sql("select id from measured_name where name % ? order by similarity(name, ?) desc limit ?")
                .param(typed)
                .param(typed)
                .param(most)
                .query((row, number) -> row.getLong("id"))
                .list();
    }

    private void fill() throws Exception {
        StringBuilder rows = new StringBuilder();
        for (int number = 0; number < NATION; number++) {
            index.put(number, people.person(number));
            PersonName name = Objects.requireNonNull(people.person(number).name());
            rows.append(number)
                    .append('\t')
                    .append(name.first())
                    .append(' ')
                    .append(name.surname())
                    .append('\n');
        }
        try (Connection connection = owner.getConnection()) {
            JdbcClient jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            jdbc.sql("create extension if not exists pg_trgm").update();
            jdbc.sql("create table measured_name (id bigint primary key, name text not null)")
                    .update();
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy measured_name from stdin", new StringReader(rows.toString()));
            jdbc.sql("create index on measured_name using gin (name gin_trgm_ops)")
                    .update();
            jdbc.sql("vacuum analyze measured_name").update();
        }
    }
}
