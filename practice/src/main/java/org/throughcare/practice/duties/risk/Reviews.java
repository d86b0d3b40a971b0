package org.throughcare.practice.duties.risk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.casework.CasePicture;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.record.RecordFact.Weighed;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.risk.RiskFact.AssessmentCompleted;
import org.throughcare.practice.risk.RiskFact.Topic;

/** The acts by which a person looked at risk again. */
final class Reviews {
    private Reviews() {}

    /** A level recorded, whatever it is, or an assessment of the whole person completed. */
    static List<Stated<?>> of(CasePicture picture) {
        List<Stated<?>> reviews = new ArrayList<>(picture.risk().levels());
        reviews.addAll(picture.risk().assessments());
        return reviews;
    }

    /** The first assessment known after {@code instant} that considered the offending history; null where there is none. */
    static @Nullable Stated<AssessmentCompleted> firstAssessmentAfter(CasePicture picture, Instant instant) {
        return picture.risk().assessments().stream()
                .filter(assessment -> assessment.known().isAfter(instant)
                        && assessment.fact().considered().contains(Topic.OFFENDING_HISTORY))
                .findFirst()
                .orElse(null);
    }

    /** The first time after {@code instant} that a person weighed entries and gave a reason; null where there is none. */
    static @Nullable Stated<Weighed> firstWeighingAfter(CasePicture picture, Instant instant) {
        return first(picture.all(Weighed.class), instant);
    }

    private static <F extends Fact> @Nullable Stated<F> first(List<Stated<F>> entries, Instant after) {
        return entries.stream()
                .filter(entry -> entry.known().isAfter(after))
                .findFirst()
                .orElse(null);
    }
}
