package org.throughcare.service.feeds.outgoing;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who is sent events, and how often it is looked whether any wait. */
@Configuration
@EnableConfigurationProperties({WebhookSettings.class, KafkaSettings.class})
class OutgoingConfiguration {

    @Bean
    @ConditionalOnProperty("throughcare.feeds.webhook.url")
    Webhook webhook(WebhookSettings settings, InstantSource clock) {
        URI url = Objects.requireNonNull(settings.url());
        return new Webhook(url, Objects.requireNonNullElse(settings.secret(), ""), settings.timeout(), clock);
    }

    @Bean
    @ConditionalOnProperty("throughcare.feeds.kafka.servers")
    KafkaTopic kafkaTopic(KafkaSettings settings) {
        return new KafkaTopic(Objects.requireNonNull(settings.servers()), settings);
    }

    @Bean
    RecurringTask<Void> sendEvents(SendingEvents sending, @Value("${throughcare.feeds.send-every:2s}") Duration every) {
        return Tasks.recurring("send-events", FixedDelay.of(every)).execute((instance, context) -> sending.send());
    }
}
