package org.throughcare.practice.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.custody.CustodyFact.ReleaseDateSet;
import org.throughcare.practice.custody.CustodyFact.Released;
import org.throughcare.practice.custody.CustodyPart;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.sentence.SentenceFact.Sentenced;
import org.throughcare.practice.sentence.SentencePart;

/**
 * The time from one sentence to the next.
 *
 * @param sentence the sentence that governs it
 * @param next the sentence that ends it, or null
 * @param releaseDates the release dates calculated within it, oldest first; the last one counts, and the earlier ones say
 *     until when another did; empty where only the sentence gives one
 * @param released the first actual release within it, or null
 */
public record SentencePeriod(
        Stated<Sentenced> sentence,
        @Nullable Stated<Sentenced> next,
        List<Stated<ReleaseDateSet>> releaseDates,
        @Nullable Stated<Released> released) {

    static List<SentencePeriod> of(SentencePart sentences, CustodyPart custody) {
        List<SentencePeriod> periods = new ArrayList<>();
        for (Stated<Sentenced> sentence : sentences.sentences()) {
            Stated<Sentenced> next = sentences.after(sentence).orElse(null);
            Instant end = next == null ? Instant.MAX : next.occurred();
            periods.add(new SentencePeriod(
                    sentence,
                    next,
                    custody.releaseDates().stream()
                            .filter(date -> !date.occurred().isBefore(sentence.occurred())
                                    && date.occurred().isBefore(end))
                            .toList(),
                    custody.firstReleaseFrom(sentence.occurred())
                            .filter(release -> release.occurred().isBefore(end))
                            .orElse(null)));
        }
        return periods;
    }

    /** Whether the person serves this sentence in custody until release. */
    public boolean custodial() {
        return sentence.fact().sentence().custodial();
    }

    /** The date of release as known: what the prison last calculated, otherwise what was expected at sentence. */
    public Optional<LocalDate> expectedRelease() {
        return releaseDates.isEmpty()
                ? Optional.ofNullable(sentence.fact().expectedRelease())
                : Optional.of(releaseDates.getLast().fact().release());
    }

    /** The entries that fix this period and its release date. */
    public List<Stated<?>> basis() {
        List<Stated<?>> basis = new ArrayList<>();
        basis.add(sentence);
        basis.addAll(releaseDates);
        return basis;
    }

    /** The first instant after the period; the end of time where no later sentence is known. */
    public Instant end() {
        return next == null ? Instant.MAX : next.occurred();
    }

    /** Whether {@code stated} happened within the period. */
    public boolean covers(Stated<?> stated) {
        return !stated.occurred().isBefore(sentence.occurred())
                && stated.occurred().isBefore(end());
    }
}
