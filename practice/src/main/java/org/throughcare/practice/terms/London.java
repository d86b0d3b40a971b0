package org.throughcare.practice.terms;

import java.time.ZoneId;

/** The zone in which every date of the record is read; instants are UTC inside. */
public final class London {
    /** Europe/London, with its summer time. */
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private London() {}
}
