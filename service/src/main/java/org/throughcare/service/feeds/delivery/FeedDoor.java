package org.throughcare.service.feeds.delivery;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.throughcare.service.access.ClientCaller;
import org.throughcare.service.audit.AuditLog;
import org.throughcare.service.audit.AuditedAct;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.feeds.FeedSource;
import org.throughcare.service.feeds.ItemAnswer.Status;
import org.throughcare.service.feeds.delivery.Deliveries.Delivered;

/**
 * Where programs deliver. A program sends as the one source it is registered for; who it was, and what it was turned away
 * from, is in the audit.
 */
@RestController
class FeedDoor {
    private static final MediaType LINES = MediaType.parseMediaType("application/x-ndjson");

    private final Deliveries deliveries;
    private final Transactions transactions;
    private final AuditLog audit;
    private final InstantSource clock;

    FeedDoor(Deliveries deliveries, Transactions transactions, AuditLog audit, InstantSource clock) {
        this.deliveries = deliveries;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    @PostMapping("/api/feeds/{source}")
    ResponseEntity<Object> deliver(ClientCaller caller, @PathVariable String source, HttpServletRequest request)
            throws IOException {
        FeedSource from = FeedSource.named(source).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!from.path().equals(lower(caller.source()))) {
            noted(caller, "FEED_REFUSED", from);
            throw new ResponseStatusException(
                    HttpStatus.FORBIDDEN, "This program is not registered to send as " + from.path() + ".");
        }
        boolean lines = isLines(request);
        byte[] body = body(request);
        noted(caller, "FEED_DELIVERED", from);
        try {
            return answer(
                    from, lines ? deliveries.lines(from, caller.id(), body) : deliveries.json(from, caller.id(), body));
        } catch (DeliveryRefused refused) {
            throw switch (refused.why()) {
                case MALFORMED ->
                    new ResponseStatusException(
                            HttpStatus.BAD_REQUEST, "The delivery cannot be read: " + refused.detail() + ".", refused);
                case TOO_LARGE -> tooLarge("The delivery is too large: " + refused.detail() + ".");
            };
        }
    }

    private void noted(ClientCaller caller, String act, FeedSource source) {
        transactions.run(
                caller.acting(),
                () -> audit.record(AuditedAct.of(clock.instant(), act, null, "POST /api/feeds/" + source.path())));
    }

    private static boolean isLines(HttpServletRequest request) {
        String encoding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        if (encoding != null && !encoding.equals("identity")) {
            throw new ResponseStatusException(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE, "A delivery is sent as it is, not compressed.");
        }
        String given = request.getContentType();
        if (given != null) {
            MediaType type = MediaType.parseMediaType(given);
            if (LINES.equalsTypeAndSubtype(type)) {
                return true;
            }
            if (MediaType.APPLICATION_JSON.equalsTypeAndSubtype(type)) {
                return false;
            }
        }
        throw new ResponseStatusException(
                HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                "A delivery is application/json, or application/x-ndjson with one item a line.");
    }

    private byte[] body(HttpServletRequest request) throws IOException {
        int largest = deliveries.largest();
        if (request.getContentLengthLong() > largest) {
            throw tooLarge("A delivery has at most " + largest + " bytes.");
        }
        byte[] body = request.getInputStream().readNBytes(largest + 1);
        if (body.length > largest) {
            throw tooLarge("A delivery has at most " + largest + " bytes.");
        }
        return body;
    }

    private static ResponseStatusException tooLarge(String detail) {
        return new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE, detail + " Nothing of it was used.");
    }

    private static ResponseEntity<Object> answer(FeedSource source, Delivered delivered) {
        DeliveryAnswer answer = DeliveryAnswer.of(source, delivered.items());
        if (!delivered.after().isZero()) {
            return problem(
                    HttpStatus.TOO_MANY_REQUESTS,
                    "Too much came at once. Send what is marked postponed again later.",
                    answer,
                    delivered.after());
        }
        if (delivered.alone() && delivered.items().size() == 1) {
            Status status = delivered.items().getFirst().status();
            if (status == Status.REFUSED) {
                return problem(HttpStatus.UNPROCESSABLE_CONTENT, "The item cannot be used.", answer, null);
            }
            if (status == Status.QUARANTINED) {
                return problem(HttpStatus.CONFLICT, "The item is kept apart until a person has looked.", answer, null);
            }
        }
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(answer);
    }

    private static ResponseEntity<Object> problem(
            HttpStatus status, String detail, DeliveryAnswer answer, @Nullable Duration after) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setProperty("source", answer.source());
        problem.setProperty("counts", answer.counts());
        problem.setProperty("items", answer.items());
        ResponseEntity.BodyBuilder built =
                ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (after != null) {
            built.header(HttpHeaders.RETRY_AFTER, Long.toString(after.toSeconds()));
        }
        return built.body(problem);
    }

    private static String lower(@Nullable String source) {
        return source == null ? "" : source.toLowerCase(Locale.ROOT);
    }
}
