package org.throughcare.service.web.model.supervision;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The appointments of whoever looks.
 *
 * @param title the days it shows, in words
 * @param days the days, the earliest first
 * @param before the address of the days before
 * @param after the address of the days after
 * @param today the address of today
 * @param other the address of the same by week or by day
 * @param week whether it is by week
 * @param addressMade when the private address was made, or null where there is none
 * @param address the address that was just made, or null
 * @param now as of when
 */
public record DiaryPage(
        String title,
        List<Day> days,
        String before,
        String after,
        String today,
        String other,
        boolean week,
        @Nullable Instant addressMade,
        @Nullable String address,
        Instant now) {
    /**
     * One day.
     *
     * @param title the day in words
     * @param today whether it is today
     * @param why why it is no working day, or empty
     * @param lines its appointments, the earliest first
     */
    public record Day(String title, boolean today, String why, List<Line> lines) {
        public Day {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One appointment.
     *
     * @param time when
     * @param name of the person
     * @param crn the number of the case
     * @param what what for, how and how long
     * @param came what came of it, in words; empty before its time
     * @param address where it stands
     * @param outcome where its outcome is recorded, or null where it has one or its time has not come
     */
    public record Line(
            String time,
            String name,
            String crn,
            String what,
            String came,
            String address,
            @Nullable String outcome) {}

    public DiaryPage {
        days = List.copyOf(days);
    }
}
