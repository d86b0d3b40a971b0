package org.throughcare.service.cases.meeting;

import java.util.Optional;
import org.throughcare.service.cases.SeenCase;

/** What was last promised to the person. */
final class LastPromise {
    private LastPromise() {}

    static Optional<String> of(SeenCase seen) {
        return Optional.empty();
    }
}
