package org.throughcare.service.web.model.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughcare.commands.replay.ReplayedEvent.Kind;

/**
 * A case stepped through day by day, for whoever reviews it: what came in, and what would have been asked of whom.
 *
 * @param shell what stands around it
 * @param shouldBe whether probation also knows what prison, police and courts held
 * @param asItWas the address of the same day as it was
 * @param asItShouldBe the address of the same day as it should be
 * @param typed the day that was asked for, as typed
 * @param day the day that is shown, or null where there is none
 * @param months all days on which there is anything to tell
 * @param stages where the time went from the first absence on; empty where none is on record or it is not for this reader
 * @param timing what limits and reported figures add up to
 * @param note what must stand over the timing
 * @param tooLong how many entries the record has where that is more than a page replays; 0 otherwise
 */
public record ReplayPage(
        CaseShell shell,
        boolean shouldBe,
        String asItWas,
        String asItShouldBe,
        String typed,
        @Nullable Day day,
        List<Month> months,
        List<Stage> stages,
        List<Timing> timing,
        String note,
        int tooLong) {
    /**
     * One day.
     *
     * @param on the day
     * @param previous where the last day before it with something to tell stands, or null
     * @param next where the first day after it does, or null
     * @param events what there is to tell, in order
     */
    public record Day(
            LocalDate on,
            @Nullable String previous,
            @Nullable String next,
            List<Event> events) {
        public Day {
            events = List.copyOf(events);
        }
    }

    /**
     * Something that there is to tell.
     *
     * @param at when
     * @param kind what
     * @param says it in paragraphs
     * @param why the reasons; empty where none are told here or they are not for this reader
     * @param hidden whether something of it is not for this reader
     */
    public record Event(Instant at, Kind kind, List<String> says, List<String> why, boolean hidden) {
        public Event {
            says = List.copyOf(says);
            why = List.copyOf(why);
        }
    }

    /** The days of one month. */
    public record Month(String title, List<Place> days) {
        public Month {
            days = List.copyOf(days);
        }
    }

    /**
     * A day in the list.
     *
     * @param on the day
     * @param address where it stands
     * @param recorded how many entries came in
     * @param asked how many duties would have been asked
     * @param here whether it is the day shown
     */
    public record Place(LocalDate on, String address, long recorded, long asked, boolean here) {}

    /**
     * A stage of the time from the first absence to custody, and its place in a drawing that is 720 wide.
     *
     * @param name what it is, in words
     * @param from its beginning
     * @param to its end
     * @param took how long, in words
     * @param x from the left
     * @param width how wide
     */
    public record Stage(String name, Instant from, Instant to, String took, int x, int width) {}

    /** What limits and reported figures add up to from one start. */
    public record Timing(String scenario, Instant decided, Instant signed, Instant revoked, Instant custody) {}

    public ReplayPage {
        months = List.copyOf(months);
        stages = List.copyOf(stages);
        timing = List.copyOf(timing);
    }
}
