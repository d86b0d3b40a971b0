package org.throughcare.commands.background;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.throughcare.commands.background.Assessing.Planned;
import org.throughcare.practice.partnership.PartnershipFact.MappaScreened;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.risk.RiskFact.AssessmentCompleted;
import org.throughcare.practice.risk.RiskFact.AssessmentKind;
import org.throughcare.practice.risk.RiskFact.PlanMade;
import org.throughcare.practice.risk.RiskFact.PlanReviewed;
import org.throughcare.practice.risk.RiskFact.RoshRecorded;
import org.throughcare.practice.risk.RiskFact.Topic;
import org.throughcare.practice.terms.Offence;
import org.throughcare.practice.terms.RiskLevel;

/** What each assessment leaves on the record: what it considered, the level, the plan and the plan's own reviews. */
final class RiskNotes {
    private final Life life;
    private final Assumptions assumed;
    private final Chance chance;
    private final Countersignatures countersignatures;

    RiskNotes(Life life, Chance chance) {
        this.life = life;
        this.assumed = life.assumed();
        this.chance = chance;
        this.countersignatures = new Countersignatures(life);
    }

    void write(List<Planned> assessments) {
        RiskLevel level = life.traits().level();
        for (int i = 0; i < assessments.size(); i++) {
            Planned each = assessments.get(i);
            RiskLevel next = i == 0 ? level : moved(level, each.caused());
            Entry signed = assessment(each, next);
            countersignatures.write(signed, next, i == 0 ? null : level);
            if (next.atLeast(RiskLevel.HIGH) && !level.atLeast(RiskLevel.HIGH)) {
                Instant screened = life.delayed(each.at(), Assumption.SCREENED_DAYS, chance);
                life.notes().shared(new MappaScreened(false, "not by offence or sentence"), screened);
            }
            level = next;
            Instant until = i + 1 < assessments.size()
                    ? assessments.get(i + 1).at()
                    : life.course().end();
            plan(each.at(), i == 0, until);
        }
    }

    private RiskLevel moved(RiskLevel level, boolean caused) {
        boolean upwards = caused && !level.atLeast(RiskLevel.HIGH);
        if (upwards && chance.happens(assumed.chance(Assumption.LEVEL_RAISED))) {
            return level == RiskLevel.LOW ? RiskLevel.MEDIUM : RiskLevel.HIGH;
        }
        if (!caused && chance.happens(assumed.of(Assumption.LEVEL_LOWERED))) {
            return switch (level) {
                case VERY_HIGH -> RiskLevel.HIGH;
                case HIGH -> RiskLevel.MEDIUM;
                case MEDIUM, LOW -> RiskLevel.LOW;
            };
        }
        return level;
    }

    private Entry assessment(Planned planned, RiskLevel level) {
        boolean wrong = planned.kind() == AssessmentKind.FULL
                && chance.happens(assumed.chance(Assumption.OFFENCES_NOT_ANALYSED));
        List<Offence> analysed = wrong ? List.of() : life.course().offences();
        Entry signed =
                life.notes().shared(new AssessmentCompleted(planned.kind(), analysed, topics(), null), planned.at());
        boolean reasons = !chance.happens(assumed.chance(Assumption.LEVEL_WITHOUT_REASONS));
        life.notes()
                .shared(
                        new RoshRecorded(level, Map.of(), reasons ? "the assessment's own reasons" : null),
                        planned.at());
        life.level(planned.at(), level);
        return signed;
    }

    private Set<Topic> topics() {
        Set<Topic> topics = EnumSet.of(Topic.INDEX_OFFENCES);
        for (Topic topic : Topic.values()) {
            if (chance.happens(assumed.of(Assumption.TOPIC_CONSIDERED))) {
                topics.add(topic);
            }
        }
        return topics;
    }

    private void plan(Instant made, boolean first, Instant until) {
        LocalDate review = due(made);
        life.notes().shared(first ? new PlanMade(review, List.of()) : new PlanReviewed(review), made);
        while (true) {
            Instant reviewed = reviewed(review);
            if (!reviewed.isBefore(until)) {
                return;
            }
            review = due(reviewed);
            life.notes().shared(new PlanReviewed(review), reviewed);
        }
    }

    private LocalDate due(Instant made) {
        return life.diary().date(made).plusMonths(Math.round(assumed.of(Assumption.PLAN_MONTHS)));
    }

    private Instant reviewed(LocalDate due) {
        if (chance.happens(assumed.chance(Assumption.PLAN_REVIEW_LATE))) {
            double days =
                    chance.length(assumed.of(Assumption.PLAN_REVIEW_LATE_DAYS), assumed.of(Assumption.DELAYS_DIFFER));
            return life.diary().office(life.diary().calendar().plus(due, (int) Math.ceil(days)), chance);
        }
        return life.diary().office(life.diary().calendar().minus(due, chance.between(1, 10)), chance);
    }
}
