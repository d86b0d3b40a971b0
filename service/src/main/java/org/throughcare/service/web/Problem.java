package org.throughcare.service.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/**
 * Why there is no page, for its reader.
 *
 * @param kind which of the known reasons
 * @param status the number answered
 * @param reference what to quote when asking for help; the log holds the same
 */
public record Problem(Kind kind, int status, String reference) {
    /** The reasons that have words of their own. */
    public enum Kind {
        BAD_REQUEST("badRequest"),
        FORBIDDEN("forbidden"),
        NOT_FOUND("notFound"),
        CONFLICT("conflict"),
        TOO_LARGE("tooLarge"),
        TOO_MANY("tooMany"),
        FAULT("fault"),
        UNAVAILABLE("unavailable");

        private final String key;

        Kind(String key) {
            this.key = key;
        }
    }

    static Problem of(HttpStatusCode status, String reference) {
        return new Problem(kind(status.value()), status.value(), reference);
    }

    private static Kind kind(int status) {
        return switch (HttpStatus.resolve(status)) {
            case FORBIDDEN, UNAUTHORIZED -> Kind.FORBIDDEN;
            case NOT_FOUND, GONE -> Kind.NOT_FOUND;
            case CONFLICT, PRECONDITION_FAILED -> Kind.CONFLICT;
            case CONTENT_TOO_LARGE, URI_TOO_LONG -> Kind.TOO_LARGE;
            case TOO_MANY_REQUESTS -> Kind.TOO_MANY;
            case SERVICE_UNAVAILABLE, GATEWAY_TIMEOUT -> Kind.UNAVAILABLE;
            case null, default -> status < 500 ? Kind.BAD_REQUEST : Kind.FAULT;
        };
    }

    /** What happened, in a few words. */
    public String title() {
        return Text.text("web.problem." + kind.key + ".title");
    }

    /** What became of the reader's work and what to do now. */
    public String advice() {
        return Text.text("web.problem." + kind.key + ".advice");
    }
}
