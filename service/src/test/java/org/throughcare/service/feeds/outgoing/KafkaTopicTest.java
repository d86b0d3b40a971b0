package org.throughcare.service.feeds.outgoing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;
import org.throughcare.service.database.CannotStart;

/** Events are written to a topic of Kafka, here on a broker inside the test: in order for each person, with what they are known by. */
class KafkaTopicTest {
    private static final String TOPIC = "events-of-a-test";
    private static final int PARTITIONS = 3;
    private static final EmbeddedKafkaKraftBroker BROKER = new EmbeddedKafkaKraftBroker(1, PARTITIONS, TOPIC);

    @BeforeAll
    static void start() {
        BROKER.afterPropertiesSet();
    }

    @AfterAll
    static void stop() {
        BROKER.destroy();
    }

    @Test
    void eventsOfAPersonStandInOrderInOnePartitionWithTheirIdAndType() {
        List<OutgoingEvent> sent = new ArrayList<>();
        try (KafkaTopic topic = topic(BROKER.getBrokersAsString())) {
            for (int number = 1; number <= 30; number++) {
                OutgoingEvent event = event(number, number % 4);
                topic.send(event);
                sent.add(event);
            }
        }
        List<ConsumerRecord<String, String>> read = read(sent.size());
        assertThat(read).hasSize(30);
        for (long person = 0; person < 4; person++) {
            String key = Long.toString(person);
            long about = person;
            List<ConsumerRecord<String, String>> own =
                    read.stream().filter(one -> one.key().equals(key)).toList();
            assertThat(own)
                    .extracting(ConsumerRecord::partition)
                    .containsOnly(own.getFirst().partition());
            assertThat(own)
                    .extracting(ConsumerRecord::value)
                    .containsExactlyElementsOf(sent.stream()
                            .filter(event -> event.person() == about)
                            .map(OutgoingEvent::body)
                            .toList());
        }
        assertThat(read).allSatisfy(one -> {
            OutgoingEvent event = sent.stream()
                    .filter(candidate -> candidate.body().equals(one.value()))
                    .findFirst()
                    .orElseThrow();
            assertThat(header(one, "Throughcare-Event-Id"))
                    .isEqualTo(event.event().toString());
            assertThat(header(one, "Throughcare-Event-Type")).isEqualTo(event.type());
        });
    }

    @Test
    void aBrokerThatIsNotThereDoesNotTakeIt() {
        try (KafkaTopic topic = topic("127.0.0.1:1")) {
            assertThatThrownBy(() -> topic.send(event(1, 1))).isInstanceOf(NotDelivered.class);
        }
    }

    @Test
    void withoutEncryptionNothingLeavesThisMachine() {
        assertThatThrownBy(() -> topic("elsewhere.example:9092"))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("without encryption");
    }

    @Test
    void settingsThatKafkaDoesNotUnderstandAreSaidAtTheStart() {
        KafkaSettings wrong =
                new KafkaSettings("127.0.0.1:1", TOPIC, Duration.ofSeconds(2), Map.of("security.protocol", "NONE"));
        assertThatThrownBy(() -> new KafkaTopic("127.0.0.1:1", wrong))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("security.protocol");
    }

    private static KafkaTopic topic(String servers) {
        return new KafkaTopic(servers, new KafkaSettings(servers, TOPIC, Duration.ofSeconds(5), Map.of()));
    }

    private static OutgoingEvent event(long number, long person) {
        return new OutgoingEvent(
                number, new UUID(7, number), person, "throughcare.test", "{\"number\":" + number + "}", 1);
    }

    private static List<ConsumerRecord<String, String>> read(int most) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                BROKER.getBrokersAsString(),
                "group.id",
                "a-test",
                "auto.offset.reset",
                "earliest");
        List<ConsumerRecord<String, String>> read = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(TOPIC));
            for (int tries = 0; tries < 60 && read.size() < most; tries++) {
                consumer.poll(Duration.ofMillis(500)).forEach(read::add);
            }
        }
        return read;
    }

    private static String header(ConsumerRecord<String, String> one, String name) {
        return new String(one.headers().lastHeader(name).value(), UTF_8);
    }
}
