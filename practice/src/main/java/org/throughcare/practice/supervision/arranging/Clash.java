package org.throughcare.practice.supervision.arranging;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.calendar.WorkingCalendar;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentArranged;
import org.throughcare.practice.supervision.arranging.Slot.Clock;

/** What should be seen before an appointment is confirmed. None of it stands in the way. */
public sealed interface Clash {
    /** The day is no working day; {@code name} is that of the holiday or of the day of the week. */
    record NoWorkingDay(String name) implements Clash {}

    /** The same person has another appointment that goes on at the same time. */
    record Overlap(Stated<AppointmentArranged> other) implements Clash {}

    /** The same person has another appointment not long before or after. */
    record Near(Stated<AppointmentArranged> other) implements Clash {}

    /** The clocks go forward over the time that was asked for. */
    record NoSuchTime() implements Clash {}

    /** The time occurs twice that night, and the first is meant. */
    record TwiceThatNight() implements Clash {}

    /**
     * What should be seen of {@code slot}.
     *
     * @param minutes how long it takes, or null where nobody said
     * @param others the appointments of the same person that nothing came of yet
     * @param near how close another has to be to be named
     */
    static List<Clash> of(
            Slot slot,
            @Nullable Integer minutes,
            List<Stated<AppointmentArranged>> others,
            WorkingCalendar calendar,
            Duration near) {
        List<Clash> clashes = new ArrayList<>();
        calendar.whyNotWorking(slot.asked().toLocalDate()).ifPresent(name -> clashes.add(new NoWorkingDay(name)));
        if (slot.clock() == Clock.NEVER) {
            clashes.add(new NoSuchTime());
        } else if (slot.clock() == Clock.TWICE) {
            clashes.add(new TwiceThatNight());
        }
        Instant end = end(slot.at(), minutes);
        for (Stated<AppointmentArranged> other : others) {
            Instant from = other.fact().at();
            Instant until = end(from, other.fact().minutes());
            if (slot.at().equals(from) || (slot.at().isBefore(until) && from.isBefore(end))) {
                clashes.add(new Overlap(other));
            } else if (Duration.between(slot.at(), from).abs().compareTo(near) <= 0) {
                clashes.add(new Near(other));
            }
        }
        return clashes;
    }

    private static Instant end(Instant from, @Nullable Integer minutes) {
        return minutes == null ? from : from.plus(Duration.ofMinutes(minutes));
    }
}
