package org.throughcare.service.cases.overview;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.casework.Unknown;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentArranged;
import org.throughcare.service.cases.SeenCase;
import org.throughcare.service.web.PageDates;
import org.throughcare.service.web.Text;

/** Says in words what a case is worked on without. What rests on an entry that the reader may not read is left out. */
public final class UnknownShown {
    private UnknownShown() {}

    /** Everything unknown that the reader may be told of, what matters on the day first. */
    public static List<String> of(SeenCase seen) {
        return unknown(seen).stream().map(UnknownShown::inWords).toList();
    }

    /** The same before it is put in words. */
    public static List<Unknown> unknown(SeenCase seen) {
        return Unknown.in(seen.picture(), seen.reader().now()).stream()
                .filter(unknown -> isOpen(seen, unknown.stated()))
                .toList();
    }

    private static boolean isOpen(SeenCase seen, @Nullable Stated<?> stated) {
        return stated == null
                || (seen.reader().knowsOf(stated.entry()) && seen.reader().reads(stated.entry()));
    }

    private static String inWords(Unknown unknown) {
        Stated<?> stated = unknown.stated();
        String key = "cases.unknown." + unknown.kind();
        if (stated == null) {
            return Text.text(key);
        }
        String when = stated.fact() instanceof AppointmentArranged arranged
                ? PageDates.dayAndTime(arranged.at())
                : PageDates.when(stated.entry().times().occurred());
        return Text.text(key + ".of", when);
    }
}
