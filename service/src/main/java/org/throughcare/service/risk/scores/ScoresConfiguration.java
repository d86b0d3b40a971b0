package org.throughcare.service.risk.scores;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.throughcare.commands.actuarial.ActuarialTables;
import org.throughcare.practice.risk.predictor.Predictors;

/** The predictors with the tables that come with Throughcare, and how often it is looked whose scores are to be computed. */
@Configuration
class ScoresConfiguration {
    @Bean
    Predictors predictors() {
        return ActuarialTables.predictors();
    }

    @Bean
    RecurringTask<Void> keepScores(KeepingScores keeping, @Value("${throughcare.scores.every:2s}") Duration every) {
        return Tasks.recurring("keep-scores", FixedDelay.of(every)).execute((instance, context) -> keeping.keep());
    }
}
