package org.throughcare.service.web;

import java.time.Duration;

/** Lengths of time as pages say them: elapsed time, in the two largest units that say something. */
public final class LengthInWords {
    private LengthInWords() {}

    /** "2 days 5 hours", "7 hours 12 minutes", "45 minutes"; a day is 24 hours, and seconds are left out. */
    public static String of(Duration length) {
        long days = length.toDays();
        long hours = length.toHoursPart();
        if (days > 0) {
            return joined(Text.counted("web.length.days", days), "web.length.hours", hours);
        }
        return hours > 0
                ? joined(Text.counted("web.length.hours", hours), "web.length.minutes", length.toMinutesPart())
                : Text.counted("web.length.minutes", length.toMinutesPart());
    }

    private static String joined(String large, String key, long small) {
        return small == 0 ? large : Text.text("web.length.and", large, Text.counted(key, small));
    }
}
