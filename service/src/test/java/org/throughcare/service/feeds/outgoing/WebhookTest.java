package org.throughcare.service.feeds.outgoing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughcare.service.database.CannotStart;
import org.throughcare.service.fixture.SettableClock;

/** Events are posted signed, so that the receiver can tell ours from forged ones and from old ones sent again. */
class WebhookTest {
    private static final String SECRET = "a secret that both sides know well";
    private static final OutgoingEvent EVENT =
            new OutgoingEvent(1, new UUID(1, 2), 7, "throughcare.appointment.missed", "{\"version\":1}", 1);

    private record Got(Headers headers, String body) {}

    private final BlockingQueue<Got> got = new ArrayBlockingQueue<>(10);
    private final SettableClock clock = new SettableClock();
    private volatile int status = 204;
    private HttpServer server = start();

    private HttpServer start() {
        try {
            HttpServer made = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            made.createContext("/", exchange -> {
                got.add(new Got(
                        exchange.getRequestHeaders(),
                        new String(exchange.getRequestBody().readAllBytes(), UTF_8)));
                exchange.getResponseHeaders().add("Location", "https://elsewhere.example/");
                exchange.sendResponseHeaders(status, -1);
                exchange.close();
            });
            return made;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @BeforeEach
    void listens() {
        server.start();
    }

    @AfterEach
    void stops() {
        server.stop(0);
    }

    @Test
    void theBodyIsPostedWithItsIdAndASignatureOverTheTimeAndEveryByte() throws Exception {
        webhook().send(EVENT);
        Got post = got.take();
        long seconds = clock.instant().getEpochSecond();
        SecretKeySpec key = new SecretKeySpec(SECRET.getBytes(UTF_8), "HmacSHA256");
        assertThat(post.body()).isEqualTo(EVENT.body());
        assertThat(post.headers().getFirst("Throughcare-Event-Id"))
                .isEqualTo(EVENT.event().toString());
        assertThat(post.headers().getFirst("Throughcare-Signature"))
                .isEqualTo("t=" + seconds + ",v1=" + Webhook.signature(key, seconds, EVENT.body()));
        assertThat(Webhook.signature(key, seconds + 1, EVENT.body()))
                .isNotEqualTo(Webhook.signature(key, seconds, EVENT.body()));
        assertThat(Webhook.signature(key, seconds, EVENT.body() + " "))
                .isNotEqualTo(Webhook.signature(key, seconds, EVENT.body()));
    }

    @Test
    void anAnswerThatIsNoYesIsNotDeliveredAndNoRedirectIsFollowed() {
        for (int answer : new int[] {302, 400, 500, 503}) {
            status = answer;
            assertThatThrownBy(() -> webhook().send(EVENT))
                    .isInstanceOf(NotDelivered.class)
                    .hasMessage("answered " + answer);
        }
        assertThat(got).hasSize(4);
    }

    @Test
    void nobodyListeningIsNotDelivered() {
        server.stop(0);
        assertThatThrownBy(() -> webhook().send(EVENT)).isInstanceOf(NotDelivered.class);
    }

    @Test
    void withoutEncryptionOrWithAShortSecretNothingIsEverSent() {
        assertThatThrownBy(
                        () -> new Webhook(URI.create("http://elsewhere.example"), SECRET, Duration.ofSeconds(5), clock))
                .isInstanceOf(CannotStart.class);
        assertThatThrownBy(() ->
                        new Webhook(URI.create("https://elsewhere.example"), "short", Duration.ofSeconds(5), clock))
                .isInstanceOf(CannotStart.class)
                .hasMessageNotContaining("short\"");
    }

    private Webhook webhook() {
        URI url = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/events");
        return new Webhook(url, SECRET, Duration.ofSeconds(5), clock);
    }
}
