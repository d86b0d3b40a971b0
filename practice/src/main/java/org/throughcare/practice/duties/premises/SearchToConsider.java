package org.throughcare.practice.duties.premises;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.throughcare.practice.casework.CasePicture;
import org.throughcare.practice.casework.Residence;
import org.throughcare.practice.custody.CustodyFact.IntelligenceReceived;
import org.throughcare.practice.duties.Asking;
import org.throughcare.practice.duties.Citing;
import org.throughcare.practice.duties.Demand;
import org.throughcare.practice.duties.Rule;
import org.throughcare.practice.duties.RuleCard;
import org.throughcare.practice.duties.Run;
import org.throughcare.practice.duties.Situation;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.premises.PremisesFact.RoomSearchAsked;
import org.throughcare.practice.premises.PremisesFact.SearchConsidered;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.supervision.SupervisionFact.CommunityIntelligence;
import org.throughcare.practice.supervision.SupervisionFact.Sign;
import org.throughcare.practice.supervision.SupervisionFact.ThirdPartyReport;
import org.throughcare.practice.terms.Nature;
import org.throughcare.practice.terms.Role;

/**
 * Something was learned of a resident of approved premises that a room could hold, such as weapons or drugs: whether the room
 * is searched is said, yes or no, with a reason (R58). It asks for no search.
 */
public final class SearchToConsider implements Rule {
    private static final RuleCard CARD = RuleCard.timescale(
                    "ROOM_SEARCH_TO_CONSIDER", "Say whether the room is to be searched, and why or why not")
            .keeps(58)
            .reads(PolicyKey.PREMISES_SEARCH_CONSIDER);

    @SuppressWarnings("ImmutableEnumChecker")
    private static final Set<Nature> IN_A_ROOM =
            EnumSet.of(Nature.WEAPON, Nature.DRUGS, Nature.ARSON, Nature.TERRORISM);

    private static final Set<Sign> REPORTED = EnumSet.of(Sign.WEAPON, Sign.DRUGS);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Demand> demands(Situation situation) {
        List<Demand> demands = new ArrayList<>();
        for (Residence residence : Residence.of(situation.picture())) {
            List<Stated<?>> learned = learned(situation.picture(), residence);
            if (!learned.isEmpty()) {
                Run.cut(learned, answers(situation.picture()))
                        .forEach(run -> demands.add(demand(situation, residence, run)));
            }
        }
        return demands;
    }

    /** What was learned of a resident that nobody has weighed yet, in the order in which it became known. */
    public static List<Stated<?>> unweighed(CasePicture picture, Residence residence) {
        return Run.cut(learned(picture, residence), answers(picture)).stream()
                .filter(run -> run.answer() == null)
                .flatMap(run -> run.causes().stream())
                .toList();
    }

    private static List<Stated<?>> answers(CasePicture picture) {
        List<Stated<?>> answers = new ArrayList<>(picture.all(SearchConsidered.class));
        answers.addAll(picture.all(RoomSearchAsked.class));
        return answers;
    }

    private static List<Stated<?>> learned(CasePicture picture, Residence residence) {
        List<Stated<?>> learned = new ArrayList<>();
        picture.all(CommunityIntelligence.class).stream()
                .filter(one -> !Collections.disjoint(one.fact().suspected(), IN_A_ROOM))
                .forEach(learned::add);
        picture.all(IntelligenceReceived.class).stream()
                .filter(one -> !Collections.disjoint(one.fact().suspected(), IN_A_ROOM))
                .forEach(learned::add);
        picture.all(ThirdPartyReport.class).stream()
                .filter(one -> !Collections.disjoint(one.fact().signs(), REPORTED))
                .forEach(learned::add);
        learned.removeIf(one -> !residence.covers(one.known()));
        return learned;
    }

    private static Demand demand(Situation situation, Residence residence, Run run) {
        Instant due = situation.policy().due(PolicyKey.PREMISES_SEARCH_CONSIDER, run.began());
        return Asking.of(CARD, run.episode("learned"))
                .because(run.basis())
                .because(residence.agreed())
                .because(situation.holder())
                .from(run.began())
                .by(due)
                .to(situation.practitionerAnd(Role.AP_STAFF))
                .escalate(due, Role.SPO)
                .answeredBy(run.answer())
                .overWith(residence.ending())
                .why(() ->
                        "Learned of a resident of " + residence.agreed().fact().premises() + ": "
                                + Citing.entries(run.causes()) + ". Nothing says whether the room is to be searched.");
    }
}
