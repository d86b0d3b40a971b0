package org.throughcare.service.work.caseload;

import java.util.Optional;
import java.util.stream.Stream;

/** What can stand on a row of a list of cases. */
public enum CaseColumn {
    NAME("name"),
    STATE("state"),
    ROSH("rosh"),
    LAST("last"),
    NEXT("next"),
    SEEN("seen"),
    FAILURES("failures"),
    DUE("due"),
    RELEASE("release"),
    HOLDER("holder"),
    GIVEN("given");

    private final String key;

    CaseColumn(String key) {
        this.key = key;
    }

    /** As it stands in an address. */
    public String key() {
        return key;
    }

    /** The one with this key. */
    static Optional<CaseColumn> of(String key) {
        return Stream.of(values()).filter(column -> column.key.equals(key)).findFirst();
    }
}
