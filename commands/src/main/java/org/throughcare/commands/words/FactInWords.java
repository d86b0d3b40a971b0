package org.throughcare.commands.words;

import java.util.Map;
import org.throughcare.practice.allocation.AllocationFact;
import org.throughcare.practice.custody.CustodyFact;
import org.throughcare.practice.identity.IdentityFact;
import org.throughcare.practice.identity.NeedFact;
import org.throughcare.practice.identity.ReachFact;
import org.throughcare.practice.licence.LicenceFact;
import org.throughcare.practice.oversight.OversightFact;
import org.throughcare.practice.partnership.PartnershipFact;
import org.throughcare.practice.person.PersonFact;
import org.throughcare.practice.premises.PremisesFact;
import org.throughcare.practice.recall.CaseworkFact;
import org.throughcare.practice.recall.ConsiderationFact;
import org.throughcare.practice.recall.DossierFact;
import org.throughcare.practice.recall.PartAFact;
import org.throughcare.practice.recall.RecallFact;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.record.RecordFact;
import org.throughcare.practice.record.UnknownFact;
import org.throughcare.practice.risk.RiskFact;
import org.throughcare.practice.risk.ScoreFact;
import org.throughcare.practice.risk.assessment.AssessmentFact;
import org.throughcare.practice.sentence.ProtectiveOrderFact;
import org.throughcare.practice.sentence.SentenceFact;
import org.throughcare.practice.supervision.CheckInFact;
import org.throughcare.practice.supervision.SupervisionFact;
import org.throughcare.practice.terms.Wording;
import org.throughcare.practice.treatment.TreatmentFact;

/** A fact as one short sentence. It says what was recorded and draws no conclusion; a suspicion stays a suspicion. */
public final class FactInWords {
    private FactInWords() {}

    /** The sentence, with a capital letter and a full stop. */
    public static String of(Fact fact) {
        return Phrases.sentence(
                switch (fact) {
                    case SentenceFact said -> CourtWords.of(said);
                    case ProtectiveOrderFact said -> CourtWords.of(said);
                    case CustodyFact said -> CustodyWords.of(said);
                    case PersonFact said -> PersonWords.of(said);
                    case IdentityFact said -> IdentityWords.of(said);
                    case ReachFact said -> ReachWords.of(said);
                    case NeedFact said -> NeedWords.of(said);
                    case RiskFact said -> RiskWords.of(said);
                    case AssessmentFact said -> AssessmentWords.of(said);
                    case ScoreFact said -> ScoreWords.of(said);
                    case AllocationFact said -> AllocationWords.of(said);
                    case SupervisionFact said -> SupervisionWords.of(said);
                    case CheckInFact said -> CheckInWords.of(said);
                    case LicenceFact said -> LicenceWords.of(said);
                    case ConsiderationFact said -> ConsiderationWords.of(said);
                    case PartAFact said -> PartAWords.of(said);
                    case RecallFact said -> RecallWords.of(said);
                    case CaseworkFact said -> CaseworkWords.of(said);
                    case DossierFact said -> DossierWords.of(said);
                    case TreatmentFact said -> TreatmentWords.of(said);
                    case PartnershipFact said -> PartnershipWords.of(said);
                    case PremisesFact said -> PremisesWords.of(said);
                    case OversightFact said -> OversightWords.of(said);
                    case RecordFact said -> RecordWords.of(said);
                    case UnknownFact said -> unknown(said);
                    default -> throw new IllegalArgumentException("no words for " + fact.getClass());
                });
    }

    private static String unknown(UnknownFact fact) {
        String body = Wording.join(
                fact.body().entrySet().stream().map(FactInWords::field).toList());
        return "of a kind not known here, " + fact.kind() + (body.isEmpty() ? "" : ": " + body);
    }

    private static String field(Map.Entry<String, String> field) {
        return field.getKey() + " = " + field.getValue();
    }
}
