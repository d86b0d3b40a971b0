package org.throughcare.commands.words;

import static org.throughcare.commands.words.Phrases.also;
import static org.throughcare.commands.words.Phrases.natures;
import static org.throughcare.commands.words.Phrases.plain;

import org.jspecify.annotations.Nullable;
import org.throughcare.practice.supervision.SupervisionFact;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentKind;
import org.throughcare.practice.supervision.SupervisionFact.ContactWith;
import org.throughcare.practice.supervision.SupervisionFact.RecallConsidered;
import org.throughcare.practice.supervision.SupervisionFact.SentHome;
import org.throughcare.practice.supervision.SupervisionFact.Sign;
import org.throughcare.practice.terms.Wording;

/** Contact with the person, in words. */
final class SupervisionWords {
    private SupervisionWords() {}

    static String of(SupervisionFact fact) {
        return switch (fact) {
            case SupervisionFact.AppointmentArranged arranged ->
                kind(arranged.appointment()) + " arranged for " + LondonTime.shortly(arranged.at())
                        + also(", ", arranged.place()) + (arranged.personTold() ? "; the person was told" : "")
                        + also("; instead of ", arranged.insteadOf());
            case SupervisionFact.AppointmentAttended kept ->
                kind(kept.appointment()) + " kept" + (kept.complied() ? "" : ", without complying")
                        + sentHome(kept.sentHome())
                        + also("; arranged in ", kept.arranged());
            case SupervisionFact.AppointmentMissed missed ->
                kind(missed.appointment()) + " not attended by the person" + also("; arranged in ", missed.arranged())
                        + (missed.evidenceBy() == null
                                ? ""
                                : "; evidence asked for by " + missed.evidenceBy() + ", " + missed.evidenceRule());
            case SupervisionFact.AppointmentCancelled cancelled ->
                "appointment " + cancelled.arranged() + " will not take place: " + cancelled.reason()
                        + (cancelled.moved() == null
                                ? ""
                                : "; moved, asked for by " + cancelled.moved().inWords())
                        + (cancelled.excused() == null
                                ? ""
                                : "; acceptable absence: " + cancelled.excused().inWords());
            case SupervisionFact.AbsenceJudged judged ->
                judged.by().title() + " judged absence " + judged.absence() + " "
                        + (judged.acceptable() ? "acceptable" : "unacceptable")
                        + (judged.reason() == null ? "" : " (" + judged.reason().inWords() + ")") + ": "
                        + judged.evidence() + "; next: "
                        + judged.nextAction();
            case SupervisionFact.WarningIssued warning ->
                "warning issued: " + warning.kind() + also("; about ", warning.failure());
            case SupervisionFact.EnforcementActionTaken taken ->
                "about " + taken.failure() + ": " + taken.action().inWords() + also("; ", taken.reason());
            case SupervisionFact.BreachEnded ended -> "breach ended: " + ended.outcome();
            case SupervisionFact.ActivityRequired required ->
                "activity requirement of up to " + required.days() + (required.days() == 1 ? " day" : " days");
            case SupervisionFact.ComplianceHistory history ->
                "earlier orders and licences " + (history.earlierNonCompliance() ? "not kept" : "kept")
                        + also(": ", history.account());
            case SupervisionFact.ThirdPartyReport report -> report(report);
            case SupervisionFact.EffortToLocate effort ->
                "effort to find the person (" + plain(effort.means()) + "): " + (effort.found() ? "found" : "not found")
                        + also("; ", effort.result());
            case SupervisionFact.ManagementConsultation talk ->
                "recorded that the " + talk.manager().title()
                        + (talk.confirmed() ? " was consulted and confirmed it" : " was told; not confirmed by them")
                        + considered(talk.recall()) + also(": ", talk.reasons());
            case SupervisionFact.ConsultationConfirmed answer ->
                answer.manager().title() + (answer.tookPart() ? " confirmed" : " denied") + " taking part in "
                        + answer.consultation() + considered(answer.recall()) + ": " + answer.reasons();
            case SupervisionFact.CommunityIntelligence intelligence ->
                "intelligence from the community, suspected " + natures(intelligence.suspected()) + ": "
                        + intelligence.summary();
            case SupervisionFact.ContactSuspended suspended -> "contact suspended under " + suspended.scheme();
            case SupervisionFact.ContactResumed resumed -> "contact goes on again: " + resumed.reason();
            case SupervisionFact.HomeVisited visit ->
                "home visited; seen: " + Phrases.listed(visit.seen()) + also("; ", visit.noted());
            case SupervisionFact.ContactNoted noted ->
                noted.form().inWords()
                        + (noted.with() == ContactWith.NOBODY
                                ? ""
                                : ", " + noted.with().inWords()) + ": " + noted.text()
                        + also("; promised: ", noted.promised());
            case SupervisionFact.SupervisionEnded ended -> "supervision ended: " + ended.reason();
        };
    }

    private static String kind(AppointmentKind kind) {
        return switch (kind) {
            case INITIAL -> "first appointment";
            case ROUTINE -> "appointment";
            case RESCHEDULED -> "rescheduled appointment";
            case HOME_VISIT -> "home visit";
            case INTERVENTION -> "intervention session";
            case ACTIVITY -> "activity day";
            case SUPPORT -> "appointment for support";
        };
    }

    private static String sentHome(@Nullable SentHome sentHome) {
        return switch (sentHome) {
            case null -> "";
            case BEHAVIOUR -> "; sent home for how they behaved";
            case SERVICE -> "; sent home for a reason of ours";
        };
    }

    private static String report(SupervisionFact.ThirdPartyReport report) {
        String signs =
                Wording.join(report.signs().stream().sorted().map(Sign::inWords).toList());
        return report.from() + " told us: " + report.content() + (signs.isEmpty() ? "" : " (" + signs + ")");
    }

    private static String considered(RecallConsidered recall) {
        return switch (recall) {
            case YES -> "; recall considered";
            case NO -> "; recall not considered";
            case NOT_STATED -> "; nothing said of recall";
        };
    }
}
