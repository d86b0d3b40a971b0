package org.throughcare.practice.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.risk.RiskFact.PlanMade;
import org.throughcare.practice.risk.RiskFact.PlanReviewed;
import org.throughcare.practice.sentence.ProtectiveOrderFact.ProtectiveOrderMade;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentArranged;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentCancelled;
import org.throughcare.practice.terms.London;
import org.throughcare.practice.treatment.TreatmentFact.CourtReviewSet;

/**
 * A date to come that everybody in the case works towards.
 *
 * @param kind what happens
 * @param on the date, in London
 * @param stated the entry that says so
 */
public record KeyDate(Kind kind, LocalDate on, Stated<?> stated) {
    /** What happens on a key date. */
    public enum Kind {
        APPOINTMENT,
        RELEASE,
        LICENCE_ENDS,
        SENTENCE_ENDS,
        PLAN_REVIEW,
        COURT_REVIEW,
        PROTECTIVE_ORDER_ENDS
    }

    /** Those on or after the day of {@code instant} that stand then, the nearest first. */
    public static List<KeyDate> after(CasePicture picture, Instant instant) {
        LocalDate today = instant.atZone(London.ZONE).toLocalDate();
        List<KeyDate> dates = new ArrayList<>();
        appointments(picture, instant, dates);
        picture.sentencePeriods().stream()
                .filter(period -> period.end().isAfter(instant))
                .forEach(period -> ofSentence(period, dates));
        picture.licencePeriods().stream()
                .filter(period -> period.end().isAfter(instant))
                .forEach(period ->
                        add(dates, Kind.LICENCE_ENDS, period.release().fact().licenceEndsOn(), period.release()));
        last(picture.all(PlanMade.class))
                .forEach(plan -> add(dates, Kind.PLAN_REVIEW, planReview(picture, plan), plan));
        last(picture.all(CourtReviewSet.class))
                .forEach(review -> add(dates, Kind.COURT_REVIEW, review.fact().on(), review));
        picture.all(ProtectiveOrderMade.class)
                .forEach(order ->
                        add(dates, Kind.PROTECTIVE_ORDER_ENDS, order.fact().endsOn(), order));
        return dates.stream()
                .filter(date -> !date.on().isBefore(today))
                .sorted(Comparator.comparing(KeyDate::on).thenComparing(KeyDate::kind))
                .toList();
    }

    private static void appointments(CasePicture picture, Instant instant, List<KeyDate> dates) {
        List<AppointmentCancelled> cancelled = picture.all(AppointmentCancelled.class).stream()
                .map(Stated::fact)
                .toList();
        for (Stated<AppointmentArranged> arranged : picture.all(AppointmentArranged.class)) {
            boolean stands = cancelled.stream().noneMatch(one -> one.arranged().equals(arranged.id()));
            if (stands && !arranged.fact().at().isBefore(instant)) {
                add(
                        dates,
                        Kind.APPOINTMENT,
                        arranged.fact().at().atZone(London.ZONE).toLocalDate(),
                        arranged);
            }
        }
    }

    private static void ofSentence(SentencePeriod period, List<KeyDate> dates) {
        if (period.custodial() && period.released() == null) {
            period.expectedRelease()
                    .ifPresent(release -> add(
                            dates,
                            Kind.RELEASE,
                            release,
                            period.releaseDates().isEmpty()
                                    ? period.sentence()
                                    : period.releaseDates().getLast()));
        }
        add(dates, Kind.SENTENCE_ENDS, period.sentence().fact().endsOn(), period.sentence());
    }

    private static @Nullable LocalDate planReview(CasePicture picture, Stated<PlanMade> plan) {
        return picture.all(PlanReviewed.class).stream()
                .filter(review -> !review.occurred().isBefore(plan.occurred()))
                .reduce((_, later) -> later)
                .map(review -> review.fact().nextReviewOn())
                .orElse(plan.fact().reviewOn());
    }

    private static <T> List<T> last(List<T> stated) {
        return stated.isEmpty() ? List.of() : List.of(stated.getLast());
    }

    private static void add(List<KeyDate> dates, Kind kind, @Nullable LocalDate on, Stated<?> stated) {
        if (on != null) {
            dates.add(new KeyDate(kind, on, stated));
        }
    }
}
