package org.throughcare.service.cases.meeting;

import java.util.Optional;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.supervision.SupervisionFact.ContactNoted;
import org.throughcare.service.access.Area;
import org.throughcare.service.cases.SeenCase;
import org.throughcare.service.web.PageDates;
import org.throughcare.service.web.Text;

/** What was last promised to the person, as far as the reader may read it. */
final class LastPromise {
    private LastPromise() {}

    static Optional<String> of(SeenCase seen) {
        if (!seen.reader().sees(Area.SUPERVISION)) {
            return Optional.empty();
        }
        return seen.picture().all(ContactNoted.class).stream()
                .filter(noted ->
                        noted.fact().promised() != null && seen.reader().reads(noted.entry()))
                .reduce((_, later) -> later)
                .map(LastPromise::inWords);
    }

    private static String inWords(Stated<ContactNoted> noted) {
        return Text.text(
                "cases.arriving.promise.of", String.valueOf(noted.fact().promised()), PageDates.day(noted.date()));
    }
}
