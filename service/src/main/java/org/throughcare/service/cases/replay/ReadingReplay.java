package org.throughcare.service.cases.replay;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughcare.commands.casefile.Mode;
import org.throughcare.commands.replay.ReplayedEvent.Kind;
import org.throughcare.commands.replay.ReplayedRecord;
import org.throughcare.practice.duties.Rulebook;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.record.When;
import org.throughcare.practice.terms.London;
import org.throughcare.service.access.Area;
import org.throughcare.service.cases.Reader;
import org.throughcare.service.cases.SeenCase;
import org.throughcare.service.cases.ShownTrail;
import org.throughcare.service.web.EnteredMoment;
import org.throughcare.service.web.PageDates;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.model.cases.ReplayPage;
import org.throughcare.service.web.model.cases.ReplayPage.Day;
import org.throughcare.service.web.model.cases.ReplayPage.Event;
import org.throughcare.service.web.model.cases.ReplayPage.Month;
import org.throughcare.service.web.model.cases.ReplayPage.Place;

/** Makes the replay of a case for one reader, by the same engine as the command and in its words. It is audited as what it is. */
@Component
class ReadingReplay {
    /**
     * A longer record is replayed by the command, not while somebody waits: a replay steps through every instant at which
     * anybody learned anything, and so takes longer than in proportion. It is a measure of the machine, not of practice.
     */
    static final int LONGEST = 1_000;

    private final Rulebook rulebook;
    private final Policy policy;
    private final ShownTrail trail;

    ReadingReplay(Rulebook rulebook, Policy policy, ShownTrail trail) {
        this.rulebook = rulebook;
        this.policy = policy;
        this.trail = trail;
    }

    /** The record of {@code seen} replayed as far as the reader looks. */
    ReplayedRecord replayed(SeenCase seen, Mode mode) {
        return ReplayedRecord.of(
                seen.record().ofLinked(), rulebook, policy, mode, seen.reader().now());
    }

    /** The page for the day that was {@code typed}; for the first day with anything to tell where none was. */
    ReplayPage page(SeenCase seen, Mode mode, String typed) {
        int entries = seen.record().ofLinked().size();
        if (entries > LONGEST) {
            return tooLong(seen, mode, typed, entries);
        }
        ReplayedRecord replayed = replayed(seen, mode);
        ToldToReader reader = new ToldToReader(seen);
        NavigableMap<LocalDate, List<Event>> days = new TreeMap<>();
        replayed.days().forEach((day, events) -> {
            List<Event> told =
                    events.stream().map(reader::told).flatMap(Optional::stream).toList();
            if (!told.isEmpty()) {
                days.put(day, told);
            }
        });
        @Nullable LocalDate on = day(typed).orElse(days.isEmpty() ? null : days.firstKey());
        @Nullable Day day = on == null ? null : shown(seen, mode, on, days);
        trail.replayed(
                seen.person(),
                "GET " + Paths.REPLAY,
                mode.option() + "; " + (on == null ? "no day" : "day " + on) + "; "
                        + (day == null ? 0 : day.events().size()) + " told");
        boolean timed = seen.reader().sees(Area.RECALL) && seen.reader().sees(Area.SUPERVISION);
        return new ReplayPage(
                seen.shell(),
                mode == Mode.AS_IT_SHOULD_BE,
                address(seen, Mode.AS_IT_WAS, on),
                address(seen, Mode.AS_IT_SHOULD_BE, on),
                typed,
                day,
                months(seen, mode, on, days),
                timed ? TimesDrawn.stages(replayed.stages()) : List.of(),
                timed ? TimesDrawn.timing(replayed.timing()) : List.of(),
                ReplayedRecord.timingNote(),
                0);
    }

    private static ReplayPage tooLong(SeenCase seen, Mode mode, String typed, int entries) {
        return new ReplayPage(
                seen.shell(),
                mode == Mode.AS_IT_SHOULD_BE,
                address(seen, Mode.AS_IT_WAS, null),
                address(seen, Mode.AS_IT_SHOULD_BE, null),
                typed,
                null,
                List.of(),
                List.of(),
                List.of(),
                ReplayedRecord.timingNote(),
                entries);
    }

    private static Optional<LocalDate> day(String typed) {
        return EnteredMoment.of(typed)
                .map(instant -> instant.atZone(London.ZONE).toLocalDate());
    }

    private static Day shown(SeenCase seen, Mode mode, LocalDate on, NavigableMap<LocalDate, List<Event>> days) {
        @Nullable LocalDate before = days.lowerKey(on);
        @Nullable LocalDate after = days.higherKey(on);
        return new Day(
                on,
                before == null ? null : address(seen, mode, before),
                after == null ? null : address(seen, mode, after),
                days.getOrDefault(on, List.of()));
    }

    private static List<Month> months(
            SeenCase seen, Mode mode, @Nullable LocalDate on, NavigableMap<LocalDate, List<Event>> days) {
        Map<String, List<Place>> months = new LinkedHashMap<>();
        days.forEach((day, events) -> months.computeIfAbsent(month(day), _ -> new ArrayList<>())
                .add(new Place(
                        day,
                        address(seen, mode, day),
                        count(events, Kind.RECORDED),
                        count(events, Kind.ASKED),
                        day.equals(on))));
        return months.entrySet().stream()
                .map(month -> new Month(month.getKey(), month.getValue()))
                .toList();
    }

    private static String month(LocalDate day) {
        return PageDates.when(
                new When(When.Precision.MONTH, day.atStartOfDay(London.ZONE).toInstant()));
    }

    private static long count(List<Event> events, Kind kind) {
        return events.stream().filter(event -> event.kind() == kind).count();
    }

    private static String address(SeenCase seen, Mode mode, @Nullable LocalDate day) {
        List<String> asked = new ArrayList<>();
        if (mode == Mode.AS_IT_SHOULD_BE) {
            asked.add("mode=" + mode.option());
        }
        if (day != null) {
            asked.add("day=" + day);
        }
        Reader reader = seen.reader();
        if (reader.lookingBack()) {
            asked.add("at=" + URLEncoder.encode(EnteredMoment.inAddress(reader.now()), UTF_8));
        }
        return Paths.replay(seen.crn()) + (asked.isEmpty() ? "" : "?" + String.join("&", asked));
    }
}
