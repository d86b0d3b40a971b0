package org.throughcare.service.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/** Whatever a controller did not answer itself. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class RefusedRequests {
    private static final Duration TRY_AGAIN = Duration.ofSeconds(30);

    private final Refusing refusing;

    RefusedRequests(Refusing refusing) {
        this.refusing = refusing;
    }

    /** Sent on: who may not, and who is not signed in, is for Spring Security to answer. */
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void notHere(RuntimeException refused) {
        throw refused;
    }

    /** The record cannot be reached or written at this moment. */
    @ExceptionHandler({
        DataAccessResourceFailureException.class,
        TransientDataAccessException.class,
        TransactionSystemException.class,
        CannotCreateTransactionException.class
    })
    Object unavailable(Exception cause, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(TRY_AGAIN.toSeconds()));
        return refusing.answer(HttpStatus.SERVICE_UNAVAILABLE, null, cause, request);
    }

    /** What was sent cannot be read as what was asked for. */
    @ExceptionHandler({TypeMismatchException.class, HttpMessageNotReadableException.class})
    Object unreadable(Exception cause, HttpServletRequest request) {
        String field = cause instanceof TypeMismatchException mismatch ? mismatch.getPropertyName() : null;
        String detail = field == null ? null : Text.text("web.problem.unreadable", field);
        return refusing.answer(HttpStatus.BAD_REQUEST, detail, cause, request);
    }

    /** The reader went away; there is nobody to answer. */
    @ExceptionHandler(AsyncRequestNotUsableException.class)
    void gone() {}

    /** Everything else: what the framework refused with a status of its own, and faults. */
    @ExceptionHandler(Exception.class)
    Object refused(Exception cause, HttpServletRequest request, HttpServletResponse response) {
        if (cause instanceof ErrorResponse refusal) {
            refusal.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
            return refusing.answer(
                    refusal.getStatusCode(),
                    refusal.getStatusCode().is4xxClientError()
                            ? refusal.getBody().getDetail()
                            : null,
                    cause,
                    request);
        }
        return refusing.answer(HttpStatus.INTERNAL_SERVER_ERROR, null, cause, request);
    }
}
