package org.throughcare.practice.casework;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.throughcare.practice.casework.HarmSign.Proof;
import org.throughcare.practice.casework.HarmSign.Where;
import org.throughcare.practice.partnership.PartnershipFact.MeetingHeld;
import org.throughcare.practice.partnership.PartnershipFact.Statement;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.supervision.SupervisionFact;
import org.throughcare.practice.supervision.SupervisionFact.CommunityIntelligence;
import org.throughcare.practice.supervision.SupervisionFact.Sign;
import org.throughcare.practice.supervision.SupervisionFact.ThirdPartyReport;
import org.throughcare.practice.terms.Nature;

/** What contact in the community and meetings between agencies say that bears on harm (R53). */
final class ContactSigns {
    private ContactSigns() {}

    static Optional<HarmSign> of(Stated<?> stated, SupervisionFact fact) {
        if (fact instanceof CommunityIntelligence intelligence) {
            return Optional.of(
                    one(stated, intelligence.suspected(), Proof.SUSPECTED, "intelligence from the community"));
        }
        if (fact instanceof ThirdPartyReport report) {
            return Optional.of(one(stated, natures(report), Proof.SUSPECTED, "report from " + report.from()));
        }
        return Optional.empty();
    }

    static Optional<HarmSign> of(Stated<?> stated, MeetingHeld meeting) {
        return meeting.statements().stream().anyMatch(Statement::threat)
                ? Optional.of(one(stated, Set.of(Nature.THREATS), Proof.RECORDED, "threat stated at a meeting"))
                : Optional.empty();
    }

    private static HarmSign one(Stated<?> stated, Set<Nature> natures, Proof proof, String said) {
        return new HarmSign(stated, natures, 1, Where.COMMUNITY, proof, said);
    }

    private static Set<Nature> natures(ThirdPartyReport report) {
        Set<Nature> natures = EnumSet.noneOf(Nature.class);
        if (report.signs().contains(Sign.THREAT)) {
            natures.add(Nature.THREATS);
        }
        if (report.signs().contains(Sign.WEAPON)) {
            natures.add(Nature.WEAPON);
        }
        return natures;
    }
}
