package org.throughcare.practice.calendar;

/**
 * A part of the United Kingdom with bank holidays of its own.
 *
 * <p>Source: Banking and Financial Dealings Act 1971, Schedule 1, which lists the three separately.
 */
public enum Division {
    ENGLAND_AND_WALES("England and Wales"),
    SCOTLAND("Scotland"),
    NORTHERN_IRELAND("Northern Ireland");

    private final String title;

    Division(String title) {
        this.title = title;
    }

    /** The name people know it by, such as "England and Wales". */
    public String title() {
        return title;
    }
}
