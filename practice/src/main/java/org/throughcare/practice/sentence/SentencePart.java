package org.throughcare.practice.sentence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.throughcare.practice.record.Chronology;
import org.throughcare.practice.record.InOrder;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.sentence.SentenceFact.Sentenced;

/**
 * The sentences of a person as known.
 *
 * @param sentences in the order in which they were passed
 */
public record SentencePart(List<Stated<Sentenced>> sentences) {
    /** Folded from what is known. */
    public static SentencePart of(Chronology chronology) {
        return new SentencePart(chronology.of(Sentenced.class));
    }

    /** The last sentence passed at or before {@code instant}: the one that governs then. */
    public Optional<Stated<Sentenced>> governingAt(Instant instant) {
        return InOrder.lastAt(sentences, instant);
    }

    /** The sentence passed next after {@code sentence}. */
    public Optional<Stated<Sentenced>> after(Stated<Sentenced> sentence) {
        int next = sentences.indexOf(sentence) + 1;
        return next < sentences.size() ? Optional.of(sentences.get(next)) : Optional.empty();
    }
}
