package org.throughcare.service.oversight.agenda;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.terms.RiskLevel;
import org.throughcare.service.access.StaffMember;
import org.throughcare.service.access.Trail;
import org.throughcare.service.cases.DutyAnswers;
import org.throughcare.service.cases.ShownTrail;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.web.Choice;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.oversight.Agenda;
import org.throughcare.service.web.model.oversight.Agenda.Decided;
import org.throughcare.service.web.model.oversight.Agenda.Decision;
import org.throughcare.service.web.model.oversight.Agenda.OnCase;
import org.throughcare.service.web.model.oversight.Agenda.Part;
import org.throughcare.service.web.model.oversight.Agenda.Said;
import org.throughcare.service.web.model.oversight.Agenda.Who;
import org.throughcare.service.work.TimesAway;

/** Makes the agenda of a meeting, and audits on which entries and duties of which cases it rests. */
@Component
class ReadingAgenda {
    private static final String ROUTE = "GET " + Paths.SUPERVISION_AGENDA;

    private static final int NOT_KNOWN = 2;

    private final AgendaCases cases;
    private final Meetings meetings;
    private final SaidInSupervision said;
    private final TimesAway timesAway;
    private final ShownTrail shownTrail;
    private final Trail trail;
    private final Transactions transactions;
    private final Policy policy;
    private final InstantSource clock;

    ReadingAgenda(
            AgendaCases cases,
            Meetings meetings,
            SaidInSupervision said,
            TimesAway timesAway,
            ShownTrail shownTrail,
            Trail trail,
            Transactions transactions,
            Policy policy,
            InstantSource clock) {
        this.cases = cases;
        this.meetings = meetings;
        this.said = said;
        this.timesAway = timesAway;
        this.shownTrail = shownTrail;
        this.trail = trail;
        this.transactions = transactions;
        this.policy = policy;
        this.clock = clock;
    }

    /** What of a case stands on the page. */
    private static final class Shown {
        private final Map<Long, Set<EntryId>> entries = new HashMap<>();
        private final Map<Long, Integer> duties = new HashMap<>();

        void entries(long person, Stream<EntryId> rests) {
            Set<EntryId> of = entries.computeIfAbsent(person, _ -> new HashSet<>());
            rests.forEach(of::add);
        }

        void duties(AgendaCase one) {
            duties.put(one.person(), one.open().size());
            entries(one.person(), Stream.empty());
        }
    }

    private record Told(AgendaCase of, List<Sentence> says) {}

    private record Deciding(AgendaCase of, List<ToDecide.Pending> pending) {}

    /** The agenda of {@code meeting} for the one of the two who looks. */
    Agenda of(Meeting meeting) {
        return transactions.as(meeting.reader().acting(), () -> {
            Instant now = clock.instant();
            LocalDate today = policy.dateOf(now);
            Instant since = policy.before(PolicyKey.AGENDA_LOOK_BACK, today);
            int most = policy.count(PolicyKey.AGENDA_MOST, today);
            List<AgendaCase> all = cases.of(meeting, now, since);
            Shown shown = new Shown();
            Agenda agenda = new Agenda(
                    meeting.practitioner().name(),
                    name(meeting.senior()),
                    meeting.own(),
                    now,
                    policy.dateOf(since),
                    others(meeting),
                    new WorkloadInWords(policy, now, since).of(meeting.practitioner(), all),
                    WorkloadInWords.away(timesAway.of(meeting.practitioner(), now)),
                    brought(all, shown),
                    agreed(all, policy.dateOf(since), shown),
                    told(all, new WhatIsHard(policy, now, since)::of, most, shown),
                    told(all, new WhatWentWell(policy, now, since)::of, most, shown),
                    decisions(meeting, all, new ToDecide(policy, now, since), most, shown));
            leave(meeting, all, shown);
            return agenda;
        });
    }

    private void leave(Meeting meeting, List<AgendaCase> all, Shown shown) {
        trail.leave(
                "CASES_LISTED",
                null,
                ROUTE + ": of staff " + meeting.practitioner().id() + ": " + all.size());
        shown.entries.forEach((person, entries) ->
                shownTrail.sentencesShown(person, ROUTE, entries, shown.duties.getOrDefault(person, 0)));
    }

