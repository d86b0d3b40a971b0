package org.throughcare.service.oversight.agenda;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.throughcare.practice.terms.RiskLevel;
import org.throughcare.service.cases.DutyAnswers;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.oversight.Agenda.Decided;
import org.throughcare.service.web.model.oversight.Agenda.Decision;
import org.throughcare.service.web.model.oversight.Agenda.OnCase;
import org.throughcare.service.web.model.oversight.Agenda.Part;
import org.throughcare.service.web.model.oversight.Agenda.Who;

/**
 * The lists of cases that make up an agenda.
 *
 * @param all the cases
 * @param most how many of them one list names, by policy
 * @param shown gathers what stands on the page
 */
record AgendaParts(List<AgendaCase> all, int most, ShownOnAgenda shown) {
    private record Told(AgendaCase of, List<Sentence> says) {}

    private record Deciding(AgendaCase of, List<ToDecide.Pending> pending) {}

    /** Those of which most is to be said, the higher risk first among them. */
    Part<OnCase> told(Function<AgendaCase, List<Sentence>> says) {
        List<Told> told = all.stream()
                .map(one -> new Told(one, says.apply(one)))
                .filter(one -> !one.says().isEmpty())
                .sorted(Comparator.<Told>comparingInt(one -> -one.says().size())
                        .thenComparing(one -> one.of().summary().rosh(), RiskLevel.HIGHER_FIRST))
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

    /** Those on which something is to be decided by both, in the order of why it is for both. */
    Part<Decided> decisions(Meeting meeting, ToDecide toDecide) {
        List<Deciding> deciding = all.stream()
                .map(one -> new Deciding(one, toDecide.of(one)))
                .filter(one -> !one.pending().isEmpty())
                .sorted(Comparator.<Deciding, ToDecide.Pending>comparing(
                                one -> one.pending().getFirst(), Comparator.comparing(ToDecide.Pending::because))
                        .thenComparing(one -> one.of().summary().rosh(), RiskLevel.HIGHER_FIRST)
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

    static Who who(AgendaCase one) {
        return new Who(one.crn(), one.summary().name(), one.summary().rosh());
    }
}
