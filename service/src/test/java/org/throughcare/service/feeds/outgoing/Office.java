package org.throughcare.service.feeds.outgoing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.IntConsumer;
import javax.crypto.spec.SecretKeySpec;

/** Another service that is told of events, and acts on each; it refuses what is not signed. */
final class Office implements AutoCloseable {
    static final String SECRET = "what this office and we both know, and nobody else";

    private final boolean takesAnIdOnce;
    private final List<UUID> delivered = Collections.synchronizedList(new ArrayList<>());
    private final List<UUID> actedOn = Collections.synchronizedList(new ArrayList<>());
    private final HttpServer server;
    private volatile IntConsumer beforeAnswering = number -> {};

    /** One that acts once on each id, or whenever anything comes. */
    Office(boolean takesAnIdOnce) {
        this.takesAnIdOnce = takesAnIdOnce;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/events", this::take);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/events");
    }

    /** What happens when it has acted on an event and not answered yet; given how many events have come. */
    void beforeAnswering(IntConsumer happens) {
        beforeAnswering = happens;
    }

    /** Everything that came, as often as it came. */
    List<UUID> delivered() {
        return List.copyOf(delivered);
    }

    /** What it acted on, in order. */
    List<UUID> actedOn() {
        return List.copyOf(actedOn);
    }

    private void take(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        String signature = exchange.getRequestHeaders().getFirst("Throughcare-Signature");
        UUID event = UUID.fromString(exchange.getRequestHeaders().getFirst("Throughcare-Event-Id"));
        boolean ours = signed(signature, body);
        if (ours) {
            delivered.add(event);
            if (!takesAnIdOnce || !actedOn.contains(event)) {
                actedOn.add(event);
            }
            beforeAnswering.accept(delivered.size());
        }
        exchange.sendResponseHeaders(ours ? 204 : 401, -1);
        exchange.close();
    }

    private static boolean signed(String signature, String body) {
        long seconds = Long.parseLong(signature.substring(2, signature.indexOf(',')));
        SecretKeySpec key = new SecretKeySpec(SECRET.getBytes(UTF_8), "HmacSHA256");
        return signature.equals("t=" + seconds + ",v1=" + Webhook.signature(key, seconds, body));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
