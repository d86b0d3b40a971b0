package org.throughcare.service.feeds.outgoing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.StringSerializer;
import org.throughcare.service.database.CannotStart;

/**
 * Writes events to a topic of Kafka, those about one person to one partition and so in order. The header
 * {@code Throughcare-Event-Id} is what an event is known by for ever: who reads the topic takes each id once.
 */
final class KafkaTopic implements Receiver, AutoCloseable {
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Set<String> ENCRYPTED = Set.of("SSL", "SASL_SSL");
    private static final Duration CLOSING = Duration.ofSeconds(2);

    private final KafkaProducer<String, String> producer;
    private final String topic;
    private final Duration timeout;

    /** Writes to the topic of {@code settings}; refuses to start without encryption or with brokers that nobody knows. */
    KafkaTopic(String servers, KafkaSettings settings) {
        refuseUnencrypted(servers, settings.properties());
        topic = settings.topic();
        timeout = settings.timeout();
        Map<String, Object> all = new HashMap<>(settings.properties());
        all.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, servers);
        all.put(ProducerConfig.ACKS_CONFIG, "all");
        all.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        all.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        all.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, timeout.toMillis());
        all.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) timeout.toMillis() / 2);
        all.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, (int) timeout.toMillis());
        try {
            producer = new KafkaProducer<>(all, new StringSerializer(), new StringSerializer());
        } catch (KafkaException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw new CannotStart("Kafka cannot be used as throughcare.feeds.kafka says: " + cause.getMessage());
        }
    }

    private static void refuseUnencrypted(String servers, Map<String, String> properties) {
        boolean here = Arrays.stream(servers.split(",", -1))
                .map(server -> server.strip().replaceFirst(":\\d+$", ""))
                .allMatch(THIS_MACHINE::contains);
        if (!here && !ENCRYPTED.contains(properties.getOrDefault(CommonClientConfigs.SECURITY_PROTOCOL_CONFIG, ""))) {
            throw new CannotStart("Events would be written to Kafka at " + servers + " without encryption; set"
                    + " throughcare.feeds.kafka.properties.security.protocol to SSL or SASL_SSL.");
        }
    }

    @Override
    public String name() {
        return "kafka";
    }

    @Override
    public void send(OutgoingEvent event) {
        ProducerRecord<String, String> written =
                new ProducerRecord<>(topic, Long.toString(event.person()), event.body());
        Headers headers = written.headers();
        headers.add("Throughcare-Event-Id", event.event().toString().getBytes(UTF_8));
        headers.add("Throughcare-Event-Type", event.type().getBytes(UTF_8));
        try {
            producer.send(written).get(timeout.toMillis() * 2, TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw new NotDelivered("did not take it (" + cause.getClass().getSimpleName() + ")", e);
        } catch (TimeoutException | KafkaException e) {
            throw new NotDelivered("cannot be reached (" + e.getClass().getSimpleName() + ")", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotDelivered("interrupted", e);
        }
    }

    @Override
    public void close() {
        producer.close(CLOSING);
    }
}
