package org.throughcare.practice.duties.custody;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.throughcare.practice.casework.CasePicture;
import org.throughcare.practice.casework.HarmSign;
import org.throughcare.practice.custody.CustodyFact;
import org.throughcare.practice.duties.Asking;
import org.throughcare.practice.duties.Citing;
import org.throughcare.practice.duties.Demand;
import org.throughcare.practice.duties.Rule;
import org.throughcare.practice.duties.RuleCard;
import org.throughcare.practice.duties.Run;
import org.throughcare.practice.duties.Situation;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.sentence.SentenceFact.PoliceCallOut;
import org.throughcare.practice.supervision.SupervisionFact.CommunityIntelligence;
import org.throughcare.practice.terms.Role;

/** New information from prison or police is weighed first: does it change risk, yes or no, and why (A2, R28). */
public final class InformationToWeigh implements Rule {
    private static final RuleCard CARD = RuleCard.timescale(
                    "INFORMATION_TO_WEIGH", "Say whether the new information changes risk, and why")
            .keeps(4, 28, 31)
            .reads(PolicyKey.INFORMATION_WEIGH);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Demand> demands(Situation situation) {
        CasePicture picture = situation.picture();
        List<Stated<?>> causes = new ArrayList<>();
        picture.signs().stream()
                .filter(HarmSign::pointsToHarm)
                .map(HarmSign::stated)
                .filter(InformationToWeigh::isNews)
                .forEach(causes::add);
        List<Stated<?>> answers = new ArrayList<>(Answering.weighing(picture, causes));
        answers.addAll(picture.risk().levels());
        answers.addAll(picture.risk().assessments());
        List<Demand> demands = new ArrayList<>();
        for (Run run : Run.cut(causes, answers)) {
            Instant due = situation.policy().due(PolicyKey.INFORMATION_WEIGH, run.began());
            demands.add(Asking.of(CARD, run.episode("information"))
                    .because(run.basis())
                    .because(situation.holder())
                    .from(run.began())
                    .by(due)
                    .to(situation.practitioner())
                    .escalate(due, Role.SPO)
                    .answeredBy(run.answer())
                    .why(() -> "New information has come in and nobody has said yet whether it changes risk: "
                            + Citing.entries(run.causes()) + "."));
        }
        return demands;
    }

    private static boolean isNews(Stated<?> stated) {
        return stated.fact() instanceof CustodyFact.IncidentRecorded
                || stated.fact() instanceof CustodyFact.IntelligenceReceived
                || stated.fact() instanceof CommunityIntelligence
                || stated.fact() instanceof PoliceCallOut;
    }
}
