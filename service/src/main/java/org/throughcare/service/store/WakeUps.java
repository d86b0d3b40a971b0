package org.throughcare.service.store;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks for due cases every second, the work shared between the nodes: each share is taken by one node at a time. */
@Configuration
class WakeUps {
    private static final int SHARES = 4;
    private static final int MOST_AT_ONCE = 200;

    private final WakingCases cases;
    private final Duration every;

    WakeUps(WakingCases cases, @Value("${throughcare.wake-ups.every:1s}") Duration every) {
        this.cases = cases;
        this.every = every;
    }

    @Bean
    RecurringTask<Void> wakeFirstShare() {
        return share(0);
    }

    @Bean
    RecurringTask<Void> wakeSecondShare() {
        return share(1);
    }

    @Bean
    RecurringTask<Void> wakeThirdShare() {
        return share(2);
    }

    @Bean
    RecurringTask<Void> wakeFourthShare() {
        return share(3);
    }

    private RecurringTask<Void> share(int share) {
        return Tasks.recurring("wake-cases-" + share, FixedDelay.of(every)).execute((instance, context) -> {
            int woken;
            do {
                woken = cases.wake(share, SHARES, MOST_AT_ONCE);
            } while (woken == MOST_AT_ONCE);
        });
    }
}
