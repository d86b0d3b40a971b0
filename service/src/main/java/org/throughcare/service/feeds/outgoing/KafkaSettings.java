package org.throughcare.service.feeds.outgoing;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where events are written to Kafka.
 *
 * @param servers the brokers to begin with, such as {@code one:9093,two:9093}, or null when there is no Kafka
 * @param topic the topic they are written to
 * @param timeout how long it may take until an event is written
 * @param properties what else the client is to be told, such as {@code security.protocol}; with encryption unless every
 *     broker is on this machine
 */
@ConfigurationProperties("throughcare.feeds.kafka")
record KafkaSettings(
        @Nullable String servers,
        @DefaultValue("throughcare.events") String topic,
        @DefaultValue("10s") Duration timeout,
        @DefaultValue Map<String, String> properties) {
    KafkaSettings {
        properties = Map.copyOf(properties);
    }
}
