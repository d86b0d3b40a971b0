package org.throughcare.practice.identity.match;

import java.util.OptionalDouble;

/** How common a value is in the register. */
@FunctionalInterface
public interface TermFrequencies {
    /** Nothing is known: every value counts as its level says, and a shared postcode as one that is seldom. */
    TermFrequencies UNKNOWN = (term, value) -> OptionalDouble.empty();

    /** The share of records that have this value, above 0 and at most 1; nothing where it is not known. */
    OptionalDouble share(Term term, String value);
}
