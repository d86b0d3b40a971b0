package org.throughcare.service.supervision.reminders;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How often it is looked who is to be reminded; nobody is until {@code throughcare.reminders.on} is true. */
@Configuration
@ConditionalOnProperty(name = "throughcare.reminders.on", havingValue = "true")
class RemindersConfiguration {
    @Bean
    RecurringTask<Void> remindPeople(
            RemindingPeople reminding,
            List<Notifier> notifiers,
            @Value("${throughcare.reminders.every:5m}") Duration every) {
        return Tasks.recurring("remind-people", FixedDelay.of(every))
                .execute((instance, context) -> reminding.remind(notifiers));
    }
}
