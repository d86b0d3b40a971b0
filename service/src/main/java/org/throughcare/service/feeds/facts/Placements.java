package org.throughcare.service.feeds.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.partnership.PartnershipFact.ApprovedPremisesPlace;
import org.throughcare.practice.person.PersonFact.AddressLost;
import org.throughcare.practice.person.PersonFact.AddressRecorded;
import org.throughcare.practice.person.PersonFact.AddressState;
import org.throughcare.practice.supervision.SupervisionFact.Sign;

/** Arrivals and departures. Somebody who was expected and did not arrive is somebody whose whereabouts are not known. */
final class Placements {
    private Placements() {}

    static List<About> approvedPremises(Event event) {
        @Nullable String reason = event.detail().textIfSaid("reason");
        List<Said> said = new ArrayList<>();
        said.add(Said.of(new ApprovedPremisesPlace(stage(event.verb()), reason)));
        if (event.verb().equals("not-arrived")) {
            said.add(event.report(
                    "expected at approved premises and did not arrive" + (reason == null ? "" : ": " + reason),
                    Sign.WHEREABOUTS_UNKNOWN));
        }
        return event.says(said.stream()
                .map(one -> one.at(event.detail().momentIfSaid("happenedAt")))
                .toList());
    }

    private static String stage(String verb) {
        return switch (verb) {
            case "made" -> "place given";
            case "not-made" -> "no place given";
            case "cancelled" -> "place withdrawn";
            case "not-arrived" -> "did not arrive";
            default -> verb;
        };
    }

    static List<About> accommodation(Event event) {
        String label = Objects.requireNonNullElse(event.detail().textIfSaid("label"), "temporary accommodation");
        @Nullable String reason = event.detail().textIfSaid("reason");
        Said said = event.verb().equals("departed")
                ? Said.of(new AddressLost("left " + label + (reason == null ? "" : ": " + reason)))
                : Said.of(new AddressRecorded(label, AddressState.VERIFIED, false));
        return event.says(said.at(event.detail().momentIfSaid("happenedAt")));
    }
}
