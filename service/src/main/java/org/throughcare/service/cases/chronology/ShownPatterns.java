package org.throughcare.service.cases.chronology;

import java.util.List;
import java.util.Optional;
import org.throughcare.practice.casework.ConductPattern;
import org.throughcare.practice.casework.HarmSign;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.supervision.AttendanceYear;
import org.throughcare.service.access.Area;
import org.throughcare.service.cases.Reader;
import org.throughcare.service.cases.SeenCase;
import org.throughcare.service.web.PageDates;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.cases.AttendanceStrip;

/** What of a case shows as a pattern to one reader: of entries whose text they may not read nothing is counted. */
final class ShownPatterns {
    private final SeenCase seen;
    private final List<ConductPattern> patterns;

    private ShownPatterns(SeenCase seen, List<ConductPattern> patterns) {
        this.seen = seen;
        this.patterns = patterns;
    }

    static ShownPatterns of(SeenCase seen) {
        Reader reader = seen.reader();
        List<HarmSign> readable = seen.picture().signs().stream()
                .filter(sign -> reader.knowsOf(sign.stated().entry())
                        && reader.reads(sign.stated().entry()))
                .toList();
        return new ShownPatterns(seen, ConductPattern.inThisSentence(seen.picture(), readable, reader.now()));
    }

    List<ConductPattern> all() {
        return patterns;
    }

    /** The pattern that an address calls {@code name}. */
    Optional<ConductPattern> named(String name) {
        return patterns.stream().filter(pattern -> name(pattern).equals(name)).findFirst();
    }

    static String name(ConductPattern pattern) {
        return pattern.nature() + "." + pattern.setting() + (pattern.suspected() ? ".SUSPECTED" : "");
    }

    /** The pattern as a sentence: how often what, where and when last. */
    static String words(ConductPattern pattern) {
        return Text.text(
                pattern.suspected() ? "chronology.pattern.suspected" : "chronology.pattern.recorded",
                pattern.count(),
                Text.text("chronology.nature." + pattern.nature()),
                Text.text("chronology.setting." + pattern.setting()),
                PageDates.day(pattern.last()));
    }

    /** The strip of appointments; empty where contact is not open to the reader. */
    Optional<AttendanceStrip> attendance(List<Stated<?>> readable) {
        return seen.reader().sees(Area.SUPERVISION)
                ? Optional.of(StripDrawing.of(AttendanceYear.until(seen.reader().now(), readable)))
                : Optional.empty();
    }
}
