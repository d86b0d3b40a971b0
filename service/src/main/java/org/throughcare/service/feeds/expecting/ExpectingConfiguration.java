package org.throughcare.service.feeds.expecting;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How often it is looked whether what was due has come. */
@Configuration
class ExpectingConfiguration {

    @Bean
    RecurringTask<Void> noticeAbsence(
            NoticingAbsence noticing, @Value("${throughcare.feeds.notice-every:1m}") Duration every) {
        return Tasks.recurring("notice-absence", FixedDelay.of(every))
                .execute((instance, context) -> noticing.notice());
    }
}
