package org.throughcare.service.feeds.expecting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.throughcare.commands.casefile.FactKinds;
import org.throughcare.commands.document.Scalars;
import org.throughcare.practice.custody.CustodyFact.HeldAt;
import org.throughcare.practice.custody.CustodyFact.ReceivedIntoCustody;
import org.throughcare.practice.custody.CustodyFact.ReleaseDateSet;
import org.throughcare.practice.custody.CustodyFact.Released;
import org.throughcare.practice.recall.RecallFact.ReturnedToCustody;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.sentence.SentenceFact.Sentenced;
import org.throughcare.service.feeds.FeedSource;
import org.throughcare.service.feeds.reading.ReferenceTable;
import org.throughcare.service.feeds.reading.ReferenceTable.Row;

/**
 * One row of what sources are expected to send.
 *
 * @param rule what it is called
 * @param cause the kind of fact after which it is expected
 * @param days within how many days
 * @param source who is to send it
 * @param what what, as it reads after "had not sent"
 */
record Expectation(String rule, String cause, int days, FeedSource source, String what) {
    private static final String RELEASE = "release";
    private static final List<Expectation> ALL = ReferenceTable.builtIn("expectations.csv").rows().values().stream()
            .map(Expectation::of)
            .toList();

    private static Expectation of(Row row) {
        return new Expectation(
                row.text("rule"),
                row.text("cause"),
                Integer.parseInt(row.text("days")),
                FeedSource.named(row.text("source")).orElseThrow(),
                row.text("what"));
    }

    static Optional<Expectation> called(String rule) {
        return ALL.stream().filter(one -> one.rule.equals(rule)).findFirst();
    }

    /** What is expected once {@code entry} is on record. */
    static List<Expectation> after(Entry entry) {
        if (entry.fact() instanceof Sentenced sentence && !sentence.sentence().custodial()) {
            return List.of();
        }
        String kind = FactKinds.name(entry.fact().getClass());
        return ALL.stream().filter(one -> one.cause.equals(kind)).toList();
    }

    /** Until when: noon of the last day. */
    Instant due(Entry cause) {
        LocalDate from = cause.fact() instanceof ReleaseDateSet set
                ? set.release()
                : cause.times().occurred().date();
        return Scalars.noon(from.plusDays(days));
    }

    /** Whether what was expected after {@code cause} is among what is on record at its due time. */
    boolean met(Entry cause, List<Entry> entries) {
        return rule.equals(RELEASE) ? released(cause, entries) : inCustody(cause, entries);
    }

    private static boolean released(Entry cause, List<Entry> entries) {
        return entries.stream().anyMatch(entry -> switch (entry.fact()) {
            case Released _ -> !occurred(entry).isBefore(occurred(cause));
            case ReleaseDateSet _ ->
                entry.times().received().isAfter(cause.times().received())
                        && !entry.id().equals(cause.id());
            default -> cause.id().equals(entry.supersedes());
        });
    }

    /** Received since, or already held then. */
    private static boolean inCustody(Entry cause, List<Entry> entries) {
        boolean since = entries.stream()
                .anyMatch(entry -> isReception(entry) && !occurred(entry).isBefore(day(cause)));
        return since
                || entries.stream()
                        .filter(entry -> isReception(entry) || entry.fact() instanceof Released)
                        .filter(entry -> occurred(entry).isBefore(occurred(cause)))
                        .max(Comparator.comparing(Expectation::occurred))
                        .filter(Expectation::isReception)
                        .isPresent();
    }

    private static Instant day(Entry cause) {
        return cause.times().occurred().earliest();
    }

    private static boolean isReception(Entry entry) {
        return entry.fact() instanceof ReceivedIntoCustody
                || entry.fact() instanceof HeldAt
                || entry.fact() instanceof ReturnedToCustody;
    }

    private static Instant occurred(Entry entry) {
        return entry.times().occurred().standIn();
    }
}
