package org.throughcare.practice.casework;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.risk.RiskFact.AssessmentCompleted;
import org.throughcare.practice.risk.RiskFact.PlanMade;
import org.throughcare.practice.risk.RiskFact.RoshRecorded;

/**
 * What became known since somebody last signed an assessment, so that a writer reads the differences first (R22). It goes by
 * when an entry became known and not by when it happened: what happened long ago and was told yesterday is new. A score that
 * was calculated is no sign-off (R12).
 *
 * @param last what the last sign-off said, or null where nobody has signed one; then everything is new
 * @param signs what bears on harm and became known since, oldest first
 * @param entries what became known since, by topic
 * @param easing what points down and became known since (A1)
 * @param levels levels that somebody recorded since without an assessment, oldest first
 */
public record SinceSignedOff(
        @Nullable SignedOff last,
        List<HarmSign> signs,
        TopicsOnRecord entries,
        List<EasingSign> easing,
        List<Stated<RoshRecorded>> levels) {
    /**
     * What a signed assessment said.
     *
     * @param assessment the assessment: when it was signed and which offences it analysed
     * @param level the level that stood then, with the groups, or null where nobody had recorded one
     * @param plan the plan that stood then, or null where there was none
     */
    public record SignedOff(
            Stated<AssessmentCompleted> assessment,
            @Nullable Stated<RoshRecorded> level,
            @Nullable Stated<PlanMade> plan) {}

    public SinceSignedOff {
        signs = List.copyOf(signs);
        easing = List.copyOf(easing);
        levels = List.copyOf(levels);
    }

    /** The differences as known in {@code picture}, of what happened up to {@code instant}. */
    public static SinceSignedOff at(CasePicture picture, Instant instant) {
        Optional<Stated<AssessmentCompleted>> signed = picture.risk().assessments().stream()
                .filter(assessment -> !assessment.known().isAfter(instant))
                .max(Comparator.<Stated<AssessmentCompleted>, Instant>comparing(Stated::known)
                        .thenComparing(Stated::occurred));
        Predicate<Stated<?>> since = stated ->
                signed.isEmpty() || stated.known().isAfter(signed.get().known());
        return new SinceSignedOff(
                signed.map(assessment -> said(picture, assessment)).orElse(null),
                picture.signs().stream()
                        .filter(sign -> since.test(sign.stated())
                                && !sign.stated().occurred().isAfter(instant))
                        .toList(),
                TopicsOnRecord.in(picture, instant).only(since),
                easing(picture, since),
                picture.risk().levels().stream().filter(since).toList());
    }

    /** Whether nothing became known since that points up or down or belongs to a topic. */
    public boolean nothing() {
        return signs.isEmpty() && entries.entries().isEmpty() && easing.isEmpty() && levels.isEmpty();
    }

    private static SignedOff said(CasePicture picture, Stated<AssessmentCompleted> assessment) {
        return new SignedOff(
                assessment,
                lastBy(picture.risk().levels(), assessment.known()),
                lastBy(picture.all(PlanMade.class), assessment.known()));
    }

    private static <F extends Fact> @Nullable Stated<F> lastBy(List<Stated<F>> entries, Instant known) {
        return entries.stream()
                .filter(entry -> !entry.known().isAfter(known))
                .reduce((_, later) -> later)
                .orElse(null);
    }

    private static List<EasingSign> easing(CasePicture picture, Predicate<Stated<?>> since) {
        List<EasingSign> easing = new ArrayList<>();
        for (EasingSign sign : EasingSign.in(picture)) {
            List<Stated<?>> later = sign.entries().stream().filter(since).toList();
            if (!later.isEmpty()) {
                easing.add(new EasingSign(sign.kind(), later));
            }
        }
        return easing;
    }
}
