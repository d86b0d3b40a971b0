package org.throughcare.commands.background;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.throughcare.practice.duties.DutyClass;
import org.throughcare.practice.duties.Escalation;
import org.throughcare.practice.duties.RuleCard;
import org.throughcare.practice.replay.RaisedDuty;
import org.throughcare.practice.terms.London;
import org.throughcare.practice.terms.Role;

/** Counts of what was raised in the counted years. Sums of whole numbers, so the order of counting is of no account. */
final class Tally {
    /** The counts of one rule. */
    static final class OfRule {
        private record Asked(Desk desk, Ask ask) {}

        private final Map<Asked, Long> asked = new HashMap<>();
        private long fired;
        private long peopleYears;

        long fired() {
            return fired;
        }

        /** In how many years of how many people it fired at all. */
        long peopleYears() {
            return peopleYears;
        }

        /** How often a desk was asked: at first, by escalation, or reminded. */
        long asked(Desk desk, Ask ask) {
            return asked.getOrDefault(new Asked(desk, ask), 0L);
        }

        private void ask(Desk desk, Ask ask, long times) {
            asked.merge(new Asked(desk, ask), times, Long::sum);
        }

        private void add(OfRule other) {
            fired += other.fired;
            peopleYears += other.peopleYears;
            other.asked.forEach((each, times) -> asked.merge(each, times, Long::sum));
        }
    }

    /** The ways in which a desk hears of a duty. */
    enum Ask {
        ADDRESSED,
        ESCALATED,
        REMINDED
    }

    private final Setting setting;
    private final Map<String, OfRule> rules = new TreeMap<>();
    private final Map<String, RuleCard> cards = new TreeMap<>();
    private final Volumes volumes = new Volumes();

    Tally(Setting setting) {
        this.setting = setting;
    }

    /** Counts what one record raised. */
    void count(List<RaisedDuty> raised) {
        Set<String> duties = new HashSet<>();
        Set<String> years = new HashSet<>();
        for (RaisedDuty duty : raised) {
            String kind = duty.card().kind();
            OfRule rule = rule(duty.card());
            if (counts(duty.raisedAt())) {
                if (duties.add(kind + "/" + duty.episode())) {
                    rule.fired++;
                }
                if (years.add(kind + year(duty.raisedAt()))) {
                    rule.peopleYears++;
                }
                duty.addressedTo().forEach(role -> rule.ask(Desk.of(role), Ask.ADDRESSED, 1));
            }
            count(rule, duty.passedTo(), Ask.ADDRESSED);
            count(rule, duty.escalations(), Ask.ESCALATED);
            long reminders = duty.reminders().stream().filter(this::counts).count();
            for (Role role : duty.addressedTo()) {
                rule.ask(Desk.of(role), Ask.REMINDED, reminders);
            }
        }
    }

    private void count(OfRule rule, List<Escalation> asked, Ask ask) {
        for (Escalation escalation : asked) {
            if (counts(escalation.at())) {
                rule.ask(Desk.of(escalation.to()), ask, 1);
            }
        }
    }

    private boolean counts(Instant instant) {
        return !instant.isBefore(setting.countedFrom());
    }

    private static int year(Instant instant) {
        return LocalDate.ofInstant(instant, London.ZONE).getYear();
    }

    private OfRule rule(RuleCard card) {
        cards.putIfAbsent(card.kind(), card);
        return rules.computeIfAbsent(card.kind(), kind -> new OfRule());
    }

    Tally add(Tally other) {
        other.rules.forEach(
                (kind, rule) -> rules.computeIfAbsent(kind, key -> new OfRule()).add(rule));
        cards.putAll(other.cards);
        volumes.add(other.volumes);
        return this;
    }

    OfRule of(RuleCard card) {
        return rules.getOrDefault(card.kind(), new OfRule());
    }

    /** How often a desk was asked by rules of a class; rules that run unseen ask nobody. */
    long asked(Desk desk, DutyClass dutyClass, Ask ask) {
        return cards.values().stream()
                .filter(card -> card.dutyClass() == dutyClass && !card.shadow())
                .mapToLong(card -> of(card).asked(desk, ask))
                .sum();
    }

    Volumes volumes() {
        return volumes;
    }
}
