package org.throughcare.commands.words;

import static org.throughcare.commands.words.Phrases.also;
import static org.throughcare.commands.words.Phrases.natures;
import static org.throughcare.commands.words.Phrases.plain;

import org.throughcare.practice.supervision.SupervisionFact;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentKind;
import org.throughcare.practice.supervision.SupervisionFact.ContactWith;
import org.throughcare.practice.supervision.SupervisionFact.RecallConsidered;
import org.throughcare.practice.supervision.SupervisionFact.Sign;
import org.throughcare.practice.terms.Wording;

/** Contact with the person, in words. */
final class SupervisionWords {
    private SupervisionWords() {}

    static String of(SupervisionFact fact) {
        return switch (fact) {
            case SupervisionFact.AppointmentArranged arranged ->
                kind(arranged.appointment()) + " arranged for " + LondonTime.shortly(arranged.at())
                        + also(", ", arranged.place()) + (arranged.personTold() ? "; the person was told" : "");
            case SupervisionFact.AppointmentAttended kept ->
                kind(kept.appointment()) + " kept" + (kept.complied() ? "" : ", without complying")
                        + also("; arranged in ", kept.arranged());
            case SupervisionFact.AppointmentMissed missed ->
                kind(missed.appointment()) + " not attended by the person" + also("; arranged in ", missed.arranged());
            case SupervisionFact.AppointmentCancelled cancelled ->
                "appointment " + cancelled.arranged() + " will not take place: " + cancelled.reason();
            case SupervisionFact.AbsenceJudged judged ->
                judged.by().title() + " judged absence " + judged.absence() + " "
                        + (judged.acceptable() ? "acceptable" : "unacceptable") + ": " + judged.evidence() + "; next: "
                        + judged.nextAction();
            case SupervisionFact.WarningIssued warning -> "warning issued: " + warning.kind();
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
