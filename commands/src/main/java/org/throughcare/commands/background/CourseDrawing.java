package org.throughcare.commands.background;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughcare.commands.background.Stay.Cause;
import org.throughcare.commands.background.Stay.Place;
import org.throughcare.commands.background.Stay.Recalling;
import org.throughcare.practice.sentence.SentenceFact.SentenceKind;
import org.throughcare.practice.terms.Nature;
import org.throughcare.practice.terms.Offence;

/** Draws how a sentence runs: custody, licence, recalls and returns, or an order served in the community. */
final class CourseDrawing {
    private static final LocalTime AT_COURT = LocalTime.of(14, 0);
    private static final LocalTime AT_THE_GATE = LocalTime.of(10, 0);
    private static final int YEAR = 365;
    private static final int FIXED_TERM = 28;
    private static final int LEAST_CUSTODY = 14;
    private static final int MOST_CUSTODY = 4380;
    private static final int MOST_LICENCE = 1460;

    private final Assumptions assumed;
    private final Diary diary;
    private final Chance chance;
    private final Traits traits;

    CourseDrawing(Assumptions assumed, Diary diary, Chance chance, Traits traits) {
        this.assumed = assumed;
        this.diary = diary;
        this.chance = chance;
        this.traits = traits;
    }

    /** A sentence passed on the first working day from {@code date} on. */
    Course draw(LocalDate date) {
        LocalDate day = diary.calendar().nextWorkingDay(date);
        Instant sentenced = diary.at(day, AT_COURT.plusMinutes(chance.between(-150, 120)));
        return chance.happens(assumed.of(Assumption.CUSTODIAL_SHARE))
                ? custodial(sentenced, day)
                : order(sentenced, day);
    }

    private Course order(Instant sentenced, LocalDate day) {
        double turn = chance.share();
        double suspended = assumed.of(Assumption.SUSPENDED_SHARE);
        SentenceKind kind = turn < suspended
                ? SentenceKind.SUSPENDED_SENTENCE
                : turn < suspended + assumed.of(Assumption.UNPAID_WORK_SHARE)
                        ? SentenceKind.UNPAID_WORK
                        : SentenceKind.COMMUNITY_ORDER;
        int months = chance.happens(assumed.of(Assumption.ORDER_OVER_12_MONTHS)) ? chance.oneOf(18, 24) : 12;
        LocalDate ends = day.plusMonths(months);
        Stay stay = new Stay(Place.ORDER, sentenced, diary.at(ends, AT_THE_GATE), null);
        return new Course(kind, months, offences(), sentenced, List.of(stay), ends);
    }

    private Course custodial(Instant sentenced, LocalDate day) {
        double drawn = chance.length(assumed.of(Assumption.CUSTODY_DAYS), assumed.of(Assumption.CUSTODY_SPREAD));
        int days = Math.clamp(Math.round(drawn), LEAST_CUSTODY, MOST_CUSTODY);
        LocalDate release = diary.workingDayUntil(day.plusDays(days));
        int licence = days < YEAR
                ? YEAR
                : (int) Math.min(MOST_LICENCE, Math.round(days * assumed.of(Assumption.LICENCE_OF_CUSTODY)));
        LocalDate ends = release.plusDays(licence);
        List<Stay> stays = new ArrayList<>();
        stays.add(new Stay(Place.CUSTODY, sentenced, diary.at(release, AT_THE_GATE), null));
        onLicence(stays, release, diary.at(ends, AT_THE_GATE));
        int months = (int) Math.max(1, Math.round((days < YEAR ? 2.0 * days : days + licence) / 30.4));
        return new Course(SentenceKind.CUSTODY_DETERMINATE, months, offences(), sentenced, List.copyOf(stays), ends);
    }

    private void onLicence(List<Stay> stays, LocalDate release, Instant ends) {
        LocalDate out = release;
        while (true) {
            Instant from = diary.at(out, AT_THE_GATE);
            double wait = chance.daysToNext(assumed.of(Assumption.RECALLS_A_LICENCE_YEAR) * traits.lateness());
            Recalling recall = recall(out, wait);
            if (recall == null || !recall.back().isBefore(ends)) {
                stays.add(new Stay(Place.LICENCE, from, ends, null));
                return;
            }
            stays.add(new Stay(Place.LICENCE, from, recall.back(), recall));
            LocalDate again = diary.workingDayUntil(diary.date(recall.back()).plusDays(daysBack()));
            Instant released = diary.at(again, AT_THE_GATE);
            if (!released.isAfter(recall.back()) || !released.isBefore(ends.minus(7, ChronoUnit.DAYS))) {
                stays.add(new Stay(Place.RECALLED, recall.back(), later(ends, recall.back()), null));
                return;
            }
            stays.add(new Stay(Place.RECALLED, recall.back(), released, null));
            out = again;
        }
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private long daysBack() {
        return chance.happens(assumed.of(Assumption.FIXED_TERM_RECALL))
                ? FIXED_TERM
                : Math.round(chance.length(assumed.of(Assumption.STANDARD_RECALL_DAYS), 0.8));
    }

    private @Nullable Recalling recall(LocalDate out, double wait) {
        if (wait > MOST_CUSTODY) {
            return null;
        }
        double turn = chance.share();
        double absent = assumed.of(Assumption.RECALL_FOR_ABSENCE);
        Cause cause = turn < absent
                ? Cause.ABSENCE
                : turn < absent + assumed.of(Assumption.RECALL_FOR_CHARGE) ? Cause.CHARGE : Cause.BEHAVIOUR;
        Instant begun = diary.office(out.plusDays(3 + Math.round(wait)), chance);
        Instant signed = begun.plus(Duration.ofMinutes(Math.round(chance.length(420, 1.0))));
        double hours = chance.length(assumed.of(Assumption.REVOCATION_HOURS), 0.6);
        Instant revoked = signed.plus(Duration.ofMinutes(Math.round(hours * 60)));
        double days = cause == Cause.CHARGE ? 0.1 : chance.length(assumed.of(Assumption.RETURN_DAYS), 1.2);
        Instant back = revoked.plus(Duration.ofMinutes(Math.round(Math.min(days, 200) * 24 * 60)));
        return new Recalling(cause, begun, signed, revoked, back);
    }

    private List<Offence> offences() {
        Set<Nature> history = traits.history();
        double turn = chance.share();
        if (history.contains(Nature.VIOLENCE) && turn < 0.4) {
            return List.of(new Offence("assault", 1, with(Nature.VIOLENCE)));
        }
        if (history.contains(Nature.SEXUAL) && turn < 0.6) {
            return List.of(new Offence("sexual offence", 1, Set.of(Nature.SEXUAL)));
        }
        return List.of(chance.oneOf(
                new Offence("theft", 1 + chance.between(0, 3), Set.of(Nature.ACQUISITIVE)),
                new Offence("burglary", 1, Set.of(Nature.ACQUISITIVE)),
                new Offence("possession of drugs", 1, Set.of(Nature.DRUGS)),
                new Offence("driving while disqualified", 1, Set.of(Nature.DRIVING)),
                new Offence("public disorder", 1, Set.of(Nature.PUBLIC_ORDER)),
                new Offence("criminal damage", 1, Set.of(Nature.DAMAGE))));
    }

    private Set<Nature> with(Nature nature) {
        return traits.domesticAbuse() && chance.happens(0.5) ? Set.of(nature, Nature.DOMESTIC_ABUSE) : Set.of(nature);
    }
}
