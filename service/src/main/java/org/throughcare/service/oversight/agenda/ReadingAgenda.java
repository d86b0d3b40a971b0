package org.throughcare.service.oversight.agenda;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.record.Stated;
import org.throughcare.service.access.StaffMember;
import org.throughcare.service.access.Trail;
import org.throughcare.service.cases.ShownTrail;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.web.Choice;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.model.oversight.Agenda;
import org.throughcare.service.web.model.oversight.Agenda.Said;
import org.throughcare.service.work.TimesAway;

/** Makes the agenda of a meeting, and audits on which entries and duties of which cases it rests. */
@Component
class ReadingAgenda {
    private static final String ROUTE = "GET " + Paths.SUPERVISION_AGENDA;

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

    /** The agenda of {@code meeting} for the one of the two who looks. */
    Agenda of(Meeting meeting) {
        return transactions.as(meeting.reader().acting(), () -> {
            Instant now = clock.instant();
            LocalDate today = policy.dateOf(now);
            Instant since = policy.before(PolicyKey.AGENDA_LOOK_BACK, today);
            int most = policy.count(PolicyKey.AGENDA_MOST, today);
            List<AgendaCase> all = cases.of(meeting, now, since);
            ShownOnAgenda shown = new ShownOnAgenda();
            AgendaParts parts = new AgendaParts(all, most, shown);
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
                    parts.told(new WhatIsHard(policy, now, since)::of),
                    parts.told(new WhatWentWell(policy, now, since)::of),
                    parts.decisions(meeting, new ToDecide(policy, now, since)));
            leave(meeting, all, shown);
            return agenda;
        });
    }

    private void leave(Meeting meeting, List<AgendaCase> all, ShownOnAgenda shown) {
        trail.leave(
                "CASES_LISTED",
                null,
                ROUTE + ": of staff " + meeting.practitioner().id() + ": " + all.size());
        shown.leave(shownTrail, ROUTE);
    }

    private List<Choice> others(Meeting meeting) {
        StaffMember here = meeting.other();
        return meetings.others(meeting.reader()).stream()
                .filter(member -> here == null || member.id() != here.id())
                .map(member -> Choice.of(Paths.supervisionAgenda(member.id()), member.name()))
                .toList();
    }

    private List<Said> brought(List<AgendaCase> all, ShownOnAgenda shown) {
        List<Said> brought = new ArrayList<>();
        for (AgendaCase one : all) {
            List<Said> of = said.brought(AgendaParts.who(one), one.picture());
            if (!of.isEmpty()) {
                brought.addAll(of);
                shown.entries(
                        one.person(),
                        InSupervision.brought(one.picture()).stream().map(Stated::id));
            }
        }
        return brought;
    }

    private List<Said> agreed(List<AgendaCase> all, LocalDate first, ShownOnAgenda shown) {
        List<Said> agreed = new ArrayList<>();
        for (AgendaCase one : all) {
            List<Said> of = said.agreed(AgendaParts.who(one), one.picture(), first);
            if (!of.isEmpty()) {
                agreed.addAll(of);
                shown.entries(
                        one.person(),
                        InSupervision.agreed(one.picture(), first).stream().map(Stated::id));
            }
        }
        return agreed;
    }

    private static String name(@Nullable StaffMember staff) {
        return staff == null ? "" : staff.name();
    }
}
