package org.throughcare.service.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.throughcare.practice.identity.IdentityPart;
import org.throughcare.practice.identity.NeedFact.UsedFor;
import org.throughcare.practice.identity.NeedsHeld;
import org.throughcare.practice.terms.London;
import org.throughcare.service.access.Area;
import org.throughcare.service.cases.SeenCase;

/** What is done differently for a person, as far as a reader may know it. */
public final class Adjustments {
    private Adjustments() {}

    /** What is done differently for the person at appointments and in interviews (R20, R21). */
    public static List<String> of(SeenCase seen) {
        if (!seen.reader().sees(Area.CIRCUMSTANCES)) {
            return List.of();
        }
        LocalDate today = seen.reader().now().atZone(London.ZONE).toLocalDate();
        NeedsHeld needs = IdentityPart.of(seen.known()).needs();
        return Stream.of(UsedFor.APPOINTMENTS, UsedFor.INTERVIEWS)
                .flatMap(use -> needs.provisionsOn(today, use).stream())
                .filter(held -> seen.reader().reads(held.stated().entry()))
                .map(held -> held.fact().provision())
                .distinct()
                .toList();
    }
}
