package org.throughcare.commands.background;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.throughcare.commands.background.Life.Area;
import org.throughcare.practice.partnership.PartnershipFact.QueryAnswered;
import org.throughcare.practice.partnership.PartnershipFact.QueryReceived;
import org.throughcare.practice.partnership.PartnershipFact.RequestAnswered;
import org.throughcare.practice.partnership.PartnershipFact.RequestMade;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.RecordFact.Classified;
import org.throughcare.practice.record.UnknownFact;
import org.throughcare.practice.terms.Party;
import org.throughcare.practice.terms.Role;

/** Requests and questions between agencies, and the odd entry of a kind nobody foresaw. */
final class BetweenAgencies {
    private final Life life;
    private final Assumptions assumed;
    private final Chance chance;

    private BetweenAgencies(Life life) {
        this.life = life;
        this.assumed = life.assumed();
        this.chance = life.chance(Area.PARTNERSHIP);
    }

    static void write(Life life) {
        new BetweenAgencies(life).write();
    }

    private void write() {
        Notes notes = life.notes();
        for (LocalDate day : days(Assumption.REQUESTS)) {
            Instant at = life.diary().office(day, chance);
            boolean ours = chance.happens(0.5);
            RequestMade request = new RequestMade(
                    "a check of what is known",
                    ours ? Party.PROBATION : Party.POLICE,
                    ours ? Party.POLICE : Party.PROBATION,
                    null);
            Entry asked = notes.police(request, at, at);
            if (answered()) {
                Instant answer = life.delayed(at, Assumption.ANSWER_DAYS, chance);
                notes.police(new RequestAnswered(asked.id(), "answered", null), answer, answer);
            }
        }
        for (LocalDate day : days(Assumption.QUERIES)) {
            Instant at = life.diary().office(day, chance);
            Entry asked = notes.probation(new QueryReceived("a housing office", Party.PROBATION, "a tenancy"), at);
            if (answered()) {
                Instant answer = life.delayed(at, Assumption.ANSWER_DAYS, chance);
                notes.probation(new QueryAnswered(asked.id(), "answered"), answer);
            }
        }
        for (LocalDate day : days(Assumption.UNKNOWN_INFORMATION)) {
            Instant at = life.diary().office(day, chance);
            Entry unknown = notes.probation(new UnknownFact("note from another system", Map.of()), at);
            if (answered()) {
                Instant answer = life.delayed(at, Assumption.ANSWER_DAYS, chance);
                notes.probation(new Classified(unknown.id(), "correspondence", Role.COM), answer);
            }
        }
    }

    private boolean answered() {
        return !chance.happens(assumed.chance(Assumption.ANSWER_NEVER));
    }

    private List<LocalDate> days(Assumption rate) {
        return life.days(
                assumed.of(rate), life.course().sentenced(), life.course().end(), chance);
    }
}
