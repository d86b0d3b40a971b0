package org.throughcare.service.start;

import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.throughcare.service.database.CannotStart;

/** Keeps Spring from printing a report of its own where the command says in one sentence why the service cannot start. */
final class KnownReason implements SpringBootExceptionReporter {

    KnownReason(ConfigurableApplicationContext context) {}

    @Override
    public boolean reportException(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotStart || cause instanceof PortInUseException) {
                return true;
            }
        }
        return false;
    }
}
