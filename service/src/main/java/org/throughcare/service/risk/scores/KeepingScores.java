package org.throughcare.service.risk.scores;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughcare.practice.casework.Scoring;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Provenance;
import org.throughcare.practice.record.Provenance.Confidence;
import org.throughcare.practice.record.Provenance.Standing;
import org.throughcare.practice.record.Source;
import org.throughcare.practice.record.Source.Agency;
import org.throughcare.practice.record.Times;
import org.throughcare.practice.record.Visibility;
import org.throughcare.practice.record.When;
import org.throughcare.practice.record.When.Precision;
import org.throughcare.practice.risk.ScoreFact.ScoresComputed;
import org.throughcare.practice.risk.predictor.Predictors;
import org.throughcare.practice.terms.Party;
import org.throughcare.service.database.Acting;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.store.Append;
import org.throughcare.service.store.Appending;
import org.throughcare.service.store.CaseRecord;
import org.throughcare.service.store.CommandKey;
import org.throughcare.service.store.Records;

/**
 * Computes the scores of noted cases once more where what they rest on changed, and puts them on the record as provisional
 * (A10). Each case in a transaction of its own, which also takes the note away: whatever is cut off in between is done at the
 * next look, and nothing is done twice.
 */
@Component
class KeepingScores {
    private static final Logger LOG = LoggerFactory.getLogger(KeepingScores.class);
    private static final Acting KEEPING = new Acting.Engine("scores");
    private static final int MOST_AT_ONCE = 200;

    private final JdbcClient jdbc;
    private final Transactions transactions;
    private final Records records;
    private final Appending appending;
    private final Predictors predictors;
    private final InstantSource clock;

    KeepingScores(
            JdbcClient jdbc,
            Transactions transactions,
            Records records,
            Appending appending,
            Predictors predictors,
            InstantSource clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.records = records;
        this.appending = appending;
        this.predictors = predictors;
        this.clock = clock;
    }

    /** Looks at the cases that are noted, and says for how many new scores were put on the record. */
    int keep() {
        List<Long> noted = transactions.as(
                KEEPING,
                () -> jdbc.sql("select subject from score_due order by since limit ?")
                        .param(MOST_AT_ONCE)
                        .query(Long.class)
                        .list());
        int computed = 0;
        for (long person : noted) {
            try {
                computed += transactions.as(KEEPING, () -> kept(person)) ? 1 : 0;
            } catch (RuntimeException failure) {
                LOG.warn(
                        "scores of a case were not computed and are tried again ({})",
                        failure.getClass().getSimpleName());
            }
        }
        return computed;
    }

    private boolean kept(long person) {
        jdbc.sql("select id from subject where id = ? for update")
                .param(person)
                .query()
                .listOfRows();
        boolean noted = jdbc.sql("delete from score_due where subject = ?")
                        .param(person)
                        .update()
                == 1;
        return noted && records.of(person).map(this::computed).orElse(false);
    }

    private boolean computed(CaseRecord record) {
        Instant now = clock.instant();
        Optional<ScoresComputed> scores = Scoring.due(ScoredPicture.of(record, now), now, predictors);
        scores.ifPresent(computed -> put(record, computed, now));
        return scores.isPresent();
    }

    private void put(CaseRecord record, ScoresComputed scores, Instant now) {
        String name = "scores\n" + record.subject() + "\n" + scores.before() + "\n" + new TreeMap<>(scores.inputs())
                + "\n" + scores.tables();
        When when = new When(Precision.MINUTE, now);
        Entry entry = new Entry(
                new EntryId(UUID.nameUUIDFromBytes(name.getBytes(UTF_8)).toString()),
                record.subject(),
                scores,
                new Times(when, when, now),
                new Provenance(
                        new Source(Agency.PROBATION, "Throughcare"),
                        Confidence.INFERRED,
                        Standing.OPINION,
                        List.of(),
                        List.of()),
                Visibility.of(Set.of(Party.PROBATION), now),
                null);
        CommandKey key = CommandKey.of("scores", entry.id().value(), name.getBytes(UTF_8));
        appending.append(new Append(record.subject(), List.of(entry), key, null, "SCORES_COMPUTED", "scores"));
    }
}
