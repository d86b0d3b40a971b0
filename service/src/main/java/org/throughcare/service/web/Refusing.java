package org.throughcare.service.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MimeTypeUtils;

/**
 * Answers a request that cannot be met: as a page to a browser, as problem+json to a program. Neither ever says more
 * than its reader may know; the log says the rest under the same reference.
 */
class Refusing {
    private static final Logger LOG = LoggerFactory.getLogger(Refusing.class);

    private final RandomGenerator random;

    Refusing(RandomGenerator random) {
        this.random = random;
    }

    /**
     * The answer.
     *
     * @param detail what a program may be told beyond the status, or null
     * @param cause what went wrong, or null where it is not known
     */
    Object answer(
            HttpStatusCode status, @Nullable String detail, @Nullable Throwable cause, HttpServletRequest request) {
        Problem problem = Problem.of(status, Reference.next(random));
        log(problem, cause);
        if (prefersHtml(request)) {
            return Pages.page("web/problem", problem.title(), problem, Errors.none(), status);
        }
        ProblemDetail body = ProblemDetail.forStatusAndDetail(status, detail == null ? problem.advice() : detail);
        body.setTitle(problem.title());
        body.setInstance(URI.create("urn:throughcare:problem:" + problem.reference()));
        body.setProperty("reference", problem.reference());
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(body);
    }

    /** The path and the message of a fault can hold personal data, so a refusal is logged by its type alone. */
    private static void log(Problem problem, @Nullable Throwable cause) {
        if (problem.status() >= 500) {
            LOG.error("{}: answered {}", problem.reference(), problem.status(), cause);
        } else {
            String type = cause == null ? "no exception" : cause.getClass().getSimpleName();
            LOG.info("{}: answered {} ({})", problem.reference(), problem.status(), type);
        }
    }

    /** Whether the asker put HTML before JSON. Browsers do; programs that say nothing get JSON. */
    static boolean prefersHtml(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        if (accept == null) {
            return false;
        }
        try {
            var wanted = MediaType.parseMediaTypes(accept);
            MimeTypeUtils.sortBySpecificity(wanted);
            for (MediaType type : wanted) {
                if (MediaType.TEXT_HTML.equalsTypeAndSubtype(type)
                        || MediaType.APPLICATION_XHTML_XML.equalsTypeAndSubtype(type)) {
                    return true;
                }
                if (type.getSubtype().endsWith("json")) {
                    return false;
                }
            }
        } catch (InvalidMediaTypeException e) {
            return false;
        }
        return false;
    }
}
