package org.throughcare.practice.record;

/** What an entry states. Open: each capability has one sealed interface of facts, and an unknown kind is kept as it came. */
public interface Fact {
    /**
     * Whether the fact belongs in the case record at all. A personnel process does not (R110): such a fact is stored
     * apart and no picture of a case ever holds it.
     */
    default boolean inCaseRecord() {
        return true;
    }
}
