package org.throughcare.commands.replay;

import java.time.Instant;
import java.util.List;
import org.throughcare.commands.casefile.Mode;
import org.throughcare.commands.words.LondonTime;
import org.throughcare.practice.replay.Circumstance;
import org.throughcare.practice.replay.Circumstances;
import org.throughcare.practice.replay.RaisedDuty;
import org.throughcare.practice.terms.Party;

/**
 * What became of a duty, in words. Nobody was ever sent a replayed duty, so nothing here says that anybody missed one
 * (N09); where no act is recorded, the workload and staffing known for that time stand beside it (N11).
 */
final class OutcomeInWords {
    private final Mode mode;
    private final List<Circumstance> circumstances;

    OutcomeInWords(Mode mode, List<Circumstance> circumstances) {
        this.mode = mode;
        this.circumstances = circumstances;
    }

    String of(RaisedDuty duty) {
        return switch (duty.outcome()) {
            case OPEN -> noAct(duty) + around(duty);
            case UNANSWERED -> noAct(duty) + " Its time was over " + ended(duty) + "." + around(duty);
            case DISCHARGED -> "Answered " + ended(duty) + (late(duty) ? ", after it was due." : ".");
            case WITHDRAWN -> "Withdrawn " + ended(duty) + ": the facts behind it were corrected.";
        };
    }

    private String noAct(RaisedDuty duty) {
        return switch (mode) {
            case AS_IT_WAS -> "No recorded act answers this.";
            case AS_IT_SHOULD_BE ->
                Phrasing.capital(Phrasing.roles(duty.addressedTo()))
                        + " would have been asked; no recorded act answers this.";
        };
    }

    private static String ended(RaisedDuty duty) {
        Instant at = duty.outcomeAt();
        String when = at == null ? "" : "on " + LondonTime.shortly(at);
        return duty.outcomeBy() == null ? when : when + " (" + duty.outcomeBy() + ")";
    }

    private static boolean late(RaisedDuty duty) {
        return duty.outcomeAt() != null && duty.outcomeAt().isAfter(duty.dueAt());
    }

    private String around(RaisedDuty duty) {
        if (!duty.parties().contains(Party.PROBATION)) {
            return "";
        }
        StringBuilder said = new StringBuilder();
        for (Circumstance circumstance : Circumstances.at(circumstances, duty.dueAt())) {
            said.append(' ').append(circumstance.inWords());
        }
        return said.toString();
    }
}
