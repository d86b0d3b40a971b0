package org.throughcare.service.work.caseload;

import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.access.Trail;
import org.throughcare.service.database.Transactions;

/** Filters that members of staff keep for themselves. The words looked for are never kept: they may be a name. */
@Component
class SavedFilters {
    private static final int LONGEST = 60;
    private static final int MOST = 20;

    private final JdbcClient jdbc;
    private final Transactions transactions;
    private final Trail trail;
    private final InstantSource clock;

    SavedFilters(JdbcClient jdbc, Transactions transactions, Trail trail, InstantSource clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * A filter that was kept.
     *
     * @param id its number
     * @param name what it is called
     * @param query the filter as in an address
     */
    record Saved(long id, String name, String query) {}

    /** What came of keeping one. */
    sealed interface Outcome {
        /** It is kept. */
        record Kept() implements Outcome {}

        /**
         * The name has no or too many characters.
         *
         * @param longest the most it may have
         */
        record NameOfWrongLength(int longest) implements Outcome {}

        /** They keep another one of that name. */
        record NameTaken() implements Outcome {}

        /**
         * They keep as many as can be shown.
         *
         * @param most how many
         */
        record TooMany(int most) implements Outcome {}
    }

    /** Those that {@code who} keeps, by name. */
    List<Saved> of(SignedIn who) {
        return transactions.as(
                who.acting(),
                () -> jdbc.sql("select id, name, query from saved_filter where staff = ? order by lower(name), id")
                        .param(who.staff().id())
                        .query((row, number) ->
                                new Saved(row.getLong("id"), row.getString("name"), row.getString("query")))
                        .list());
    }

    /** Keeps {@code filter} for {@code who} under {@code name}. */
    Outcome keep(SignedIn who, String name, CaseFilter filter, String route) {
        String called = name.strip();
        if (called.isEmpty() || called.length() > LONGEST) {
            return new Outcome.NameOfWrongLength(LONGEST);
        }
        return transactions.as(who.acting(), () -> {
            List<Saved> kept = of(who);
            if (kept.size() >= MOST) {
                return new Outcome.TooMany(MOST);
            }
            if (kept.stream()
                    .anyMatch(one -> one.name().toLowerCase(Locale.UK).equals(called.toLowerCase(Locale.UK)))) {
                return new Outcome.NameTaken();
            }
            return transactions.computing(() -> {
                jdbc.sql("""
                                insert into saved_filter (staff, name, query, made_at) values (?, ?, ?, ?)
                                on conflict (staff, name) do nothing""")
                        .param(who.staff().id())
                        .param(called)
                        .param(filter.withoutWords().query())
                        .param(Timestamp.from(clock.instant()))
                        .update();
                trail.leave("FILTER_KEPT", null, route);
                return new Outcome.Kept();
            });
        });
    }

    /** Lets go of the one with this number, if it is theirs; whether there was one. */
    boolean letGo(SignedIn who, long id, String route) {
        return transactions.as(
                who.acting(),
                () -> transactions.computing(() -> {
                    int gone = jdbc.sql("delete from saved_filter where id = ? and staff = ?")
                            .param(id)
                            .param(who.staff().id())
                            .update();
                    if (gone > 0) {
                        trail.leave("FILTER_LET_GO", null, route);
                    }
                    return gone > 0;
                }));
    }
}
