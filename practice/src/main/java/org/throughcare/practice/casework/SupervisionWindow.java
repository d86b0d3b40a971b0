package org.throughcare.practice.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.custody.CustodyFact.Released;
import org.throughcare.practice.licence.LicenceFact.LicenceEnded;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.recall.RecallFact.ReturnedToCustody;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.supervision.SupervisionFact.SupervisionEnded;

/**
 * Whether a date lies in supervision or within the window after its end (R105). Supervision runs from release on licence,
 * or from a sentence served in the community, until it ends; a revoked licence ends it only with the return to custody.
 */
public final class SupervisionWindow {
    private SupervisionWindow() {}

    /** The entries that put {@code date} within supervision or its window; empty where it lies outside. */
    public static Optional<List<Stated<?>>> around(CasePicture picture, Policy policy, LocalDate date) {
        List<Stated<?>> starts = new ArrayList<>();
        picture.custody().releases().stream()
                .filter(release -> release.fact().onLicence())
                .forEach(starts::add);
        picture.sentence().sentences().stream()
                .filter(sentence -> !sentence.fact().sentence().custodial())
                .forEach(starts::add);
        return starts.stream()
                .filter(start -> !start.date().isAfter(date))
                .max(Comparator.<Stated<?>, Instant>comparing(Stated::occurred))
                .flatMap(start -> within(picture, policy, start, date));
    }

    private static Optional<List<Stated<?>>> within(
            CasePicture picture, Policy policy, Stated<?> start, LocalDate date) {
        Stated<?> end = end(picture, start);
        if (end == null) {
            return Optional.of(List.of(start));
        }
        LocalDate last = policy.dateOf(
                policy.due(PolicyKey.SFO_WINDOW, policy.timekeeper(end.date()).startOf(end.date())));
        return date.isAfter(last) ? Optional.empty() : Optional.of(List.of(start, end));
    }

    private static @Nullable Stated<?> end(CasePicture picture, Stated<?> start) {
        List<Stated<?>> ends = new ArrayList<>(picture.all(SupervisionEnded.class));
        ends.addAll(picture.all(LicenceEnded.class));
        if (start.fact() instanceof Released) {
            ends.addAll(picture.all(ReturnedToCustody.class));
        }
        return ends.stream()
                .filter(end -> end.occurred().isAfter(start.occurred()))
                .min(Comparator.<Stated<?>, Instant>comparing(Stated::occurred))
                .orElse(null);
    }
}
