package org.throughcare.service.feeds.facts;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.custody.CustodyFact.Adjudication;
import org.throughcare.service.feeds.reading.Part;

/** Charges under prison rules: the outcome of a hearing takes the place of the charge, whichever of the two comes first. */
final class Adjudications {
    private Adjudications() {}

    static List<About> recorded(Event event) {
        Part detail = event.detail();
        if (!detail.has("charge")) {
            return event.kept();
        }
        String charge = detail.text("charge");
        boolean charged = event.envelope().type().equals("adjudication.report.created");
        Said said = Said.of(new Adjudication(
                        Natures.of(detail, charge),
                        charge,
                        charged
                                ? Objects.requireNonNullElse(detail.textIfSaid("outcome"), "charged")
                                : detail.text("outcome")))
                .at(detail.momentIfSaid("happenedAt"));
        @Nullable String number = event.additional().textIfSaid("chargeNumber");
        if (number == null) {
            return event.says(said);
        }
        return event.says(charged ? said.as("charge/" + number) : said.correcting("charge/" + number));
    }
}
