package org.throughcare.practice.record;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A fact of a kind this version does not know. It is kept and shown as it came and raises a duty to classify and weigh
 * it; it is never dropped.
 *
 * @param kind the name its source gave
 * @param body its fields as text, by name
 */
public record UnknownFact(String kind, Map<String, String> body) implements Fact {
    public UnknownFact {
        body = Collections.unmodifiableMap(new TreeMap<>(body));
    }
}
