package org.throughcare.service.oversight.disagreement;

import java.util.List;
import java.util.Optional;
import org.throughcare.practice.oversight.OversightFact.DissentAnswered;
import org.throughcare.practice.oversight.OversightFact.DissentRecorded;
import org.throughcare.practice.partnership.PartnershipFact.MappaScreened;
import org.throughcare.practice.partnership.PartnershipFact.MappaSet;
import org.throughcare.practice.recall.RecallFact.RecallDecided;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.risk.RiskFact.QualityChecked;
import org.throughcare.practice.risk.RiskFact.RoshRecorded;
import org.throughcare.practice.risk.assessment.AssessmentFact.CountersignatureAnswered;
import org.throughcare.practice.supervision.SupervisionFact.AbsenceJudged;
import org.throughcare.service.cases.CaseDuties;
import org.throughcare.service.cases.RolesAsked;
import org.throughcare.service.cases.SeenCase;
import org.throughcare.service.store.CaseDuty;

/** What was decided on a case, as far as a reader may read it, and which disagreement waits for them. */
record Decisions(SeenCase seen) {
    private static final String KIND = "DISAGREEMENT_UNANSWERED";
    private static final int LAST = 12;

    /** The last decisions that one can disagree with, newest first. */
    List<Stated<?>> all() {
        return seen.readable().stream().filter(stated -> isDecision(stated.fact())).toList().reversed().stream()
                .limit(LAST)
                .toList();
    }

    /** Every disagreement that the reader may read, newest first. */
    List<Stated<DissentRecorded>> disagreements() {
        return seen.picture().all(DissentRecorded.class).stream()
                .filter(dissent -> seen.reader().reads(dissent.entry()))
                .toList()
                .reversed();
    }

    /** What was answered to {@code dissent}; empty while nobody has. */
    Optional<Stated<DissentAnswered>> answer(Stated<DissentRecorded> dissent) {
        return seen.picture().all(DissentAnswered.class).stream()
                .filter(answered -> answered.fact().dissent().equals(dissent.id()))
                .findFirst();
    }

    /** The disagreement that the reader's own post is asked about now; empty where none is. */
    Optional<Stated<DissentRecorded>> asked(CaseDuties duties) {
        return duties.open(seen).stream()
                .map(CaseDuty::duty)
                .filter(duty -> duty.card().kind().equals(KIND)
                        && RolesAsked.any(duty, seen.reader().staff().post().roles()))
                .flatMap(duty -> disagreements().stream()
                        .filter(dissent ->
                                dissent.id().value().equals(duty.episode().of())))
                .findFirst();
    }

    private static boolean isDecision(Fact fact) {
        return switch (fact) {
            case RoshRecorded _,
                    CountersignatureAnswered _,
                    QualityChecked _,
                    AbsenceJudged _,
                    RecallDecided _,
                    MappaSet _,
                    MappaScreened _,
                    DissentAnswered _ -> true;
            default -> false;
        };
    }
}
