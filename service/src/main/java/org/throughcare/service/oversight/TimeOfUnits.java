package org.throughcare.service.oversight;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.terms.London;
import org.throughcare.practice.terms.Party;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.access.StaffMember;
import org.throughcare.service.access.StaffRegister;
import org.throughcare.service.access.Trail;
import org.throughcare.service.database.Acting;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.store.Caseload;
import org.throughcare.service.store.CasesOf;
import org.throughcare.service.store.ListedCase;
import org.throughcare.service.web.Choice;
import org.throughcare.service.web.PageNumbers;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.oversight.TimeInUnit;
import org.throughcare.service.web.model.oversight.TimeInUnit.Month;

/** Counts time with people and time at the screen of a unit, where enough people work and were seen for nobody to be seen in it. */
@Component
class TimeOfUnits {
    private static final Acting.Engine COUNTING = new Acting.Engine("time of units");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final int MONTHS = 3;
    private static final int SPAN_MINUTES = 5;
    private static final int HOUR = 60;

    private final Caseload caseload;
    private final StaffRegister register;
    private final JdbcClient jdbc;
    private final Transactions transactions;
    private final Trail trail;
    private final Policy policy;
    private final InstantSource clock;

    TimeOfUnits(
            Caseload caseload,
            StaffRegister register,
            JdbcClient jdbc,
            Transactions transactions,
            Trail trail,
            Policy policy,
            InstantSource clock) {
        this.caseload = caseload;
        this.register = register;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.trail = trail;
        this.policy = policy;
        this.clock = clock;
    }

    /** The units to choose from, by name. */
    List<String> units() {
        return register.all().stream()
                .map(StaffMember::unit)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    TimeInUnit page(SignedIn who, String unit, boolean chooses) {
        List<Choice> units =
                chooses ? units().stream().map(one -> Choice.of(one, one)).toList() : List.of();
        Instant now = clock.instant();
        if (unit.isEmpty()) {
            return new TimeInUnit("", units, "", List.of(), now);
        }
        int fewest = policy.count(PolicyKey.ASSURANCE_SMALLEST_GROUP, policy.dateOf(now));
        transactions.run(who.acting(), () -> trail.leave("UNIT_TIME_SEEN", null, "GET " + Paths.UNIT_TIME));
        long staff = register.all().stream()
                .filter(member -> member.active() && unit.equals(member.unit()))
                .count();
        if (staff < fewest) {
            return new TimeInUnit(unit, units, Text.text("oversight.time.few", fewest), List.of(), now);
        }
        List<Month> months = transactions.as(COUNTING, () -> months(unit, fewest, now));
        return new TimeInUnit(unit, units, "", months, now);
    }

    private List<Month> months(String unit, int fewest, Instant now) {
        List<ListedCase> cases = caseload.listed(new CasesOf.Unit(unit), Party.PROBATION, now);
        YearMonth current = YearMonth.from(now.atZone(London.ZONE));
        return IntStream.range(0, MONTHS)
                .mapToObj(current::minusMonths)
                .map(month -> month(unit, month, month.equals(current), cases, fewest))
                .toList();
    }

    private Month month(String unit, YearMonth month, boolean runs, List<ListedCase> cases, int fewest) {
        Instant from = month.atDay(1).atStartOfDay(London.ZONE).toInstant();
        Instant until = month.plusMonths(1).atDay(1).atStartOfDay(London.ZONE).toInstant();
        SeenInPerson seen = SeenInPerson.of(cases, from, until);
        String name = MONTH.format(month);
        boolean enough = seen.people() >= fewest;
        return new Month(
                runs ? Text.text("oversight.time.runs", name) : name,
                enough ? PageNumbers.count(seen.contacts()) : Text.text("oversight.time.fewSeen", fewest),
                enough ? length(seen) : "",
                screen(unit, from, until, fewest));
    }

    private static String length(SeenInPerson seen) {
        String hours = Text.counted("oversight.time.hours", Math.round((double) seen.minutes() / HOUR));
        return seen.withoutLength() == 0
                ? hours
                : Text.counted("oversight.time.withoutLength", seen.withoutLength(), hours);
    }

    private String screen(String unit, Instant from, Instant until, int fewest) {
        return jdbc.sql("select spans, people from spans_at_screen(:unit, :from, :until)")
                .param("unit", unit)
                .param("from", Timestamp.from(from))
                .param("until", Timestamp.from(until))
                .query((row, _) -> row.getLong("people") < fewest
                        ? Text.text("oversight.time.fewAtScreen", fewest)
                        : Text.counted(
                                "oversight.time.hours",
                                Math.round((double) row.getLong("spans") * SPAN_MINUTES / HOUR)))
                .single();
    }
}
