package org.throughcare.service.oversight.assurance;

import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughcare.practice.terms.RiskLevel;
import org.throughcare.service.access.CaseWords;
import org.throughcare.service.access.StaffMember;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.oversight.assurance.DrawnCase.Given;
import org.throughcare.service.store.ErasedWith;

/** Samples and second ratings as they are kept: of a case, sealed under its key, and gone when it is erased. */
@Component
class SampleRows implements ErasedWith {
    private static final String SAMPLES =
            "select id, unit, month, seed, framed, without_level, drawn_at from assurance_sample ";
    private static final String CASES = """
            select c.id, c.sample, c.person, c.assessment, r.rating, r.at, r.look_again
            from assurance_case c left join assurance_rating r on r.drawn = c.id\s""";

    private final JdbcClient jdbc;
    private final CaseWords words;
    private final Transactions transactions;

    SampleRows(JdbcClient jdbc, CaseWords words, Transactions transactions) {
        this.jdbc = jdbc;
        this.words = words;
        this.transactions = transactions;
    }

    Optional<DrawnSample> of(String unit, YearMonth month) {
        return jdbc.sql(SAMPLES + "where unit = ? and month = ?")
                .params(unit, Date.valueOf(month.atDay(1)))
                .query(SampleRows::sample)
                .optional();
    }

    /** The sample of this number. */
    Optional<DrawnSample> sample(long id) {
        return jdbc.sql(SAMPLES + "where id = ?")
                .param(id)
                .query(SampleRows::sample)
                .optional();
    }

    /** Every sample of {@code unit}, the oldest month first. */
    List<DrawnSample> of(String unit) {
        return jdbc.sql(SAMPLES + "where unit = ? order by month")
                .param(unit)
                .query(SampleRows::sample)
                .list();
    }

    /** Keeps a sample and what it fell on, in that order; nothing where the month was drawn meanwhile. */
    void keep(DrawnSample sample, List<SignedAssessment> drawn, StaffMember by) {
        transactions.computing(() -> jdbc.sql("""
                        insert into assurance_sample (unit, month, seed, framed, without_level, drawn_by, drawn_at)
                        values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing returning id""")
                .params(
                        sample.unit(),
                        Date.valueOf(sample.month().atDay(1)),
                        sample.seed(),
                        framed(sample.framed()),
                        sample.withoutLevel(),
                        by.id(),
                        Timestamp.from(sample.at()))
                .query(Long.class)
                .optional()
                .map(id -> keep(id, drawn))
                .orElse(0));
    }

    private int keep(long sample, List<SignedAssessment> drawn) {
        int place = 0;
        for (SignedAssessment each : drawn) {
            jdbc.sql("insert into assurance_case (sample, place, person, assessment) values (?, ?, ?, ?)")
                    .params(sample, ++place, each.person(), words.seal(each.person(), place(sample), each.text()))
                    .update();
        }
        return place;
    }

    /** What a sample fell on, as far as whoever asks may see the cases. */
    List<DrawnCase> cases(long sample) {
        return jdbc.sql(CASES + "where c.sample = ? order by c.place")
                .param(sample)
                .query(this::drawn)
                .list();
    }

    /** The same of all of them, whoever asks: for totals, and for nothing that is about one. */
    List<DrawnCase> all(long sample) {
        return transactions.computing(() -> cases(sample));
    }

    /** One of them in the case {@code person}; empty where there is none, or none that may be seen. */
    Optional<DrawnCase> drawn(long id, long person) {
        return jdbc.sql(CASES + "where c.id = ? and c.person = ?")
                .params(id, person)
                .query(this::drawn)
                .optional();
    }

    /** Keeps a second rating; false where there is one already. */
    boolean rate(DrawnCase drawn, SecondRating rating, StaffMember by, Instant now) {
        long person = drawn.signed().person();
        byte[] sealed = words.seal(person, ratingPlace(drawn.id()), rating.text());
        return transactions.computing(() -> jdbc.sql("""
                        insert into assurance_rating (drawn, person, rater, at, rating) values (?, ?, ?, ?, ?)
                        on conflict do nothing""")
                        .params(drawn.id(), person, by.id(), Timestamp.from(now), sealed)
                        .update()
                == 1);
    }

    /** Keeps that the practitioner was asked to look again; false where they were before. */
    boolean askedAgain(DrawnCase drawn, Instant now) {
        return transactions.computing(
                () -> jdbc.sql("update assurance_rating set look_again = ? where drawn = ? and look_again is null")
                                .params(Timestamp.from(now), drawn.id())
                                .update()
                        == 1);
    }

    /** Whether one of {@code entries} has stood on the screen of {@code staff}. */
    boolean stoodOnScreen(StaffMember staff, long person, List<String> entries) {
        return jdbc.sql("select exists (select from entry_seen where staff = ? and person = ? and entry = any(?))")
                .params(staff.id(), person, entries.toArray(String[]::new))
                .query(Boolean.class)
                .single();
    }

    /** The units that there are, by name. */
    List<String> units() {
        return transactions.computing(
                () -> jdbc.sql("select distinct unit from staff where active and unit is not null order by unit")
                        .query((row, number) -> row.getString("unit"))
                        .list());
    }

    @Override
    public void erase(List<Long> records) {
        Long[] gone = records.toArray(Long[]::new);
        jdbc.sql("delete from assurance_rating where person = any(?)")
                .param(gone)
                .update();
        jdbc.sql("delete from assurance_case where person = any(?)").param(gone).update();
    }

    private static String place(long sample) {
        return "assurance/" + sample;
    }

    private static String ratingPlace(long drawn) {
        return "assurance-rating/" + drawn;
    }

    private DrawnCase drawn(ResultSet row, int number) throws SQLException {
        long id = row.getLong("id");
        long sample = row.getLong("sample");
        long person = row.getLong("person");
        byte @Nullable [] rating = row.getBytes("rating");
        @Nullable Timestamp again = row.getTimestamp("look_again");
        return new DrawnCase(
                id,
                sample,
                SignedAssessment.of(person, words.open(person, place(sample), row.getBytes("assessment"))),
                rating == null
                        ? null
                        : new Given(
                                SecondRating.of(words.open(person, ratingPlace(id), rating)),
                                row.getTimestamp("at").toInstant(),
                                again == null ? null : again.toInstant()));
    }

    private static Integer[] framed(Map<RiskLevel, Integer> framed) {
        Integer[] numbers = new Integer[RiskLevel.values().length];
        int at = 0;
        for (RiskLevel level : RiskLevel.values()) {
            numbers[at++] = framed.getOrDefault(level, 0);
        }
        return numbers;
    }

    private static DrawnSample sample(ResultSet row, int number) throws SQLException {
        Array array = row.getArray("framed");
        Integer[] numbers = (Integer[]) array.getArray();
        Map<RiskLevel, Integer> framed = new EnumMap<>(RiskLevel.class);
        int at = 0;
        for (RiskLevel level : RiskLevel.values()) {
            framed.put(level, numbers[at++]);
        }
        return new DrawnSample(
                row.getLong("id"),
                row.getString("unit"),
                YearMonth.from(row.getDate("month").toLocalDate()),
                row.getString("seed"),
                framed,
                row.getInt("without_level"),
                row.getTimestamp("drawn_at").toInstant());
    }
}
