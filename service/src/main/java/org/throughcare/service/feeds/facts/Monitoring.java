package org.throughcare.service.feeds.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.licence.LicenceFact.TagAlert;
import org.throughcare.practice.licence.LicenceFact.TagFitted;
import org.throughcare.practice.licence.LicenceFact.TagRemoved;
import org.throughcare.service.feeds.reading.Part;

/** What electronic monitoring reports. A violation without a reasonable excuse is an alert; one with it is only reported. */
final class Monitoring {
    private Monitoring() {}

    static List<About> violation(Event event) {
        Part detail = event.detail();
        if (!detail.has("category")) {
            return event.kept();
        }
        String category = detail.text("category");
        @Nullable Boolean excuse = detail.flagIfSaid("reasonableExcuse");
        @Nullable Boolean authorised = detail.flagIfSaid("authorisedAbsence");
        boolean excused = (excuse != null && excuse) || (authorised != null && authorised);
        String account = account(detail, category);
        Said said = excused ? event.report("excused: " + account) : Said.of(new TagAlert(category, account));
        @Nullable String violation = event.additional().textIfSaid("violationId");
        if (violation != null) {
            String name = "violation/" + violation;
            @Nullable Boolean amended = detail.flagIfSaid("amended");
            said = amended != null && amended ? said.correcting(name) : said.as(name);
        }
        if (!excused && excuse == null && authorised == null) {
            said = said.taken("Whether there was a reasonable excuse was not said; it is taken that not.");
        }
        return event.says(said.at(detail.momentIfSaid("start")));
    }

    private static String account(Part detail, String category) {
        List<String> said = new ArrayList<>(List.of(category));
        add(said, "from", detail.textIfSaid("start"));
        add(said, "to", detail.textIfSaid("end"));
        @Nullable Integer minutes = detail.numberIfSaid("minutes");
        add(said, "minutes", minutes == null ? null : Integer.toString(minutes));
        add(said, "state", detail.textIfSaid("state"));
        add(said, "because", detail.textIfSaid("outcomeReason"));
        return String.join(", ", said);
    }

    private static void add(List<String> said, String what, @Nullable String value) {
        if (value != null) {
            said.add(what + " " + value);
        }
    }

    static List<About> fitted(Event event) {
        Part detail = event.detail();
        return event.says(Said.of(new TagFitted(Objects.requireNonNullElse(detail.textIfSaid("kind"), "tag")))
                .at(detail.momentIfSaid("happenedAt")));
    }

    static List<About> removed(Event event) {
        Part detail = event.detail();
        return event.says(
                Said.of(new TagRemoved(Objects.requireNonNullElse(detail.textIfSaid("reason"), "reason not said")))
                        .at(detail.momentIfSaid("happenedAt")));
    }
}
