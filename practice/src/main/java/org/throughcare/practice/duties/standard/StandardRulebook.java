package org.throughcare.practice.duties.standard;

import java.util.List;
import org.throughcare.practice.duties.Rulebook;
import org.throughcare.practice.duties.allocation.CommunityResponsible;
import org.throughcare.practice.duties.allocation.LateAllocation;
import org.throughcare.practice.duties.allocation.Unallocated;
import org.throughcare.practice.duties.allocation.UnitUnderStaffed;
import org.throughcare.practice.duties.custody.CustodyInformationNotShared;
import org.throughcare.practice.duties.custody.CustodyPattern;
import org.throughcare.practice.duties.custody.InformationToWeigh;
import org.throughcare.practice.duties.custody.IntelligenceNotAcknowledged;
import org.throughcare.practice.duties.enforcement.AbsenceUnresolved;
import org.throughcare.practice.duties.enforcement.AppointmentOutcomeMissing;
import org.throughcare.practice.duties.enforcement.ConsultationUnanswered;
import org.throughcare.practice.duties.enforcement.FirstAppointmentMissed;
import org.throughcare.practice.duties.enforcement.LocateEfforts;
import org.throughcare.practice.duties.enforcement.NoRecallReopened;
import org.throughcare.practice.duties.enforcement.RecallAnswerDue;
import org.throughcare.practice.duties.enforcement.RecallDecisionRequired;
import org.throughcare.practice.duties.enforcement.TagAlertOpen;
import org.throughcare.practice.duties.oversight.DisagreementUnanswered;
import org.throughcare.practice.duties.oversight.EarlyLookDue;
import org.throughcare.practice.duties.oversight.SfoOpen;
import org.throughcare.practice.duties.partnership.InformationUnclassified;
import org.throughcare.practice.duties.partnership.QueryUnanswered;
import org.throughcare.practice.duties.partnership.RequestUnanswered;
import org.throughcare.practice.duties.protection.ProtectiveOrderReceived;
import org.throughcare.practice.duties.protection.SafeguardingChecks;
import org.throughcare.practice.duties.recall.ArrestPlanInactive;
import org.throughcare.practice.duties.recall.BoardReferralDue;
import org.throughcare.practice.duties.recall.DossierDue;
import org.throughcare.practice.duties.recall.ManagerNotConfirmed;
import org.throughcare.practice.duties.recall.PapersToServe;
import org.throughcare.practice.duties.recall.PartBDue;
import org.throughcare.practice.duties.recall.ReReleaseDue;
import org.throughcare.practice.duties.recall.RecallQueryUnanswered;
import org.throughcare.practice.duties.recall.RevocationDue;
import org.throughcare.practice.duties.recall.RevocationToCustody;
import org.throughcare.practice.duties.recall.SecondDossierDue;
import org.throughcare.practice.duties.recall.SeniorSignatureDue;
import org.throughcare.practice.duties.recall.SignOffDue;
import org.throughcare.practice.duties.release.LicenceToolNotUsed;
import org.throughcare.practice.duties.release.ReleaseAddressUnknown;
import org.throughcare.practice.duties.release.TagNotFitted;
import org.throughcare.practice.duties.risk.ApprovedPremisesConsideration;
import org.throughcare.practice.duties.risk.AssessmentStale;
import org.throughcare.practice.duties.risk.CountersignatureDue;
import org.throughcare.practice.duties.risk.InitialAssessment;
import org.throughcare.practice.duties.risk.LabelNarrowsView;
import org.throughcare.practice.duties.risk.LevelRaised;
import org.throughcare.practice.duties.risk.MappaScreeningDue;
import org.throughcare.practice.duties.risk.PlanReview;
import org.throughcare.practice.duties.risk.PossibleOverRating;
import org.throughcare.practice.duties.risk.PossibleUnderRating;
import org.throughcare.practice.duties.risk.PreReleaseAssessment;
import org.throughcare.practice.duties.risk.RecordedNotExplored;
import org.throughcare.practice.duties.risk.ReturnedAssessment;
import org.throughcare.practice.duties.risk.RoshReview;
import org.throughcare.practice.duties.risk.UnderRatingBeforeRelease;

/** Every rule there is, grouped as a case runs: from court and allocation to return and review. */
public final class StandardRulebook {
    private static final Rulebook RULEBOOK = new Rulebook(List.of(
            new CommunityResponsible(),
            new Unallocated(),
            new LateAllocation(),
            new UnitUnderStaffed(),
            new RoshReview(),
            new PossibleUnderRating(),
            new PossibleOverRating(),
            new LabelNarrowsView(),
            new LevelRaised(),
            new RecordedNotExplored(),
            new InitialAssessment(),
            new AssessmentStale(),
            new PreReleaseAssessment(),
            new UnderRatingBeforeRelease(),
            new PlanReview(),
            new CountersignatureDue(),
            new ReturnedAssessment(),
            new MappaScreeningDue(),
            new ApprovedPremisesConsideration(),
            new InformationToWeigh(),
            new IntelligenceNotAcknowledged(),
            new CustodyPattern(),
            new CustodyInformationNotShared(),
            new ProtectiveOrderReceived(),
            new SafeguardingChecks(),
            new ReleaseAddressUnknown(),
            new LicenceToolNotUsed(),
            new TagNotFitted(),
            new AppointmentOutcomeMissing(),
            new AbsenceUnresolved(),
            new FirstAppointmentMissed(),
            new LocateEfforts(),
            new TagAlertOpen(),
            new ConsultationUnanswered(),
            new RecallDecisionRequired(),
            new NoRecallReopened(),
            new RecallAnswerDue(),
            new ManagerNotConfirmed(),
            new SignOffDue(),
            new RecallQueryUnanswered(),
            new SeniorSignatureDue(),
            new RevocationDue(),
            new RevocationToCustody(),
            new ArrestPlanInactive(),
            new PapersToServe(),
            new DossierDue(),
            new PartBDue(),
            new SecondDossierDue(),
            new BoardReferralDue(),
            new ReReleaseDue(),
            new RequestUnanswered(),
            new QueryUnanswered(),
            new InformationUnclassified(),
            new SfoOpen(),
            new EarlyLookDue(),
            new DisagreementUnanswered()));

    private StandardRulebook() {}

    /** The rulebook; the same one every time. */
    public static Rulebook rulebook() {
        return RULEBOOK;
    }
}
