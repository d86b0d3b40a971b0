package org.throughcare.practice.duties.custody;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.throughcare.practice.casework.CasePicture;
import org.throughcare.practice.casework.HarmSign;
import org.throughcare.practice.casework.HarmSign.Proof;
import org.throughcare.practice.casework.HarmSign.Where;
import org.throughcare.practice.casework.SentencePeriod;
import org.throughcare.practice.custody.CustodyFact.Adjudication;
import org.throughcare.practice.custody.CustodyFact.IncidentRecorded;
import org.throughcare.practice.duties.Asking;
import org.throughcare.practice.duties.Citing;
import org.throughcare.practice.duties.Demand;
import org.throughcare.practice.duties.Rule;
import org.throughcare.practice.duties.RuleCard;
import org.throughcare.practice.duties.Run;
import org.throughcare.practice.duties.Situation;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.risk.RiskFact.Topic;
import org.throughcare.practice.terms.Nature;
import org.throughcare.practice.terms.Role;

/** Weapons, violence, threats or damage again and again within one sentence: one pattern, not separate incidents (R30). */
public final class CustodyPattern implements Rule {
    private static final RuleCard CARD = RuleCard.concern(
                    "CUSTODY_PATTERN", "Weigh the conduct in custody as one pattern, and its targets")
            .keeps(3, 28, 30)
            .reads(PolicyKey.CUSTODY_PATTERN_ACTS, PolicyKey.CUSTODY_PATTERN_WINDOW, PolicyKey.CUSTODY_PATTERN_WEIGH);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Demand> demands(Situation situation) {
        Map<EntryId, HarmSign> incidents = incidents(situation.picture());
        List<Demand> demands = new ArrayList<>();
        for (SentencePeriod period : situation.picture().sentencePeriods()) {
            List<Stated<?>> causes = new ArrayList<>();
            incidents.values().stream()
                    .map(HarmSign::stated)
                    .filter(period::covers)
                    .forEach(causes::add);
            for (Run run : Run.cut(causes, answers(situation.picture(), causes))) {
                demand(situation, period, run, incidents).ifPresent(demands::add);
            }
        }
        return demands;
    }

    private static Map<EntryId, HarmSign> incidents(CasePicture picture) {
        Map<EntryId, HarmSign> incidents = new HashMap<>();
        for (HarmSign sign : picture.signs()) {
            boolean dated = sign.stated().fact() instanceof IncidentRecorded
                    || sign.stated().fact() instanceof Adjudication;
            if (dated && sign.setting() == Where.CUSTODY && sign.proof() == Proof.RECORDED && partOfPattern(sign)) {
                incidents.put(sign.stated().id(), sign);
            }
        }
        return incidents;
    }

    private static boolean partOfPattern(HarmSign sign) {
        return sign.pointsToHarm() || sign.natures().contains(Nature.DAMAGE);
    }

    private static List<Stated<?>> answers(CasePicture picture, List<Stated<?>> causes) {
        List<Stated<?>> answers = new ArrayList<>(picture.risk().levels());
        answers.addAll(Answering.weighing(picture, causes));
        picture.risk().assessments().stream()
                .filter(assessment -> assessment.fact().considered().contains(Topic.CUSTODY_BEHAVIOUR))
                .forEach(answers::add);
        return answers;
    }

    private static Optional<Demand> demand(
            Situation situation, SentencePeriod period, Run run, Map<EntryId, HarmSign> incidents) {
        List<HarmSign> signs = new ArrayList<>();
        for (Stated<?> cause : run.causes()) {
            HarmSign sign = incidents.get(cause.id());
            if (sign != null) {
                signs.add(sign);
            }
        }
        return opens(situation, signs).map(opens -> {
            Instant due = situation.policy().due(PolicyKey.CUSTODY_PATTERN_WEIGH, opens);
            return Asking.of(CARD, run.episode("conduct"))
                    .because(period.sentence())
                    .because(run.basis())
                    .because(situation.holder())
                    .from(opens)
                    .by(due)
                    .to(situation.practitionerAnd(Role.POM))
                    .escalate(due, Role.SPO)
                    .escalate(due, Role.HEAD_OF_OMU)
                    .answeredBy(run.answer())
                    .overWith(period.next())
                    .why(() -> "Within one sentence (" + period.sentence().id() + ") the prison recorded "
                            + signs.stream().mapToInt(HarmSign::count).sum() + " acts that belong together: "
                            + Citing.signs(signs) + ".");
        });
    }

    private static Optional<Instant> opens(Situation situation, List<HarmSign> signs) {
        List<HarmSign> ordered = signs.stream()
                .sorted(Comparator.comparing((HarmSign sign) -> sign.stated().known()))
                .toList();
        for (int last = 0; last < ordered.size(); last++) {
            Stated<?> latest = ordered.get(last).stated();
            Instant from = situation.policy().before(PolicyKey.CUSTODY_PATTERN_WINDOW, latest.date());
            int acts = ordered.subList(0, last + 1).stream()
                    .filter(sign -> !sign.stated().occurred().isBefore(from))
                    .mapToInt(HarmSign::count)
                    .sum();
            if (acts >= situation.policy().count(PolicyKey.CUSTODY_PATTERN_ACTS, latest.date())) {
                return Optional.of(latest.known());
            }
        }
        return Optional.empty();
    }
}
