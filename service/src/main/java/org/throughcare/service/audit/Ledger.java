package org.throughcare.service.audit;

/** A table of which nothing is ever changed, so that the audit can vouch for what stands in it. */
public enum Ledger {
    /** The record. */
    ENTRY('E', "entry", "subject"),
    /** What staff were shown: duties raised, reminded, escalated and closed. */
    DUTY_EVENT('D', "duty_event", "person");

    private final char code;
    private final String table;
    private final String of;

    Ledger(char code, String table, String of) {
        this.code = code;
        this.table = table;
        this.of = of;
    }

    /** By what a leaf names the table; never changed, for it is part of what was hashed. */
    byte code() {
        return (byte) code;
    }

    /** The name of the table. */
    String table() {
        return table;
    }

    /** The name of the column that, with {@code sequence}, is the key of the table. */
    String of() {
        return of;
    }
}
