package org.throughcare.practice.duties.enforcement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.throughcare.practice.casework.CasePicture;
import org.throughcare.practice.casework.LicencePeriod;
import org.throughcare.practice.duties.Asking;
import org.throughcare.practice.duties.Citing;
import org.throughcare.practice.duties.Demand;
import org.throughcare.practice.duties.Episode;
import org.throughcare.practice.duties.Rule;
import org.throughcare.practice.duties.RuleCard;
import org.throughcare.practice.duties.Run;
import org.throughcare.practice.duties.Situation;
import org.throughcare.practice.licence.LicenceFact.TagAlert;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.recall.RecallFact.RecallDecided;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.sentence.SentenceFact.Arrested;
import org.throughcare.practice.sentence.SentenceFact.Charged;
import org.throughcare.practice.supervision.SupervisionFact.CommunityIntelligence;
import org.throughcare.practice.supervision.SupervisionFact.ThirdPartyReport;
import org.throughcare.practice.terms.Role;

/**
 * New relevant information came after a decision not to recall, or the day it was to stand until has come: it is looked at
 * again (R74). A further absence is
 * not asked about twice: {@link RecallDecisionRequired} and {@link AbsenceUnresolved} ask about it.
 */
public final class NoRecallReopened implements Rule {
    private static final RuleCard CARD = RuleCard.timescale(
                    "NO_RECALL_REOPENED", "Look again at the decision not to recall in the light of what is new")
            .keeps(74)
            .reads(PolicyKey.CLOSE_OF_BUSINESS, PolicyKey.RECALL_DECISION_HEAD_AFTER);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Demand> demands(Situation situation) {
        List<Demand> demands = new ArrayList<>();
        for (LicencePeriod licence : situation.picture().licencePeriods()) {
            licence.during(situation.picture().all(RecallDecided.class))
                    .filter(decision -> !decision.fact().recall())
                    .forEach(decision -> Run.cut(
                                    news(situation.picture(), licence, decision), Decisions.in(situation.picture()))
                            .forEach(run -> demands.add(demand(situation, licence, decision, run))));
            licence.during(situation.picture().all(RecallDecided.class)).forEach(decision -> {
                LocalDate expires = decision.fact().expiresOn();
                if (!decision.fact().recall() && expires != null) {
                    demands.add(expired(situation, licence, decision, expires));
                }
            });
        }
        return demands;
    }

    /** The act of a manager that takes the decision's place. */
    private static Optional<Stated<?>> next(CasePicture picture, Stated<RecallDecided> decision) {
        return Decisions.in(picture).stream()
                .filter(act -> act.known().isAfter(decision.known()))
                .min(Comparator.comparing(Stated::known));
    }

    private static Demand expired(
            Situation situation, LicencePeriod licence, Stated<RecallDecided> decision, LocalDate expires) {
        Policy policy = situation.policy();
        Instant day = policy.timekeeper(expires).startOf(expires);
        Instant opens = day.isBefore(decision.known()) ? decision.known() : day;
        Instant due = policy.sameDay(opens);
        return Asking.of(CARD, Episode.of("expiry", decision))
                .because(decision, licence.release())
                .because(situation.holder())
                .from(opens)
                .by(due)
                .to(situation.practitionerAnd(Role.SPO))
                .escalate(policy.due(PolicyKey.RECALL_DECISION_HEAD_AFTER, due), Role.PDU_HEAD)
                .answeredBy(next(situation.picture(), decision).orElse(null))
                .overWith(licence.ending())
                .why(() -> "It was decided in " + decision.cited() + " not to recall, to stand until "
                        + Citing.day(expires) + ".");
    }

    private static List<Stated<?>> news(CasePicture picture, LicencePeriod licence, Stated<RecallDecided> decision) {
        Instant next = next(picture, decision).map(Stated::known).orElse(Instant.MAX);
        List<Stated<?>> news = new ArrayList<>();
        picture.all(ThirdPartyReport.class).stream()
                .filter(report -> !report.fact().signs().isEmpty())
                .forEach(news::add);
        news.addAll(picture.all(CommunityIntelligence.class));
        news.addAll(picture.all(TagAlert.class));
        news.addAll(picture.all(Arrested.class));
        news.addAll(picture.all(Charged.class));
        news.removeIf(one -> !licence.covers(one)
                || !one.known().isAfter(decision.known())
                || !one.known().isBefore(next));
        return news;
    }

    private static Demand demand(Situation situation, LicencePeriod licence, Stated<RecallDecided> decision, Run run) {
        Policy policy = situation.policy();
        Instant due = policy.sameDay(run.began());
        return Asking.of(CARD, Episode.of("decision", decision))
                .because(decision, licence.release())
                .because(run.basis())
                .because(situation.holder())
                .from(run.began())
                .by(due)
                .to(situation.practitionerAnd(Role.SPO))
                .escalate(policy.due(PolicyKey.RECALL_DECISION_HEAD_AFTER, due), Role.PDU_HEAD)
                .answeredBy(run.answer())
                .overWith(licence.ending())
                .why(() -> "It was decided in " + decision.cited() + " not to recall. New since then: "
                        + Citing.entries(run.causes()) + ".");
    }
}
