package org.throughcare.service.feeds.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.custody.CustodyFact.HeldAt;
import org.throughcare.practice.custody.CustodyFact.ReceivedIntoCustody;
import org.throughcare.practice.custody.CustodyFact.ReleaseAddress;
import org.throughcare.practice.custody.CustodyFact.ReleaseDateSet;
import org.throughcare.practice.custody.CustodyFact.Released;
import org.throughcare.practice.custody.CustodyFact.Transferred;
import org.throughcare.service.feeds.reading.Part;

/** Movements into, out of and between prisons. A movement that changes nothing is still kept. */
final class CustodyMovements {
    private CustodyMovements() {}

    static List<About> release(Event event) {
        String reason = event.additional().text("reason");
        @Nullable String prison = event.additional().textIfSaid("prisonId");
        String from = prison == null ? "prison" : prison;
        return switch (reason) {
            case "RELEASED" -> event.says(released(event.detail()));
            case "RELEASED_TO_HOSPITAL" ->
                event.says(Said.of(new Transferred("from " + from + " to a secure hospital")));
            case "TRANSFERRED" -> event.says(Said.of(new Transferred("left " + from + " on transfer")));
            case "TEMPORARY_ABSENCE_RELEASE" ->
                event.says(event.report("temporary absence from " + from + "; custody goes on"));
            case "SENT_TO_COURT" -> event.says(event.report("sent to court from " + from + "; custody goes on"));
            default -> event.kept();
        };
    }

    /** What was not said is taken so that the clocks that protect people run: on licence, no address, no tag. */
    private static Said released(Part detail) {
        @Nullable Boolean onLicence = detail.flagIfSaid("onLicence");
        @Nullable Boolean tagged = detail.flagIfSaid("tagged");
        Said said = Said.of(new Released(
                        onLicence == null || onLicence,
                        Objects.requireNonNullElse(
                                detail.oneIfSaid("address", ReleaseAddress.class), ReleaseAddress.NOT_KNOWN),
                        tagged != null && tagged,
                        detail.flagIfSaid("preReleaseAssessment"),
                        detail.dateIfSaid("licenceEndsOn")))
                .at(detail.momentIfSaid("releasedAt"));
        if (onLicence == null) {
            said = said.taken("Whether it was on licence was not said; it is taken as on licence.");
        }
        return tagged == null ? said.taken("Whether with a tag was not said; it is taken as without.") : said;
    }

    static List<About> reception(Event event) {
        String reason = event.additional().text("reason");
        @Nullable String prison = event.additional().textIfSaid("prisonId");
        List<Said> said = new ArrayList<>();
        switch (reason) {
            case "ADMISSION" -> said.add(Said.of(new ReceivedIntoCustody("admission")));
            case "TRANSFERRED" ->
                said.add(Said.of(new Transferred("received on transfer" + (prison == null ? "" : " at " + prison))));
            case "TEMPORARY_ABSENCE_RETURN" -> said.add(event.report("back from temporary absence"));
            case "RETURN_FROM_COURT" -> said.add(event.report("back from court"));
            default -> {
                return event.kept();
            }
        }
        if (prison != null) {
            said.add(Said.of(new HeldAt(prison)));
        }
        return event.says(said.stream()
                .map(one -> one.at(event.detail().momentIfSaid("receivedAt")))
                .toList());
    }

    static List<About> releaseDate(Event event) {
        Part detail = event.detail();
        return detail.has("releaseDate")
                ? event.says(Said.of(new ReleaseDateSet(
                        detail.date("releaseDate"), Objects.requireNonNullElse(detail.textIfSaid("kind"), "release"))))
                : event.says(event.report("release dates were calculated again; the new ones were not sent along"));
    }
}
