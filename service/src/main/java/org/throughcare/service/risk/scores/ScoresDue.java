package org.throughcare.service.risk.scores;

import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.replay.DutyChange;
import org.throughcare.practice.risk.ScoreFact;
import org.throughcare.practice.risk.ScoreFact.PredictorAnswersGiven;
import org.throughcare.service.store.Announcement;
import org.throughcare.service.store.Announcing;
import org.throughcare.service.store.CaseRecord;

/**
 * Notes, in the transaction that changes a case, that its scores may rest on something else now. Only cases of which somebody
 * has answered the predictors' questions are noted: nobody is scored unasked. Whether anything did change is found out by
 * {@link KeepingScores}. Tells nobody anything.
 */
@Component
class ScoresDue implements Announcing {
    private final JdbcClient jdbc;
    private final InstantSource clock;

    ScoresDue(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<Announcement> of(CaseRecord record, List<Entry> added, List<DutyChange> changes) {
        boolean onlyScores = !added.isEmpty() && added.stream().allMatch(entry -> isNoInput(entry));
        if (!onlyScores && record.entries().stream().anyMatch(entry -> entry.fact() instanceof PredictorAnswersGiven)) {
            note(record.person());
        }
        return List.of();
    }

    private static boolean isNoInput(Entry entry) {
        return entry.fact() instanceof ScoreFact
                && !(entry.fact() instanceof PredictorAnswersGiven)
                && entry.supersedes() == null;
    }

    private void note(long person) {
        jdbc.sql("insert into score_due (subject, since) values (?, ?) on conflict do nothing")
                .param(person)
                .param(Timestamp.from(clock.instant()))
                .update();
    }
}
