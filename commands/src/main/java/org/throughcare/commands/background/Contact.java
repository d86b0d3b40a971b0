package org.throughcare.commands.background;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.throughcare.commands.background.Life.Area;
import org.throughcare.commands.background.Stay.Cause;
import org.throughcare.commands.background.Stay.Place;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.sentence.SentenceFact.SentenceKind;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentArranged;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentAttended;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentCancelled;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentKind;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentMissed;
import org.throughcare.practice.terms.RiskLevel;

/** Appointments while the person is at liberty, how often by level, and how promptly their outcome is recorded. */
final class Contact {
    private static final int FIRST_WEEKS_DAYS = 84;
    private static final int BEFORE_A_RECALL_DAYS = 12;

    private final Life life;
    private final Assumptions assumed;
    private final Chance chance;

    private Contact(Life life) {
        this.life = life;
        this.assumed = life.assumed();
        this.chance = life.chance(Area.CONTACT);
    }

    static void write(Life life) {
        Contact contact = new Contact(life);
        for (Stay stay : life.course().stays()) {
            if (stay.place().atLiberty() && life.detailed(stay.usualUntil())) {
                contact.stay(stay);
            }
        }
    }

    private void stay(Stay stay) {
        boolean fromStart = life.detailed(stay.from());
        Instant at = fromStart ? first(stay) : next(life.diary().at(startOfDetail(), LocalTime.NOON), stay);
        Instant arranged = fromStart ? before(at, stay) : at.minus(Duration.ofDays(3));
        AppointmentKind kind = fromStart ? AppointmentKind.INITIAL : AppointmentKind.ROUTINE;
        while (at.isBefore(stay.usualUntil().minus(Duration.ofHours(2)))) {
            Entry entry = life.notes().probation(new AppointmentArranged(kind, at, "the office", true), arranged);
            arranged = outcome(stay, entry, kind, at);
            kind = AppointmentKind.ROUTINE;
            Instant usual = next(at, stay);
            at = usual.isAfter(arranged)
                    ? usual
                    : slot(life.diary().date(arranged).plusDays(1));
        }
    }

    private LocalDate startOfDetail() {
        return Setting.COUNTED.minusYears(1);
    }

    private Instant first(Stay stay) {
        if (stay.place() == Place.LICENCE) {
            LocalDate released = life.diary().date(stay.from());
            return chance.happens(0.6)
                    ? life.diary().at(released, LocalTime.of(14, 0))
                    : life.diary().at(life.diary().calendar().plus(released, 1), LocalTime.of(11, 0));
        }
        Instant start = life.held().isAfter(stay.from()) ? life.held() : stay.from();
        return slot(life.diary().calendar().plus(life.diary().date(start), chance.between(1, 4)));
    }

    private Instant before(Instant at, Stay stay) {
        return stay.place() == Place.LICENCE
                ? stay.from().minus(Duration.ofDays(chance.between(1, 8)))
                : at.minus(Duration.ofHours(20));
    }

    private Instant next(Instant last, Stay stay) {
        double weeks = life.course().kind() == SentenceKind.UNPAID_WORK
                ? assumed.of(Assumption.WEEKS_BETWEEN_LOW)
                : assumed.of(weeks(life.levelAt(last)));
        boolean early = last.isBefore(stay.from().plus(Duration.ofDays(FIRST_WEEKS_DAYS)));
        double factor = (early ? assumed.of(Assumption.FIRST_WEEKS_FACTOR) : 1) * (0.8 + 0.4 * chance.share());
        Instant usual = slot(life.diary().date(last).plusDays(Math.max(3, Math.round(weeks * 7 * factor))));
        Instant leading = beforeRecall(stay);
        return leading != null && leading.isAfter(last) && leading.isBefore(usual) ? leading : usual;
    }

    private @Nullable Instant beforeRecall(Stay stay) {
        return stay.recall() == null || stay.recall().cause() != Cause.ABSENCE
                ? null
                : life.diary()
                        .at(
                                life.diary()
                                        .calendar()
                                        .minus(life.diary().date(stay.recall().begun()), 1),
                                LocalTime.of(11, 0));
    }

    private static Assumption weeks(RiskLevel level) {
        return switch (level) {
            case LOW -> Assumption.WEEKS_BETWEEN_LOW;
            case MEDIUM -> Assumption.WEEKS_BETWEEN_MEDIUM;
            case HIGH, VERY_HIGH -> Assumption.WEEKS_BETWEEN_HIGH;
        };
    }

    private Instant slot(LocalDate day) {
        return life.diary()
                .at(
                        life.diary().calendar().nextWorkingDay(day),
                        LocalTime.of(9, 30).plusMinutes(15L * chance.between(0, 26)));
    }

    /** Writes what came of an appointment, and says when: the next one is arranged in the same sitting. */
    private Instant outcome(Stay stay, Entry arranged, AppointmentKind kind, Instant at) {
        boolean first = kind == AppointmentKind.INITIAL;
        if (!first && chance.happens(assumed.of(Assumption.CANCELLED))) {
            Instant told = at.minus(Duration.ofHours(chance.between(1, 12)));
            Instant cancelled = told.isBefore(Notes.known(arranged)) ? Notes.known(arranged) : told;
            life.notes().probation(new AppointmentCancelled(arranged.id(), "another day agreed"), cancelled);
            return cancelled;
        }
        Instant written = written(first, at);
        if (missed(stay, first, at)) {
            life.notes().probation(new AppointmentMissed(kind, arranged.id()), at, written);
        } else {
            life.notes().probation(new AppointmentAttended(kind, arranged.id(), true), at, written);
        }
        return written;
    }

    private boolean missed(Stay stay, boolean first, Instant at) {
        Stay.Recalling recall = stay.recall();
        if (recall != null
                && recall.cause() == Cause.ABSENCE
                && at.isAfter(recall.begun().minus(Duration.ofDays(BEFORE_A_RECALL_DAYS)))) {
            return true;
        }
        Assumption share = first ? Assumption.FIRST_ABSENCE : Assumption.ABSENCE;
        return chance.happens(Math.min(0.9, assumed.of(share) * life.traits().lateness()));
    }

    private Instant written(boolean first, Instant at) {
        if (first && chance.happens(assumed.chance(Assumption.FIRST_OUTCOME_LATE))) {
            return at.plus(Duration.ofMinutes(chance.between(61, 240)));
        }
        if (!first && chance.happens(assumed.chance(Assumption.OUTCOME_LATE))) {
            Instant late = life.delayed(at, Assumption.OUTCOME_LATE_DAYS, chance);
            return late.isAfter(at) ? late : at.plus(Duration.ofHours(1));
        }
        return at.plus(Duration.ofMinutes(chance.between(25, 58)));
    }
}
