package org.throughcare.service.web;

import java.util.UUID;

/** What a retry of a form is known by: it stands hidden in the form and comes back with it. */
public final class FormKey {
    private static final int LONGEST = 100;

    private FormKey() {}

    /** What came back with the form; a new one where nothing did, or nothing that a form was given. */
    public static String of(String sent) {
        return sent.isEmpty() || sent.length() > LONGEST ? UUID.randomUUID().toString() : sent;
    }
}
