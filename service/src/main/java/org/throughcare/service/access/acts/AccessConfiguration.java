package org.throughcare.service.access.acts;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The figures of giving access, and the look for emergency openings that nobody reviewed in time. */
@Configuration
@EnableConfigurationProperties(AccessSettings.class)
class AccessConfiguration {
    private static final Duration EVERY = Duration.ofMinutes(5);

    @Bean
    RecurringTask<Void> escalateUnreviewed(EscalatingReviews reviews) {
        return Tasks.recurring("unreviewed-emergencies", FixedDelay.of(EVERY))
                .execute((instance, context) -> reviews.escalate());
    }
}
