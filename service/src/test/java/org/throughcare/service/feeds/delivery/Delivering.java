package org.throughcare.service.feeds.delivery;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.throughcare.service.access.ClientScope;
import org.throughcare.service.access.clients.RegisteringClient;
import org.throughcare.service.feeds.EventText;
import org.throughcare.service.fixture.Program;

/** A program of a test that sends as one source. */
final class Delivering implements AutoCloseable {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final Pattern STATUS = Pattern.compile("\"status\":\"([a-z]+)\"");
    private static final String JSON = "application/json";

    private final Program program;
    private final String path;
    private final String token;

    Delivering(RegisteringClient registering, String source, int port) {
        program = Program.feed(registering, "sender-" + NUMBER.incrementAndGet(), source, port);
        path = "/api/feeds/" + source.toLowerCase(java.util.Locale.ROOT);
        token = program.token(ClientScope.FEED_SEND);
    }

    Program program() {
        return program;
    }

    String token() {
        return token;
    }

    /** The answer to a value of JSON. */
    HttpResponse<String> json(String body) {
        return program.sends(path, token, JSON, body);
    }

    /** The answer to items, one a line. */
    HttpResponse<String> lines(List<String> lines) {
        return program.sends(path, token, "application/x-ndjson", String.join("\n", lines));
    }

    /** The status of each item of an answer. */
    static List<String> statuses(HttpResponse<String> answer) {
        return STATUS.matcher(answer.body())
                .results()
                .map(status -> status.group(1))
                .toList();
    }

    /** That somebody was released. */
    static String release(String noms) {
        return EventText.release().at("2026-03-09T09:00:00Z").line().replace("A1234BC", noms);
    }

    /** An alert, which bears on harm. */
    static String alert(String noms) {
        return EventText.of("person.alert.created")
                .at("2026-03-09T10:00:00Z")
                .noms(noms)
                .saying("alertCode", "XA")
                .line();
    }

    /** A visit, which does not. */
    static String visit(String noms) {
        return EventText.of("prison-visit.booked")
                .at("2026-03-09T11:00:00Z")
                .noms(noms)
                .line();
    }

    @Override
    public void close() {
        program.close();
    }
}
