package org.throughcare.practice.duties.enforcement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.throughcare.practice.casework.LicencePeriod;
import org.throughcare.practice.duties.Asking;
import org.throughcare.practice.duties.Demand;
import org.throughcare.practice.duties.Episode;
import org.throughcare.practice.duties.Rule;
import org.throughcare.practice.duties.RuleCard;
import org.throughcare.practice.duties.Situation;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.recall.ConsiderationFact.ConsiderationPassed;
import org.throughcare.practice.recall.RecallFact.RecallDecided;
import org.throughcare.practice.recall.RecallFact.RecallWithdrawn;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.terms.Role;

/**
 * A consideration lies in front of the manager, who answers it the same day, the deputy asked before that and the head of
 * unit when it is over (R66, R67). It is silent where an absence has made the same decision compulsory already.
 */
public final class RecallAnswerDue implements Rule {
    private static final RuleCard CARD = RuleCard.timescale(
                    "RECALL_ANSWER_DUE", "Decide on the recall that was passed to you: recall or not, and why")
            .keeps(66, 67)
            .reads(PolicyKey.CLOSE_OF_BUSINESS, PolicyKey.RECALL_MANAGER_DEPUTY);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Demand> demands(Situation situation) {
        List<Demand> demands = new ArrayList<>();
        for (LicencePeriod licence : situation.picture().licencePeriods()) {
            licence.during(situation.picture().all(ConsiderationPassed.class))
                    .filter(passed -> !askedAlready(situation, licence, passed))
                    .forEach(passed -> demands.add(demand(situation, licence, passed)));
        }
        return demands;
    }

    /** Whether a compulsory decision was still open when it was passed. */
    private static boolean askedAlready(
            Situation situation, LicencePeriod licence, Stated<ConsiderationPassed> passed) {
        List<Stated<?>> decisions = Absences.acts(licence, Decisions.in(situation.picture()));
        return RecallDecisionRequired.compulsory(situation, licence).stream()
                .filter(absence -> absence.occurred().isBefore(passed.occurred()))
                .anyMatch(absence -> decisions.stream()
                        .noneMatch(decision -> decision.occurred().isAfter(absence.occurred())
                                && decision.occurred().isBefore(passed.occurred())));
    }

    private static Demand demand(Situation situation, LicencePeriod licence, Stated<ConsiderationPassed> passed) {
        Policy policy = situation.policy();
        Instant due = policy.sameDay(passed.known());
        List<Stated<?>> answers = new ArrayList<>(situation.picture().all(RecallDecided.class));
        answers.addAll(situation.picture().all(RecallWithdrawn.class));
        return Asking.of(CARD, Episode.of("consideration", passed))
                .because(passed)
                .because(licence.release())
                .because(Absences.acts(licence, Decisions.in(situation.picture())).stream()
                        .filter(decision -> decision.occurred().isBefore(passed.occurred()))
                        .toList())
                .from(passed.known())
                .by(due)
                .to(Role.SPO)
                .escalate(policy.due(PolicyKey.RECALL_MANAGER_DEPUTY, passed.known()), Role.DEPUTY_SPO)
                .escalate(due, Role.PDU_HEAD)
                .answeredBy(answers.stream()
                        .filter(answer -> answer.occurred().isAfter(passed.occurred()))
                        .min(Comparator.<Stated<?>, Instant>comparing(Stated::known))
                        .orElse(null))
                .overWith(licence.ending())
                .why(() -> (passed.fact().asksForRecall()
                                ? "A recall was asked for in "
                                : "A consideration of recall was passed on in ")
                        + passed.cited() + " and no manager has answered it.");
    }
}
