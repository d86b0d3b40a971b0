package org.throughcare.service.access.pages;

import org.throughcare.service.access.Opening;

/** A controller cannot be called because the case of its address does not open. */
final class CaseNotOpen extends RuntimeException {
    private final Opening.Restricted restricted;

    CaseNotOpen(Opening.Restricted restricted) {
        super("the case is restricted");
        this.restricted = restricted;
    }

    Opening.Restricted restricted() {
        return restricted;
    }
}
