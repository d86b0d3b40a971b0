package org.throughcare.service.feeds.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Events that belong in the chronology and say nothing that a rule reads. */
final class Notes {
    private Notes() {}

    static List<About> noted(Event event) {
        @Nullable String text = event.detail().textIfSaid("text");
        String description = event.envelope().description();
        String what = EventTypes.of(event.envelope().type(), event.envelope().version())
                .label();
        String said = text == null ? description : text;
        return event.says(
                event.report(what + " (" + event.envelope().type() + ")" + (said.isEmpty() ? "" : ": " + said))
                        .at(event.detail().momentIfSaid("happenedAt")));
    }
}
