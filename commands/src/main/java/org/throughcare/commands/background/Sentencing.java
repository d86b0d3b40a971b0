package org.throughcare.commands.background;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.throughcare.commands.background.Life.Area;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.risk.RiskFact.ScoreCalculated;
import org.throughcare.practice.sentence.ProtectiveOrderFact.OrderKind;
import org.throughcare.practice.sentence.ProtectiveOrderFact.ProtectiveOrderMade;
import org.throughcare.practice.sentence.SentenceFact.OffendingHistory;
import org.throughcare.practice.sentence.SentenceFact.Sentenced;
import org.throughcare.practice.supervision.SupervisionFact.ComplianceHistory;
import org.throughcare.practice.supervision.SupervisionFact.SupervisionEnded;
import org.throughcare.practice.terms.Offence;
import org.throughcare.practice.terms.RiskGroup;

/** What stands on the record from the day of sentence, and the end of supervision. */
final class Sentencing {
    private final Life life;
    private final Chance chance;

    private Sentencing(Life life) {
        this.life = life;
        this.chance = life.chance(Area.COURT);
    }

    static void write(Life life) {
        new Sentencing(life).write();
    }

    private void write() {
        Course course = life.course();
        boolean custodial = course.kind().custodial();
        Instant known = course.sentenced();
        history(known.minus(Duration.ofDays(3)), custodial);
        life.notes()
                .court(
                        new Sentenced(
                                course.kind(),
                                course.months(),
                                course.offences(),
                                false,
                                custodial ? life.diary().date(course.custody().to()) : null,
                                course.ends()),
                        known,
                        custodial);
        Assumptions assumed = life.assumed();
        if (life.traits().domesticAbuse() && chance.happens(assumed.chance(Assumption.ORDERS_AT_SENTENCE))) {
            Entry order = life.notes().court(order(course), known.plus(Duration.ofMinutes(5)), custodial);
            life.weigh(order, chance);
        }
        if (custodial) {
            score(known.plus(Duration.ofMinutes(40)));
        }
        life.notes().probation(new SupervisionEnded("the sentence came to its end"), course.end());
    }

    private ProtectiveOrderMade order(Course course) {
        return new ProtectiveOrderMade(
                chance.oneOf(OrderKind.RESTRAINING_ORDER, OrderKind.NON_MOLESTATION_ORDER),
                RiskGroup.KNOWN_ADULT,
                List.of("no contact"),
                course.ends().plusYears(1),
                null);
    }

    private void history(Instant at, boolean custodial) {
        Traits traits = life.traits();
        List<Offence> kinds = new ArrayList<>();
        traits.history().stream()
                .sorted()
                .forEach(nature -> kinds.add(new Offence(nature.inWords(), 1, Set.of(nature))));
        life.notes()
                .court(
                        new OffendingHistory(chance.between(1, 14), null, kinds, traits.weapons(), chance.happens(0.2)),
                        at,
                        custodial);
        if (chance.happens(life.assumed().chance(Assumption.EARLIER_NON_COMPLIANCE))) {
            life.notes().probation(new ComplianceHistory(true, null), at.plus(Duration.ofHours(2)));
        }
    }

    private void score(Instant at) {
        boolean carried = chance.happens(life.assumed().chance(Assumption.SCORE_WITH_CARRIED_TEXT));
        life.notes()
                .shared(
                        new ScoreCalculated(
                                "reoffending score",
                                "court team",
                                "allocation",
                                false,
                                List.of(),
                                carried ? "an earlier assessment" : null),
                        at);
    }
}
