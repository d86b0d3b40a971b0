package org.throughcare.journeys.gallery;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughcare.service.web.Choice;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.Pagination;
import org.throughcare.service.web.model.feeds.HeldMessage;
import org.throughcare.service.web.model.feeds.Quarantine;
import org.throughcare.service.web.model.feeds.Quarantine.Held;
import org.throughcare.service.web.model.feeds.Redaction;
import org.throughcare.service.web.model.feeds.Redaction.Passage;
import org.throughcare.service.web.model.feeds.Undelivered;

/** What came from elsewhere and what goes out. */
final class FeedSamples {
    private static final String HELD = "Held messages";
    private static final String UNDELIVERED = "Events that nobody has taken";
    private static final String REDACTION = "Subject access: text that may be about others";

    private FeedSamples() {}

    static List<Sample> all() {
        return List.of(
                Sample.of("quarantine", "feeds/quarantine", HELD, quarantine()),
                Sample.of(
                        "quarantine-none",
                        "feeds/quarantine",
                        HELD,
                        new Quarantine(List.of(), new Pagination(1, 25, 0, "?page="), Samples.NOW)),
                Sample.of("held", "feeds/held", "Held message", held()),
                Sample.of("undelivered", "feeds/undelivered", UNDELIVERED, undelivered()),
                Sample.of(
                        "undelivered-none",
                        "feeds/undelivered",
                        UNDELIVERED,
                        new Undelivered(List.of(), new Pagination(1, 25, 0, "?page="), 0, Samples.NOW)),
                Sample.of("redaction", "feeds/redaction", REDACTION, redaction(passage(), 16)),
                Sample.of("redaction-wrong", "feeds/redaction", REDACTION, redaction(passage(), 16))
                        .with(Errors.of("decision", "Choose what the person should receive")),
                Sample.of("redaction-finished", "feeds/redaction", REDACTION, redaction(null, 41)));
    }

    private static Quarantine quarantine() {
        return new Quarantine(
                List.of(
                        new Held(
                                1,
                                "Prison",
                                "Release",
                                Samples.NOW.minus(Duration.ofDays(1)),
                                "The message number was used before with another content."),
                        new Held(
                                2,
                                "Court",
                                "prosecution-case-result-with-a-very-long-kind-of-message",
                                Samples.NOW,
                                "It says it happened tomorrow.")),
                new Pagination(1, 25, 2, "/quarantine?page="),
                Samples.NOW);
    }

    private static Undelivered undelivered() {
        return new Undelivered(
                List.of(
                        new Undelivered.Event(
                                "throughcare.appointment.missed",
                                Samples.NOW.minus(Duration.ofHours(7)),
                                14,
                                Samples.NOW.plus(Duration.ofMinutes(40)),
                                "webhook: answered 503; kafka: cannot be reached (TimeoutException)"),
                        new Undelivered.Event(
                                "throughcare.enforcement.clock.opened",
                                Samples.NOW,
                                1,
                                Samples.NOW,
                                "webhook: cannot be reached (ConnectException)")),
                new Pagination(1, 25, 2, "/undelivered?page="),
                61,
                Samples.NOW);
    }

    private static HeldMessage held() {
        return new HeldMessage(
                1,
                "Prison",
                "Release",
                Samples.NOW,
                "urn:prison:2024-05-31:000000000000000000000000000000000000000000000000000000000041",
                List.of(
                        "The message number was used before with another content.",
                        "The prison number A12 is not a letter, four digits and two letters."),
                "{\n  \"eventType\": \"prison-offender-events.prisoner.released\",\n  \"nomsNumber\": \"A12\",\n"
                        + "  \"description\": \"" + "a very long line ".repeat(20) + "\"\n}",
                List.of(
                        new Choice("RETRY", "Take it in again", "When the sender or the record has been corrected."),
                        new Choice("DISCARD", "Keep it out", "It stays here, marked as answered.")),
                "",
                "");
    }

    private static Passage passage() {
        return new Passage(
                17,
                "G-22",
                "Housing, hostel log",
                "31 May 2024 at 4:20pm",
                "Room-mate told staff that Rowan came in drunk.\nStaff member on duty rang the room-mate’s mother.",
                List.of("names or describes another resident", "names a member of staff’s source"));
    }

    private static Redaction redaction(@Nullable Passage passage, int decided) {
        return new Redaction(
                9,
                "X123456",
                "Rowan Ashdown",
                LocalDate.of(2024, 6, 28),
                decided,
                41,
                passage,
                List.of(
                        Choice.of("SHOW", "The passage as it stands"),
                        Choice.of("PARTLY", "The passage with words taken out"),
                        Choice.of("WITHHOLD", "Nothing of this passage")),
                "",
                "",
                "");
    }
}
