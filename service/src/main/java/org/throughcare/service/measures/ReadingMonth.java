package org.throughcare.service.measures;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.recall.measures.Measure.Grouping;
import org.throughcare.practice.recall.measures.MeasuredRecall;
import org.throughcare.practice.recall.measures.MonthOfRecalls;
import org.throughcare.practice.recall.measures.MonthsTogether;
import org.throughcare.practice.terms.London;
import org.throughcare.service.access.Post;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.access.StaffMember;
import org.throughcare.service.access.StaffRegister;
import org.throughcare.service.store.RecallTimes;
import org.throughcare.service.web.PageDates;
import org.throughcare.service.web.PageNumbers;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.measures.RecallReport;

/** Works out what the recalls of a month say together, from what is kept of each (R68-R70). */
@Component
class ReadingMonth {
    private final RecallTimes times;
    private final UnitsInReach units;
    private final LongestRecalls longest;
    private final StandingBeside beside;
    private final StaffRegister register;
    private final Policy policy;
    private final InstantSource clock;

    ReadingMonth(
            RecallTimes times,
            UnitsInReach units,
            LongestRecalls longest,
            StandingBeside beside,
            StaffRegister register,
            Policy policy,
            InstantSource clock) {
        this.times = times;
        this.units = units;
        this.longest = longest;
        this.beside = beside;
        this.register = register;
        this.policy = policy;
        this.clock = clock;
    }

    /**
     * The report that {@code who} asks for; inside a transaction of theirs.
     *
     * @param month one of the months asked for, as typed
     * @param at the minute as of which open ones are counted, as typed
     */
    RecallReport report(SignedIn who, @Nullable String unit, String month, String at) {
        YearMonth current = YearMonth.from(clock.instant().atZone(London.ZONE));
        Instant asAt = Asking.minute(at, clock.instant());
        int smallest = policy.count(PolicyKey.MEASURES_SMALLEST_GROUP, policy.dateOf(asAt));
        List<MonthsTogether> periods = MonthsTogether.of(
                times.people(Asking.startOf(YearMonth.of(current.getYear() - 1, 1)), smallest), current, smallest);
        return report(who, new Asking(unit, Asking.months(month, periods, current), asAt), periods);
    }

    private RecallReport report(SignedIn who, Asking asking, List<MonthsTogether> periods) {
        LocalDate on = policy.dateOf(asking.asAt());
        int smallest = policy.count(PolicyKey.MEASURES_SMALLEST_GROUP, on);
        @Nullable String own = who.staff().unit();
        @Nullable String unit = asking.unit();
        List<MeasuredRecall> recalls = times.asked(asking.from(), asking.before(), own);
        MonthOfRecalls all = MonthOfRecalls.of(
                recalls,
                policy,
                new MonthOfRecalls.Asked(groupings(own), smallest, rare(who.staff(), smallest), asking.asAt()));
        MonthOfRecalls month = own == null && unit != null ? all.only(unit) : all;
        return new RecallReport(
                unit == null ? "" : unit,
                units.choices(who),
                asking.months().first().toString(),
                Asking.choices(periods),
                Text.text(
                        "measures.heading",
                        unit == null ? Text.text("measures.everywhere") : unit,
                        Asking.inWords(asking.months())),
                asking.asAt().toString(),
                PageDates.dayAndTime(asking.asAt()),
                says(month, own == null && unit != null ? "measures.few" : "measures.wait", smallest),
                month.saysSomething() ? new FiguresInWords(policy, on, smallest).tables(month) : List.of(),
                longest.of(
                        recalls.stream()
                                .filter(one -> unit == null || unit.equals(one.unit()))
                                .toList(),
                        asking.asAt()),
                own == null ? List.of() : beside.of(who, own, asking, smallest));
    }

    private static Set<Grouping> groupings(@Nullable String own) {
        return own == null ? EnumSet.allOf(Grouping.class) : EnumSet.complementOf(EnumSet.of(Grouping.UNIT));
    }

    private static List<String> says(MonthOfRecalls month, String tooFew, int smallest) {
        List<String> says = new ArrayList<>();
        Integer recalls = month.recalls();
        if (!month.saysSomething()) {
            says.add(Text.text(tooFew, smallest));
        } else if (recalls != null) {
            says.add(Text.text("measures.recalls", PageNumbers.count(recalls)));
            if (month.ended() > 0) {
                says.add(Text.counted("measures.ended", month.ended()));
            }
        }
        return says;
    }

    /** The posts that too few hold, where {@code who} measures, for anything to be shown of those who asked in them. */
    private Set<String> rare(StaffMember who, int smallest) {
        Map<Post, Long> holding = register.all().stream()
                .filter(member -> within(member.unit(), who.unit()) && within(member.region(), who.region()))
                .collect(Collectors.groupingBy(StaffMember::post, Collectors.counting()));
        return Arrays.stream(Post.values())
                .filter(post -> holding.getOrDefault(post, 0L) < smallest)
                .map(Post::title)
                .collect(Collectors.toSet());
    }

    private static boolean within(@Nullable String place, @Nullable String reach) {
        return reach == null || reach.equals(place);
    }
}
