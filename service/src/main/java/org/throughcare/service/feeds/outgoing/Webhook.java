package org.throughcare.service.feeds.outgoing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.throughcare.service.database.CannotStart;

/**
 * Posts events to an address. {@code Throughcare-Event-Id} is what the event is known by for ever;
 * {@code Throughcare-Signature} is {@code t=SECONDS,v1=HEX}, the second an HMAC-SHA256 over the seconds, a full stop and the
 * body, so that neither a forged event nor an old one sent again is taken for ours.
 */
final class Webhook implements Receiver {
    private static final int SHORTEST_SECRET = 32;
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final HttpClient client;
    private final URI url;
    private final SecretKeySpec secret;
    private final Duration timeout;
    private final InstantSource clock;

    /** Posts to {@code url}; refuses to start without encryption or with a secret that is too short. */
    Webhook(URI url, String secret, Duration timeout, InstantSource clock) {
        boolean here = THIS_MACHINE.contains(String.valueOf(url.getHost()));
        if (!"https".equals(url.getScheme()) && !(here && "http".equals(url.getScheme()))) {
            throw new CannotStart("Events would be posted to " + url + " without encryption; give an https address in"
                    + " throughcare.feeds.webhook.url.");
        }
        if (secret.length() < SHORTEST_SECRET) {
            throw new CannotStart("throughcare.feeds.webhook.secret must have at least " + SHORTEST_SECRET
                    + " characters, so that nobody can forge our events.");
        }
        this.url = url;
        this.secret = new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256");
        this.timeout = timeout;
        this.clock = clock;
        client = HttpClient.newBuilder()
                .connectTimeout(timeout)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    @Override
    public String name() {
        return "webhook";
    }

    @Override
    public void send(OutgoingEvent event) {
        long seconds = clock.instant().getEpochSecond();
        HttpRequest request = HttpRequest.newBuilder(url)
                .timeout(timeout)
                .header("Content-Type", "application/json")
                .header("Throughcare-Event-Id", event.event().toString())
                .header("Throughcare-Event-Type", event.type())
                .header("Throughcare-Signature", "t=" + seconds + ",v1=" + signature(secret, seconds, event.body()))
                .POST(HttpRequest.BodyPublishers.ofString(event.body(), UTF_8))
                .build();
        try {
            int status =
                    client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            if (status < 200 || status > 299) {
                throw new NotDelivered("answered " + status);
            }
        } catch (IOException e) {
            throw new NotDelivered("cannot be reached (" + e.getClass().getSimpleName() + ")", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotDelivered("interrupted", e);
        }
    }

    /** The signature of a body sent at {@code seconds}. */
    static String signature(SecretKeySpec secret, long seconds, String body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(secret);
            mac.update((seconds + ".").getBytes(UTF_8));
            return HexFormat.of().formatHex(mac.doFinal(body.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no signature can be made", e);
        }
    }
}
