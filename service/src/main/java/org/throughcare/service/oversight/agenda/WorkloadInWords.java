package org.throughcare.service.oversight.agenda;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.allocation.AllocationFact.Allocated;
import org.throughcare.practice.casework.SupervisionState;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.terms.RiskLevel;
import org.throughcare.service.access.StaffMember;
import org.throughcare.service.store.CaseStanding;
import org.throughcare.service.web.PageDates;
import org.throughcare.service.web.Text;
import org.throughcare.service.work.TimesAway;

/**
 * How much the cases of a practitioner ask for, and when that practitioner is away. It stands beside what is hard, and beside
 * nobody else's (A6).
 *
 * @param policy the policy
 * @param now the instant at which it is asked
 * @param since from when a case is new
 */
record WorkloadInWords(Policy policy, Instant now, Instant since) {
    /** What {@code cases} are, each in words. */
    List<String> of(StaffMember practitioner, List<AgendaCase> cases) {
        List<AgendaCase> going = cases.stream().filter(one -> !one.isOver()).toList();
        List<String> words = new ArrayList<>();
        words.add(Text.counted("agenda.load.cases", going.size()));
        add(words, "agenda.load.held", going, WorkloadInWords::isHeld);
        add(words, "agenda.load.high", going, one -> {
            RiskLevel rosh = one.summary().rosh();
            return rosh != null && rosh.atLeast(RiskLevel.HIGH);
        });
        add(
                words,
                "agenda.load.new",
                going,
                one -> one.picture().all(Allocated.class).stream()
                        .reduce((_, later) -> later)
                        .filter(last -> last.occurred().isAfter(since)
                                && last.fact().to().equalsIgnoreCase(practitioner.code()))
                        .isPresent());
        long releases =
                going.stream().filter(one -> isNear(one.summary().release())).count();
        if (releases > 0) {
            words.add(Text.counted(
                    "agenda.load.release",
                    releases,
                    policy.span(PolicyKey.LIST_RELEASE_WITHIN, policy.dateOf(now))
                            .describe()));
        }
        return words;
    }

    /** When the practitioner is away or covers for somebody, each in words. */
    static List<String> away(List<TimesAway.Time> times) {
        return times.stream()
                .map(time -> time.away()
                        ? Text.text(
                                "agenda.away",
                                PageDates.weekday(time.first()),
                                PageDates.weekday(time.last()),
                                time.other())
                        : Text.text(
                                "agenda.covers",
                                time.other(),
                                PageDates.weekday(time.first()),
                                PageDates.weekday(time.last())))
                .toList();
    }

    private static void add(List<String> words, String key, List<AgendaCase> cases, Predicate<AgendaCase> counts) {
        long number = cases.stream().filter(counts).count();
        if (number > 0) {
            words.add(Text.counted(key, number));
        }
    }

    private static boolean isHeld(AgendaCase one) {
        CaseStanding standing = one.summary().standing();
        return standing != null
                && (standing.state() == SupervisionState.IN_CUSTODY || standing.state() == SupervisionState.ON_REMAND);
    }

    private boolean isNear(@Nullable LocalDate release) {
        return release != null
                && !release.isBefore(policy.dateOf(now))
                && !policy.before(PolicyKey.LIST_RELEASE_WITHIN, release).isAfter(now);
    }
}