    private List<Choice> others(Meeting meeting) {
        StaffMember here = meeting.other();
        return meetings.others(meeting.reader()).stream()
                .filter(member -> here == null || member.id() != here.id())
                .map(member -> Choice.of(Paths.supervisionAgenda(member.id()), member.name()))
                .toList();
    }

    private List<Said> brought(List<AgendaCase> all, Shown shown) {
        List<Said> brought = new ArrayList<>();
        for (AgendaCase one : all) {
            List<Said> of = said.brought(who(one), one.picture());
            if (!of.isEmpty()) {
                brought.addAll(of);
                shown.entries(
                        one.person(),
                        InSupervision.brought(one.picture()).stream().map(Stated::id));
            }
        }
        return brought;
    }

    private List<Said> agreed(List<AgendaCase> all, LocalDate first, Shown shown) {
        List<Said> agreed = new ArrayList<>();
        for (AgendaCase one : all) {
            List<Said> of = said.agreed(who(one), one.picture(), first);
            if (!of.isEmpty()) {
                agreed.addAll(of);
                shown.entries(
                        one.person(),
                        InSupervision.agreed(one.picture(), first).stream().map(Stated::id));
            }
        }
        return agreed;
    }

    /** Those of which most is to be said, the higher risk first among them. */
    private static Part<OnCase> told(
            List<AgendaCase> all, Function<AgendaCase, List<Sentence>> says, int most, Shown shown) {
        List<Told> told = all.stream()
                .map(one -> new Told(one, says.apply(one)))
                .filter(one -> !one.says().isEmpty())
                .sorted(Comparator.<Told>comparingInt(one -> -one.says().size())
                        .thenComparingInt(one -> rank(one.of())))
                .toList();
        List<Told> here = told.subList(0, Math.min(most, told.size()));
        here.forEach(one -> {
            shown.duties(one.of());
            shown.entries(one.of().person(), one.says().stream().flatMap(sentence -> sentence.rests().stream()));
        });
        return new Part<>(
                here.stream()
                        .map(one -> new OnCase(
                                who(one.of()),
                                one.says().stream().map(Sentence::says).toList()))
                        .toList(),
                told.size() - here.size());
    }

    private static Part<Decided> decisions(
            Meeting meeting, List<AgendaCase> all, ToDecide toDecide, int most, Shown shown) {
        List<Deciding> deciding = all.stream()
                .map(one -> new Deciding(one, toDecide.of(one)))
                .filter(one -> !one.pending().isEmpty())
                .sorted(Comparator.<Deciding, ToDecide.Pending>comparing(
                                one -> one.pending().getFirst(), Comparator.comparing(ToDecide.Pending::because))
                        .thenComparingInt(one -> rank(one.of()))
                        .thenComparing(one -> one.pending().getFirst(), ToDecide.ORDER))
                .toList();
        List<Deciding> here = deciding.subList(0, Math.min(most, deciding.size()));
        here.forEach(one -> {
            shown.duties(one.of());
            shown.entries(
                    one.of().person(), one.pending().stream().flatMap(pending -> Stream.ofNullable(pending.rests())));
        });
        return new Part<>(
                here.stream()
                        .map(one -> new Decided(
                                who(one.of()),
                                one.pending().stream()
                                        .map(pending -> decision(meeting, one.of(), pending))
                                        .toList()))
                        .toList(),
                deciding.size() - here.size());
    }

    private static Decision decision(Meeting meeting, AgendaCase one, ToDecide.Pending pending) {
        return new Decision(
                pending.asks(),
                Text.text("agenda.because." + pending.because()),
                pending.why(),
                pending.due(),
                pending.duty() == null
                        ? null
                        : DutyAnswers.of(
                                pending.duty(), one.crn(), meeting.reader().post()));
    }

    private static Who who(AgendaCase one) {
        return new Who(one.crn(), one.summary().name(), one.summary().rosh());
    }

    /** The higher risk first; no level on record before medium. */
    private static int rank(AgendaCase one) {
        @Nullable RiskLevel rosh = one.summary().rosh();
        if (rosh == null) {
            return NOT_KNOWN;
        }
        return switch (rosh) {
            case VERY_HIGH -> 0;
            case HIGH -> 1;
            case MEDIUM -> NOT_KNOWN + 1;
            case LOW -> NOT_KNOWN + 2;
        };
    }

    private static String name(@Nullable StaffMember staff) {
        return staff == null ? "" : staff.name();
    }
}
