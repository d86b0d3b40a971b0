package org.throughcare.service.cases.chronology;

import java.util.Arrays;
import java.util.Optional;
import org.throughcare.practice.custody.CustodyFact;
import org.throughcare.practice.identity.IdentityFact;
import org.throughcare.practice.identity.NeedFact;
import org.throughcare.practice.identity.ReachFact;
import org.throughcare.practice.licence.LicenceFact;
import org.throughcare.practice.partnership.PartnershipFact;
import org.throughcare.practice.person.PersonFact;
import org.throughcare.practice.recall.RecallFact;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.risk.RiskFact;
import org.throughcare.practice.risk.ScoreFact;
import org.throughcare.practice.risk.assessment.AssessmentFact;
import org.throughcare.practice.sentence.ProtectiveOrderFact;
import org.throughcare.practice.sentence.SentenceFact;
import org.throughcare.practice.supervision.SupervisionFact;
import org.throughcare.practice.supervision.SupervisionFact.CommunityIntelligence;
import org.throughcare.practice.treatment.TreatmentFact;
import org.throughcare.service.web.Text;

/** What kind of thing an entry speaks of, as people look for it on a chronology. What has no place is management's. */
enum EntryKind {
    CONTACTS,
    CUSTODY,
    RISK,
    COURT_AND_ORDERS,
    LICENCE_AND_RECALL,
    PERSON_HEALTH_AND_NEEDS,
    MANAGEMENT;

    static EntryKind of(Fact fact) {
        return switch (fact) {
            case CommunityIntelligence _, RiskFact _, AssessmentFact _, ScoreFact _, PartnershipFact _ -> RISK;
            case SupervisionFact _ -> CONTACTS;
            case CustodyFact _ -> CUSTODY;
            case SentenceFact _, ProtectiveOrderFact _ -> COURT_AND_ORDERS;
            case LicenceFact _, RecallFact _ -> LICENCE_AND_RECALL;
            case IdentityFact _, ReachFact _, NeedFact _, PersonFact _, TreatmentFact _ -> PERSON_HEALTH_AND_NEEDS;
            default -> MANAGEMENT;
        };
    }

    /** The kind that is called so; empty where there is none. */
    static Optional<EntryKind> named(String name) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }

    String label() {
        return Text.text("chronology.kind." + name());
    }
}
