package org.throughcare.service.supervision.diary;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.terms.London;
import org.throughcare.service.access.StaffMember;
import org.throughcare.service.store.CaseStanding.InDiary;
import org.throughcare.service.supervision.diary.InTheDiary.Entry;
import org.throughcare.service.web.PageDates;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.supervision.DiaryPage;
import org.throughcare.service.web.model.supervision.DiaryPage.Day;
import org.throughcare.service.web.model.supervision.DiaryPage.Line;

/** Makes the page of a diary, by day or by week. */
@Component
class ReadingDiary {
    private static final int WEEK = 7;

    private final InTheDiary diary;
    private final CalendarAddresses addresses;
    private final Policy policy;

    ReadingDiary(InTheDiary diary, CalendarAddresses addresses, Policy policy) {
        this.diary = diary;
        this.addresses = addresses;
        this.policy = policy;
    }

    /** The days around {@code on}; {@code address} is the one that was just made, or null. In the running transaction. */
    DiaryPage page(StaffMember staff, LocalDate on, boolean week, @Nullable String address, Instant now) {
        LocalDate first = week ? on.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)) : on;
        int length = week ? WEEK : 1;
        LocalDate end = first.plusDays(length);
        List<Entry> entries = diary.of(staff, start(first), start(end), now);
        LocalDate today = now.atZone(London.ZONE).toLocalDate();
        List<Day> days = new ArrayList<>();
        for (LocalDate day = first; day.isBefore(end); day = day.plusDays(1)) {
            LocalDate one = day;
            List<Line> lines = entries.stream()
                    .filter(entry -> date(entry).equals(one))
                    .map(entry -> line(entry, now))
                    .toList();
            if (!week || !lines.isEmpty() || day.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue()) {
                days.add(new Day(PageDates.weekday(day), day.equals(today), why(day), lines));
            }
        }
        return new DiaryPage(
                week ? Text.text("diary.week", PageDates.day(first)) : PageDates.weekday(first),
                days,
                Paths.diary(first.minusDays(length), week),
                Paths.diary(end, week),
                Paths.diary(today, week),
                Paths.diary(on, !week),
                week,
                addresses.made(staff.id()).orElse(null),
                address,
                now);
    }

    private String why(LocalDate day) {
        return policy.timekeeper(day)
                .calendar()
                .whyNotWorking(day)
                .filter(name -> day.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue())
                .map(name -> Text.text("diary.holiday", name))
                .orElse("");
    }

    private static Line line(Entry entry, Instant now) {
        InDiary one = entry.appointment();
        String crn = entry.summary().crn().orElse("");
        boolean past = !one.at().isAfter(now);
        return new Line(
                PageDates.time(one.at()),
                entry.summary().name(),
                crn,
                what(one),
                !past
                        ? ""
                        : one.outcome() == null
                                ? Text.text("diary.outcome.open")
                                : Text.text("diary.outcome." + one.outcome()),
                Paths.appointment(crn, one.id()),
                past && one.outcome() == null ? Paths.outcome(crn, one.id()) : null);
    }

    private static String what(InDiary one) {
        StringBuilder words = new StringBuilder(Text.text("supervision.AppointmentKind." + one.kind()));
        if (one.form() != null) {
            words.append(", ").append(Text.text("appointments.form." + one.form()));
        }
        if (one.minutes() != null) {
            words.append(", ").append(Text.counted("diary.minutes", one.minutes()));
        }
        return words.toString();
    }

    private static LocalDate date(Entry entry) {
        return entry.appointment().at().atZone(London.ZONE).toLocalDate();
    }

    private static Instant start(LocalDate date) {
        return date.atStartOfDay(London.ZONE).toInstant();
    }
}
