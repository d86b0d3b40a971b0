package org.throughcare.bench.people;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.throughcare.practice.partnership.PartnershipFact.QueryReceived;
import org.throughcare.practice.partnership.PartnershipFact.RequestAnswered;
import org.throughcare.practice.partnership.PartnershipFact.RequestMade;
import org.throughcare.practice.person.PersonFact.Change;
import org.throughcare.practice.person.PersonFact.Employment;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Source.Agency;
import org.throughcare.practice.risk.RiskFact.AssessmentKind;
import org.throughcare.practice.risk.RiskFact.PlanReviewed;
import org.throughcare.practice.sentence.SentenceFact.PoliceCallOut;
import org.throughcare.practice.supervision.SupervisionFact.AbsenceJudged;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentArranged;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentAttended;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentKind;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentMissed;
import org.throughcare.practice.supervision.SupervisionFact.EffortToLocate;
import org.throughcare.practice.supervision.SupervisionFact.HomeVisited;
import org.throughcare.practice.supervision.SupervisionFact.ManagementConsultation;
import org.throughcare.practice.supervision.SupervisionFact.Means;
import org.throughcare.practice.supervision.SupervisionFact.RecallConsidered;
import org.throughcare.practice.supervision.SupervisionFact.Sign;
import org.throughcare.practice.supervision.SupervisionFact.ThirdPartyReport;
import org.throughcare.practice.supervision.SupervisionFact.WarningIssued;
import org.throughcare.practice.terms.Party;
import org.throughcare.practice.terms.Role;

/** The time under supervision: mostly appointments, some of them missed, and now and then news from others. */
final class Supervision {
    private final Diary diary;
    private final boolean onLicence;

    Supervision(Diary diary, boolean onLicence) {
        this.diary = diary;
        this.onLicence = onLicence;
    }

    void untilItEnds() {
        int weeks = diary.some(25, 50);
        for (int week = 0; week < weeks; week++) {
            boolean missed = appointment(week == 0 ? AppointmentKind.INITIAL : AppointmentKind.ROUTINE);
            if (missed && onLicence && diary.happens(0.08)) {
                new RecallSteps(diary).untilBack();
                return;
            }
            news();
            if (week % 16 == 15) {
                Life.assessment(diary, AssessmentKind.REVIEW, "reviewed");
                diary.write(Agency.PROBATION, Life.PROBATION, new PlanReviewed(diary.dayIn(112)));
            }
        }
    }

    private boolean appointment(AppointmentKind kind) {
        diary.pass(1, 2);
        EntryId arranged = diary.write(
                Agency.PROBATION,
                Life.PROBATION,
                new AppointmentArranged(kind, diary.now().plus(Duration.ofDays(5)), "office", true));
        diary.pass(5, 5);
        if (diary.happens(0.86)) {
            diary.write(Agency.PROBATION, Life.PROBATION, new AppointmentAttended(kind, arranged, true));
            return false;
        }
        if (diary.happens(0.25)) {
            return false;
        }
        absence(diary.write(Agency.PROBATION, Life.PROBATION, new AppointmentMissed(kind, arranged)));
        return true;
    }

    private void absence(EntryId absence) {
        if (diary.happens(0.8)) {
            diary.write(
                    Agency.PROBATION,
                    Life.PROBATION,
                    new AbsenceJudged(absence, diary.happens(0.6), Role.COM, "a message", "next week"));
        }
        if (diary.happens(0.3)) {
            diary.write(Agency.PROBATION, Life.PROBATION, new EffortToLocate(Means.PHONE, diary.happens(0.7), null));
        }
        if (diary.happens(0.2)) {
            diary.write(Agency.PROBATION, Life.PROBATION, new WarningIssued("first"));
        }
        if (onLicence && diary.happens(0.2)) {
            diary.write(
                    Agency.PROBATION,
                    Life.PROBATION,
                    new ManagementConsultation(Role.SPO, diary.happens(0.5), RecallConsidered.NO, "first absence"));
        }
    }

    private void news() {
        if (diary.happens(0.015)) {
            Set<Sign> signs = Set.of(diary.oneOf(List.of(Sign.ALCOHOL, Sign.RELATIONSHIP_TROUBLE, Sign.THREAT)));
            diary.write(Agency.FAMILY, Life.PROBATION, new ThirdPartyReport("family", "a call", signs));
        }
        if (diary.happens(0.01)) {
            diary.write(Agency.POLICE, Life.WITH_POLICE, new PoliceCallOut(List.of(), "no further action"));
        }
        if (diary.happens(0.03)) {
            diary.write(Agency.PROBATION, Life.PROBATION, new HomeVisited(List.of("relative"), null));
        }
        if (diary.happens(0.02)) {
            diary.write(Agency.PROBATION, Life.PROBATION, new Employment("work", Change.BEGAN));
        }
        if (diary.happens(0.02)) {
            EntryId asked = diary.write(
                    Agency.PROBATION, Life.WITH_POLICE, new RequestMade("checks", Party.PROBATION, Party.POLICE, null));
            if (diary.happens(0.8)) {
                diary.write(Agency.POLICE, Life.WITH_POLICE, new RequestAnswered(asked, "answered", null));
            }
        }
        if (diary.happens(0.01)) {
            diary.write(Agency.POLICE, Life.WITH_POLICE, new QueryReceived("police", Party.PROBATION, "address"));
        }
    }
}
