package org.throughcare.service.cases;

import org.throughcare.practice.allocation.AllocationFact;
import org.throughcare.practice.custody.CustodyFact;
import org.throughcare.practice.custody.CustodyFact.IntelligenceReceived;
import org.throughcare.practice.identity.IdentityFact;
import org.throughcare.practice.identity.NeedFact;
import org.throughcare.practice.identity.ReachFact;
import org.throughcare.practice.licence.LicenceFact;
import org.throughcare.practice.oversight.OversightFact;
import org.throughcare.practice.partnership.PartnershipFact;
import org.throughcare.practice.partnership.PartnershipFact.ApprovedPremisesMovement;
import org.throughcare.practice.partnership.PartnershipFact.RoomSearch;
import org.throughcare.practice.person.PersonFact;
import org.throughcare.practice.premises.PremisesFact;
import org.throughcare.practice.recall.CaseworkFact;
import org.throughcare.practice.recall.ConsiderationFact;
import org.throughcare.practice.recall.DossierFact;
import org.throughcare.practice.recall.PartAFact;
import org.throughcare.practice.recall.RecallFact;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.risk.RiskFact;
import org.throughcare.practice.risk.ScoreFact;
import org.throughcare.practice.risk.assessment.AssessmentFact;
import org.throughcare.practice.sentence.ProtectiveOrderFact;
import org.throughcare.practice.sentence.SentenceFact;
import org.throughcare.practice.supervision.CheckInFact;
import org.throughcare.practice.supervision.SupervisionFact;
import org.throughcare.practice.supervision.SupervisionFact.CommunityIntelligence;
import org.throughcare.practice.treatment.TreatmentFact;
import org.throughcare.service.access.Area;

/** Which part of a case a fact belongs to, for those to whom only parts are open. What is not placed is management's. */
final class AreaOf {
    private AreaOf() {}

    static Area of(Fact fact) {
        return switch (fact) {
            case IdentityFact _ -> Area.IDENTITY;
            case ReachFact said -> reach(said);
            case NeedFact _ -> Area.CIRCUMSTANCES;
            case PersonFact said -> person(said);
            case SentenceFact _, ProtectiveOrderFact _ -> Area.SENTENCE;
            case IntelligenceReceived _, CommunityIntelligence _, RiskFact _, AssessmentFact _, ScoreFact _ ->
                Area.RISK;
            case CustodyFact _ -> Area.CUSTODY;
            case SupervisionFact _, CheckInFact _ -> Area.SUPERVISION;
            case LicenceFact _ -> Area.LICENCE;
            case RecallFact _, ConsiderationFact _, PartAFact _, CaseworkFact _, DossierFact _ -> Area.RECALL;
            case TreatmentFact _ -> Area.TREATMENT;
            case PremisesFact _, ApprovedPremisesMovement _, RoomSearch _ -> Area.PREMISES;
            case PartnershipFact _ -> Area.PARTNERSHIP;
            case AllocationFact _, OversightFact _ -> Area.MANAGEMENT;
            default -> Area.MANAGEMENT;
        };
    }

    private static Area reach(ReachFact fact) {
        return switch (fact) {
            case ReachFact.PostalAddressRecorded _,
                    ReachFact.ContactDetailRecorded _,
                    ReachFact.PreferredContactStated _ -> Area.ADDRESSES;
            case ReachFact.PersonalContactRecorded _, ReachFact.ConnectedWith _ -> Area.CIRCUMSTANCES;
        };
    }

    private static Area person(PersonFact fact) {
        return fact instanceof PersonFact.AddressRecorded || fact instanceof PersonFact.AddressLost
                ? Area.ADDRESSES
                : Area.CIRCUMSTANCES;
    }
}
