package org.throughcare.service.risk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughcare.practice.casework.EasingSign;
import org.throughcare.practice.casework.HarmSign;
import org.throughcare.practice.duties.Escalation;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.replay.RaisedDuty;
import org.throughcare.service.access.Area;
import org.throughcare.service.cases.CaseDuties;
import org.throughcare.service.cases.EntryShown;
import org.throughcare.service.cases.Reader;
import org.throughcare.service.cases.SeenCase;
import org.throughcare.service.cases.SeenEntries;
import org.throughcare.service.cases.ShownTrail;
import org.throughcare.service.cases.Visit;
import org.throughcare.service.web.PageDates;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.cases.CaseEntry;
import org.throughcare.service.web.model.risk.WeighPage;
import org.throughcare.service.web.model.risk.WeighPage.Easing;
import org.throughcare.service.web.model.risk.WeighPage.Next;
import org.throughcare.service.web.model.risk.WeighPage.Pointing;

/**
 * Makes the page on which entries are weighed. It shows what points up and what points down alike (A1) and proposes
 * nothing. That somebody opened it says nothing of reading or weighing.
 */
@Component
class ReadingWeighing {
    private final WaitingDuties waiting;
    private final EscalationsAhead ahead;
    private final CaseDuties duties;
    private final SeenEntries seenEntries;
    private final ShownTrail trail;

    ReadingWeighing(
            WaitingDuties waiting,
            EscalationsAhead ahead,
            CaseDuties duties,
            SeenEntries seenEntries,
            ShownTrail trail) {
        this.waiting = waiting;
        this.ahead = ahead;
        this.duties = duties;
        this.seenEntries = seenEntries;
        this.trail = trail;
    }

    /** The page with what was typed into {@code form}; {@code chosen} is the number of the duty it was opened from, or null. */
    WeighPage page(SeenCase seen, WeighForm form, @Nullable Integer chosen) {
        List<Waiting> open = waiting.of(seen);
        Visit visit = seenEntries.of(seen);
        Function<RaisedDuty, List<Escalation>> next = ahead.of(seen);
        List<WeighPage.Waiting> shown = open.stream()
                .map(one -> shown(seen, one, isChosen(one, form, chosen), visit.before(), next))
                .toList();
        Set<EntryId> there = open.stream()
                .flatMap(one -> one.entries().stream())
                .map(Stated::id)
                .collect(Collectors.toSet());
        WeighPage page = new WeighPage(
                seen.shell(),
                shown,
                level(seen, visit.before()),
                up(seen, there),
                down(seen, there),
                form.changes(),
                form.why(),
                form.key());
        List<CaseEntry> stood = Stream.concat(
                        shown.stream().flatMap(one -> one.entries().stream()), Stream.ofNullable(page.level()))
                .toList();
        trail.shown(seen.person(), "GET " + Paths.WEIGH, stood, shown.size());
        seenEntries.stood(seen, visit, stood);
        return page;
    }

    private static boolean isChosen(Waiting one, WeighForm form, @Nullable Integer chosen) {
        return form.chosen().contains(one.value())
                || Objects.equals(chosen, one.duty().number());
    }

    private WeighPage.Waiting shown(
            SeenCase seen,
            Waiting one,
            boolean chosen,
            Set<EntryId> before,
            Function<RaisedDuty, List<Escalation>> next) {
        Reader reader = seen.reader();
        return new WeighPage.Waiting(
                one.value(),
                chosen,
                bar(one, reader),
                duties.shown(seen, one.duty()),
                one.entries().stream()
                        .map(stated -> EntryShown.of(stated, reader, before))
                        .toList(),
                next.apply(one.duty().duty()).stream()
                        .map(role -> new Next(role.to().title(), role.at()))
                        .toList());
    }

    private static String bar(Waiting one, Reader reader) {
        if (!reader.records()) {
            return Text.text(reader.lookingBack() ? "risk.weigh.bar.past" : "risk.weigh.bar.readOnly");
        }
        if (one.role() == null) {
            return Text.text("risk.weigh.bar.notAsked");
        }
        return one.readable() ? "" : Text.text("risk.weigh.bar.notCleared");
    }

    private static @Nullable CaseEntry level(SeenCase seen, Set<EntryId> before) {
        Reader reader = seen.reader();
        return reader.sees(Area.RISK)
                ? seen.picture()
                        .risk()
                        .levelAt(reader.now())
                        .map(level -> EntryShown.of(level, reader, before))
                        .orElse(null)
                : null;
    }

    private static List<Pointing> up(SeenCase seen, Set<EntryId> there) {
        return others(seen, there).stream()
                .map(stated -> pointing(seen, stated))
                .toList();
    }

    /** What bears on harm besides what waits, the newest first. */
    private static List<Stated<?>> others(SeenCase seen, Set<EntryId> there) {
        return seen.picture().signs().stream()
                .filter(HarmSign::pointsToHarm)
                .<Stated<?>>map(HarmSign::stated)
                .filter(stated -> !there.contains(stated.id()) && seen.reader().knowsOf(stated.entry()))
                .sorted(Comparator.<Stated<?>, Instant>comparing(Stated::occurred)
                        .reversed())
                .toList();
    }

    private static List<Easing> down(SeenCase seen, Set<EntryId> there) {
        List<Easing> down = new ArrayList<>();
        for (EasingSign sign : EasingSign.in(seen.picture())) {
            List<Pointing> entries = sign.entries().reversed().stream()
                    .filter(stated -> seen.reader().knowsOf(stated.entry()))
                    .map(stated -> pointing(seen, stated))
                    .toList();
            if (!entries.isEmpty()) {
                down.add(new Easing(Text.counted("risk.easing." + sign.kind(), entries.size()), entries));
            }
        }
        quiet(seen, there).ifPresent(down::add);
        return down;
    }

    /** That nothing but what waits has borne on harm since the level was set. */
    private static Optional<Easing> quiet(SeenCase seen, Set<EntryId> there) {
        return seen.picture()
                .risk()
                .levelAt(seen.reader().now())
                .filter(level -> seen.reader().sees(Area.RISK)
                        && others(seen, there).stream()
                                .noneMatch(other -> other.known().isAfter(level.known())))
                .map(level -> new Easing(Text.text("risk.easing.quiet", PageDates.day(level.occurred())), List.of()));
    }

    private static Pointing pointing(SeenCase seen, Stated<?> stated) {
        CaseEntry entry = EntryShown.of(stated, seen.reader(), Set.of());
        String says = Objects.requireNonNullElse(entry.says(), Text.text("cases.entry.hidden.short"));
        return new Pointing(
                says,
                Text.text(
                        "risk.weigh.where",
                        Text.text("cases.source." + entry.agency().name()),
                        PageDates.when(entry.occurred())),
                entry.id());
    }
}
